import type { CellChange, Changes } from "../../../src/files/xlsx";
import { bookOf, patched, sheet, textOf, type Parts } from "./fixture";

export const SHEET = "xl/worksheets/sheet1.xml";
export const LAST = { row: 0, column: 0 };

/** Changes by row; the sheet reaches as far as they do. */
export function on(
  rows: Readonly<Record<number, readonly CellChange[]>>,
  more: Partial<Changes> = {},
  name = "申报",
): Changes {
  const numbers = Object.keys(rows).map(Number);
  const last = {
    row: Math.max(0, ...numbers),
    column: Math.max(0, ...Object.values(rows).flatMap((row) => row.map(({ column }) => column))),
  };
  return { sheets: new Map([[name, { last, row: ({ row }) => rows[row] ?? [] }]]), ...more };
}

export const rowsAfter = async (
  rows: string,
  changes: Readonly<Record<number, readonly CellChange[]>>,
  more: Parts = {},
  around = {},
): Promise<string> => {
  // prettier-ignore
  const text = await textOf(await patched(await bookOf(sheet(rows, around), more), on(changes)), SHEET);
  return text.slice(text.indexOf("<sheetData"), text.indexOf("</worksheet>"));
};
