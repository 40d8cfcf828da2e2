import type { ListRule } from "../../functions/facade";
import type { Mapping, Source, Unit } from "../../batch/list";

/** Where an input comes from as a person chooses it: nowhere, one value for all rows, or a column by its place. */
export type Choice = "none" | "constant" | number;

export const sourceOf = (mapping: Mapping, input: string): Source | undefined => mapping.inputs[input];

export const columnsOf = (source: Source | undefined): readonly number[] =>
  source?.kind === "columns" ? source.columns : [];

/** What the chooser of the nth column stands on; a further one stands on nothing. */
export function choiceOf(source: Source | undefined, nth = 0): Choice {
  if (source?.kind === "constant") return "constant";
  return columnsOf(source)[nth] ?? "none";
}

export function withSource(mapping: Mapping, input: string, source: Source | undefined): Mapping {
  const others = Object.fromEntries(Object.entries(mapping.inputs).filter(([name]) => name !== input));
  return { ...mapping, inputs: source ? { ...others, [input]: source } : others };
}

/** The source after the nth chooser has been set. Columns close up where one is taken out. */
export function sourceAfter(
  source: Source | undefined,
  nth: number,
  choice: Choice,
  unit: Unit,
): Source | undefined {
  if (choice === "constant") return { kind: "constant", value: "" };
  const before = columnsOf(source);
  const columns =
    choice === "none"
      ? before.filter((_, index) => index !== nth)
      : [...before.slice(0, nth), choice, ...before.slice(nth + 1)];
  return columns.length > 0 ? { kind: "columns", columns, unit } : undefined;
}

/** Columns of the list, by their places, that no input takes. */
export function unused(mapping: Mapping, places: readonly number[]): readonly number[] {
  const taken = new Set(Object.values(mapping.inputs).flatMap((source) => columnsOf(source)));
  return places.filter((place) => !taken.has(place));
}

/** The columns from which the rule's rates come. */
export const ratesIn = ({ inputs }: ListRule, mapping: Mapping): readonly number[] =>
  inputs.filter(({ kind }) => kind === "fraction").flatMap(({ name }) => columnsOf(mapping.inputs[name]));
