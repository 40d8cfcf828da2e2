import { inExcel } from "./excel";
import type { Outcome } from "./outcome";

export interface SheetNames {
  /** The file's name. */
  readonly book: string;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/** Which workbook this is, and its sheets. */
export const readSheetNames = (): Promise<Outcome<SheetNames>> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.load("name");
    worksheets.load("items/id,items/name");
    await context.sync();
    return { book: context.workbook.name, sheets: worksheets.items.map(({ id, name }) => ({ id, name })) };
  });
