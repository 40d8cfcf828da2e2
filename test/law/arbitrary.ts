import "./excel";
import fc from "fast-check";
import { createFunctions, library } from "../../src/functions/create";
import type { Input } from "../../src/engine/input";
import { day } from "./case";
import type { Cell, Given } from "./case";
import { callFromCell } from "./excel";

/** What the properties share: calls, amounts in fen as integers so that sums are exact, days, words, arguments at random. */

const functions = createFunctions("zh-CN");

function functionNamed(name: string): (...args: unknown[]) => unknown {
  const of = functions.get(name);
  if (!of) throw new Error(`there is no ${name}`);
  return of;
}

/** The answer; an error is thrown. */
export const call = (name: string, ...args: unknown[]): unknown => functionNamed(name)(...args);
/** What stands in the cell afterwards; an error is a value. */
export const inCell = (name: string, given: readonly Given[]): Given =>
  callFromCell(functionNamed(name), name, given).value;

export const holds = <T>(property: fc.IProperty<T>, numRuns = 300): void => {
  fc.assert(property, { numRuns });
};

export const fenOf = (yuan: unknown): bigint => BigInt(Math.round(Number(yuan) * 100));
export const yuan = (fen: bigint): number => Number(fen) / 100;
/** 0 to 100亿元 */
export const fen = fc.bigInt({ min: 0n, max: 10n ** 12n });
export const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);
/** So many per cent, up to the fen. */
export const atLeast = (base: bigint, percent: bigint): bigint => (base * percent + 99n) / 100n;

/** The serial numbers from a day to a day, both included. */
export const days = (from: string, until: string): fc.Arbitrary<number> =>
  fc.integer({ min: day(from), max: day(until) });

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS = 86_400_000;
/** JavaScript's own calendar, for days after February 1900. */
export const utc = (serial: number): Date => new Date((serial - SERIAL_OF_1970) * MILLISECONDS);

/** The same day so many months later, or the last of that month. */
export function monthsLater(serial: number, months: number): number {
  const from = utc(serial);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const time = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last));
  return time / MILLISECONDS + SERIAL_OF_1970;
}

const FULL_WIDTH = 0xfee0;
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const spaced = (text: string): string => ` ${Array.from(text).join(" ")}　`;

/** Ways in which people write a word: as it is, in upper case, in full width, with blanks; one on top of another. */
export const writings = (word: string): readonly string[] => [
  word,
  word.toUpperCase(),
  fullWidth(word),
  spaced(word),
  spaced(fullWidth(word.toUpperCase())),
];

/** Functions that decide by a rule, and answer with one cell. */
export const rules = library.functions.flatMap(({ name, rule, spills }) =>
  rule && !spills ? [{ name, inputs: rule.inputs.map(({ input }) => input) }] : [],
);

const amounts = fc.oneof(fen.map(yuan), fc.integer({ min: 0, max: 50_000_000 }));
const row = <T extends Cell>(of: fc.Arbitrary<T>): fc.Arbitrary<Given> =>
  fc.array(of, { minLength: 3, maxLength: 3 }).map((cells) => [cells]);

/** An argument of its kind, such as the function takes. */
export function argumentOf({ spec }: Input<unknown>): fc.Arbitrary<Given> {
  switch (spec.kind) {
    case "fraction":
      return fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100);
    case "count":
      return fc.integer({ min: 1, max: 12 });
    case "date":
      return days("2021-01-01", "2026-06-30");
    case "year":
      return fc.integer({ min: 2021, max: 2027 });
    case "boolean":
    case "judged":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(spec.choices ?? []).flatMap(({ word, also }) => [word, ...also]));
    case "text":
      return fc.constantFrom("K29", "K39", "Y16", "Z08", "STATION_AWARD", "包府办发〔2024〕121号#三(六)");
    case "years":
      return row(fc.integer({ min: 1, max: 2_000_000_000 }));
    default:
      return spec.range ? row(amounts) : amounts;
  }
}
