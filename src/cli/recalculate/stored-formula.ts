import {
  isFunction,
  isWhitespace,
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  type Token,
} from "@borgar/fx";
import { parseAddress } from "../../book/a1";
import type { Block } from "../../book/block";
import type { FormulaNames } from "../../files/formula-names";
import { NotCheckable } from "./not-checkable";
import { type StoredTable, tableAddress } from "./table-references";

/** A defined name as the file has it. */
export interface StoredName {
  readonly name: string;
  /** In stored form, without `=`. */
  readonly refersTo: string;
  /** The sheet it belongs to; `null` for the whole workbook. */
  readonly sheet: string | null;
}

/** What a formula may refer to. */
export interface Surroundings {
  readonly functions: FormulaNames;
  /** Names in upper case. */
  readonly canCalculate: (name: string) => boolean;
  readonly names: readonly StoredName[];
  readonly tables: readonly StoredTable[];
}

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A part of a sheet that a formula reads. */
export interface ReadPart {
  readonly sheet: string;
  readonly block: Block;
}

export interface Calculable {
  /** For the calculator: with `=`, tables as addresses. */
  readonly formula: string;
  readonly reads: readonly ReadPart[];
  /** Nothing but a call stands in it: `=BT.CLAUSES(…)`. */
  readonly isOneCall: boolean;
}

/** As people write it: `=BT.STATION_AWARD(表1[@投资],@B2:B9,F1#)`. */
export function shownFormula(stored: string, functions: FormulaNames): string {
  const typed = functions
    .open(`=${stored}`)
    .replace(/_xlfn\.SINGLE\(([^(),]+)\)/gi, "@$1")
    .replace(/_xlfn\.ANCHORARRAY\(([^(),]+)\)/gi, "$1#");
  return tokenize(typed)
    .map(({ type, value }) => (type === tokenTypes.REF_STRUCT ? shownTable(value) : value))
    .join("");
}

/** `表1[[#This Row],[投资]]` as `表1[@投资]`. */
function shownTable(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed) : reference;
}

/** What is left of a reference to a file that the tokenizer does not know: `[1]!name`, `'C:\\folder\\[file.xlsx]sheet'!A1`. */
const OTHER_FILE = /^\[|^'$/;

const VOLATILE = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const OURS = "_XLDUDF_BT_";
const ADD_IN = "_XLDUDF_";

/**
 * The formula as the calculator takes it.
 * @throws NotCheckable naming the first thing that cannot be worked out here
 */
export function calculable(stored: string, place: FormulaPlace, around: Surroundings): Calculable {
  const reads: ReadPart[] = [];
  const tokens = tokenize(around.functions.open(`=${stored}`)).map((token) =>
    known(token, place, around, reads, []),
  );
  return { formula: stringifyTokens(tokens), reads, isOneCall: isOneCall(tokens) };
}

/** `=`, a name and its brackets, which close at the very end. */
function isOneCall(tokens: readonly Token[]): boolean {
  const [, name, ...rest] = tokens.filter((token) => !isWhitespace(token));
  if (!name || !isFunction(name)) return false;
  let depth = 0;
  return rest.every(({ value }, i) => {
    if (value === "(") depth += 1;
    if (value === ")") depth -= 1;
    return depth > 0 || i === rest.length - 1;
  });
}

/** What a name stands for, as the calculator takes it; `null` where it cannot be calculated. */
export function calculableName(name: StoredName, around: Surroundings): string | null {
  try {
    return calculable(name.refersTo, { sheet: name.sheet ?? "", row: -1, column: -1 }, around).formula;
  } catch (error) {
    if (error instanceof NotCheckable) return null;
    throw error;
  }
}

/** The token, tables as addresses; what it reads is added to the list. */
function known(
  token: Token,
  place: FormulaPlace,
  around: Surroundings,
  reads: ReadPart[],
  within: readonly StoredName[],
): Token {
  const { type, value } = token;
  if (type === tokenTypes.FUNCTION) checkFunction(value, around);
  if (type === tokenTypes.UNKNOWN)
    throw new NotCheckable(OTHER_FILE.test(value) ? "other-workbook" : "unreadable");
  if (type === tokenTypes.REF_NAMED) readName(value, place, around, reads, within);
  if (type === tokenTypes.REF_STRUCT) {
    checkContext(value);
    const address = tableAddress(value, place, around.tables);
    readAddress(address, place, reads);
    return { type: tokenTypes.REF_RANGE, value: address };
  }
  if (type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM || type === tokenTypes.REF_TERNARY) {
    checkContext(value);
    readAddress(value, place, reads);
  }
  return token;
}

function checkFunction(written: string, { canCalculate }: Surroundings): void {
  const name = written.toUpperCase();
  if (VOLATILE.has(name)) throw new NotCheckable("volatile", name);
  if (name.startsWith(OURS)) throw new NotCheckable("unknown-function", `BT.${name.slice(OURS.length)}`);
  if (name.startsWith(ADD_IN)) throw new NotCheckable("other-add-in", written.slice(ADD_IN.length));
  if (!canCalculate(name)) throw new NotCheckable("function", name.replace(/^_XLFN\./, ""));
}

/** Other workbooks stand in brackets before the sheet, runs of sheets with a colon in between. */
function checkContext(reference: string): void {
  const mark = reference.lastIndexOf("!");
  const context = mark < 0 ? "" : reference.slice(0, mark);
  if (context.includes("[")) throw new NotCheckable("other-workbook");
  if (context.includes(":")) throw new NotCheckable("sheets-through", reference);
}

function readAddress(written: string, { sheet }: FormulaPlace, reads: ReadPart[]): void {
  const address = parseAddress(written);
  if (!address) throw new NotCheckable("unreadable");
  reads.push({ sheet: address.sheet ?? sheet, block: address.block });
}

function readName(
  written: string,
  place: FormulaPlace,
  around: Surroundings,
  reads: ReadPart[],
  within: readonly StoredName[],
): void {
  const named = around.names.filter(({ name }) => name.toLowerCase() === written.toLowerCase());
  const found = named.find(({ sheet }) => sheet === place.sheet) ?? named.find(({ sheet }) => sheet === null);
  if (!found) throw new NotCheckable("name", written);
  if (within.includes(found)) throw new NotCheckable("circle");
  for (const token of tokenize(around.functions.open(`=${found.refersTo}`)))
    known(token, place, around, reads, [...within, found]);
}
