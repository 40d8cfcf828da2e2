import type { ClauseView } from "../../engine/explanation";
import type { Words } from "../../engine/words";
import { CellRuns } from "../../workbook/cell-runs";
import type { FormulaCell } from "../../workbook/book-cells";
import { isErrorCell } from "../../workbook/cells";
import type { CallSite, Refusal } from "../../workbook/formula/expression";
import type { FormulaGroup } from "../../workbook/formula-inventory";
import type { Agreement } from "../agreement";
import { StoredValues } from "./stored-values";

/** What cannot be said of a call, or of a whole formula. */
export type NotRead = { readonly kind: "part"; readonly refusal: Refusal } | { readonly kind: "grammar" };

/** One call in the cells of one formula, as far as they rest on the same clauses, standing alike. */
export interface EntryFacts {
  readonly group: FormulaGroup;
  /** As it stands in the first of its cells. */
  readonly formula: string;
  /** In the first of its cells; `null` where the formula cannot be followed. */
  readonly call: CallSite | null;
  readonly title: Words;
  /** Of the first of its cells; without one the function's own. */
  readonly citation: string;
  readonly clauses: readonly ClauseView[];
  readonly notRead: NotRead | null;
  /** What the first of its cells answers, as a person reads it. */
  readonly shown: Words | null;
  /** Rows and columns, where it answers with a table. */
  readonly table: { readonly rows: number; readonly columns: number } | null;
}

/** The days on which the law is asked for. */
export class Days {
  private readonly all = new Set<number>();

  add(on: number | null): void {
    if (on !== null) this.all.add(on);
  }

  get count(): number {
    return this.all.size;
  }

  get first(): number | null {
    return this.all.size ? Math.min(...this.all) : null;
  }

  get last(): number | null {
    return this.all.size ? Math.max(...this.all) : null;
  }
}

/** Cells that show an error, with what the law says to it. */
export interface Errors {
  readonly code: string;
  readonly runs: CellRuns;
  readonly message: Words | null;
}

export interface JudgedCell {
  readonly cell: FormulaCell;
  readonly on: number | null;
  readonly agreement: Agreement;
  readonly message: Words | null;
  /** Of several calls in a formula the first stands for what the cell shows. */
  readonly first: boolean;
}

/** An entry of the ledger as it grows. */
export class Entry {
  readonly runs = new CellRuns();
  readonly values = new StoredValues();
  readonly days = new Days();
  /** Cells that show something else than the law gives now. */
  readonly differing = new CellRuns();
  private readonly byMessage = new Map<string, Errors>();

  constructor(readonly facts: EntryFacts) {}

  get errors(): readonly Errors[] {
    return [...this.byMessage.values()];
  }

  add({ cell, on, agreement, message, first }: JudgedCell): void {
    this.runs.add(cell.row, cell.column);
    this.values.add(cell.value);
    this.days.add(on);
    if (agreement === "differs") this.differing.add(cell.row, cell.column);
    if (first && isErrorCell(cell.value)) this.addError(cell, cell.value.basicValue, message);
  }

  private addError({ row, column }: FormulaCell, code: string, message: Words | null): void {
    const key = `${code} ${message?.zh ?? ""}`;
    const known = this.byMessage.get(key) ?? { code, runs: new CellRuns(), message };
    known.runs.add(row, column);
    this.byMessage.set(key, known);
  }
}
