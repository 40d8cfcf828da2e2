import { Exact } from "../engine/exact";
import type { ListRule, RowAccount, RowOutcome } from "../functions/facade";

import type { Aside } from "./aside";

/** What became of a whole list: counts, the exact sum, the reasons ranked. */

export interface Ground {
  readonly text: string;
  readonly rows: number;
}

/** Rows that were not judged though something stands in them. */
export interface LeftOut {
  readonly why: Exclude<Aside, "blank">;
  readonly count: number;
  /** The first 20 of them; rows of the list, from 0. */
  readonly rows: readonly number[];
}

export interface Summary {
  /** Rows seen, blank ones included. */
  readonly rows: number;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  /** Of the amounts; `null` where the answer is no amount. `exact` has every digit, `number` is the nearest double. */
  readonly sum: { readonly exact: string; readonly number: number } | null;
  /** Why answers are not yes: most rows first, then the one that came first; the first 20. */
  readonly grounds: readonly Ground[];
  /** What lies beyond those 20: how many other reasons, and how often they were given in all. */
  readonly otherGrounds: { readonly kinds: number; readonly times: number };
  /** Of the blank rows, those that are not empty. */
  readonly leftOut: readonly LeftOut[];
}

/** For JSON: what `summaryKeeper` goes on with later. */
export interface SavedSummary {
  readonly counts: Readonly<Record<RowOutcome, number>>;
  /** Decimal text. */
  readonly sum: string;
  /** In the order of their first appearance. */
  readonly grounds: readonly (readonly [text: string, rows: number])[];
  /** Times a reason was given that is not among the grounds. */
  readonly uncounted: number;
  readonly leftOut: readonly LeftOut[];
}

export interface SummaryKeeper {
  /** `aside`: why a row is no application, and which it is. */
  add(account: RowAccount, aside?: { readonly why: Aside; readonly row: number } | null): void;
  summary(): Summary;
  saved(): SavedSummary;
}

const RANKED = 20;
/** As many row numbers as a person would look up one by one. */
export const NAMED = 20;
/** Reasons come without the row's own values, so there are few; if ever there are more, the later ones are counted together. */
const KEPT = 1000;

const NONE: SavedSummary = {
  counts: { yes: 0, no: 0, value: 0, open: 0, outside: 0, wrong: 0, blank: 0 },
  sum: "0",
  grounds: [],
  uncounted: 0,
  leftOut: [],
};

class Keeper implements SummaryKeeper {
  private readonly counts: Record<RowOutcome, number>;
  private sum: Exact;
  private readonly grounds: Map<string, number>;
  private uncounted: number;
  private readonly leftOut: Map<LeftOut["why"], LeftOut>;

  constructor(
    private readonly sums: boolean,
    saved: SavedSummary,
  ) {
    this.counts = { ...saved.counts };
    this.sum = Exact.of(saved.sum);
    this.grounds = new Map(saved.grounds);
    this.uncounted = saved.uncounted;
    this.leftOut = new Map(saved.leftOut.map((one) => [one.why, one]));
  }

  add({ outcome, value, error, grounds }: RowAccount, aside?: Parameters<SummaryKeeper["add"]>[1]): void {
    if (aside && aside.why !== "blank") this.leave(aside.why, aside.row);
    this.counts[outcome] += 1;
    if (this.sums && !error && typeof value === "number") this.sum = this.sum.plus(Exact.ofCell(value));
    for (const ground of new Set(grounds)) this.count(ground);
  }

  private leave(why: LeftOut["why"], row: number): void {
    const { count, rows } = this.leftOut.get(why) ?? { count: 0, rows: [] };
    this.leftOut.set(why, { why, count: count + 1, rows: rows.length < NAMED ? [...rows, row] : rows });
  }

  private count(ground: string): void {
    const rows = this.grounds.get(ground);
    if (rows !== undefined || this.grounds.size < KEPT) this.grounds.set(ground, (rows ?? 0) + 1);
    else this.uncounted += 1;
  }

  summary(): Summary {
    const ranked = [...this.grounds].map(([text, rows]) => ({ text, rows })).sort((a, b) => b.rows - a.rows); // stable: of equal ones the first to appear stays first
    const others = ranked.slice(RANKED);
    return {
      rows: Object.values(this.counts).reduce((all, rows) => all + rows, 0),
      counts: { ...this.counts },
      sum: this.sums ? { exact: this.sum.toString(), number: this.sum.toNumber() } : null,
      grounds: ranked.slice(0, RANKED),
      otherGrounds: {
        kinds: others.length + (this.uncounted > 0 ? 1 : 0),
        times: others.reduce((times, { rows }) => times + rows, this.uncounted),
      },
      leftOut: [...this.leftOut.values()],
    };
  }

  saved(): SavedSummary {
    return {
      counts: { ...this.counts },
      sum: this.sum.toString(),
      grounds: [...this.grounds],
      uncounted: this.uncounted,
      leftOut: [...this.leftOut.values()],
    };
  }
}

/** @param saved what an earlier part of the run has counted */
export const summaryKeeper = (rule: ListRule, saved: SavedSummary = NONE): SummaryKeeper =>
  new Keeper(rule.answer.kind === "amount", saved);
