import { type Block, COLUMNS, ROWS } from "../../book/block";
import { type Answer, ErrorValue, isErrorText } from "../../book/error-value";
import { type FileCell, isFileError } from "../../files/cell";

/** The stored values of one sheet, column by column: a book of a million cells must fit. */
export class StoredValues {
  private readonly columns = new Map<number, Answer[]>();
  private lastRow = 0;
  private lastColumn = 0;

  /** @param wanted the columns that are read at all; the others stay blank */
  constructor(private readonly wanted: ReadonlySet<number> | "all") {}

  /** The row's values; those of columns that nobody reads are not kept. */
  keep(row: number, cells: readonly FileCell[]): void {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      this.lastRow = Math.max(this.lastRow, row);
      this.lastColumn = Math.max(this.lastColumn, column);
      if (this.wanted !== "all" && !this.wanted.has(column)) return;
      const kept = this.columns.get(column);
      const answer = answerOf(cell);
      if (kept) kept[row] = answer;
      else this.columns.set(column, placed(row, answer));
    });
  }

  at(row: number, column: number): Answer | null {
    return this.columns.get(column)?.[row] ?? null;
  }

  /** Whole columns and rows go no further than what is written. */
  read({ row, column, rows, columns }: Block): (Answer | null)[][] {
    const height = rows === ROWS ? this.lastRow + 1 : rows;
    const width = columns === COLUMNS ? this.lastColumn + 1 : columns;
    const read = Array.from({ length: width }, (_, j) => this.columns.get(column + j));
    return Array.from({ length: height }, (_, i) => read.map((kept) => kept?.[row + i] ?? null));
  }
}

/** A sparse list whose first entry stands far down is kept as pairs by the engine; that is what is wanted here. */
function placed(row: number, answer: Answer): Answer[] {
  const kept: Answer[] = [];
  kept[row] = answer;
  return kept;
}

const ERRORS = new Map<string, ErrorValue>();

/** Each error once: there may be as many as rows. */
export function errorValue(text: string): ErrorValue {
  const code = isErrorText(text) ? text : "#BUSY!"; // #GETTING_DATA, #CONNECT! and others that come and go
  const known = ERRORS.get(code) ?? new ErrorValue(code);
  ERRORS.set(code, known);
  return known;
}

const answerOf = (cell: Exclude<FileCell, null>): Answer =>
  isFileError(cell) ? errorValue(cell.basicValue) : cell;
