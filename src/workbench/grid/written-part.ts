import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { Block } from "../../book/block";
import { Extent } from "../../book/extent";
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
  const found = new Extent();
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  for (let row = 0; row < rows; row++) {
    const line: Line | undefined = cells[row];
    if (!line) continue;
    const first = firstWritten(line, 0, columns);
    if (first === undefined) continue;
    found.include(row, first);
    found.include(row, lastWritten(line, found.lastColumn + 1, columns) ?? first);
  }
  for (const [row, column] of cellsIn(spilled)) found.include(row, column);
  return found.block;
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
