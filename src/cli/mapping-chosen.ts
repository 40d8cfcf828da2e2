import { apply, type SavedMapping } from "../batch/saved-mapping";
import { recognise } from "../batch/headings";
import type { ListColumn, Mapping, Source, Unit } from "../batch/list";
import { UNIT_WORDS, unitFor, unitsFor } from "../batch/units";
import { plain } from "../engine/quantity";
import { words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";
import { nearest } from "../functions/references";
import type { Pair } from "./arguments";
import { columnLetters, columnOf } from "./columns";
import { findInput, nearNames } from "./find-rule";
import { usage } from "./trouble";

/** What the person has said of the columns. */
export interface Said {
  readonly map: readonly Pair[];
  readonly unit: readonly Pair[];
  readonly set: readonly Pair[];
}

/** A list's columns, and what stands above them for the whole table. */
export interface Headed {
  readonly columns: readonly ListColumn[];
  readonly note: string;
  /** The sheet's column in which the list begins, so that letters are those of the sheet. */
  readonly firstColumn: number;
}

type Sources = Readonly<Record<string, Source>>;

/**
 * The columns by a saved mapping or by their headings, changed as the person has said.
 * @throws Trouble (usage) for a column, input or unit that there is not
 */
export function mappingChosen(rule: ListRule, list: Headed, said: Said, saved: SavedMapping | null): Mapping {
  const found = saved
    ? apply(saved, rule, list.columns, list.note)
    : recognise(rule, list.columns, list.note);
  const mapped = withColumns(rule, list, said.map, found.inputs);
  const set = withConstants(rule, said, mapped);
  return { rule: rule.name, inputs: withUnits(rule, list, said.unit, set) };
}

function withColumns(rule: ListRule, list: Headed, map: readonly Pair[], before: Sources): Sources {
  const asked = new Map<ListInput, ListColumn[]>();
  for (const { left, right } of map) {
    const input = findInput(right, rule);
    asked.set(input, [...(asked.get(input) ?? []), findColumn(left, list)]);
  }
  for (const [input, columns] of asked) checkWidth(input, columns);
  const taken = new Set([...asked.values()].flat().map(({ index }) => index));
  const kept = Object.entries(before).filter(
    ([, source]) => source.kind === "constant" || !source.columns.some((column) => taken.has(column)),
  );
  const added = [...asked].map(
    ([input, columns]) => [input.name, sourceOf(input, columns, list.note)] as const,
  );
  return Object.fromEntries([...kept, ...added]);
}

function checkWidth(input: ListInput, columns: readonly ListColumn[]): void {
  if (columns.length <= input.most) return;
  throw usage(
    words(
      `${input.name}（${input.label.zh}）最多占 ${input.most} 列，--map 给了 ${columns.length} 列。`,
      `${input.name} (${input.label.en}) takes ${input.most} column(s) at most, and --map gives ${columns.length}.`,
    ),
  );
}

function sourceOf(input: ListInput, columns: readonly ListColumn[], note: string): Source {
  const [first] = columns;
  return {
    kind: "columns",
    columns: columns.map(({ index }) => index),
    unit: unitFor(input, first?.heading ?? "", first?.sample ?? [], note),
  };
}

function withConstants(rule: ListRule, { map, set }: Said, before: Sources): Sources {
  const given = set.map(({ left, right }) => [findInput(left, rule).name, constant(right)] as const);
  const mapped = new Set(map.map(({ right }) => findInput(right, rule).name));
  const twice = given.find(
    ([name], i) => mapped.has(name) || given.findIndex(([other]) => other === name) !== i,
  );
  if (twice)
    throw usage(
      words(
        `输入“${twice[0]}”给了两次：--set 和 --map 只能用一个，--set 只写一次。`,
        `The input “${twice[0]}” is given twice: by --set or by --map, and once.`,
      ),
    );
  return { ...before, ...Object.fromEntries(given) };
}

/** A number where it is written as one; days, amounts such as 800万元 and words stay as they are and are read as in a cell. */
function constant(written: string): Source {
  const isNumber = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(written);
  const truth = /^(?:true|false)$/i.test(written);
  const value = isNumber ? Number(written) : truth ? written.toLowerCase() === "true" : written;
  return { kind: "constant", value };
}

function withUnits(rule: ListRule, list: Headed, units: readonly Pair[], before: Sources): Sources {
  return units.reduce((sources, { left, right }) => {
    const name = inputFrom(left, rule, list, sources);
    const source = sources[name];
    const input = rule.inputs.find((one) => one.name === name);
    if (!input || source?.kind !== "columns") return sources;
    return { ...sources, [name]: { ...source, unit: findUnit(right, input) } };
  }, before);
}

/** The input that the column serves; the input's own name does as well. */
function inputFrom(written: string, rule: ListRule, list: Headed, sources: Sources): string {
  const byName = rule.inputs.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  if (byName && sources[byName.name]?.kind === "columns") return byName.name;
  const { index } = findColumn(written, list);
  const served = Object.entries(sources).find(
    ([, source]) => source.kind === "columns" && source.columns.includes(index),
  );
  if (served) return served[0];
  throw usage(
    words(
      `“${written}”这一列没有用作任何输入，--unit 对它不起作用；请先用 --map "${written}=输入" 指定。`,
      `The column “${written}” serves no input, so --unit says nothing: give it one with --map "${written}=INPUT".`,
    ),
  );
}

const UNITS: readonly (readonly [unit: Unit, ...names: string[]])[] = [
  ["yuan", "元", "yuan", "rmb", "cny"],
  ["wan", "万元", "万", "wan", "10000"],
  ["yi", "亿元", "亿", "yi"],
  ["percent", "%", "百分数", "百分比", "percent", "percentage"],
  ["fraction", "小数", "比例", "fraction"],
  ["asIs", "原样", "asis", "none"],
];

/** @throws Trouble (usage) naming the units the input can have */
function findUnit(written: string, input: ListInput): Unit {
  const wanted = plain(written).toLowerCase();
  const allowed = unitsFor(input);
  const found = UNITS.find(([unit, ...names]) => names.includes(wanted) && allowed.includes(unit))?.[0];
  if (found) return found;
  throw usage(
    words(
      `${input.name}（${input.label.zh}）的单位不能是“${written}”，可以是：${allowed.map((one) => UNIT_WORDS[one].zh).join("、")}。`,
      `${input.name} (${input.label.en}) does not count in “${written}”, but in: ${allowed.map((one) => UNIT_WORDS[one].en).join(", ")}.`,
    ),
  );
}

/**
 * The column under that heading, else the one with these letters.
 * @throws Trouble (usage) where there is none, or several
 */
function findColumn(written: string, { columns, firstColumn }: Headed): ListColumn {
  const exactly = columns.filter(({ heading }) => heading.trim() === written);
  const alike =
    exactly.length > 0 ? exactly : columns.filter(({ heading }) => plain(heading) === plain(written));
  const lettered = columnOf(written);
  const byLetters =
    lettered === null ? undefined : columns.find(({ index }) => index === lettered - firstColumn);
  const [found = byLetters, ...others] = alike;
  if (found && others.length === 0) return found;
  throw found ? severalColumns(written, alike, firstColumn) : noColumn(written, columns);
}

function severalColumns(written: string, alike: readonly ListColumn[], firstColumn: number): Error {
  const letters = alike.map(({ index }) => columnLetters(index + firstColumn));
  return usage(
    words(
      `表头“${written}”不止一列（${letters.join("、")}），请改写列号，如 ${letters[0] ?? "A"}=输入。`,
      `Several columns are headed “${written}” (${letters.join(", ")}): write the letter instead, as ${letters[0] ?? "A"}=INPUT.`,
    ),
  );
}

function noColumn(written: string, columns: readonly ListColumn[]): Error {
  const headings = columns.map(({ heading }) => heading).filter(Boolean);
  const near = nearest(written, headings);
  const those = nearNames(near.length > 0 ? near : headings.slice(0, 12));
  return usage(
    words(`名单里没有“${written}”这一列${those.zh}。`, `The list has no column “${written}”${those.en}.`),
  );
}
