import { type Area, parseArea } from "./address";
import { inExcel } from "./excel";
import type { Outcome } from "./outcome";

/** The selected rectangle; `undefined` where whole rows, whole columns or several pieces are selected. */
export async function readSelectedArea(): Promise<Outcome<Area | undefined>> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return parseArea(range.address);
  });
}
