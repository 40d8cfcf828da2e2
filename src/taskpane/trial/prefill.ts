import { isDay, iso } from "../../engine/calendar";
import { Exact } from "../../engine/exact";
import { quantityInText } from "../../engine/quantity";
import type { FieldInfo, FunctionForm } from "../../functions/facade";
import { type Entries, type Entry, blankEntry } from "./entry";
import { growsInFront, shapeOf } from "./field-shape";

/** A call's arguments, as the function was given them, in a form. */

const HUNDRED = Exact.of(100);

function numberText(value: number, field: FieldInfo, unit: Entry["unit"]): string {
  const { kind } = field;
  if (value === 0 && field.zeroIsBlank) return "";
  if (kind === "date" && isDay(Math.floor(value))) return iso(Math.floor(value));
  if (value === 1 && (kind === "boolean" || kind === "judged")) return "true";
  return counted(Exact.ofCell(value), unit);
}

const counted = (value: Exact, unit: Entry["unit"]): string =>
  (unit === "percent" ? value.times(HUNDRED) : value).toString();

/** A bare figure in a text counts as the function reads it, not as the field would. */
function written(text: string, unit: Entry["unit"]): string {
  const found = unit === "percent" ? quantityInText(text) : null;
  return found?.unit === "none" ? counted(found.value, unit) : text;
}

/** Errors and blanks leave the place blank. */
function cellText(cell: unknown, field: FieldInfo, unit: Entry["unit"]): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? numberText(cell, field, unit) : "";
  if (typeof cell === "boolean") return cell ? "true" : "false";
  return typeof cell === "string" ? written(cell, unit) : "";
}

type Rows = readonly (readonly unknown[])[];

const rowsIn = (argument: unknown): Rows =>
  Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]))
    : [[argument]];

/** Blanks in front of a yearly series, behind any other, up to the number of its fields. */
function filledUp(texts: readonly string[], field: FieldInfo): readonly string[] {
  const blanks = Array.from({ length: Math.max(field.columns - texts.length, 0) }, () => "");
  return growsInFront(field) ? [...blanks, ...texts] : [...texts, ...blanks];
}

function textsFor(rows: Rows, field: FieldInfo, unit: Entry["unit"]): readonly string[] {
  const text = (cell: unknown): string => cellText(cell, field, unit);
  const cells = rows.flat().slice(0, Math.max(field.most, 1)).map(text);
  switch (shapeOf(field)) {
    case "cells":
      return [rows.map((row) => row.map(text).join("\t")).join("\n")];
    case "judged":
      return Array.from({ length: field.most }, (_, i) => (cells.length === 1 ? cells[0] : cells[i]) ?? "");
    case "series":
      return filledUp(cells, field);
    default:
      return [cells[0] ?? ""];
  }
}

function entryFor(argument: unknown, field: FieldInfo): Entry {
  const blank = blankEntry(field);
  if (argument === null || argument === undefined) return blank;
  return { ...blank, texts: textsFor(rowsIn(argument), field, blank.unit) };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A host hands repeated arguments over as one list of rectangles; written one after the other they are the rest of the call. */
function repeated(rest: readonly unknown[]): readonly unknown[] {
  const [only] = rest;
  const listed =
    rest.length === 1 && isList(only) && only.every((one) => one === null || (isList(one) && isList(one[0])));
  const several = listed ? only : rest;
  return several.length > 0 ? several : [null];
}

export const entriesFrom = ({ parameters }: FunctionForm, args: readonly unknown[]): Entries =>
  parameters.map((field, i) => {
    if (!field.repeating) return [entryFor(args[i], field)];
    return repeated(args.slice(i)).map((one) => entryFor(one, field));
  });
