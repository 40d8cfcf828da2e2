import { type Grid, type SheetCell, errorCell } from "../cells";

/** A part of a formula worked out: a scalar, rows of cells for a range or an array, `null` for an omitted argument or a blank. */
export type Argument = SheetCell | Grid;

export const isGrid = (value: Argument): value is Grid => Array.isArray(value);

export const rowsOf = (value: Argument): Grid => (isGrid(value) ? value : [[value]]);

export const isSeveral = (value: Argument): value is Grid =>
  isGrid(value) && (value.length !== 1 || value[0]?.length !== 1);

/** The cell of a range that belongs to a place of a spill: a single row, column or cell repeats itself. */
export function cellAt(value: Argument, row: number, column: number): SheetCell {
  if (!isGrid(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? errorCell("#N/A") : cell;
}

/** Works cell by cell where an operand has several, as Excel does; `undefined` where the work leaves one cell uncertain. */
export function lift(
  operands: readonly Argument[],
  work: (cells: readonly SheetCell[]) => SheetCell | undefined,
): Argument | undefined {
  if (!operands.some(isSeveral)) return work(operands.map((operand) => cellAt(operand, 0, 0)));
  const grids = operands.map(rowsOf);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const worked = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => work(grids.map((grid) => cellAt(grid, r, c)))),
  );
  // A blank within an array is 0.
  const sure = worked.map((row) => row.filter((cell) => cell !== undefined).map((cell) => cell ?? 0));
  return sure.every((row) => row.length === columns) ? sure : undefined;
}
