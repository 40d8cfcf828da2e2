import { COLUMNS, contains, type Block } from "./block";
import type { CellKind, CellValue } from "./book";
import { ErrorValue } from "./error-value";
import { Extent } from "./extent";

/** One cell of a sheet in memory. */
export interface CellRecord {
  value: CellValue | ErrorValue;
  formula: string | null;
  /** The cell whose formula spills into this one. */
  spilledFrom: number | null;
}

export const keyOf = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / COLUMNS);
export const columnOf = (key: number): number => key % COLUMNS;

export const shown = (cell: CellRecord | undefined): CellValue => {
  if (!cell) return "";
  return cell.value instanceof ErrorValue ? cell.value.text : cell.value;
};

export function kindOf(cell: CellRecord | undefined): CellKind {
  if (!cell) return "blank";
  if (cell.value instanceof ErrorValue) return "error";
  if (typeof cell.value === "number") return "number";
  if (typeof cell.value === "boolean") return "boolean";
  return cell.value === "" && cell.formula === null && cell.spilledFrom === null ? "blank" : "text";
}

/** The cells of one sheet; a blank cell is not kept. */
export class Cells {
  private readonly byKey = new Map<number, CellRecord>();
  /** Grow with each cell; after a removal they are found anew. */
  private bounds = new Extent();
  private boundsHold = true;

  at(row: number, column: number): CellRecord | undefined {
    return this.byKey.get(keyOf(row, column));
  }

  get(key: number): CellRecord | undefined {
    return this.byKey.get(key);
  }

  put(key: number, cell: CellRecord): void {
    this.byKey.set(key, cell);
    this.bounds.include(rowOf(key), columnOf(key));
  }

  remove(key: number): void {
    if (this.byKey.delete(key)) this.boundsHold = false;
  }

  /** The written cells of a block; the shorter way round, by the block or by what is written. */
  keysIn(within: Block): number[] {
    if (within.rows * within.columns > this.byKey.size) {
      return [...this.byKey.keys()].filter((key) =>
        contains(within, { row: rowOf(key), column: columnOf(key) }),
      );
    }
    const keys: number[] = [];
    for (let row = within.row; row < within.row + within.rows; row++) {
      for (let column = within.column; column < within.column + within.columns; column++) {
        const key = keyOf(row, column);
        if (this.byKey.has(key)) keys.push(key);
      }
    }
    return keys;
  }

  used(): Block | null {
    if (!this.boundsHold) {
      this.bounds = new Extent();
      for (const key of this.byKey.keys()) this.bounds.include(rowOf(key), columnOf(key));
      this.boundsHold = true;
    }
    return this.bounds.block;
  }
}
