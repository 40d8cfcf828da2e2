import { COLUMNS, ROWS, type Block } from "./block";

/** Whether something stands in a cell. */
export type Holds = (row: number, column: number) => boolean;

/** Rows and columns of a rectangle, the last ones included. */
interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

type Side = keyof Edges;

const edgesOf = ({ row, column, rows, columns }: Block): Edges => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

const blockOf = ({ top, left, bottom, right }: Edges): Block => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

const inRow = (holds: Holds, row: number, left: number, right: number): boolean => {
  for (let column = left; column <= right; column++) if (holds(row, column)) return true;
  return false;
};

const inColumn = (holds: Holds, column: number, top: number, bottom: number): boolean => {
  for (let row = top; row <= bottom; row++) if (holds(row, column)) return true;
  return false;
};

/** The smallest block that holds what stands within a block; from the outside in, as far as the first cell on each side. */
export function writtenWithin(holds: Holds, within: Block): Block | null {
  const edges = edgesOf(within);
  const row = (at: number): boolean => inRow(holds, at, edges.left, edges.right);
  const column = (at: number): boolean => inColumn(holds, at, edges.top, edges.bottom);
  while (edges.top <= edges.bottom && !row(edges.top)) edges.top++;
  if (edges.top > edges.bottom) return null;
  while (!row(edges.bottom)) edges.bottom--;
  while (!column(edges.left)) edges.left++;
  while (!column(edges.right)) edges.right--;
  return blockOf(edges);
}

const SIDES: readonly Side[] = ["bottom", "top", "right", "left"];

/** Whether something stands beside a side, or beside its corners. */
function isBeside(holds: Holds, { top, left, bottom, right }: Edges, side: Side): boolean {
  const [first, last] = [Math.max(left - 1, 0), Math.min(right + 1, COLUMNS - 1)];
  const [upper, lower] = [Math.max(top - 1, 0), Math.min(bottom + 1, ROWS - 1)];
  switch (side) {
    case "bottom":
      return bottom + 1 < ROWS && inRow(holds, bottom + 1, first, last);
    case "top":
      return top > 0 && inRow(holds, top - 1, first, last);
    case "right":
      return right + 1 < COLUMNS && inColumn(holds, right + 1, upper, lower);
    case "left":
      return left > 0 && inColumn(holds, left - 1, upper, lower);
  }
}

/**
 * What lies between blank rows and columns around a block, as Ctrl+A selects it. Lists are long: of each row and column no more
 * is looked at than its first cell that holds something.
 */
export function surrounding(holds: Holds, start: Block): Block {
  const edges = edgesOf(start);
  const reach = (side: Side): boolean => {
    const before = edges[side];
    const outwards = side === "bottom" || side === "right" ? 1 : -1;
    while (isBeside(holds, edges, side)) edges[side] += outwards;
    return edges[side] !== before;
  };
  while (SIDES.map(reach).includes(true));
  return blockOf(edges);
}
