import { converted } from "../../batch/conversion";
import type { ListCell } from "../../batch/list";
import type { FieldInfo, FunctionForm } from "../../functions/facade";
import type { Area } from "../../workbook/address";
import type { Grid } from "../../workbook/cells";
import { type Entries, type Entry, isBlankEntry } from "./entry";
import { shapeOf } from "./field-shape";
import { pastedCells, typedCell } from "./typed";

/** What the form hands over to the function: what its formula would hand over from a cell. */

type Rows = readonly (readonly ListCell[])[];

/** Judgements that are all alike are one for all. */
const oneForAll = (cells: readonly ListCell[]): readonly ListCell[] =>
  cells.every((cell) => cell === cells[0]) ? cells.slice(0, 1) : cells;

/** What is typed, as rows of cells; `null` where that is nothing. */
export function typedRows(field: FieldInfo, { texts, unit }: Entry): Rows | null {
  const shape = shapeOf(field);
  if (texts.every((text) => text.trim() === "")) return null;
  if (shape === "cells") return pastedCells(texts[0] ?? "");
  const cells = texts.map((text) => typedCell(text, field.kind, unit));
  return [shape === "judged" ? oneForAll(cells) : cells];
}

/** The cells of the sheet, as far as they have been read. */
export type CellsOf = (area: Area) => Grid | undefined;

function rowsOf(field: FieldInfo, entry: Entry, cellsOf: CellsOf): Rows | null {
  if (isBlankEntry(entry)) return null;
  if (entry.mode === "typed") return typedRows(field, entry);
  const grid = entry.area ? cellsOf(entry.area) : undefined;
  return grid?.map((row) => row.map((cell) => converted(cell, entry.areaUnit))) ?? null;
}

/** A range stays one where the parameter takes one cell: then the function says so. */
function argumentOf(field: FieldInfo, entry: Entry, cellsOf: CellsOf): unknown {
  const rows = rowsOf(field, entry, cellsOf);
  if (!rows) return null;
  const single = rows.length === 1 && rows[0]?.length === 1;
  return single && !field.matrix ? (rows[0]?.[0] ?? null) : rows;
}

/** Arguments in their order, `null` for what is left out; those of a repeating parameter as one list. */
export const argumentsOf = (
  { parameters }: FunctionForm,
  entries: Entries,
  cellsOf: CellsOf,
): readonly unknown[] =>
  parameters.map((field, i) => {
    const given = (entries[i] ?? []).map((entry) => argumentOf(field, entry, cellsOf));
    if (!field.repeating) return given[0] ?? null;
    const used = given.reduce<number>((most, one, at) => (one === null ? most : at + 1), 0);
    return given.slice(0, used);
  });

/** The cells of the sheet that the entries refer to. */
export const areasIn = (entries: Entries): readonly Area[] =>
  entries.flat().flatMap(({ mode, area }) => (mode === "cells" && area ? [area] : []));
