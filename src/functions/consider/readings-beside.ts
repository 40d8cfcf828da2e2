import type { ReadOtherwise, ReadingBeside } from "../../engine/explanation";
import type { Reading } from "../../engine/provision";
import { Account, Say } from "../../engine/say";
import { same } from "../../engine/words";
import { comparable, outcomeOf } from "../explain";
import type { PolicyFunction } from "../policy-function";
import { shownOf } from "./decided";

/** The doubtful places that a function can read another way, each with the answer it then gives; those that matter first. */
export function readingsBeside(known: PolicyFunction, args: readonly unknown[]): readonly ReadingBeside[] {
  const account = new Account();
  const answer = known.respond(args, account);
  const now = { value: comparable(answer), shown: shownOf(outcomeOf(answer, known)) };
  const tried = new Set([...account.readings, ...(known.rule?.readings ?? [])]);
  return [...tried]
    .map((reading) => beside(reading, now, (say) => known.respond(args, say), known))
    .sort((a, b) => Number(b.matters) - Number(a.matters));
}

interface Now {
  readonly value: string;
  readonly shown: ReadOtherwise["answer"];
}

function beside(
  { id, clause, doubt, reason, options, adopted }: Reading,
  now: Now,
  respond: (say: Say) => ReturnType<PolicyFunction["respond"]>,
  known: PolicyFunction,
): ReadingBeside {
  const others = Object.entries(options).flatMap(([option, reading]): ReadOtherwise[] => {
    if (option === adopted) return [];
    const answer = respond(new Say(new Map([[id, option]])));
    const differs = comparable(answer) !== now.value;
    return [{ reading, answer: shownOf(outcomeOf(answer, known)), differs }];
  });
  return {
    id,
    clause: clause.id,
    doubt,
    reason,
    adopted: { reading: options[adopted] ?? same(""), answer: now.shown, differs: false },
    others,
    matters: others.some(({ differs }) => differs),
  };
}
