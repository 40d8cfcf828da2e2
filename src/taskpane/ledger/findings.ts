import type { ClauseView } from "../../engine/explanation";
import type { Entry, Errors } from "./entry";
import type { EntryCells } from "./entry-cells";
import { isStillToAct, standingOf } from "./standing";

interface Found {
  readonly entry: Pick<Entry, "cells" | "facts">;
  /** Those of the entry's cells that it is said of. */
  readonly cells: EntryCells;
}

/** What an audit finds, the gravest first. */
export type Finding = Found &
  (
    | /** The clause has ended or was deleted on the day the formula uses. */
      { readonly kind: "ended"; readonly clause: ClauseView }
      /** The cell shows something else than the law gives for what it refers to. */
    | { readonly kind: "differs" }
    | { readonly kind: "error"; readonly error: Errors }
    | { readonly kind: "not-yet"; readonly clause: ClauseView }
    /** The pane cannot follow the formula. */
    | { readonly kind: "not-read" }
    /** The day that selects the law is missing or cannot be read: how the law stands has not been checked. */
    | { readonly kind: "day-fault" }
    /** No day selects the law: its state is that of the day chosen in the pane. */
    | { readonly kind: "no-day" }
  );

export type FindingKind = Finding["kind"];

export const FINDING_KINDS: readonly FindingKind[] = [
  "ended",
  "differs",
  "error",
  "not-yet",
  "not-read",
  "day-fault",
  "no-day",
];

/** A day on which all cells of the entry see the clauses alike; `null` where the one they ask for cannot be told. */
export const dayOfEntry = ({ cells: { days }, facts }: Found["entry"], chosen: number): number | null =>
  facts.dayFault ? null : (days.first ?? chosen);

/** What there is to say of the entries, by gravity and then in their order. */
export function findingsIn(entries: readonly Entry[], chosen: number): readonly Finding[] {
  const all = entries.flatMap((entry) => findingsOf(entry, chosen));
  return FINDING_KINDS.flatMap((kind) => all.filter((finding) => finding.kind === kind));
}

function findingsOf(entry: Entry, chosen: number): readonly Finding[] {
  const { clauses, notRead, dayFault } = entry.facts;
  const { cells, differing, errors } = entry;
  const standing = standingFindings(entry, dayOfEntry(entry, chosen));
  const dayless = cells.days.count === 0 && clauses.length > 0 && !isAllErrors(entry);
  return [
    ...oneADocument(standing),
    ...(differing.runs.cells > 0 ? [{ kind: "differs", entry, cells: differing } as const] : []),
    ...errors.map((error) => ({ kind: "error", entry, cells: error.cells, error }) as const),
    ...(notRead ? [{ kind: "not-read", entry, cells } as const] : []),
    ...(dayless && dayFault ? [{ kind: "day-fault", entry, cells } as const] : []),
    ...(dayless && !dayFault && standing.length === 0 ? [{ kind: "no-day", entry, cells } as const] : []),
  ];
}

/** Nothing is held against a formula on a day that is not its own. */
function standingFindings(entry: Entry, on: number | null): readonly Finding[] {
  const { clauses } = entry.facts;
  const { cells } = entry;
  if (on === null) return [];
  return clauses.flatMap((clause): Finding[] => {
    const state = standingOf(clause, on);
    if (state === "ended") return [{ kind: "ended", entry, cells, clause }];
    return state === "not-yet" && !isStillToAct(clause, clauses, on)
      ? [{ kind: "not-yet", entry, cells, clause }]
      : [];
  });
}

/** An answer of none but errors says so by itself. */
const isAllErrors = ({ cells, errors }: Entry): boolean =>
  errors.reduce((sum, error) => sum + error.cells.runs.cells, 0) === cells.runs.cells;

/** Clauses of one document begin and end together: the first of them stands for the others. */
function oneADocument(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!("clause" in finding)) return true;
    const key = `${finding.kind} ${finding.clause.title} ${String(finding.clause.ends)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
