import type { ClauseKind, FindFilters } from "../../functions/facade";

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

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The day as a serial number; `null` for none, for half of one and for those before the documents' century. */
export function serialOf(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;
  return Number.isInteger(serial) && serial > 0 ? serial : null;
}

/** The person's own day. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const filtersOf = ({ document, kinds, day }: Narrowing): FindFilters => ({
  documents: document ? [document] : [],
  kinds,
  on: serialOf(day),
});

export const isNarrowed = ({ document, kinds, day }: Narrowing): boolean =>
  document !== "" || kinds.length > 0 || serialOf(day) !== null;

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
