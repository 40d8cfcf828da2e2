import { block, bounding, COLUMNS, contains, type Block } from "./block";
import type { CellKind, CellValue } from "./book";
import { ErrorValue } from "./error-value";

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
  /** Grows with each cell; after a removal it is found anew. */
  private bounds: Block | null = null;
  private boundsHold = true;

  at(row: number, column: number): CellRecord | undefined {
    return this.byKey.get(keyOf(row, column));
  }

  get(key: number): CellRecord | undefined {
    return this.byKey.get(key);
  }

  put(key: number, cell: CellRecord): void {
    this.byKey.set(key, cell);
    const place = block(rowOf(key), columnOf(key));
    this.bounds = this.bounds ? bounding(this.bounds, place) : place;
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
      this.boundsHold = true;
      this.bounds = this.measure();
    }
    return this.bounds;
  }

  private measure(): Block | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.byKey.keys()) {
      const [row, column] = [rowOf(key), columnOf(key)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
