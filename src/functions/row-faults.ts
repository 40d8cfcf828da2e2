import { unreadable } from "../engine/input";
import { Missing, Refusal, isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import { type Words, words } from "../engine/words";
import { firstError, givenOf } from "./marshal";

/** What is wrong with each input of a row that is missing or cannot be read, in their order. */
export const faultsIn = (rule: Rule, args: readonly unknown[]): readonly Refusal[] =>
  rule.inputs.flatMap(({ input }, i) => {
    const error = firstError([args[i]]);
    if (error) return [named(error, input.spec.label)];
    const value: unknown = input.read(givenOf(args[i] ?? null));
    return isRefusal(value) ? [value] : [];
  });

const named = ({ code, message }: Refusal, label: Words): Refusal =>
  new Refusal(code, words(`${label.zh}:${message.zh}`, `${label.en}: ${message.en}`), unreadable(label));

/** Whether the row only lacks something; else something in it is wrong. */
export const onlyMissing = (faults: readonly Refusal[]): boolean =>
  faults.every((fault) => fault instanceof Missing);
