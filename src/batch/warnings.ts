import type { Kind } from "../engine/input";
import { words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";
import { cellFindings } from "./cell-warnings";
import { type Finding, figureFindings } from "./figure-warnings";
import { headingFindings } from "./heading-warnings";
import type { ListColumn, Mapping, Unit } from "./list";
import { type MappingWarning, columnName } from "./mapping-warning";
import { lastYear, seriesFindings, yearOver, yearsDiffer } from "./series-warnings";

export type { MappingWarning, WarningKind } from "./mapping-warning";

interface Served {
  readonly input: ListInput;
  readonly columns: readonly ListColumn[];
  readonly unit: Unit;
}

function served(rule: ListRule, mapping: Mapping, columns: readonly ListColumn[]): readonly Served[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return rule.inputs.flatMap((input) => {
    const source = mapping.inputs[input.name];
    if (source?.kind !== "columns") return [];
    return [
      { input, unit: source.unit, columns: source.columns.flatMap((index) => byIndex.get(index) ?? []) },
    ];
  });
}

const findingsOf = ({ input, columns, unit }: Served): readonly Finding[] => [
  ...columns.flatMap((column) => [
    ...headingFindings(column, input, unit),
    ...figureFindings(column, input, unit),
    ...cellFindings(column, input, unit),
  ]),
  ...seriesFindings(input, columns),
];

function usedTwice(all: readonly Served[], { input, columns }: Served): readonly Finding[] {
  return columns.flatMap((column) => {
    const other = all.find((one) => one.input !== input && one.columns.includes(column));
    const again = columns.filter((one) => one === column).length > 1;
    if (!other && !again) return [];
    const name = columnName(column);
    const rest = other?.input.label ?? input.label;
    return [
      {
        kind: "used-twice" as const,
        text: words(
          `${name.zh}用了两次:“${input.label.zh}”和“${rest.zh}”。`,
          `${name.en} is used twice: for "${input.label.en}" and "${rest.en}".`,
        ),
      },
    ];
  });
}

const OF_A_YEAR: readonly Kind[] = ["years", "fraction"];

/** Against the first yearly input that names its years; a date against its last one, which is 上年度. */
function otherYears(all: readonly Served[], one: Served): readonly Finding[] {
  const first = all.find(({ input, columns }) => input.kind === "years" && lastYear(columns) !== null);
  const expected = first && lastYear(first.columns);
  if (!first || !expected) return [];
  if (one.input.kind === "date") return yearOver(one.input, one.columns, first.input.label, expected);
  const last = OF_A_YEAR.includes(one.input.kind) ? lastYear(one.columns) : null;
  return last === null || last === expected
    ? []
    : [yearsDiffer(one.input.label, last, first.input.label, expected)];
}

/** Warnings that say the same of one input are one warning. */
const distinct = (warnings: readonly MappingWarning[]): readonly MappingWarning[] => [
  ...new Map(warnings.map((one) => [`${one.input} ${one.kind} ${one.text.zh}`, one])).values(),
];

/** What looks wrong by headings and samples, in the order of the inputs; nothing here stops a run. */
export function warningsFor(
  rule: ListRule,
  mapping: Mapping,
  columns: readonly ListColumn[],
): readonly MappingWarning[] {
  const all = served(rule, mapping, columns);
  return distinct(
    all.flatMap((one) =>
      [...findingsOf(one), ...usedTwice(all, one), ...otherYears(all, one)].map((finding) => ({
        input: one.input.name,
        ...finding,
      })),
    ),
  );
}
