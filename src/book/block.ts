/** Rectangles of cells and what can be said of them. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; row and column count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The whole sheet. */
export const WHOLE: Block = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const block = (row: number, column: number, rows = 1, columns = 1): Block => ({
  row,
  column,
  rows,
  columns,
});

export const cellsIn = (b: Block): number => b.rows * b.columns;

export const isOneCell = (b: Block): boolean => b.rows === 1 && b.columns === 1;

export const contains = (b: Block, { row, column }: Cell): boolean =>
  row >= b.row && row < b.row + b.rows && column >= b.column && column < b.column + b.columns;

export const sameBlock = (a: Block, b: Block): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether the block lies on a sheet at all. */
export const fitsSheet = (b: Block): boolean =>
  b.row >= 0 &&
  b.column >= 0 &&
  b.rows >= 1 &&
  b.columns >= 1 &&
  b.row + b.rows <= ROWS &&
  b.column + b.columns <= COLUMNS;

/** The cells two blocks share, or `null`. */
export function intersection(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block that holds both. */
export function bounding(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A grid of the block's size, filled cell by cell. */
export function grid<T>(b: Block, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: b.rows }, (_, i) =>
    Array.from({ length: b.columns }, (__, j) => at(b.row + i, b.column + j)),
  );
}
