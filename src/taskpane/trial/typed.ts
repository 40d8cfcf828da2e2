import { converted } from "../../batch/conversion";
import type { ListCell, Unit } from "../../batch/list";
import { dayInText } from "../../engine/calendar";
import { Exact } from "../../engine/exact";
import { plain, quantityInText } from "../../engine/quantity";
import type { FieldInfo } from "../../functions/facade";

/** What is typed into a field as a cell would hold it: numbers, serial numbers of days, truths; else the text as it stands. */

/** A number where a double holds all of it; else decimal text, which the functions read exactly. */
function inCell(value: Exact): number | string {
  const number = value.toNumber();
  return Number.isFinite(number) && Exact.ofCell(number).compare(value) === 0 ? number : value.toString();
}

type Kind = FieldInfo["kind"];

/** The sign behind a figure that says no more than what the field counts in anyway. */
const OWN_SIGN: Readonly<Partial<Record<Kind, "yuan" | "percent">>> = {
  money: "yuan",
  years: "yuan",
  fraction: "percent",
};

function figure(text: string, kind: Kind, unit: Unit): ListCell {
  const found = quantityInText(text);
  if (!found) return text;
  if (found.unit === "none") return converted(inCell(found.value), unit);
  return found.unit === OWN_SIGN[kind] ? inCell(found.value) : text;
}

const SERIAL = /^\d{5,7}$/u;

const day = (text: string): ListCell => dayInText(plain(text)) ?? (SERIAL.test(text) ? Number(text) : text);

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };

const truth = (text: string): ListCell => TRUTHS[text.toLowerCase()] ?? text;

/** A cell of a pasted block, as the sheet would take it. */
function anything(text: string): ListCell {
  const found = quantityInText(text);
  return found?.unit === "none" ? inCell(found.value) : truth(text);
}

/** `null` where nothing is typed. */
export function typedCell(text: string, kind: Kind, unit: Unit): ListCell {
  const given = text.trim();
  if (given === "") return null;
  switch (kind) {
    case "date":
      return day(given);
    case "boolean":
    case "judged":
      return truth(given);
    case "cells":
      return anything(given);
    case "text":
    case "choice":
      return given;
    default:
      return figure(given, kind, unit);
  }
}

/** Cells as a sheet copies them: rows in lines, columns apart by tabs; short rows are filled up with blanks. */
export function pastedCells(text: string): readonly (readonly ListCell[])[] {
  const rows = text
    .replace(/(?:\r?\n)+$/u, "")
    .split(/\r?\n/u)
    .map((line) => line.split("\t").map((cell) => typedCell(cell, "cells", "asIs")));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}
