import type { Cell } from "../../book/book";

/** What a function said of an error it answered. */
export interface Message {
  /** `BT.STATION_AWARD` */
  readonly functionName: string;
  readonly code: string;
  readonly text: string;
}

interface Said extends Message, Cell {}

/**
 * The messages of functions that erred, by the cell of the formula. In one calculation of a cell several functions may
 * answer; the first error is what the cell shows, so the first message stays until the next calculation.
 */
export class Messages {
  private readonly byCell = new Map<string, { readonly calculation: number; readonly said: Said[] }>();
  private calculation = 0;

  /** A calculation begins: what cells said in earlier ones gives way as they answer again. */
  begin(): void {
    this.calculation += 1;
  }

  clear(): void {
    this.byCell.clear();
  }

  /** A function of the cell is about to answer. */
  answering(cell: string): void {
    if (this.byCell.get(cell)?.calculation !== this.calculation) this.byCell.delete(cell);
  }

  /** @param cell the cell of the formula; `row` and `column` count from it, for an error within a spilled table */
  add(cell: string, message: Said): void {
    const entry = this.byCell.get(cell) ?? { calculation: this.calculation, said: [] };
    entry.said.push(message);
    this.byCell.set(cell, entry);
  }

  /** What was said of the error `code` shown so many rows and columns from the cell of the formula. */
  at(cell: string, { row, column }: Cell, code: string): Message | undefined {
    return this.byCell
      .get(cell)
      ?.said.find((m) => m.row === row && m.column === column && m.code === code && m.text);
  }
}

/** A cell of a workbook as a key. */
export const cellKey = (workbook: string, sheet: string, { row, column }: Cell): string =>
  `${workbook}\n${sheet}\n${row},${column}`;
