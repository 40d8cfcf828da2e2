import type { Words } from "../../engine/words";
import type { Facade } from "../../functions/facade";
import type { Asked, Errors } from "./entry";
import type { Finding } from "./findings";

export type LawAtHand = Pick<Facade, "clause" | "functions" | "grounds">;

/** A finding in the words that the law has by now: its English is fetched after the Chinese, when someone changes the language. */
export function retold(finding: Finding, law: LawAtHand): Finding {
  const { entry } = finding;
  const { facts } = entry;
  const known = law.functions.find(({ name }) => name === facts.call?.name);
  const dayFault = facts.dayFault && (askedAgain(facts.asked, law)?.dayFault ?? facts.dayFault);
  const now = { entry: { ...entry, facts: { ...facts, title: known?.title ?? facts.title, dayFault } } };
  if ("clause" in finding)
    return { ...finding, ...now, clause: law.clause(finding.clause.id, null) ?? finding.clause };
  if (finding.kind === "error")
    return { ...finding, ...now, error: { ...finding.error, message: messageOf(finding.error, law) } };
  return { ...finding, ...now };
}

const askedAgain = (asked: Asked | null, law: LawAtHand): ReturnType<LawAtHand["grounds"]> | undefined =>
  asked ? law.grounds(asked.name, asked.args) : undefined;

function messageOf({ asked, message }: Errors, law: LawAtHand): Words | null {
  const outcome = message ? askedAgain(asked, law)?.outcome : undefined;
  return outcome?.kind === "error" ? outcome.message : message;
}
