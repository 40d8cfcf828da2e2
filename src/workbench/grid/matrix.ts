import type { IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Block } from "../../book/block";

/** What stands in a sparse matrix of Univer's: an object of rows by number, each an object of columns by number. */
export function* cellsIn<T>(
  matrix: IObjectMatrixPrimitiveType<T> | undefined,
): Generator<readonly [row: number, column: number, cell: T]> {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, T>))
      yield [Number(row), Number(column), cell];
  }
}

/** The smallest block that holds the cells of a sparse matrix that count. */
export function extent<T>(
  matrix: IObjectMatrixPrimitiveType<T>,
  counts: (cell: T) => boolean = () => true,
): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column, cell] of cellsIn(matrix)) {
    if (!counts(cell)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
