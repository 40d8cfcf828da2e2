import { keep, kept } from "../kept";

/** Where the page remembers which rules this person has used. */
const NAME = "batch.recent";

const MOST = 5;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The last one first. */
export const recentRules = (): readonly string[] =>
  kept(NAME, isList, []).filter((name): name is string => typeof name === "string");

/** The list with this rule at its head. */
export function afterUseOf(name: string): readonly string[] {
  const names = [name, ...recentRules().filter((other) => other !== name)].slice(0, MOST);
  keep(NAME, names);
  return names;
}
