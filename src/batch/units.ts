import type { Kind } from "../engine/input";
import { type Words, words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import { readHeading } from "./heading";
import type { MoneyUnit } from "./heading-units";
import type { ListRow, Unit } from "./list";
import { isPercentCell } from "./percent-cell";

export { converted } from "./conversion";

export const UNIT_WORDS: Readonly<Record<Unit, Words>> = {
  asIs: words("原样", "as it stands"),
  yuan: words("元", "yuan"),
  wan: words("万元", "10,000 yuan"),
  yi: words("亿元", "100 million yuan"),
  fraction: words("小数", "fraction"),
  percent: words("百分数", "per cent"),
};

/** The next smaller unit: what may have been typed where figures are far too large. */
export const SMALLER: Readonly<Partial<Record<Unit, Unit>>> = { wan: "yuan", yi: "wan" };

const MONEY: readonly Unit[] = ["yuan", "wan", "yi"];
const RATE: readonly Unit[] = ["fraction", "percent"];
const NONE: readonly Unit[] = ["asIs"];

const BY_KIND: Readonly<Record<Kind, readonly Unit[]>> = {
  money: MONEY,
  years: MONEY,
  fraction: RATE,
  number: NONE,
  count: NONE,
  date: NONE,
  year: NONE,
  boolean: NONE,
  choice: NONE,
  text: NONE,
  judged: NONE,
};

/** The units an input can be counted in, the usual one first. */
export const unitsFor = (input: Pick<ListInput, "kind">): readonly Unit[] => BY_KIND[input.kind];

/** Rates up to here may be fractions; a debt ratio can pass 1. */
export const HIGHEST_FRACTION = 1.5;
/** Without a heading that says so, figures are per cent only where one is beyond any fraction. */
const SURELY_PERCENT = 10;

const numbersIn = (sample: ListRow): readonly number[] =>
  sample.filter((cell): cell is number => typeof cell === "number" && cell !== 0);

/** Figures decide, but for those whose own cell shows them in per cent: what these are is known without the column. */
function rateUnit(unit: MoneyUnit | null, sample: ListRow): Unit {
  const sizes = numbersIn(sample).map(Math.abs);
  if (unit === "percent")
    return sizes.length && sizes.every((x) => x <= HIGHEST_FRACTION) ? "fraction" : "percent";
  if (sample.some(isPercentCell)) return "fraction";
  const surely = sizes.every((x) => x > HIGHEST_FRACTION) && sizes.some((x) => x > SURELY_PERCENT);
  return surely ? "percent" : "fraction";
}

/** The unit of money that a heading names. */
export function moneyUnit(unit: MoneyUnit | null): Unit | null {
  return unit === "yuan" || unit === "wan" || unit === "yi" ? unit : null;
}

/**
 * The unit by the heading, else by the note above the table, else the usual one. A price by weight does not follow the note.
 * Whether a rate is per cent the sample decides.
 */
export function unitFor(input: ListInput, heading: string, sample: ListRow, note = ""): Unit {
  const units = unitsFor(input);
  const { unit } = readHeading(heading);
  if (units === RATE) return rateUnit(unit, sample);
  if (units !== MONEY) return units[0] ?? "asIs";
  const byWeight = readHeading(input.about.zh.replace(/[,;]/gu, " ")).measure === "kilogram";
  return moneyUnit(unit) ?? (byWeight ? null : moneyUnit(readHeading(note).unit)) ?? "yuan";
}
