import type { IObjectMatrixPrimitiveType } from "@univerjs/core";

/** What stands in a sparse matrix of Univer's: an object of rows by number, each an object of columns by number. */
export function* cellsIn<T>(
  matrix: IObjectMatrixPrimitiveType<T> | undefined,
): Generator<readonly [row: number, column: number, cell: T]> {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, T>))
      yield [Number(row), Number(column), cell];
  }
}
