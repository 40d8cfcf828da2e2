import type { CellAddress, Facade } from "../functions/facade";
import { type Area, areaName } from "./address";
import { type Grid, isErrorCell } from "./cells";
import { type Outcome, done } from "./outcome";
import { type Argument, areasOf, argumentsOf, refusalOf } from "./formula/evaluate";
import type { CallSite, Refusal } from "./formula/expression";
import type { SelectedCell } from "./selected-cell";

/** Where the arguments of a call were learned. */
export type Source =
  /** The functions' own memory: exactly what the host handed over. */
  | "memory"
  /** The cells the formula refers to, as they stand now. */
  | "cells"
  /** What the function was last given, where a part of the formula cannot be read. */
  | Refusal;

export type Learned =
  | { readonly call: CallSite; readonly args: readonly unknown[]; readonly source: Source }
  | { readonly call: CallSite; readonly refusal: Refusal };

export interface Place {
  readonly formulaAt: CellAddress;
  readonly offset: { readonly row: number; readonly column: number };
}

/** Where a cell's formula stands, and how far the cell itself is away from it. */
export const placeOf = ({ formulaAt, address }: Pick<SelectedCell, "formulaAt" | "address">): Place => ({
  formulaAt,
  offset: { row: address.row - formulaAt.row, column: address.column - formulaAt.column },
});

type Facts = Pick<Facade, "callsAt" | "explain" | "functions">;
type ReadAreas = (areas: readonly Area[]) => Promise<Outcome<readonly Grid[]>>;

/**
 * The arguments of each call in a cell's formula. The functions remember what they were given, but by address: after rows have
 * been inserted the memory of this address may belong to another formula, and a formula may call one function twice. So the
 * cells are read too, and a remembered call counts when it agrees with them.
 */
export async function learnArguments(
  calls: readonly CallSite[],
  place: Place,
  facts: Facts,
  read: ReadAreas,
): Promise<Outcome<readonly Learned[]>> {
  const remembered = facts.callsAt(place.formulaAt);
  const plans = calls.map((call) => ({ call, refusal: refusalOf(call) ?? tooLarge(areasOf(call)) }));
  const areas = new Map(
    plans.flatMap(({ call, refusal }) =>
      refusal ? [] : areasOf(call).map((area) => [keyOf(area), area] as const),
    ),
  );
  const grids = areas.size === 0 ? done<readonly Grid[]>([]) : await read([...areas.values()]);
  if (!grids.ok) return grids;
  const cells = new Map([...areas.keys()].map((key, index) => [key, grids.value[index] ?? []]));
  const around = {
    cells: (area: Area) => cells.get(keyOf(area)) ?? [],
    parameters: (name: string) => facts.functions.find((info) => info.name === name)?.parameters ?? [],
    explain: (name: string, args: readonly Argument[]) => facts.explain(name, args),
    offset: place.offset,
  };
  return done(
    plans.map(({ call, refusal }): Learned => {
      // The latest first: older calls were made before the sheet last changed.
      const memory = remembered.filter(({ name }) => name === call.name).reverse();
      const [last] = memory;
      if (refusal) return last ? { call, args: last.args, source: refusal } : { call, refusal };
      const args = argumentsOf(call, around);
      const same = memory.find((candidate) => sameArguments(candidate.args, args));
      return same ? { call, args: same.args, source: "memory" } : { call, args, source: "cells" };
    }),
  );
}

/** Excel on the web answers with at most 5 MB, and a pane has no business with more. */
const MOST_CELLS = 200_000;

function tooLarge(areas: readonly Area[]): Refusal | undefined {
  const large = areas.find(({ rows, columns }) => rows * columns > MOST_CELLS);
  return large && { why: "large", part: areaName(large) };
}

const keyOf = (area: Area): string => `${areaName(area)} ${area.sheet.toLowerCase()}`;

/** Whether a remembered call was given what the cells hold. Desktop Excel hands a blank cell over as 0. */
export function sameArguments(remembered: readonly unknown[], read: readonly Argument[]): boolean {
  const length = Math.max(remembered.length, read.length);
  return Array.from({ length }, (_, i) => i).every((i) =>
    sameArgument(remembered[i] ?? null, read[i] ?? null),
  );
}

function sameArgument(remembered: unknown, read: unknown): boolean {
  const [a, b] = [rowsOf(remembered), rowsOf(read)];
  return (
    a.length === b.length &&
    b.every((row, r) => row.length === a[r]?.length && row.every((cell, c) => sameValue(a[r]?.[c], cell)))
  );
}

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
