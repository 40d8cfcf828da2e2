import type { Grounds } from "../engine/explanation";
import { isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import { Account } from "../engine/say";
import type { Words } from "../engine/words";
import { citedBy } from "./cited-by";
import { carried, clauseIds, explain, outcomeOf, placeOfDay, relevantDay } from "./explain";
import type { Library } from "./library";
import { firstError } from "./marshal";
import { faultOf } from "./row-faults";

/** What a call comes to and rests on, as `explain` says it, without trying other readings and without looking anything up for show. */
export function grounds(name: string, args: readonly unknown[], library: Library): Grounds {
  const known = library.find(name);
  if (!known) {
    const { outcome, citation, on } = explain(name, args, library);
    return { outcome, citation, on, dayFault: null, clauses: [] };
  }
  const account = new Account();
  const answer = known.respond(args, account);
  const refused = isRefusal(answer);
  return {
    outcome: outcomeOf(answer, known, refused && firstError(args) !== null),
    citation: citedBy(known.rule, carried(account.steps, refused), library),
    on: relevantDay(known.rule, args),
    dayFault: dayFault(known.rule, args),
    clauses: clauseIds(known.rule, account.steps),
  };
}

function dayFault(rule: Rule | null, args: readonly unknown[]): Words | null {
  const at = placeOfDay(rule);
  const input = rule?.inputs[at]?.input;
  return (input && faultOf(input, args[at])?.message) ?? null;
}
