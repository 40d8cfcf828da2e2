import { Exact } from "../../engine/exact";
import type { Input } from "../../engine/input";
import { isRefusal } from "../../engine/refusal";
import type { Rule } from "../../engine/rule";
import { showDay, showNumber, showPercent, showYuan } from "../../engine/show";
import type { ReadValues } from "../../engine/values";
import { type Words, same, words } from "../../engine/words";
import { givenOf } from "../marshal";

/** One input of a call as a line along which it can be moved, everything else standing still. */
export interface Axis {
  readonly kind: "money" | "number" | "fraction" | "count" | "date" | "year";
  /** The input's place among the arguments. */
  readonly argument: number;
  readonly label: Words;
  /** Where the call stands. */
  readonly value: Exact;
  /** Steps on the line are 10^−places: a fen, a hundredth of a per cent, a day. */
  readonly places: number;
  readonly show: (value: Exact) => Words;
  /** As the documents write it: 5000万元. */
  readonly brief: (value: Exact) => Words;
  /** A distance on the line. */
  readonly by: (distance: Exact) => Words;
  /** The arguments of the call with this input moved. */
  readonly args: (value: Exact) => readonly unknown[];
  /** What the rule then reads; `null` where the input takes no such value, and where an amount above 0 would be none at all. */
  readonly values: (value: Exact) => ReadValues | null;
}

type Measure = Pick<Axis, "places" | "show" | "brief" | "by">;

const yuan = (value: Exact): Words => words(`${showNumber(value)}元`, `¥${showNumber(value)}`);
const bare = (value: Exact): Words => same(showNumber(value));
const percent = (value: Exact): Words => same(showPercent(value));
const dayOf = (value: Exact): Words => showDay(value.toNumber());
const plainly = (value: Exact): Words => same(value.toString());
const HUNDRED = Exact.of(100);

const MEASURES: Readonly<Record<Axis["kind"], Measure>> = {
  money: { places: 2, show: yuan, brief: showYuan, by: yuan },
  number: { places: 2, show: bare, brief: bare, by: bare },
  fraction: {
    places: 4,
    show: percent,
    brief: percent,
    by: (distance) => {
      const points = showNumber(distance.times(HUNDRED));
      return words(`${points}个百分点`, `${points} percentage points`);
    },
  },
  count: { places: 0, show: bare, brief: bare, by: bare },
  date: {
    places: 0,
    show: dayOf,
    brief: dayOf,
    by: (distance) => words(`${showNumber(distance)}天`, `${showNumber(distance)} days`),
  },
  year: { places: 0, show: plainly, brief: plainly, by: bare },
};

const isMeasured = (kind: string): kind is Axis["kind"] => kind in MEASURES;

/** The inputs that are given and can be moved: numbers, days, and of a series of years the last. */
export function axesOf(rule: Rule, args: readonly unknown[], values: ReadValues): readonly Axis[] {
  return rule.inputs.flatMap(({ name, input }, argument) => {
    const held = values[name];
    const arg = args[argument];
    if (arg === undefined || arg === null || arg === "") return [];
    const at = { rule, input, argument, args, values };
    if (Array.isArray(held))
      return input.spec.kind === "years" ? lastYear(at, held as readonly unknown[]) : [];
    const value = exactly(held);
    return value && isMeasured(input.spec.kind) ? [axis(at, input.spec.kind, input.spec.label, value)] : [];
  });
}

interface At {
  readonly rule: Rule;
  readonly input: Input<unknown>;
  readonly argument: number;
  readonly args: readonly unknown[];
  readonly values: ReadValues;
}

const exactly = (held: unknown): Exact | null =>
  held instanceof Exact ? held : typeof held === "number" ? Exact.of(held) : null;

function lastYear(at: At, series: readonly unknown[]): readonly Axis[] {
  const value = exactly(series[series.length - 1]);
  const { label } = at.input.spec;
  return value ? [axis(at, "money", words(`末年${label.zh}`, `${label.en}, last year`), value)] : [];
}

function axis(at: At, kind: Axis["kind"], label: Words, value: Exact): Axis {
  const { rule, input, argument, args, values } = at;
  const moved = (to: Exact): unknown => inPlace(args[argument], to.toNumber());
  return {
    kind,
    argument,
    label,
    value,
    ...MEASURES[kind],
    args: (to) => args.map((arg, i) => (i === argument ? moved(to) : arg)),
    values: (to) => {
      if (to.sign <= 0 && (input.spec.zeroIsBlank || (kind !== "count" && value.sign > 0))) return null;
      const read = input.read(givenOf(moved(to)));
      return isRefusal(read) || read === null ? null : rule.replaced(values, argument, read);
    },
  };
}

/** The number in the place of the argument; of a range in the place of its last cell. */
function inPlace(arg: unknown, number: number): unknown {
  if (!Array.isArray(arg)) return number;
  const rows = arg as readonly (readonly unknown[])[];
  return rows.map((row, r) =>
    r === rows.length - 1 ? row.map((cell, c) => (c === row.length - 1 ? number : cell)) : row,
  );
}
