import { type Refusal, isRefusal } from "../engine/refusal";
import type { Answer, Rule } from "../engine/rule";
import { type Say, silent } from "../engine/say";
import type { Words } from "../engine/words";
import type { ParameterInfo } from "./facade";
import { givenIn } from "./marshal";

/** A function as Excel knows it, whether it decides by a rule or looks something up. */
export interface PolicyFunction {
  /** Upper case, without the namespace; also its id. */
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly parameters: readonly ParameterInfo[];
  /** Spills a rectangle of cells. */
  readonly spills: boolean;
  /** The rule behind it, where it decides by one. */
  readonly rule: Rule | null;
  readonly respond: (args: readonly unknown[], say?: Say) => Answer | Refusal;
}

/** Order of checks: error cells, every argument, then what the rule decides. */
export function respondBy(rule: Rule, args: readonly unknown[], say: Say = silent): Answer | Refusal {
  const given = givenIn(args);
  return isRefusal(given) ? given : rule.evaluate(given, say);
}

/** The rule that answers row by row, in one cell, from what the row gives; `null` where there is none. */
export const rowRule = ({ rule, spills }: PolicyFunction): Rule | null =>
  rule && !spills && rule.inputs.length ? rule : null;

export function functionOf(rule: Rule): PolicyFunction {
  return {
    name: rule.name,
    title: rule.title,
    about: rule.about,
    parameters: rule.inputs.map(({ input: { spec } }) => ({
      label: spec.label,
      about: spec.about,
      optional: spec.optional,
      matrix: spec.range,
      repeating: spec.repeating,
    })),
    spills: rule.gives.kind === "table" || rule.gives.kind === "pair",
    rule,
    respond: (args, say) => respondBy(rule, args, say),
  };
}
