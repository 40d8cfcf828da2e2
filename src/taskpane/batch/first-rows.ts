import type { RowAccount, RowOutcome } from "../../functions/facade";

/** Where each outcome and each ground is met first; rows of the list, from 0. */
export interface FirstRows {
  readonly outcomes: ReadonlyMap<RowOutcome, number>;
  readonly grounds: ReadonlyMap<string, number>;
}

/** Grounds of which the first row is kept: more than are ever shown. */
const MOST_GROUNDS = 10_000;

/** Keeps the first rows as accounts pass by in any order. */
export class FirstRowsKeeper implements FirstRows {
  readonly outcomes = new Map<RowOutcome, number>();
  readonly grounds = new Map<string, number>();

  add({ outcome, grounds }: RowAccount, row: number): void {
    if (!this.outcomes.has(outcome)) this.outcomes.set(outcome, row);
    for (const ground of grounds)
      if (!this.grounds.has(ground) && this.grounds.size < MOST_GROUNDS) this.grounds.set(ground, row);
  }
}
