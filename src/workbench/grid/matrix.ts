import type { IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Block } from "../../book/block";
import { Extent } from "../../book/extent";

/** What stands in a sparse matrix of Univer's: an object of rows by number, each an object of columns by number. */
export function* cellsIn<T>(
  matrix: IObjectMatrixPrimitiveType<T> | undefined,
): Generator<readonly [row: number, column: number, cell: T]> {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, T>))
      yield [Number(row), Number(column), cell];
  }
}

/** Whether all cells are so. Without the pieces of `cellsIn`, which a long run of writes would feel. */
export function everyCell<T>(
  matrix: IObjectMatrixPrimitiveType<T>,
  is: (row: number, column: number, cell: T) => boolean,
): boolean {
  for (const row in matrix) {
    const line = matrix[row] as Record<string, T>;
    for (const column in line) if (!is(Number(row), Number(column), line[column] as T)) return false;
  }
  return true;
}

/** The smallest block that holds the cells of a sparse matrix that count. */
export function extent<T>(
  matrix: IObjectMatrixPrimitiveType<T>,
  counts: (cell: T) => boolean = () => true,
): Block | null {
  const found = new Extent();
  everyCell(matrix, (row, column, cell) => {
    if (counts(cell)) found.include(row, column);
    return true;
  });
  return found.block;
}
