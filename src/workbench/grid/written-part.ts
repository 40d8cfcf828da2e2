import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { Block } from "../../book/block";
import { kindOf } from "./cells";
import { cellsIn } from "./matrix";

type Line = Readonly<Record<number, Nullable<ICellData>>>;

/**
 * The smallest block that holds every value and formula, and what formulas have spilled; `null` where there is none. Of each row
 * only the cells outside of what is known already are looked at, and one within: a list of 100,000 rows is measured in the time of
 * one frame.
 */
export function writtenPart(
  sheet: Worksheet,
  spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): Block | null {
  const cells = sheet.getCellMatrix().getMatrix();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  for (let row = 0; row < rows; row++) {
    const line: Line | undefined = cells[row];
    if (!line) continue;
    const first = firstWritten(line, 0, columns);
    if (first === undefined) continue;
    include(row, first);
    include(row, lastWritten(line, right + 1, columns) ?? first);
  }
  for (const [row, column] of cellsIn(spilled)) include(row, column);
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isWritten = (cell: Nullable<ICellData>): boolean => cell !== undefined && kindOf(cell) !== "blank";

function firstWritten(line: Line, from: number, end: number): number | undefined {
  for (let column = from; column < end; column++) if (isWritten(line[column])) return column;
  return undefined;
}

function lastWritten(line: Line, from: number, end: number): number | undefined {
  for (let column = end - 1; column >= from; column--) if (isWritten(line[column])) return column;
  return undefined;
}
