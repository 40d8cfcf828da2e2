import type { FunctionForm } from "../../functions/facade";
import { type Entries, blankEntries, fits } from "./entry";

/** What has been tried: the function chosen last, and what was given to each of the last few. */
export interface Tried {
  readonly chosen: string | null;
  /** By function, the one used last first. */
  readonly given: readonly { readonly name: string; readonly entries: unknown }[];
}

export const NOTHING_TRIED: Tried = { chosen: null, given: [] };

const MOST_KEPT = 6;

export const isTried = (value: unknown): value is Tried =>
  typeof value === "object" &&
  value !== null &&
  "chosen" in value &&
  (value.chosen === null || typeof value.chosen === "string") &&
  "given" in value &&
  Array.isArray(value.given) &&
  value.given.every(
    (one: unknown) =>
      typeof one === "object" && one !== null && "name" in one && typeof one.name === "string",
  );

/** What was given to the function last; blank where nothing was, or the function has changed since. */
export function entriesOf({ given }: Tried, info: FunctionForm): Entries {
  const kept = given.find(({ name }) => name === info.name)?.entries;
  return fits(kept, info) ? kept : blankEntries(info);
}

/** With this given to the function, which is now the one chosen. */
export const withEntries = ({ given }: Tried, name: string, entries: Entries): Tried => ({
  chosen: name,
  given: [{ name, entries }, ...given.filter((one) => one.name !== name)].slice(0, MOST_KEPT),
});

export const recentlyTried = ({ given }: Tried): readonly string[] => given.map(({ name }) => name);
