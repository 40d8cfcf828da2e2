import { unreadable } from "../engine/input";
import { Missing, Refusal, isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import { type Words, words } from "../engine/words";
import { firstError, givenOf } from "./marshal";

/** What is wrong with each input of a row that is missing or cannot be read, in their order. */
export const faultsIn = (rule: Rule, args: readonly unknown[]): readonly Refusal[] =>
  rule.inputs.flatMap(({ input }, i) => faultOf(input, args[i]) ?? []);

/** What is wrong with an argument by itself; `null` where it can be read. */
export function faultOf(input: Rule["inputs"][number]["input"], arg: unknown): Refusal | null {
  const error = firstError([arg]);
  if (error) return named(error, input.spec.label);
  const value = input.read(givenOf(arg));
  return isRefusal(value) ? value : null;
}

const named = ({ code, message }: Refusal, label: Words): Refusal =>
  new Refusal(code, words(`${label.zh}:${message.zh}`, `${label.en}: ${message.en}`), unreadable(label));

/** Whether the row only lacks something; else something in it is wrong. */
export const onlyMissing = (faults: readonly Refusal[]): boolean =>
  faults.every((fault) => fault instanceof Missing);
