import type { ClauseView, Explanation } from "../../engine/explanation";
import type { Words } from "../../engine/words";
import type { FormulaCell } from "../../workbook/book-cells";
import { isErrorCell } from "../../workbook/cells";
import type { CallSite, Refusal } from "../../workbook/formula/expression";
import type { FormulaGroup } from "../../workbook/formula-inventory";
import type { Agreement } from "../agreement";
import { EntryCells } from "./entry-cells";
import { Tally } from "./tally";

/** What cannot be said of a call, or of a whole formula. */
export type NotRead = { readonly kind: "part"; readonly refusal: Refusal } | { readonly kind: "grammar" };

/** One call in the cells of one formula, as far as they rest on the same clauses, standing alike. */
export interface EntryFacts {
  readonly group: FormulaGroup;
  /** In the first of its cells; `null` where the formula cannot be followed. */
  readonly call: CallSite | null;
  readonly title: Words;
  /** Of the first of its cells; without one the function's own. */
  readonly citation: string;
  readonly clauses: readonly ClauseView[];
  readonly notRead: NotRead | null;
  /** What the first of its cells answers, as a person reads it. */
  readonly shown: Words | null;
  /** Why the day that selects the law cannot be told: how the clauses stand is then not known either. */
  readonly dayFault: Words | null;
  /** The call in the first of its cells. */
  readonly asked: Asked | null;
}

/** A call as it was asked, to be asked again in another language. */
export interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Cells that show an error, with what the law says to it, and the call in the first of them. */
export interface Errors {
  readonly code: string;
  readonly cells: EntryCells;
  readonly message: Words | null;
  readonly asked: Asked | null;
}

export interface JudgedCell {
  readonly cell: FormulaCell;
  readonly on: number | null;
  readonly agreement: Agreement;
  /** What the function answers; `null` where it could not be asked. */
  readonly outcome: Explanation["outcome"] | null;
  readonly asked: Asked | null;
  /** Of several calls in a formula the first stands for what the cell shows. */
  readonly first: boolean;
}

/** An entry of the ledger as it grows. */
export class Entry {
  readonly cells: EntryCells;
  /** What the cells show: of a table that stands by itself all of it. */
  readonly shown = new Tally();
  /** What the function answers in them, whatever the formula makes of it. */
  readonly answers = new Tally();
  /** Cells that show something else than the law gives now. */
  readonly differing: EntryCells;
  private readonly byMessage = new Map<string, Errors>();

  constructor(readonly facts: EntryFacts) {
    this.cells = this.noCells();
    this.differing = this.noCells();
  }

  get errors(): readonly Errors[] {
    return [...this.byMessage.values()];
  }

  add(judged: JudgedCell): void {
    const { cell, on, agreement, outcome } = judged;
    this.cells.add(cell, on);
    if (outcome) this.answers.addOutcome(outcome);
    if (outcome?.kind === "table" && this.facts.call?.whole && !isErrorCell(cell.value))
      this.shown.addOutcome(outcome);
    else this.shown.addCell(cell.value);
    if (agreement === "differs") this.differing.add(cell, on);
    if (judged.first && isErrorCell(cell.value)) this.addError(judged, cell.value.basicValue);
  }

  private addError({ cell, on, outcome, asked }: JudgedCell, code: string): void {
    const message = outcome?.kind === "error" ? outcome.message : null;
    const key = `${code} ${message?.zh ?? ""}`;
    const known = this.byMessage.get(key) ?? { code, cells: this.noCells(), message, asked };
    known.cells.add(cell, on);
    this.byMessage.set(key, known);
  }

  private noCells(): EntryCells {
    return new EntryCells(!this.facts.group.varies);
  }
}
