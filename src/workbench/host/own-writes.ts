import { bounding, contains, type Block } from "../../book/block";

/**
 * What the add-in has written and the book has not yet told of: the grid tells of changes when the formulas that follow are
 * calculated, and of several as one. A person's edit between the add-in's cells in that moment passes for the add-in's.
 */
export class OwnWrites {
  private readonly blocks = new Map<string, Block>();

  add(sheet: string, written: Block): void {
    const before = this.blocks.get(sheet);
    this.blocks.set(sheet, before ? bounding(before, written) : written);
  }

  /** Whether all of what has changed is the add-in's own; asked once for each change. */
  take(sheet: string, changed: Block): boolean {
    const own = this.blocks.get(sheet);
    this.blocks.delete(sheet);
    const last = { row: changed.row + changed.rows - 1, column: changed.column + changed.columns - 1 };
    return own !== undefined && contains(own, changed) && contains(own, last);
  }
}
