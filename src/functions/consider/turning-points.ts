import { Exact } from "../../engine/exact";
import { isRefusal } from "../../engine/refusal";
import type { Rule } from "../../engine/rule";
import { silent } from "../../engine/say";
import type { ReadValues } from "../../engine/values";
import { comparable } from "../explain";
import type { Axis } from "./axes";
import { Path } from "./path";

/** A place on an axis where the answer becomes another, and the last step before it where it is still of the old kind. */
export interface TurningPoint {
  readonly axis: Axis;
  readonly rising: boolean;
  readonly at: Exact;
  readonly before: Exact;
  /** The same answer, or the same way to another one, holds as far as was looked beyond the place. */
  readonly lasts: boolean;
}

/** Far beyond any figure of the law: 100亿元. A day is not sought further away than a lifetime. */
const FARTHEST: Readonly<Record<Axis["kind"], number>> = {
  money: 1e12,
  number: 1e11,
  fraction: 1e5,
  count: 1e5,
  date: 30_000,
  year: 30,
};
/** So many steps must show that an answer rises or falls with an input, though it is rounded to the fen. */
const SLOPE: Readonly<Record<Axis["kind"], number>> = {
  money: 1000,
  number: 1000,
  fraction: 10,
  count: 1,
  date: 1,
  year: 1,
};
const STRIDE = 8;
const NO_FARTHER = 9e15;
/** Days and steps beyond a place at which it is still looked at. */
const BEYOND = [1, 2, 30, 366, 3660];

/**
 * The nearest place above and below the call's own value. Strides of growing length look for it, then halving; the marks, figures
 * that the call was held against, are looked at by themselves, so that no stride steps over what lies between two of them.
 */
export const turningPoints = (rule: Rule, axis: Axis, marks: readonly number[]): readonly TurningPoint[] =>
  [true, false].flatMap((rising) => new Search(rule, axis, rising, marks).found() ?? []);

type Told = (values: ReadValues) => string;

class Search {
  /** The whole step at or just before the call's own value, in the direction of the search. */
  private readonly origin: number;
  private readonly sign: 1 | -1;
  private readonly start: ReadValues | null;
  private readonly looks: readonly number[];

  constructor(
    private readonly rule: Rule,
    private readonly axis: Axis,
    private readonly rising: boolean,
    marks: readonly number[],
  ) {
    const { value, places } = axis;
    this.sign = rising ? 1 : -1;
    const scaled = value.times(Exact.of(`1e${String(places)}`));
    this.origin = (rising ? scaled.roundedDown(0) : scaled.roundedUp(0)).toNumber();
    this.start = axis.values(value);
    this.looks = this.looksAt(marks);
  }

  /** How many steps away to look, rising. */
  private looksAt(marks: readonly number[]): readonly number[] {
    const farthest = FARTHEST[this.axis.kind];
    const looks = new Set<number>();
    for (let stride = 1; stride <= farthest; stride *= STRIDE) looks.add(stride);
    for (const mark of marks) {
      const away = this.sign * (Math.round(mark * 10 ** this.axis.places) - this.origin);
      for (const steps of [away - 1, away, away + 1]) if (steps > 0 && steps <= farthest) looks.add(steps);
    }
    return [...looks].sort((a, b) => a - b);
  }

  found(): TurningPoint | null {
    if (!this.start || Math.abs(this.origin) > NO_FARTHER / 2) return null;
    const slope = SLOPE[this.axis.kind];
    const [here, near, far] = [this.answer(this.start), this.answerAt(slope), this.answerAt(2 * slope)];
    if (this.rule.gives.kind === "date") return this.nearest(this.way);
    if (near === here) return this.nearest(this.answer);
    const byWay = this.nearest(this.way);
    const jump = near !== null && far === near ? this.nearest(this.answer) : null;
    const jumps = jump && this.told(jump.at, this.answer) === near;
    return jumps && !(byWay && this.isNearer(byWay, jump)) ? jump : byWay;
  }

  private readonly answer: Told = (values) => {
    const answer = this.rule.conclude(values, silent);
    return comparable(answer);
  };

  /** Under an error of its own the rule has gone no way at all. */
  private readonly way: Told = (values) => {
    const path = new Path();
    const answer = this.rule.conclude(values, path);
    return `${isRefusal(answer) ? answer.code : ""} ${path.way}`;
  };

  private at(steps: number): Exact {
    return Exact.scaled(this.origin + this.sign * steps, this.axis.places);
  }

  private answerAt(steps: number): string | null {
    return this.told(this.at(steps), this.answer);
  }

  private told(value: Exact, told: Told): string | null {
    const values = this.axis.values(value);
    const result = values && told(values);
    return result === UNUSABLE || result?.startsWith("#VALUE!") ? null : result;
  }

  /** The first step, as far as strides and halving find it, at which something else is told than at the start. */
  private nearest(told: Told): TurningPoint | null {
    const here = this.start && told(this.start);
    if (here === null || here.includes("#VALUE!")) return null;
    const isSame = (steps: number): boolean => steps === 0 || this.told(this.at(steps), told) === here;
    const first = this.looks.findIndex((steps) => !isSame(steps));
    let [same, other] = [this.looks[first - 1] ?? 0, this.looks[first]];
    if (other === undefined) return null;
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (isSame(middle)) same = middle;
      else other = middle;
    }
    return this.turningAt(other, told);
  }

  private turningAt(steps: number, told: Told): TurningPoint | null {
    const { axis, rising } = this;
    const at = this.at(steps);
    const there = this.told(at, told);
    if (there === null || this.answerAt(steps) === (this.start && this.answer(this.start))) return null;
    const before = steps > 1 ? this.at(steps - 1) : axis.value;
    const beyond = BEYOND.map((more) => this.told(this.at(steps + more), told));
    return { axis, rising, at, before, lasts: beyond.every((one) => one === there || one === null) };
  }

  private isNearer(one: TurningPoint, other: TurningPoint): boolean {
    const order = one.at.compare(other.at);
    return this.rising ? order < 0 : order > 0;
  }
}

const UNUSABLE = JSON.stringify("#VALUE!");
