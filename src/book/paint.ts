import { intersection, type Block } from "./block";

interface Coat<T> {
  readonly block: Block;
  readonly value: T;
}

/** A sheet painted in rectangles, the newest on top: whole columns cost no more than one cell. */
export class Paint<T> {
  private coats: Coat<T>[] = [];

  constructor(private readonly ground: T) {}

  paint(block: Block, value: T): void {
    this.coats = this.coats.filter((coat) => !covers(block, coat.block));
    this.coats.push({ block, value });
  }

  /** What all cells of the block show; `null` where they differ. */
  shared(block: Block): T | null {
    return this.under(block, this.coats.length - 1);
  }

  private under(block: Block, top: number): T | null {
    for (let i = top; i >= 0; i--) {
      const coat = this.coats[i];
      const seen = coat && intersection(coat.block, block);
      if (!seen) continue;
      const rest = without(block, seen);
      return rest.every((part) => this.under(part, i - 1) === coat.value) ? coat.value : null;
    }
    return this.ground;
  }
}

const covers = (outer: Block, inner: Block): boolean => {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};

/** What is left of a block when a part is cut out of it: above, below, left, right. */
function without(block: Block, part: Block): Block[] {
  const below = part.row + part.rows;
  const right = part.column + part.columns;
  return [
    { ...block, rows: part.row - block.row },
    { ...block, row: below, rows: block.row + block.rows - below },
    { ...block, row: part.row, rows: part.rows, columns: part.column - block.column },
    { row: part.row, rows: part.rows, column: right, columns: block.column + block.columns - right },
  ].filter((b) => b.rows > 0 && b.columns > 0);
}
