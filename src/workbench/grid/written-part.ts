import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";
import type { Block } from "../../book/block";
import { kindOf } from "./cells";
import { cellsIn } from "./matrix";

/** The smallest block that holds every value and formula, and what formulas have spilled; `null` where there is none. */
export function writtenPart(
  cells: ObjectMatrix<Nullable<ICellData>>,
  spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  cells.forValue((row, column, cell) => {
    if (kindOf(cell) !== "blank") include(row, column);
  });
  for (const [row, column] of cellsIn(spilled)) include(row, column);
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
