import type { ClauseKind, FindFilters } from "../../functions/facade";
import { dayOfInput } from "../days";

/** What a search is narrowed to, as it is kept. */
export interface Narrowing {
  /** As clause ids begin; empty for all documents. */
  readonly document: string;
  readonly kinds: readonly ClauseKind[];
  /** `2025-06-30`; empty for any day. */
  readonly day: string;
}

export const KINDS: readonly ClauseKind[] = ["money", "eligibility", "share", "term", "target", "title"];

export const NO_NARROWING: Narrowing = { document: "", kinds: [], day: "" };

export const filtersOf = ({ document, kinds, day }: Narrowing): FindFilters => ({
  documents: document ? [document] : [],
  kinds,
  on: dayOfInput(day),
});

export const isNarrowed = ({ document, kinds, day }: Narrowing): boolean =>
  document !== "" || kinds.length > 0 || dayOfInput(day) !== null;

export const isNarrowing = (value: unknown): value is Narrowing =>
  typeof value === "object" &&
  value !== null &&
  "document" in value &&
  typeof value.document === "string" &&
  "day" in value &&
  typeof value.day === "string" &&
  "kinds" in value &&
  Array.isArray(value.kinds) &&
  value.kinds.every((kind: unknown) => KINDS.some((known) => known === kind));
