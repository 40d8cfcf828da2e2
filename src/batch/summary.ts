import { Exact } from "../engine/exact";
import type { ListRule, RowAccount, RowOutcome } from "../functions/facade";

/** What became of a whole list: counts, the exact sum, the reasons ranked. */

export interface Ground {
  readonly text: string;
  readonly rows: number;
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
}

export interface SummaryKeeper {
  add(account: RowAccount): void;
  summary(): Summary;
  saved(): SavedSummary;
}

const RANKED = 20;
/** Reasons come without the row's own values, so there are few; if ever there are more, the later ones are counted together. */
const KEPT = 1000;

const NONE: SavedSummary = {
  counts: { yes: 0, no: 0, value: 0, open: 0, outside: 0, wrong: 0, blank: 0 },
  sum: "0",
  grounds: [],
  uncounted: 0,
};

class Keeper implements SummaryKeeper {
  private readonly counts: Record<RowOutcome, number>;
  private sum: Exact;
  private readonly grounds: Map<string, number>;
  private uncounted: number;

  constructor(
    private readonly sums: boolean,
    saved: SavedSummary,
  ) {
    this.counts = { ...saved.counts };
    this.sum = Exact.of(saved.sum);
    this.grounds = new Map(saved.grounds);
    this.uncounted = saved.uncounted;
  }

  add({ outcome, value, error, grounds }: RowAccount): void {
    this.counts[outcome] += 1;
    if (this.sums && !error && typeof value === "number") this.sum = this.sum.plus(Exact.ofCell(value));
    for (const ground of new Set(grounds)) this.count(ground);
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
    };
  }

  saved(): SavedSummary {
    return {
      counts: { ...this.counts },
      sum: this.sum.toString(),
      grounds: [...this.grounds],
      uncounted: this.uncounted,
    };
  }
}

/** @param saved what an earlier part of the run has counted */
export const summaryKeeper = (rule: ListRule, saved: SavedSummary = NONE): SummaryKeeper =>
  new Keeper(rule.answer.kind === "amount", saved);
