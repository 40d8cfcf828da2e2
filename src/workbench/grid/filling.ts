import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Block } from "../../book/block";
import type { CellContent } from "../../book/book";
import { Extent } from "../../book/extent";
import { cellFor, kindOf } from "./cells";

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Contents on their way into cells of the grid, and what is said of them without going through them again. */
export interface Filling {
  readonly cells: Cells;
  /** Where all of them are, a cell that stays as it is among them. */
  readonly block: Block;
  /** The smallest block that holds all cells that will not be blank. */
  readonly filled: Block | null;
  readonly hasBlanks: boolean;
  readonly hasFormulas: boolean;
}

/** A `null` leaves its cell as it is. `null` where nothing is to be written. */
export function fillingOf(block: Block, contents: readonly (readonly CellContent[])[]): Filling | null {
  const cells: Cells = {};
  const filled = new Extent();
  let [hasBlanks, hasFormulas] = [false, false];
  for (const [i, line] of contents.slice(0, block.rows).entries()) {
    const row = block.row + i;
    const into: Record<number, ICellData> = {};
    for (const [j, content] of line.slice(0, block.columns).entries()) {
      if (content === null) continue;
      const column = block.column + j;
      const cell = cellFor(content);
      into[column] = cell;
      if (cell.f) hasFormulas = true;
      if (kindOf(cell) === "blank") hasBlanks = true;
      else filled.include(row, column);
    }
    if (Object.keys(into).length > 0) cells[row] = into;
  }
  if (Object.keys(cells).length === 0) return null;
  return { cells, block, filled: filled.block, hasBlanks, hasFormulas };
}
