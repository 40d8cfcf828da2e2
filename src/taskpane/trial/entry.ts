import type { Unit } from "../../batch/list";
import { unitsFor } from "../../batch/units";
import type { FieldInfo, FunctionForm } from "../../functions/facade";
import type { Area } from "../../workbook/address";
import { shapeOf } from "./field-shape";

/** What a person has given for one argument. What is typed stays while cells serve in its place. */
export interface Entry {
  readonly mode: "typed" | "cells";
  /** As typed: one text, one for each value of a series or each judgement, or the whole of pasted cells. `""` is blank. */
  readonly texts: readonly string[];
  /** In what the typed figures count. */
  readonly unit: Unit;
  /** The cells, and in what theirs count. */
  readonly area: Area | null;
  readonly areaUnit: Unit;
}

/** By parameter; a repeating one may have several. */
export type Entries = readonly (readonly Entry[])[];

/** The units a field can be counted in, the usual one first. */
export const unitsOf = ({ kind }: FieldInfo): readonly Unit[] =>
  kind === "cells" ? ["asIs"] : unitsFor({ kind });

/** Rates are typed as per cent, while a cell that shows 65% holds 0.65. */
const typedUnit = (units: readonly Unit[]): Unit =>
  units.includes("percent") ? "percent" : (units[0] ?? "asIs");

const textsOf = (field: FieldInfo): number => {
  const shape = shapeOf(field);
  return shape === "judged" ? field.most : shape === "series" ? field.columns : 1;
};

export function blankEntry(field: FieldInfo): Entry {
  const units = unitsOf(field);
  return {
    mode: "typed",
    texts: Array.from({ length: textsOf(field) }, () => ""),
    unit: typedUnit(units),
    area: null,
    areaUnit: units[0] ?? "asIs",
  };
}

export const blankEntries = ({ parameters }: FunctionForm): Entries =>
  parameters.map((field) => [blankEntry(field)]);

/** Whether nothing is given. */
export const isBlankEntry = ({ mode, texts, area }: Entry): boolean =>
  mode === "cells" ? area === null : texts.every((text) => text.trim() === "");

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === "string");

const isArea = (value: unknown): boolean =>
  value === null ||
  (typeof value === "object" &&
    ["row", "column", "rows", "columns"].every((key) =>
      Number.isInteger((value as Readonly<Record<string, unknown>>)[key]),
    ) &&
    "sheet" in value &&
    typeof value.sheet === "string");

function fitsField(value: unknown, field: FieldInfo): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { mode, texts, unit, area, areaUnit } = value as Partial<Record<keyof Entry, unknown>>;
  const units: readonly unknown[] = unitsOf(field);
  const counted = isTexts(texts) && texts.length >= textsOf(field) && texts.length <= Math.max(field.most, 1);
  return (
    (mode === "typed" || mode === "cells") &&
    counted &&
    isArea(area) &&
    units.includes(unit) &&
    units.includes(areaUnit)
  );
}

/** Whether what was kept, maybe by an earlier edition, still fits the function's parameters. */
export const fits = (value: unknown, { parameters }: FunctionForm): value is Entries =>
  Array.isArray(value) &&
  value.length === parameters.length &&
  parameters.every((field, i) => {
    const given: unknown = value[i];
    return (
      Array.isArray(given) &&
      given.length > 0 &&
      (field.repeating || given.length === 1) &&
      given.every((entry) => fitsField(entry, field))
    );
  });
