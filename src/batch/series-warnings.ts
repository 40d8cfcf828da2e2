import { dayInText, isDay, partsOf } from "../engine/calendar";
import { plain } from "../engine/quantity";
import { type Words, words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import type { Finding } from "./figure-warnings";
import { readHeading } from "./heading";
import type { ListCell, ListColumn } from "./list";

/** What looks wrong about the columns of a yearly input taken together. */

const yearsOf = (columns: readonly ListColumn[]): readonly number[] =>
  columns.flatMap(({ heading }) => {
    const { year } = readHeading(heading);
    return year.kind === "calendar"
      ? [year.year]
      : year.kind === "ago"
        ? [-year.ago]
        : year.kind === "before"
          ? [-1 - year.years]
          : [];
  });

const headingsOf = (columns: readonly ListColumn[]): string =>
  columns.map(({ heading }) => heading.replace(/\s+/gu, " ").trim()).join("、");

function order(columns: readonly ListColumn[]): Finding | null {
  const years = yearsOf(columns);
  if (years.length < columns.length) return null;
  if (years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1)) return null;
  const list = headingsOf(columns);
  return {
    kind: "years-order",
    text: words(
      `各列应是连续的年度,由旧到新:现为 ${list}。`,
      `The columns should be years in a row, oldest first: they are ${list}.`,
    ),
  };
}

function few(input: ListInput, columns: readonly ListColumn[]): Finding | null {
  if (columns.length >= input.columns) return null;
  const [many, usual] = [String(columns.length), String(input.columns)];
  return {
    kind: "few-years",
    text: words(
      `“${input.label.zh}”通常用${usual}列,现只有${many}列(${headingsOf(columns)})。`,
      `"${input.label.en}" usually takes ${usual} columns and has ${many} (${headingsOf(columns)}).`,
    ),
  };
}

/** One column in 万元 and another in yuan lie four digits apart; a firm hardly grows or shrinks so. */
const APART = 1000;

const middle = ({ sample }: ListColumn): number | null => {
  const sizes = sample
    .filter((cell): cell is number => typeof cell === "number" && cell !== 0)
    .map(Math.abs)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? null;
};

function apart(columns: readonly ListColumn[]): Finding | null {
  const middles = columns.flatMap((column) => middle(column) ?? []);
  if (middles.length < 2 || Math.max(...middles) < APART * Math.min(...middles)) return null;
  const list = headingsOf(columns);
  const [low, high] = [String(Math.min(...middles)), String(Math.max(...middles))];
  return {
    kind: "units-differ",
    text: words(
      `${list} 各列的数额相差悬殊(如 ${low} 与 ${high}),单位可能不同;同一输入的各列须用同一单位。`,
      `${list} are orders of magnitude apart (such as ${low} and ${high}); their units may differ, and they must share one.`,
    ),
  };
}

export function seriesFindings(input: ListInput, columns: readonly ListColumn[]): readonly Finding[] {
  if (input.kind !== "years") return [];
  return [order(columns), few(input, columns), apart(columns)].flatMap((one) => one ?? []);
}

/** A yearly input whose last year is not that of another: both end with 上年度. */
export function lastYear(columns: readonly ListColumn[]): number | null {
  const years = yearsOf(columns).filter((year) => year > 0);
  return years.length === columns.length ? (years[years.length - 1] ?? null) : null;
}

export const yearsDiffer = (label: Words, last: number, other: Words, otherLast: number): Finding => ({
  kind: "years-differ",
  text: words(
    `“${label.zh}”到${String(last)}年为止,“${other.zh}”到${String(otherLast)}年为止,最后一年应相同。`,
    `"${label.en}" ends with ${String(last)}, "${other.en}" with ${String(otherLast)}; they should end with the same year.`,
  ),
});

function yearIn(cell: ListCell): number | null {
  const day =
    typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? dayInText(plain(cell)) : null;
  return day !== null && day > 0 && isDay(day) ? partsOf(day).year : null;
}

/** 上年度 is over when an application is made: figures up to 2025 in applications of 2025 are those of a year that still runs. */
export function yearOver(
  { label }: ListInput,
  columns: readonly ListColumn[],
  series: Words,
  last: number,
): readonly Finding[] {
  const years = columns.flatMap(({ sample }) => sample.flatMap((cell) => yearIn(cell) ?? []));
  const early = years.find((year) => year <= last);
  if (early === undefined) return [];
  const [to, on] = [String(last), String(early)];
  return [
    {
      kind: "years-differ",
      text: words(
        `“${series.zh}”到${to}年为止,“${label.zh}”却有${on}年的;最后一年应是申报的上年度。`,
        `"${series.en}" ends with ${to}, yet "${label.en}" has dates in ${on}; the last year should be the one before.`,
      ),
    },
  ];
}
