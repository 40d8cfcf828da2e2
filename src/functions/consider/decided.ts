import { type Behind, DrawnAccount } from "../../engine/drawn-account";
import type { Explanation, Step } from "../../engine/explanation";
import type { Rule } from "../../engine/rule";
import type { ReadValues } from "../../engine/values";
import { type Words, same, words } from "../../engine/words";
import { outcomeOf } from "../explain";
import type { PolicyFunction } from "../policy-function";

/** A rule with the function that it answers for. */
export interface Deciding {
  readonly known: PolicyFunction;
  readonly rule: Rule;
}

/** A call decided once more, with its reasons. */
export interface Decided {
  readonly account: DrawnAccount;
  readonly outcome: Explanation["outcome"];
  readonly shown: Words;
}

export function decided({ known, rule }: Deciding, values: ReadValues): Decided {
  const account = new DrawnAccount();
  const outcome = outcomeOf(rule.conclude(values, account), known);
  return { account, outcome, shown: shownOf(outcome) };
}

/** An answer in a few words. */
export function shownOf(outcome: Explanation["outcome"]): Words {
  switch (outcome.kind) {
    case "scalar":
      return outcome.shown.zh ? outcome.shown : same(String(outcome.value));
    case "error":
      return outcome.error === "#N/A" ? NOT_COVERED : same(outcome.error);
    case "table":
      return TABLE;
  }
}

const NOT_COVERED = words("不适用(#N/A)", "not covered (#N/A)");
const TABLE = words("表格", "a table");

/** The answer by its name: 奖励上限为¥1,600,000.00; a verdict needs none, and an amount says its unit itself. */
export function resultIn({ kind, label }: Rule["gives"], shown: Words): Words {
  if (kind === "verdict") return shown;
  const [zh, en] = [label.zh.replace(/\(元\)$/u, ""), label.en.replace(/ \(yuan\)$/u, "")];
  return words(`${zh}${kind === "boolean" ? ":" : "为"}${shown.zh}`, `${en}: ${shown.en}`);
}

/** The ceiling that the answer met last, and whether it was reached. */
export function ceilingOf({
  account,
}: Decided): (NonNullable<Behind["ceiling"]> & { reached: boolean }) | null {
  const met = account.steps.flatMap((step) => account.behind(step).ceiling ?? []);
  const last = met[met.length - 1];
  return last ? { ...last, reached: last.before.is(">=", last.figure.at) } : null;
}

/** The clause of the first step that goes another way, else of the first that comes to another value. */
export function clauseBetween(one: Decided, other: Decided): string {
  const [before, after] = [stepsOf(one), stepsOf(other)];
  const turned = after.find((step, i) => turnOf(step, other) !== turnOf(before[i], one));
  const moved = after.find((step, i) => step.value !== before[i]?.value);
  return (turned ?? moved ?? after[after.length - 1])?.clause ?? "";
}

const stepsOf = ({ account }: Decided): readonly Step[] =>
  account.steps.filter(({ kind }) => kind !== "note");

function turnOf(step: Step | undefined, { account }: Decided): string {
  if (!step) return "";
  const { provision, ceiling } = account.behind(step);
  const reached = ceiling ? ceiling.before.is(">=", ceiling.figure.at) : "";
  return [step.kind, step.met, step.clause, provision?.quote, reached].join(" ");
}
