import { DrawnAccount } from "../../engine/drawn-account";
import type { Explanation } from "../../engine/explanation";
import type { Bands } from "../../engine/provision";
import { explain, valuesOf } from "../explain";
import type { Library } from "../library";
import { drawBands } from "./bands-drawn";
import { chainOf } from "./chain";

/** Why a call answers as it does, with what a person looks at beside the steps: the scales and the whole as sentences. */
export function explainDrawn(
  name: string,
  args: readonly unknown[],
  library: Library,
  tables: readonly Bands[],
): Explanation {
  const account = new DrawnAccount();
  const explanation = explain(name, args, library, account);
  const rule = library.find(name)?.rule;
  if (!rule || !account.steps.length) return explanation;
  const written = account.steps.length;
  drawBands(account, rule, { args, values: valuesOf(rule, args) }, tables);
  const steps = [...account.steps, ...explanation.steps.slice(written)];
  return { ...explanation, steps, chain: chainOf(account, explanation, rule) };
}
