import type { Block } from "./block";

/** The smallest block around cells that are told one by one. */
export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  include(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** The last of its columns; −1 while there is none. */
  get lastColumn(): number {
    return this.right;
  }

  /** `null` as long as no cell was told. */
  get block(): Block | null {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
