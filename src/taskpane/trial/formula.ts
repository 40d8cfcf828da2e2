import { formulaCell, isBare } from "../../batch/formula-cell";
import type { ListCell, Unit } from "../../batch/list";
import { literal } from "../../batch/literal";
import { reference } from "../../batch/reference";
import type { Kind } from "../../engine/input";
import type { CellAddress, FieldInfo, FunctionForm } from "../../functions/facade";
import { type Area, contains } from "../../workbook/address";
import { areasIn, typedRows } from "./arguments";
import { type Entries, type Entry, isBlankEntry } from "./entry";

/** The form as a formula of the sheet, which answers in its cell as the form does. */
export interface Formula {
  /** With `=`. */
  readonly text: string;
  readonly problem: FormulaProblem | null;
}

/**
 * Why Excel would not take it, or not calculate it: longer than it allows; a text too long for an array; too many cells
 * that each have to be converted; it would refer to its own cell.
 */
export type FormulaProblem = "long" | "long text" | "many cells" | "own cell";

const LONGEST = 8192;
const LONGEST_TEXT = 255;
/** What CHOOSE takes. */
const MOST_CHOSEN = 254;

const listKind = (kind: FieldInfo["kind"]): Kind => (kind === "cells" ? "text" : kind);

/** In an array no function stands: days are serial numbers there. */
const inArray = (cell: ListCell): string =>
  cell === null || typeof cell === "object"
    ? '""'
    : literal(cell, typeof cell === "string" ? "text" : "number");

function typedText(field: FieldInfo, entry: Entry): string {
  const rows = typedRows(field, entry);
  if (!rows) return "";
  const cell = rows[0]?.[0] ?? null;
  if (rows.length === 1 && rows[0]?.length === 1)
    return cell === null || typeof cell === "object" ? "" : literal(cell, listKind(field.kind));
  return `{${rows.map((row) => row.map(inArray).join(",")).join(";")}}`;
}

const sheetOf = (area: Area, at: CellAddress | undefined): string | undefined =>
  at && area.sheet.toLowerCase() === at.sheet.toLowerCase() ? undefined : area.sheet;

function areaReference({ row, column, rows, columns }: Area, sheet: string | undefined): string {
  const last = column + columns - 1;
  if (rows === 1) return reference(row, column, last, sheet);
  return `${reference(row, column, column, sheet)}:${reference(row + rows - 1, last)}`;
}

/** Cells that each have to be converted, or whose blanks have to stay blank, as one argument of their shape. */
function chosen(area: Area, unit: Unit, kind: Kind, sheet: string | undefined): string {
  const places = Array.from({ length: area.rows * area.columns }, (_, i) => i);
  const rows = Array.from({ length: area.rows }, (_, r) =>
    places.slice(r * area.columns, (r + 1) * area.columns).map((place) => String(place + 1)),
  );
  const cells = places.map((place) => {
    const [row, column] = [area.row + Math.floor(place / area.columns), area.column + (place % area.columns)];
    return formulaCell(reference(row, column, column, sheet), unit, kind);
  });
  return `CHOOSE({${rows.map((row) => row.join(",")).join(";")}},${cells.join(",")})`;
}

const sizeOf = ({ rows, columns }: Area): number => rows * columns;

/** A range stays one where the parameter takes one cell: the function then says so, as the form does. */
function cellsText(
  { kind, matrix }: FieldInfo,
  { area, areaUnit }: Entry,
  at: CellAddress | undefined,
): string {
  if (!area) return "";
  const sheet = sheetOf(area, at);
  if (kind === "cells" || isBare(areaUnit, kind)) return areaReference(area, sheet);
  if (sizeOf(area) === 1) return formulaCell(areaReference(area, sheet), areaUnit, kind);
  return matrix && sizeOf(area) <= MOST_CHOSEN
    ? chosen(area, areaUnit, kind, sheet)
    : areaReference(area, sheet);
}

const isTooMany = ({ kind, matrix }: FieldInfo, { mode, area, areaUnit }: Entry): boolean =>
  mode === "cells" &&
  area !== null &&
  kind !== "cells" &&
  matrix &&
  !isBare(areaUnit, kind) &&
  sizeOf(area) > MOST_CHOSEN;

/** Excel takes no text of more than so many signs in an array, and there is no joining there. */
function isLongInArray(field: FieldInfo, entry: Entry): boolean {
  const cells = entry.mode === "typed" && field.matrix ? (typedRows(field, entry)?.flat() ?? []) : [];
  return cells.length > 1 && cells.some((cell) => typeof cell === "string" && cell.length > LONGEST_TEXT);
}

interface Given {
  readonly field: FieldInfo;
  readonly entry: Entry;
}

const given = ({ parameters }: FunctionForm, entries: Entries): readonly Given[] =>
  parameters.flatMap((field, i) => (entries[i] ?? []).map((entry) => ({ field, entry })));

/** Excel refuses a formula in which a required argument at the end has no place; an optional one is left out. */
function withoutTrailing(all: readonly Given[]): readonly Given[] {
  const used = all.reduce(
    (most, { field, entry }, i) => (isBlankEntry(entry) && field.optional ? most : i + 1),
    0,
  );
  return all.slice(0, used);
}

function problemOf(
  text: string,
  all: readonly Given[],
  entries: Entries,
  at: CellAddress | undefined,
): FormulaProblem | null {
  if (all.some(({ field, entry }) => isTooMany(field, entry))) return "many cells";
  if (all.some(({ field, entry }) => isLongInArray(field, entry))) return "long text";
  if (text.length > LONGEST) return "long";
  return at && areasIn(entries).some((area) => contains(area, at)) ? "own cell" : null;
}

/** @param at the cell it is to stand in; without one every reference names its sheet */
export function formulaOf(info: FunctionForm, entries: Entries, at: CellAddress | undefined): Formula {
  const all = given(info, entries);
  const args = withoutTrailing(all).map(({ field, entry }) =>
    entry.mode === "cells" ? cellsText(field, entry, at) : typedText(field, entry),
  );
  const text = `=BT.${info.name}(${args.join(",")})`;
  return { text, problem: problemOf(text, all, entries, at) };
}
