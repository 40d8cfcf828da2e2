import type { Words } from "../engine/words";
import type { Finding } from "../engine/say";
import { Say } from "../engine/say";
import type { Rule } from "../engine/rule";
import type { Truth } from "../engine/truth";
import { citedBy } from "./cited-by";
import type { ListInput, ListReading, ListRule } from "./facade";
import type { Library } from "./library";
import { rowRule } from "./policy-function";

/** The rules that answer row by row, as a list of applications serves them. */
export const listRules = (library: Library): readonly ListRule[] =>
  library.functions.flatMap((known) => {
    const rule = rowRule(known);
    return rule ? [listRule(rule, library)] : [];
  });

/** The inputs of any rule, each with the conditions that it decides. */
export function inputsOf(rule: Rule): readonly ListInput[] {
  const decides = new Wanting();
  rule.evaluate([], decides);
  return rule.inputs.map((one) => listInput(one, decides.titles.get(one.name) ?? []));
}

function listRule(rule: Rule, library: Library): ListRule {
  return {
    name: rule.name,
    title: rule.title,
    about: rule.about,
    inputs: inputsOf(rule),
    answer: { kind: rule.gives.kind, label: rule.gives.label },
    citation: citedBy(rule, { decided: [], inTheWay: [] }, library),
    readings: rule.readings.map(listReading),
  };
}

/** A range of any length begins with so many columns. */
const USUAL_RANGE = 3;

const listInput = (
  { name, input: { spec } }: Rule["inputs"][number],
  decides: readonly Words[],
): ListInput => ({
  name,
  label: spec.label,
  about: spec.about,
  kind: spec.kind,
  columns: Math.min(spec.columns, USUAL_RANGE),
  most: spec.most,
  optional: spec.optional,
  choices: (spec.choices ?? []).map(({ word }) => word),
  usualLeast: spec.usualLeast?.toNumber() ?? null,
  decides,
});

const listReading = ({ id, doubt, options, adopted }: Rule["readings"][number]): ListReading => ({
  id,
  doubt,
  options,
  adopted,
});

/** Hears, while a rule decides on nothing, which conditions each input leaves open or unchecked. */
class Wanting extends Say {
  readonly titles = new Map<string, readonly Words[]>();

  override finds(met: Truth, finding: () => Omit<Finding, "met">, unchecked = false): Truth {
    if (met !== null && !unchecked) return met;
    const { wants = [], title } = finding();
    for (const input of wants) this.titles.set(input, [...(this.titles.get(input) ?? []), title]);
    return met;
  }
}
