import { Exact } from "../engine/exact";
import type { CellScalar } from "../engine/explanation";
import { Missing, type Refusal, isRefusal } from "../engine/refusal";
import type { Answer, Rule } from "../engine/rule";
import { type Result, TO_VERIFY } from "./answers";
import type { RowAnswer, RowOutcome } from "./facade";

const YES: RowAnswer = { outcome: "yes", value: true, error: false };
const NO: RowAnswer = { outcome: "no", value: false, error: false };
const OPEN: RowAnswer = { outcome: "open", value: TO_VERIFY, error: false };
export const BLANK: RowAnswer = { outcome: "blank", value: "", error: false };

/** What becomes of a row with this answer, which as a value for its cell is `result`. */
export function rowAnswer(answer: Answer | Refusal, result: Result, rule: Rule): RowAnswer {
  if (answer === null) return OPEN;
  if (typeof answer === "boolean") return answer ? YES : NO;
  if (isRefusal(result)) return refused(result);
  return { outcome: outcomeOf(answer as Answer, rule), value: result as CellScalar, error: false };
}

export const refused = (refusal: Refusal): RowAnswer => ({
  outcome: refusal instanceof Missing ? "open" : refusal.code === "#N/A" ? "outside" : "wrong",
  value: refusal.code,
  error: true,
});

function outcomeOf(answer: Answer, { gives }: Rule): RowOutcome {
  if (gives.kind !== "amount" || !(answer instanceof Exact) || answer.sign < 0) return "value";
  return answer.sign > 0 ? "yes" : "no";
}
