import { cellsIn, contains, intersection, type Block } from "./block";
import { columnOf, keyOf, rowOf } from "./cells";

/** Blocks up to this size are kept cell by cell, so that ten thousand formulas over single cells are found at once. */
const SMALL = 16;

/** What each reader has read, asked the other way round: who must be told when a block changes. */
export class Dependents<Reader> {
  private readonly byCell = new Map<number, Set<Reader>>();
  private readonly byBlock = new Map<Reader, Block[]>();

  add(reader: Reader, block: Block): void {
    if (cellsIn(block) > SMALL) {
      this.byBlock.set(reader, [...(this.byBlock.get(reader) ?? []), block]);
      return;
    }
    for (const key of keysOf(block)) {
      const readers = this.byCell.get(key) ?? new Set();
      this.byCell.set(key, readers.add(reader));
    }
  }

  remove(reader: Reader, block: Block): void {
    if (cellsIn(block) > SMALL) {
      this.byBlock.delete(reader);
      return;
    }
    for (const key of keysOf(block)) {
      const readers = this.byCell.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) this.byCell.delete(key);
    }
  }

  on(block: Block): Set<Reader> {
    const found = new Set<Reader>();
    for (const key of this.keysIn(block)) this.byCell.get(key)?.forEach((reader) => found.add(reader));
    for (const [reader, blocks] of this.byBlock) {
      if (blocks.some((read) => intersection(read, block))) found.add(reader);
    }
    return found;
  }

  private keysIn(block: Block): Iterable<number> {
    if (cellsIn(block) <= this.byCell.size) return keysOf(block);
    return [...this.byCell.keys()].filter((key) =>
      contains(block, { row: rowOf(key), column: columnOf(key) }),
    );
  }
}

function* keysOf(block: Block): Generator<number> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield keyOf(row, column);
  }
}
