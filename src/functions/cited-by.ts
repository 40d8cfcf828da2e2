import type { Rule } from "../engine/rule";
import type { Library } from "./library";

/** What an answer rests on, as clause ids. */
interface Carried {
  /** By its conditions and amounts. */
  readonly decided: readonly string[];
  /** Where nothing is answered: what stands in the way. */
  readonly inTheWay: readonly string[];
}

/** Whether any answer is cited by the same clauses, whatever its steps name. */
export const citesAlike = ({ citesSteps, clauses }: Rule): boolean => !citesSteps && clauses.length > 0;

/**
 * The citation of an answer: the rule's clauses, or those of them that the steps name. Where nothing is answered, what stands in
 * the way; where the steps name none of the rule's, what its conditions rest on.
 */
export function citedBy(rule: Rule | null, { decided, inTheWay }: Carried, library: Library): string {
  const own = rule?.clauses ?? [];
  const named = rule?.citesSteps ? own.filter(({ id }) => decided.includes(id)) : own;
  const steps = inTheWay.length ? inTheWay : decided;
  const cited =
    named.length && !inTheWay.length ? named : library.clauses.filter(({ id }) => steps.includes(id));
  return cited.map(({ document, article }) => document.cite(article)).join("；");
}
