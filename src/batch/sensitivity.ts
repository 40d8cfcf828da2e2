import { Exact } from "../engine/exact";
import type { Words } from "../engine/words";
import type { ListReading, ListRule, RowAnswer, RowJudge, RowOutcome } from "../functions/facade";

/** Which rows would come out otherwise under another reading of a doubtful place. */

/** Readings other than the adopted: reading id → option. */
export type Readings = Readonly<Record<string, string>>;

export interface RowChange {
  /** Of the list, from 0. */
  readonly row: number;
  readonly before: RowAnswer;
  readonly after: RowAnswer;
}

export interface OutcomeChange {
  readonly before: RowOutcome;
  /** The same as before where only the value changes. */
  readonly after: RowOutcome;
  readonly rows: number;
}

export interface ReadingEffect {
  readonly reading: string;
  readonly doubt: Words;
  /** The option tried, and its wording. */
  readonly option: string;
  readonly wording: Words;
  /** The option under which the list was run. */
  readonly instead: string;
  readonly changed: number;
  /** The first 100 of them. */
  readonly rows: readonly RowChange[];
  /** How outcomes change, most rows first. */
  readonly changes: readonly OutcomeChange[];
  /** Exact change of the sum of amounts, as decimal text; `null` where the answer is no amount. */
  readonly sum: string | null;
}

/** For JSON: the effects so far, without their wording. */
export type SavedSensitivity = readonly Omit<ReadingEffect, "doubt" | "wording">[];

export interface SensitivityKeeper {
  /** The answers of one row under each other reading, in a fixed order; none where there is nothing to try. */
  others(args: readonly unknown[]): readonly RowAnswer[];
  /** Counts a row, its answer as it was run and as the other readings have it. */
  add(row: number, answer: RowAnswer, others: readonly RowAnswer[]): void;
  effects(): readonly ReadingEffect[];
  saved(): SavedSensitivity;
}

const LISTED = 100;

/** One reading with one other option, and what it has changed so far. */
class Trial {
  private changed = 0;
  private readonly rows: RowChange[] = [];
  private readonly changes = new Map<string, OutcomeChange>();
  private sum = Exact.zero;

  constructor(
    readonly reading: ListReading,
    readonly option: string,
    readonly instead: string,
    readonly judge: RowJudge,
    private readonly sums: boolean,
  ) {}

  goOnFrom(saved: SavedSensitivity): this {
    const found = saved.find(
      ({ reading, option, instead }) =>
        reading === this.reading.id && option === this.option && instead === this.instead,
    );
    if (!found) return this;
    this.changed = found.changed;
    this.rows.push(...found.rows);
    for (const change of found.changes) this.changes.set(`${change.before} ${change.after}`, change);
    this.sum = Exact.of(found.sum ?? 0);
    return this;
  }

  add(row: number, before: RowAnswer, after: RowAnswer): void {
    if (before.outcome === after.outcome && before.value === after.value) return;
    this.changed += 1;
    if (this.rows.length < LISTED) this.rows.push({ row, before: only(before), after: only(after) });
    const key = `${before.outcome} ${after.outcome}`;
    const rows = (this.changes.get(key)?.rows ?? 0) + 1;
    this.changes.set(key, { before: before.outcome, after: after.outcome, rows });
    if (this.sums) this.sum = this.sum.plus(amountOf(after)).minus(amountOf(before));
  }

  effect(): ReadingEffect {
    const { reading, option, instead } = this;
    return {
      reading: reading.id,
      doubt: reading.doubt,
      option,
      wording: reading.options[option] ?? reading.doubt,
      instead,
      changed: this.changed,
      rows: [...this.rows],
      changes: [...this.changes.values()].sort((a, b) => b.rows - a.rows),
      sum: this.sums ? this.sum.toString() : null,
    };
  }
}

/** The answer without the reasons that an account carries beside it. */
const only = ({ outcome, value, error }: RowAnswer): RowAnswer => ({ outcome, value, error });

const amountOf = ({ value, error }: RowAnswer): Exact =>
  typeof value === "number" && !error ? Exact.ofCell(value) : Exact.zero;

/**
 * Tries every other option of every reading of the rule, one at a time; costs nothing for a rule without readings.
 *
 * @param judgeUnder a judge under these readings: `(readings) => facade.judge(rule.name, language, readings)`
 * @param readings those under which the list is run
 * @param saved what an earlier part of the run has found
 */
export function sensitivityKeeper(
  rule: ListRule,
  judgeUnder: (readings: Readings) => RowJudge,
  readings: Readings = {},
  saved: SavedSensitivity = [],
): SensitivityKeeper {
  const sums = rule.answer.kind === "amount";
  const trials = rule.readings.flatMap((reading) => {
    const instead = readings[reading.id] ?? reading.adopted;
    const others = Object.keys(reading.options).filter((option) => option !== instead);
    return others.map((option) => {
      const judge = judgeUnder({ ...readings, [reading.id]: option });
      return new Trial(reading, option, instead, judge, sums).goOnFrom(saved);
    });
  });
  const effects = (): readonly ReadingEffect[] => trials.map((trial) => trial.effect());
  return {
    others: (args) => trials.map(({ judge }) => judge.answer(args)),
    add: (row, answer, others) => {
      trials.forEach((trial, i) => {
        const after = others[i];
        if (after) trial.add(row, answer, after);
      });
    },
    effects,
    saved: () => effects().map(({ doubt: _doubt, wording: _wording, ...effect }) => effect),
  };
}
