import type { TableShown } from "../../engine/explanation";
import type { Refusal } from "../../engine/refusal";
import type { Answer } from "../../engine/rule";
import { type Words, same, words } from "../../engine/words";
import { outcomeOf } from "../explain";
import type { PolicyFunction } from "../policy-function";
import { shownOf } from "./decided";
import { isTable, tableShown } from "./table-shown";

/** So many cells are told one by one. */
const MOST = 8;

/** The answers to one call under its readings, to be compared: of tables the cells in which they differ. */
export function answersBeside(
  answers: readonly (Answer | Refusal)[],
  known: PolicyFunction,
): readonly Words[] {
  const gives = known.rule?.gives;
  const tables = gives ? answers.flatMap((one) => (isTable(one) ? [tableShown(one, gives)] : [])) : [];
  const places = tables.length === answers.length ? placesOfDifference(tables) : [];
  return places.length
    ? tables.map((table) => cellsOf(table, places))
    : answers.map((answer) => shownOf(outcomeOf(answer, known)));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where not all of the tables have the same in a cell, row by row. */
function placesOfDifference(tables: readonly TableShown[]): readonly Place[] {
  const most = (of: (table: TableShown) => number): number => Math.max(...tables.map(of));
  const rows = most(({ shown }) => shown.length);
  const columns = most(({ shown }) => shown[0]?.length ?? 0);
  const all = Array.from({ length: rows * columns }, (_, i): Place => {
    return { row: Math.floor(i / columns), column: i % columns };
  });
  return all.filter((place) => new Set(tables.map((table) => cellAt(table, place).zh)).size > 1);
}

const NOTHING = same("—");

const cellAt = ({ shown }: TableShown, { row, column }: Place): Words => shown[row]?.[column] ?? NOTHING;

function cellsOf(table: TableShown, places: readonly Place[]): Words {
  const [only] = table.shown;
  if (!table.headed && only && table.shown.length === 1) return sideBySide(only);
  const told = places.slice(0, MOST).map((place) => {
    const [name, cell] = [placeName(table, place), cellAt(table, place)];
    return words(`${name.zh} ${cell.zh}`, `${name.en} ${cell.en}`);
  });
  const rest = places.length - told.length;
  return lines(rest > 0 ? [...told, words(`另有${String(rest)}格`, `${String(rest)} more cells`)] : told);
}

/** 572,000.00/572,000.01: the unit stands with the amounts elsewhere. */
function sideBySide(cells: readonly Words[]): Words {
  const joined = (language: keyof Words): string =>
    cells.map((cell) => cell[language].replace(/^¥/u, "")).join("/");
  return words(joined("zh"), joined("en"));
}

/** 第2年 · 拨付额 */
function placeName({ shown, columns }: TableShown, { row, column }: Place): Words {
  const names = [column > 0 ? shown[row]?.[0] : undefined, columns[column]].flatMap((name) => name ?? []);
  return words(names.map(({ zh }) => zh).join(" · "), names.map(({ en }) => en).join(" · "));
}

const lines = (all: readonly Words[]): Words =>
  words(all.map(({ zh }) => zh).join("\n"), all.map(({ en }) => en).join("\n"));
