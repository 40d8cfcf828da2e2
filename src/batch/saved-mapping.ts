import type { ListInput, ListRule } from "../functions/facade";
import { readHeading } from "./heading";
import type { YearMark } from "./heading-years";
import type { ListColumn, Mapping, Source, Unit } from "./list";
import type { SavedColumn, SavedMapping, SavedSource } from "./saved-form";
import { moneyUnit, unitFor, unitsFor } from "./units";

export type { ReadMapping, SavedColumn, SavedMapping, SavedSource } from "./saved-form";
export { fromJson, toJson } from "./saved-form";

/** A heading as it is found again: its words, and its year apart. */
interface Key {
  readonly words: string;
  readonly year: number | null;
  readonly other: string;
}

/** A year by its kind and distance, where it is no calendar year. */
function relativeIn(year: YearMark): string {
  if (year.kind === "ago") return `ago ${String(year.ago)}`;
  if (year.kind === "before") return `before ${String(year.years)}`;
  return year.kind === "place" ? `place ${String(year.place)}` : `${year.kind} `;
}

function keyOf(heading: string): Key {
  const { core, year } = readHeading(heading);
  return { words: core, year: year.kind === "calendar" ? year.year : null, other: relativeIn(year) };
}

const isNamed = ({ heading }: { readonly heading: string }): boolean => heading.trim() !== "";

/** The years in which a figure stands in a list, the newest last. */
const yearsOf = (words: string, headings: readonly { readonly heading: string }[]): readonly number[] =>
  headings
    .filter(isNamed)
    .flatMap(({ heading }) => {
      const key = keyOf(heading);
      return key.words === words ? (key.year ?? []) : [];
    })
    .sort((a, b) => a - b);

const newestOf = (words: string, headings: readonly { readonly heading: string }[]): number =>
  yearsOf(words, headings).at(-1) ?? 0;

/** Columns with one and the same heading but for its form. */
const alike = (columns: readonly ListColumn[], sought: Key): readonly ListColumn[] =>
  columns.filter((column) => {
    const key = keyOf(column.heading);
    return (
      isNamed(column) && key.words === sought.words && key.year === sought.year && key.other === sought.other
    );
  });

function savedColumn(column: ListColumn, columns: readonly ListColumn[]): SavedColumn {
  const key = keyOf(column.heading);
  const same = alike(columns, key);
  return {
    heading: column.heading,
    ...(key.year === null ? {} : { ago: newestOf(key.words, columns) - key.year }),
    ...(same.length > 1 ? { nth: same.indexOf(column) } : {}),
  };
}

function savedSource(source: Source, columns: readonly ListColumn[]): SavedSource {
  if (source.kind === "constant") return { value: source.value };
  const used = source.columns.flatMap((index) => columns.find((column) => column.index === index) ?? []);
  return { columns: used.map((column) => savedColumn(column, columns)), unit: source.unit };
}

/** A mapping by headings, for other lists of the same layout. Years are kept by their distance from the newest. */
export const save = (rule: ListRule, mapping: Mapping, columns: readonly ListColumn[]): SavedMapping => ({
  version: 1,
  rule: rule.name,
  inputs: Object.fromEntries(
    rule.inputs.flatMap(({ name }) => {
      const source = mapping.inputs[name];
      return source ? [[name, savedSource(source, columns)]] : [];
    }),
  ),
});

/** The same column of another list; with a year in its heading, the one as far from the newest as it was. */
function found(
  saved: SavedColumn,
  beside: readonly SavedColumn[],
  columns: readonly ListColumn[],
): ListColumn | null {
  if (!isNamed(saved)) return null;
  const key = keyOf(saved.heading);
  const ago = key.year === null ? 0 : (saved.ago ?? newestOf(key.words, beside) - key.year);
  const year = key.year === null ? null : newestOf(key.words, columns) - ago;
  const same = alike(columns, { ...key, year });
  return same.length > 1 && saved.nth === undefined ? null : (same[saved.nth ?? 0] ?? null);
}

/** The unit kept, unless the heading now names another; `null` where what stands above the table contradicts it. */
function unitNow(saved: SavedColumn, kept: Unit, column: ListColumn, { input, note }: Now): Unit | null {
  const { heading, sample } = column;
  const now = readHeading(heading).unit;
  const said = moneyUnit(readHeading(note).unit);
  if (now === null && said === unitFor(input, heading, sample, note) && said !== kept) return null;
  const same = now === null || now === readHeading(saved.heading).unit;
  return same && unitsFor(input).includes(kept) ? kept : unitFor(input, heading, sample);
}

interface Now {
  readonly input: ListInput;
  readonly columns: readonly ListColumn[];
  readonly note: string;
}

function sourceNow(saved: SavedSource, list: Now): Source | null {
  if ("value" in saved) return { kind: "constant", value: saved.value };
  const pairs = saved.columns.flatMap((one) => {
    const column = found(one, saved.columns, list.columns);
    return column ? [{ one, column }] : [];
  });
  const [first] = pairs;
  if (!first || pairs.length < saved.columns.length) return null;
  const units = new Set(pairs.map(({ one, column }) => unitNow(one, saved.unit, column, list)));
  const [unit] = units;
  if (!unit || units.size > 1) return null;
  return { kind: "columns", columns: pairs.map(({ column }) => column.index), unit };
}

/**
 * The mapping for these columns; an input whose columns are not all there, or no longer in one unit, is left out.
 * `note` is what stands above the table, such as 单位:万元: where it names another unit than the one kept, a person has to say which.
 */
export const apply = (
  saved: SavedMapping,
  rule: ListRule,
  columns: readonly ListColumn[],
  note = "",
): Mapping => ({
  rule: rule.name,
  inputs: Object.fromEntries(
    rule.inputs.flatMap((input) => {
      const kept = saved.rule === rule.name ? saved.inputs[input.name] : undefined;
      const source = kept ? sourceNow(kept, { input, columns, note }) : null;
      return source ? [[input.name, source]] : [];
    }),
  ),
});

/** Which part of the saved columns is found among these, 0 … 1; values for all rows do not count. */
export function fits(saved: SavedMapping, columns: readonly ListColumn[]): number {
  const sources = Object.values(saved.inputs).flatMap((source) =>
    "columns" in source ? [source.columns] : [],
  );
  const all = sources.flat().length;
  const there = sources.flatMap((beside) =>
    beside.filter((one) => found(one, beside, columns) !== null),
  ).length;
  return all === 0 ? 0 : there / all;
}
