import { Exact, type Operator } from "../../../src/engine/exact";
import type { Figure } from "../../../src/engine/provision";
import type { Given } from "../case";
import { isErrorCell } from "../excel";
import { later, weekdaysAfter } from "./calendar";

/** How a threshold of the law is probed: calls made from the figure itself, and what each must answer. */

export type Call = readonly [name: string, ...args: Given[]];

export interface Question {
  readonly why: string;
  readonly call: Call;
  /** What of the answer matters; the whole answer where nothing is said. */
  readonly shows?: (answer: Given) => Given;
  readonly gives: Given;
}

/** The figures it probes: those of the clause whose words end like this (and, where these state several, the one at). */
export interface Probe {
  readonly clause: string;
  readonly words: string;
  readonly at?: number;
  readonly questions: (figure: Figure) => readonly Question[];
}

/** A period of the law is probed by a function that it opens and closes: its first and last day, and the days beside. */
export interface PeriodProbe {
  readonly clause: string;
  readonly words: string;
  readonly calls: readonly (readonly [on: (day: number) => Call, within: (answer: Given) => boolean])[];
}

/** A table of bands is probed by the function that reads it: the rate it answers for a value. */
export interface BandProbe {
  readonly clause: string;
  readonly call: (value: number) => Call;
  /** The rate in the answer. */
  readonly rate: (answer: number) => number;
}

/** What a file `<document>.probes.ts` beside this one exports. */
export interface ProbeFile {
  readonly probes?: readonly Probe[];
  readonly periods?: readonly PeriodProbe[];
  readonly bands?: readonly BandProbe[];
}

/** Whether the probe is one of this figure. */
export const isOf = ({ clause, words, at }: Probe, figure: Figure): boolean =>
  figure.clause.id === clause &&
  figure.quote.endsWith(words) &&
  (at === undefined || figure.at.compare(Exact.of(at)) === 0);

const FEN = Exact.of("0.01");

/** Just under, at, just over. */
const around = (at: Exact, step: Exact): Exact[] => [at.minus(step), at, at.plus(step)];

/** What shows that a condition holds, or a year counts. */
type Holds = (answer: Given) => boolean;
export const paid: Holds = (answer) => typeof answer === "number" && answer > 0;
export const is =
  (expected: Given): Holds =>
  (answer) =>
    answer === expected;
export const answered: Holds = (answer) => !isErrorCell(answer);

/** A condition holds under, at and over its figure as the operator says. */
export const condition =
  (step: string, call: (value: number) => Call, holds: Holds, operator?: Operator) =>
  ({ at, ...figure }: Figure): Question[] =>
    around(at, Exact.of(step)).map((value) => ({
      why: `${value.toString()} ${operator ?? figure.operator} ${at.toString()}`,
      call: call(value.toNumber()),
      shows: holds,
      gives: value.is(operator ?? figure.operator, at),
    }));

/** A figure that the words prescribe (前3年, 每5位) and that is a threshold all the same: from it on, or up to it. */
export const from = (call: (value: number) => Call, holds: Holds, step = "1") =>
  condition(step, call, holds, ">=");
export const upTo = (call: (value: number) => Call, holds: Holds) => condition("1", call, holds, "<=");

/** The least base whose share is so much. */
function leastBase(raw: Exact, rate: Exact, places: number): Exact {
  const base = Exact.quotient(raw, rate, places);
  return base.times(rate).compare(raw) >= 0 ? base : base.plus(Exact.of(`1e-${String(places)}`));
}

/** Share × base, up to the ceiling: a fen below it, at it, a fen above. */
export const ceiling =
  (rate: string, call: (base: number) => Call, places = 2) =>
  ({ at }: Figure): Question[] =>
    around(at, FEN).map((raw) => ({
      why: `${raw.toString()} before the ceiling of ${at.toString()}`,
      call: call(leastBase(raw, Exact.of(rate), places).toNumber()),
      gives: raw.min(at).toNumber(),
    }));

/** The least share of a base is exactly the figure's, up to the fen. */
export const leastShare =
  (call: (base: number) => Call) =>
  ({ at }: Figure): Question[] =>
    around(Exact.of(100), FEN).map((base) => ({
      why: `${at.toString()} of ${base.toString()}`,
      call: call(base.toNumber()),
      gives: base.times(at).roundedUp(2).toNumber(),
    }));

/** A floor that holds against an agreement: the agreed rate, but the figure where that is lower. */
export const floor =
  (call: (agreed: number) => Call) =>
  ({ at }: Figure): Question[] =>
    around(at, Exact.of("0.0001")).map((agreed) => ({
      why: `agreed ${agreed.toString()}, at least ${at.toString()}`,
      call: call(agreed.toNumber()),
      gives: agreed.max(at).toNumber(),
    }));

/** So many months or years from a day; the day beside it where the span's own last day is asked for. */
export const span =
  (start: string, call: (start: string) => Call, daysBefore: 0 | 1) =>
  ({ at, unit }: Figure): Question[] => {
    const months = at.toNumber() * (unit === "years" ? 12 : 1);
    return [
      {
        why: `${at.toString()} ${unit} from ${start}`,
        call: call(start),
        gives: later(start, { months }) - daysBefore,
      },
    ];
  };

/** So many days after a day, working days where the figure counts those. */
export const daysAfter =
  (start: string, call: (start: string) => Call) =>
  ({ at, unit }: Figure): Question[] => {
    const days = at.toNumber();
    return [
      {
        why: `${days} ${unit} after ${start}`,
        call: call(start),
        gives: unit === "workdays" ? weekdaysAfter(start, days) : later(start, { days }),
      },
    ];
  };
