import type { CellAddress, Facade, ParameterInfo } from "../functions/facade";
import { type Area, areaName } from "./address";
import { type Grid, isErrorCell } from "./cells";
import { type Outcome, done } from "./outcome";
import type { LookUp } from "./formula/definitions";
import { type Surroundings, areasOf, argumentsOf, handedOver, isRefusal } from "./formula/evaluate";
import type { CallSite, Refusal } from "./formula/expression";
import { isUnused } from "./formula/gates";
import { lookUp } from "./formula/look-up";
import { type ArgumentOrigin, originsOf } from "./formula/origin";
import { resolveCalls } from "./formula/resolve";
import type { SelectedCell } from "./selected-cell";

export type { ArgumentOrigin } from "./formula/origin";

/** Where the arguments of a call were learned. */
export type Source =
  /** The functions' own memory: exactly what the host handed over. */
  | "memory"
  /** The cells the formula refers to, as they stand now. */
  | "cells"
  /** What the function was last given, where a part of the formula cannot be read. */
  | Refusal;

export type Learned = {
  readonly call: CallSite;
  /** It stands in a branch of the formula that is certainly not taken, so that the cell's value does not depend on it. */
  readonly unused: boolean;
} & (
  | {
      readonly args: readonly unknown[];
      /** One for each argument that the formula states, in the same order. */
      readonly origins: readonly ArgumentOrigin[];
      readonly source: Source;
    }
  | { readonly refusal: Refusal }
);

export interface Place {
  readonly formulaAt: CellAddress;
  readonly offset: { readonly row: number; readonly column: number };
}

/** The calls of a formula, and from where they are looked at. */
export interface PlacedCalls {
  readonly calls: readonly CallSite[];
  readonly place: Place;
}

/** Where a cell's formula stands, and how far the cell itself is away from it. */
export const placeOf = ({ formulaAt, address }: Pick<SelectedCell, "formulaAt" | "address">): Place => ({
  formulaAt,
  offset: { row: address.row - formulaAt.row, column: address.column - formulaAt.column },
});

interface Facts extends Pick<Facade, "callsAt" | "explain"> {
  readonly functions: readonly { readonly name: string; readonly parameters: readonly ParameterInfo[] }[];
}

type ReadAreas = (areas: readonly Area[]) => Promise<Outcome<readonly Grid[]>>;

/** The arguments of each call in one cell's formula; see `learnAll`. */
export async function learnArguments(
  calls: readonly CallSite[],
  place: Place,
  facts: Facts,
  read: ReadAreas,
  ask: LookUp = lookUp,
): Promise<Outcome<readonly Learned[]>> {
  const learned = await learnAll([{ calls, place }], facts, read, ask);
  return learned.ok ? done(learned.value.flat()) : learned;
}

/**
 * The arguments of the calls in many formulas, learned together. The functions remember what they were given, but by address:
 * after rows have been inserted the memory of this address may belong to another formula, and a formula may call one function
 * twice. So the cells are read too, and a remembered call counts when it agrees with them.
 */
export async function learnAll(
  formulas: readonly PlacedCalls[],
  facts: Facts,
  read: ReadAreas,
  ask: LookUp = lookUp,
): Promise<Outcome<readonly (readonly Learned[])[]>> {
  const stated = formulas.map(({ calls, place }) => ({ calls, at: place.formulaAt }));
  const resolved = await resolveCalls(stated, ask);
  if (!resolved.ok) return resolved;
  const cells = await readCells(resolved.value.flat().flatMap(areasOf), read);
  if (!cells.ok) return cells;
  const known = new Map(facts.functions.map((info) => [info.name, info.parameters]));
  const around = {
    cells: cells.value,
    parameters: (name: string) => known.get(name) ?? [],
    explain: (name: string, args: readonly unknown[]) => facts.explain(name, args),
  };
  return done(
    formulas.map(({ calls, place }, i) => {
      const remembered = facts.callsAt(place.formulaAt);
      const here = { ...around, offset: place.offset };
      return calls.map((call, j) => learn(call, resolved.value[i]?.[j] ?? call, remembered, here));
    }),
  );
}

/** Reads each area once, however often it is named. */
async function readCells(areas: readonly Area[], read: ReadAreas): Promise<Outcome<Surroundings["cells"]>> {
  const distinct = new Map(areas.map((area) => [keyOf(area), area]));
  const grids = distinct.size === 0 ? done<readonly Grid[]>([]) : await read([...distinct.values()]);
  if (!grids.ok) return grids;
  const cells = new Map([...distinct.keys()].map((key, index) => [key, grids.value[index] ?? []]));
  return done((area) => cells.get(keyOf(area)) ?? []);
}

/** @param resolved the call with everything that it names looked up */
function learn(
  call: CallSite,
  resolved: CallSite,
  remembered: ReturnType<Facts["callsAt"]>,
  around: Surroundings,
): Learned {
  // The latest first: older calls were made before the sheet last changed.
  const memory = remembered.filter(({ name }) => name === call.name).reverse();
  const [last] = memory;
  const read = argumentsOf(resolved, around);
  const origins = originsOf(resolved, around);
  const unused = isUnused(resolved, around);
  if (isRefusal(read)) {
    // Of many calls, one for each cell, the last is as good as any other: none would be the right one.
    if (!last || read.why === "each") return { call, unused, refusal: read };
    return { call, unused, args: last.args, origins, source: read };
  }
  const args = handedOver(read, around.parameters(call.name));
  const same = memory.find((candidate) => sameArguments(candidate.args, args));
  return same
    ? { call, unused, args: same.args, origins, source: "memory" }
    : { call, unused, args, origins, source: "cells" };
}

const keyOf = (area: Area): string => `${areaName(area)} ${area.sheet.toLowerCase()}`;

/** Whether a remembered call was given what the cells hold. Desktop Excel hands a blank cell over as 0. */
export function sameArguments(remembered: readonly unknown[], read: readonly unknown[]): boolean {
  const length = Math.max(remembered.length, read.length);
  return Array.from({ length }, (_, i) => i).every((i) =>
    sameArgument(remembered[i] ?? null, read[i] ?? null),
  );
}

function sameArgument(remembered: unknown, read: unknown): boolean {
  if (isList(read)) return isList(remembered) && sameArguments(remembered, read);
  const [a, b] = [rowsOf(remembered), rowsOf(read)];
  return (
    a.length === b.length &&
    b.every((row, r) => row.length === a[r]?.length && row.every((cell, c) => sameValue(a[r]?.[c], cell)))
  );
}

/** What a repeating parameter was given: rectangles, one behind the other. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && Array.isArray(value[0]) && Array.isArray((value[0] as readonly unknown[])[0]);

const rowsOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value)
    ? value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]))
    : [[value]];

function sameValue(remembered: unknown, read: unknown): boolean {
  if (read === null || read === "") return remembered == null || remembered === "" || remembered === 0;
  if (isErrorCell(read)) return errorText(remembered) === read.basicValue;
  return remembered === read;
}

/** An error cell arrives as an instance of `CustomFunctions.Error`, or as plain data where data types are on. */
function errorText(value: unknown): string {
  if (isErrorCell(value)) return value.basicValue;
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : "";
}
