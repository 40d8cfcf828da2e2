import { type Area, areaName } from "./address";
import { inExcel } from "./excel";
import type { Outcome } from "./outcome";

/** Selects cells and brings their sheet to the front. */
export async function showArea(
  sheet: string,
  area: Pick<Area, "row" | "column" | "rows" | "columns">,
): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(sheet).activate();
    worksheets
      .getItem(sheet)
      .getRange(areaName({ sheet, ...area }))
      .select();
    await context.sync();
  });
}
