import { DrawnAccount } from "../../engine/drawn-account";
import type { Explanation } from "../../engine/explanation";
import type { Bands } from "../../engine/provision";
import type { Rule } from "../../engine/rule";
import { explain, valuesOf } from "../explain";
import type { Library } from "../library";
import { respondBy } from "../policy-function";
import { drawBands } from "./bands-drawn";
import { chainOf } from "./chain";
import { isTable, tableShown } from "./table-shown";

/** Why a call answers as it does, with what a person looks at beside the steps: the scales and the whole as sentences. */
export function explainDrawn(
  name: string,
  args: readonly unknown[],
  library: Library,
  tables: readonly Bands[],
): Explanation {
  const account = new DrawnAccount();
  const rule = library.find(name)?.rule;
  const explanation = withTable(explain(name, args, library, account), rule, args);
  if (!rule || !account.steps.length) return explanation;
  const written = account.steps.length;
  drawBands(account, rule, { args, values: valuesOf(rule, args) }, tables);
  const steps = [...account.steps, ...explanation.steps.slice(written)];
  return { ...explanation, steps, chain: chainOf(account, explanation, rule) };
}

/** A table in cells has lost what is an amount and what a day: the rule is asked once more for it. */
function withTable(
  explanation: Explanation,
  rule: Rule | null | undefined,
  args: readonly unknown[],
): Explanation {
  const answer = rule && explanation.outcome.kind === "table" ? respondBy(rule, args) : null;
  if (!rule || answer === null || !isTable(answer)) return explanation;
  return { ...explanation, table: tableShown(answer, rule.gives) };
}
