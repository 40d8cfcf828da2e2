import type { ReadOtherwise, ReadingBeside } from "../../engine/explanation";
import type { Reading } from "../../engine/provision";
import { Account, Say } from "../../engine/say";
import { same } from "../../engine/words";
import { comparable } from "../explain";
import type { PolicyFunction } from "../policy-function";
import { answersBeside } from "./tables-beside";

/** The doubtful places that a function can read another way, each with the answer it then gives; those that matter first. */
export function readingsBeside(known: PolicyFunction, args: readonly unknown[]): readonly ReadingBeside[] {
  const account = new Account();
  const answer = known.respond(args, account);
  const tried = new Set([...account.readings, ...(known.rule?.readings ?? [])]);
  return [...tried]
    .map((reading) => beside(reading, answer, (say) => known.respond(args, say), known))
    .sort((a, b) => Number(b.matters) - Number(a.matters));
}

function beside(
  { id, clause, doubt, reason, options, adopted }: Reading,
  now: ReturnType<PolicyFunction["respond"]>,
  respond: (say: Say) => typeof now,
  known: PolicyFunction,
): ReadingBeside {
  const tried = Object.entries(options)
    .filter(([option]) => option !== adopted)
    .map(([option, reading]) => ({ reading, answer: respond(new Say(new Map([[id, option]]))) }));
  const [shown = same(""), ...shownOthers] = answersBeside(
    [now, ...tried.map(({ answer }) => answer)],
    known,
  );
  const others = tried.map(({ reading, answer }, i): ReadOtherwise => ({
    reading,
    answer: shownOthers[i] ?? same(""),
    differs: comparable(answer) !== comparable(now),
  }));
  return {
    id,
    clause: clause.id,
    doubt,
    reason,
    adopted: { reading: options[adopted] ?? same(""), answer: shown, differs: false },
    others,
    matters: others.some(({ differs }) => differs),
  };
}
