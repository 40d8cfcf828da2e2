import type { ClauseView } from "../../engine/explanation";
import type { CellRuns } from "../../workbook/cell-runs";
import type { Entry, Errors } from "./entry";
import { isStillToAct, standingOf } from "./standing";

/** What an audit finds, the gravest first. */
export type Finding =
  /** The clause has ended or was deleted on the day the formula uses. */
  | { readonly kind: "ended"; readonly entry: Entry; readonly runs: CellRuns; readonly clause: ClauseView }
  /** The cell shows something else than the law gives for what it refers to. */
  | { readonly kind: "differs"; readonly entry: Entry; readonly runs: CellRuns }
  | { readonly kind: "error"; readonly entry: Entry; readonly runs: CellRuns; readonly error: Errors }
  | { readonly kind: "not-yet"; readonly entry: Entry; readonly runs: CellRuns; readonly clause: ClauseView }
  /** The pane cannot follow the formula. */
  | { readonly kind: "not-read"; readonly entry: Entry; readonly runs: CellRuns }
  /** No day selects the law: its state is that of the day chosen in the pane. */
  | { readonly kind: "no-day"; readonly entry: Entry; readonly runs: CellRuns };

export type FindingKind = Finding["kind"];

export const FINDING_KINDS: readonly FindingKind[] = [
  "ended",
  "differs",
  "error",
  "not-yet",
  "not-read",
  "no-day",
];

/** A day on which all cells of the entry see the clauses alike. */
export const dayOfEntry = ({ days }: Entry, chosen: number): number => days.first ?? chosen;

/** What there is to say of the entries, by gravity and then in their order. */
export function findingsIn(entries: readonly Entry[], chosen: number): readonly Finding[] {
  const all = entries.flatMap((entry) => findingsOf(entry, chosen));
  return FINDING_KINDS.flatMap((kind) => all.filter((finding) => finding.kind === kind));
}

function findingsOf(entry: Entry, chosen: number): readonly Finding[] {
  const { clauses, notRead } = entry.facts;
  const { runs, differing, errors, days } = entry;
  const on = dayOfEntry(entry, chosen);
  const standing = clauses.flatMap((clause): Finding[] => {
    const state = standingOf(clause, on);
    if (state === "ended") return [{ kind: "ended", entry, runs, clause }];
    return state === "not-yet" && !isStillToAct(clause, clauses, on)
      ? [{ kind: "not-yet", entry, runs, clause }]
      : [];
  });
  return [
    ...oneADocument(standing),
    ...(differing.cells > 0 ? [{ kind: "differs", entry, runs: differing } as const] : []),
    ...errors.map((error) => ({ kind: "error", entry, runs: error.runs, error }) as const),
    ...(notRead ? [{ kind: "not-read", entry, runs } as const] : []),
    ...(days.count === 0 && clauses.length > 0 && standing.length === 0 && !isAllErrors(entry)
      ? [{ kind: "no-day", entry, runs } as const]
      : []),
  ];
}

/** An answer of none but errors says so by itself. */
const isAllErrors = ({ runs, errors }: Entry): boolean =>
  errors.reduce((cells, error) => cells + error.runs.cells, 0) === runs.cells;

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
