import type { Cell, ErrorCell, Given, Matrix } from "./case";
import { isErrorCell, isMatrix } from "./excel";
import type { Answer } from "./excel";

/** Looks at an answer and says what is wrong with it, or nothing. Used where less than the whole is fixed. */
export type Matcher = (answer: Answer) => string | undefined;

const show = (value: unknown): string => JSON.stringify(value);
const rowsOf = (value: Given): Matrix => (isMatrix(value) ? value : [[value]]);
/** What a cell shows. */
export const textOf = (cell: Cell | undefined): string =>
  isErrorCell(cell) ? cell.error : String(cell ?? "");
/** White space aside, as the reference quotes the law. */
const squeezed = (cell: Cell | undefined): string => textOf(cell).replace(/\s/gu, "");
const holds = (cell: Cell | undefined, words: string): boolean => squeezed(cell).includes(squeezed(words));

/** The same number in the 15 digits that Excel shows (a root has no exact decimals). */
export const shown =
  (expected: number): Matcher =>
  ({ value }) =>
    typeof value === "number" && value.toPrecision(15) === expected.toPrecision(15)
      ? undefined
      : `${show(value)} is not shown as ${expected}`;

/** A text that contains these words, white space aside. */
export const contains =
  (words: string): Matcher =>
  ({ value }) =>
    typeof value === "string" && holds(value, words) ? undefined : `${show(value)} lacks ${words}`;

export const matches =
  (pattern: RegExp): Matcher =>
  ({ value }) =>
    typeof value === "string" && pattern.test(value) ? undefined : `${show(value)} is not ${String(pattern)}`;

/** An error whose message says this; without a code any error will do. */
export const refused =
  (saying: string, error?: ErrorCell["error"]): Matcher =>
  ({ value, message }) => {
    if (!isErrorCell(value) || (error && value.error !== error)) return `${show(value)} is not the error`;
    return message.includes(saying) ? undefined : `“${message}” does not say ${saying}`;
  };

/** Some error, whichever. */
export const anyError: Matcher = refused("");

/** A table with these headings and, where given, so many rows below them. */
export const headed =
  (headings: readonly string[], rows?: number): Matcher =>
  ({ value }) => {
    const [first, ...rest] = rowsOf(value);
    if (show(first) !== show(headings)) return `the headings are ${show(first)}`;
    return rows === undefined || rest.length === rows ? undefined : `there are ${rest.length} rows`;
  };

/** The columns of a table as records, so that cases name headings and not positions. */
function records(value: Given): Record<string, Cell>[] {
  const [headings = [], ...rows] = rowsOf(value);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [textOf(headings[at]), cell])));
}

/** Under this heading stand exactly these cells. */
export const columnIs =
  (heading: string, cells: readonly Cell[]): Matcher =>
  ({ value }) => {
    const found = records(value).map((record) => record[heading]);
    return show(found) === show(cells) ? undefined : `${heading} is ${show(found)}`;
  };

/** The row with this number (from 1, heading aside) has a cell with these words. */
export const rowHas =
  (number: number, heading: string, words: string): Matcher =>
  ({ value }) => {
    const cell = records(value)[number - 1]?.[heading];
    return holds(unseparated(cell), words)
      ? undefined
      : `row ${number}, ${heading}: ${show(cell)} lacks ${words}`;
  };

/** Amounts may be shown with or without thousands separators. */
const unseparated = (cell: Cell | undefined): Cell => textOf(cell).replace(/(\d)[,，](?=\d{3})/gu, "$1");

/** Some row has all these words under their headings. */
export const someRow =
  (words: Readonly<Record<string, string>>): Matcher =>
  ({ value }) =>
    records(value).some((record) => Object.entries(words).every(([head, word]) => holds(record[head], word)))
      ? undefined
      : `no row has ${show(words)}`;

/** There are rows, and each has every one of these words in one of its cells. */
export const everyRow =
  (...words: readonly string[]): Matcher =>
  ({ value }) => {
    const rows = rowsOf(value).slice(1);
    if (rows.length === 0) return "there are no rows";
    const lacking = rows.find((cells) => !words.every((word) => cells.some((cell) => holds(cell, word))));
    return lacking && `${show(lacking)} lacks one of ${words.join(" ")}`;
  };

/** Some cell of the table mentions these words, or none does. */
export const mentions =
  (words: string): Matcher =>
  ({ value }) =>
    rowsOf(value).some((cells) => cells.some((cell) => holds(cell, words)))
      ? undefined
      : `nothing mentions ${words}`;
export const never =
  (matcher: Matcher): Matcher =>
  (answer) =>
    matcher(answer) === undefined ? `what should not hold does: ${show(answer.value)}` : undefined;

export const all =
  (...matchers: readonly Matcher[]): Matcher =>
  (answer) =>
    matchers.map((matcher) => matcher(answer)).find(Boolean);
