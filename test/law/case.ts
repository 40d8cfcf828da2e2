import type { Matcher } from "./expected";

/**
 * A case: one call worked out by hand from the text of the law, never by the project's own code.
 * The tables beside this file are a second, independent encoding of the law; cases.test.ts holds the two together.
 */
export interface Case {
  /** The clause, or the sentence of the functions' reference (docs/functions.md), that the case proves. */
  readonly clause: string;
  /** The reason for this outcome: the arithmetic, or the word of the text that decides. */
  readonly why: string;
  readonly call: readonly [name: string, ...args: Given[]];
  readonly gives: Expectation;
}

export interface ErrorCell {
  readonly error: "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";
}

/** A cell as Excel hands it over; `null` is an omitted argument, a blank cell is `null`, `""` or (on Windows) 0. */
export type Cell = number | string | boolean | null | ErrorCell;
export type Matrix = readonly (readonly Cell[])[];
export type Given = Cell | Matrix;

/** A value, a whole matrix or an error is compared for equality; a matcher says what it misses. */
export type Expectation = Given | Matcher;

export const VALUE = { error: "#VALUE!" } as const;
export const NA = { error: "#N/A" } as const;
export const DIV0 = { error: "#DIV/0!" } as const;
export const REF = { error: "#REF!" } as const;
export const NUM = { error: "#NUM!" } as const;
export const NAME = { error: "#NAME?" } as const;
export const NULL = { error: "#NULL!" } as const;

/** A range of one row. */
export const row = (...cells: readonly Cell[]): Matrix => [cells];
/** A range of one column. */
export const column = (...cells: readonly Cell[]): Matrix => cells.map((cell) => [cell]);

const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569; // 1970-01-01

/** The serial number of a day written yyyy-mm-dd: 1900 system, with its 29 February 1900 that never was. */
export function day(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`${iso} is not a day`);
  }
  const serial = time / MILLISECONDS + UNIX_EPOCH;
  return serial > 60 ? serial : serial - 1;
}

/** One line of a table: why, what is given, what must come back. */
export type Line = readonly [why: string, given: readonly Given[], gives: Expectation];

/** The cases of one clause for one function, a line each. */
export function table(clause: string, name: string, lines: readonly Line[]): Case[] {
  return lines.map(([why, given, gives]) => ({ clause, why, call: [name, ...given], gives }));
}
