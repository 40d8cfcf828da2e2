import { Exact } from "../engine/exact";
import type { Kind } from "../engine/input";
import { quantityInText } from "../engine/quantity";
import { type Words, words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import { converted } from "./conversion";
import { readHeading } from "./heading";
import type { ListCell, ListColumn, Unit } from "./list";
import { type WarningKind, columnName, shown } from "./mapping-warning";
import { bare, isPercentCell } from "./percent-cell";
import { sizeOf, suspectFrom } from "./suspect-size";
import { HIGHEST_FRACTION, SMALLER, UNIT_WORDS } from "./units";

/** What looks wrong about the figures of one column, read in a unit. */

export interface Finding {
  readonly kind: WarningKind;
  readonly text: Words;
}

interface Figure {
  readonly cell: ListCell;
  /** As it stands. */
  readonly value: Exact;
  /** In the unit of the rule. */
  readonly inRule: Exact;
}

interface Column {
  readonly column: ListColumn;
  readonly name: Words;
  readonly input: ListInput;
  readonly unit: Unit;
  /** Those that are not 0 and count in the unit of the column. */
  readonly figures: readonly Figure[];
}

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(["money", "years", "number", "count", "fraction"]);

const LARGER: Readonly<Partial<Record<Unit, Unit>>> = { yuan: "wan", wan: "yi" };

function numberOf(content: ListCell): Exact | null {
  const cell = bare(content);
  if (typeof cell === "number") return Number.isFinite(cell) ? Exact.ofCell(cell) : null;
  const found = typeof cell === "string" ? quantityInText(cell) : null;
  return found?.unit === "none" ? found.value : null;
}

const figuresIn = (cells: readonly ListCell[], unit: Unit): readonly Figure[] =>
  cells.flatMap((cell) => {
    const value = numberOf(cell);
    const inRule = numberOf(converted(cell, unit));
    return value && inRule && value.sign !== 0 ? [{ cell, value, inRule }] : [];
  });

const size = (value: Exact): Exact => (value.sign < 0 ? value.negated() : value);
const HIGHEST = Exact.of(String(HIGHEST_FRACTION));

const example = (figure: Figure | undefined): string => shown(figure?.cell ?? null);

function smallAmounts({ name, input, unit, figures }: Column): Finding | null {
  const { usualLeast } = input;
  const larger = LARGER[unit];
  if (usualLeast === null || !larger || !figures.length) return null;
  const least = Exact.of(usualLeast);
  const small = figures.filter(({ inRule }) => size(inRule).is("<", least));
  if (small.length * 2 <= figures.length) return null;
  const [most, en] = small.length < figures.length ? ["大多", "most of"] : ["都", "all"];
  return {
    kind: "small-amounts",
    text: words(
      `${name.zh}按${UNIT_WORDS[unit].zh}读,数额${most}偏小(如 ${example(small[0])}),单位可能是${UNIT_WORDS[larger].zh}。`,
      `${name.en} is read in ${UNIT_WORDS[unit].en} and ${en} its amounts are small (such as ${example(small[0])}); the unit may be ${UNIT_WORDS[larger].en}.`,
    ),
  };
}

function largeAmounts({ column, name, input, unit, figures }: Column): Finding | null {
  const smaller = SMALLER[unit];
  const from = suspectFrom(input, unit, column.sample);
  const large = figures.find(({ cell }) => (sizeOf(cell) ?? 0) >= from);
  if (!smaller || !large) return null;
  return {
    kind: "large-amounts",
    text: words(
      `${name.zh}按${UNIT_WORDS[unit].zh}读,数额过大(如 ${example(large)}),可能已是${UNIT_WORDS[smaller].zh}。`,
      `${name.en} is read in ${UNIT_WORDS[unit].en}, which makes it very large (such as ${example(large)}); it may be in ${UNIT_WORDS[smaller].en} already.`,
    ),
  };
}

const MAY_BE_NEGATIVE = /可为负|为负/u;

function negative({ name, input, figures }: Column): Finding | null {
  const below = figures.find(({ value }) => value.sign < 0);
  if (!below || MAY_BE_NEGATIVE.test(input.about.zh)) return null;
  return {
    kind: "negative",
    text: words(
      `${name.zh}有负数(如 ${example(below)}),“${input.label.zh}”不能为负。`,
      `${name.en} has negative figures (such as ${example(below)}); "${input.label.en}" cannot be negative.`,
    ),
  };
}

function rates({ column, name, unit, figures }: Column): readonly Finding[] {
  const big = figures.find(
    ({ cell, value }) => (unit === "fraction" || !isPercentCell(cell)) && size(value).is(">", HIGHEST),
  );
  const little = figures.find(({ cell, value }) => !isPercentCell(cell) && size(value).is("<=", HIGHEST));
  const inPercent = readHeading(column.heading).unit === "percent";
  if (unit === "fraction" && big)
    return [
      {
        kind: "rate-above-one",
        text: words(
          `${name.zh}按小数读,有的大于${String(HIGHEST_FRACTION)}(如 ${example(big)}),可能是百分数。`,
          `${name.en} is read as fractions, and some pass ${String(HIGHEST_FRACTION)} (such as ${example(big)}); they may be per cent.`,
        ),
      },
    ];
  if (unit === "fraction" && inPercent && little)
    return [
      {
        kind: "percent-read-as-fraction",
        text: words(
          `${name.zh}写的是百分数,但数值都不大于${String(HIGHEST_FRACTION)},按小数读(${example(little)} 即 ${percent(little)}%)。`,
          `${name.en} says per cent, yet no figure passes ${String(HIGHEST_FRACTION)}: read as fractions (${example(little)} is ${percent(little)}%).`,
        ),
      },
    ];
  return unit === "percent" ? asPercent(name, inPercent, little, big) : [];
}

const HUNDRED = Exact.of(100);
const percent = ({ value }: Figure): string => value.times(HUNDRED).toString();

function asPercent(
  name: Words,
  inPercent: boolean,
  little: Figure | undefined,
  big: Figure | undefined,
): readonly Finding[] {
  if (little)
    return [
      {
        kind: "fraction-as-percent",
        text: words(
          `${name.zh}按百分数读,有的很小(如 ${example(little)},读作 ${example(little)}%),可能是小数。`,
          `${name.en} is read as per cent, and some figures are small (such as ${example(little)}, read as ${example(little)}%); they may be fractions.`,
        ),
      },
    ];
  if (inPercent || !big) return [];
  return [
    {
      kind: "read-as-percent",
      text: words(
        `${name.zh}没有写明百分数,按数值读作百分数(如 ${example(big)} 读作 ${example(big)}%)。`,
        `${name.en} does not say per cent; by its figures it is read so (such as ${example(big)} as ${example(big)}%).`,
      ),
    },
  ];
}

export function figureFindings(column: ListColumn, input: ListInput, unit: Unit): readonly Finding[] {
  if (!NUMERIC.has(input.kind)) return [];
  const read = { column, name: columnName(column), input, unit, figures: figuresIn(column.sample, unit) };
  const found = [smallAmounts(read), largeAmounts(read), negative(read)].flatMap((one) => one ?? []);
  return input.kind === "fraction" ? [...found, ...rates(read)] : found;
}
