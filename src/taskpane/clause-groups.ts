import type { ClauseView, Step } from "../engine/explanation";

/** Clauses of one document that stand or fall together: what is said of the document is said once. */
export interface ClauseGroup {
  readonly head: ClauseView;
  readonly clauses: readonly ClauseView[];
}

const documentOf = ({ title, number, inForceFrom, ends, inForce }: ClauseView): string =>
  [title, number, inForceFrom, ends, inForce].join("\n");

/** Groups in the order in which their documents first appear. */
export function byDocument(clauses: readonly ClauseView[]): readonly ClauseGroup[] {
  const groups = new Map<string, ClauseGroup>();
  for (const clause of clauses) {
    const key = documentOf(clause);
    const group = groups.get(key) ?? { head: clause, clauses: [] };
    groups.set(key, { ...group, clauses: [...group.clauses, clause] });
  }
  return [...groups.values()];
}

/** As many clauses as can be read without a table of contents. */
const FEW = 3;

/** Which clauses stand open from the start: all of a few, else those that hold the answer up. */
export function openAtFirst(clauses: readonly ClauseView[], steps: readonly Step[]): ReadonlySet<string> {
  if (clauses.length <= FEW) return new Set(clauses.map(({ id }) => id));
  const failing = steps.filter(({ kind, met }) => kind === "condition" && met === false);
  const open = steps.filter(({ kind, met }) => kind === "condition" && met === null);
  const telling = (failing.length > 0 ? failing : open).map(({ clause }) => clause);
  return new Set(telling.length > 0 ? telling : clauses.slice(0, 1).map(({ id }) => id));
}
