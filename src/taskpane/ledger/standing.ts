import { day } from "../../engine/calendar";
import type { ChangeView, ClauseView } from "../../engine/explanation";

/** How a clause stands on a day. */
export type Standing = "in-force" | "not-yet" | "ended" | "undated";

type Dated = Pick<ClauseView, "inForceFrom" | "inForceFromIn" | "ends">;

/** The first day, the 1 January where only the year is known: as the law counts it. */
const firstDay = ({ inForceFrom, inForceFromIn }: Dated): number | null =>
  inForceFrom ?? (inForceFromIn ? day(`${inForceFromIn}-01-01`) : null);

export function standingOf(clause: Dated, on: number): Standing {
  const from = firstDay(clause);
  if (from === null) return "undated";
  if (on < from) return "not-yet";
  return clause.ends !== null && on > clause.ends ? "ended" : "in-force";
}

/** What other documents have done to it by that day. */
export const changedBy = ({ changes }: Pick<ClauseView, "changes">, on: number): readonly ChangeView[] =>
  changes.filter(({ from }) => from !== null && from <= on);

/** Clauses that stand in an explanation for what they will do to another of its clauses: nothing is amiss while that is still to come. */
export const isStillToAct = (clause: ClauseView, beside: readonly ClauseView[], on: number): boolean =>
  standingOf(clause, on) === "not-yet" &&
  beside.some(
    (other) =>
      standingOf(other, on) === "in-force" &&
      other.changes.some(({ by, from }) => clause.id.startsWith(`${by}#`) && (from === null || from > on)),
  );
