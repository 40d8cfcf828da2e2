import type { Choice, Input } from "../engine/input";
import { Missing, isRefusal } from "../engine/refusal";
import { type Words, same, words } from "../engine/words";
import { citedBy } from "./cited-by";
import type { FieldFault, FieldInfo, FunctionForm, ListInput, ParameterInfo, Suggestion } from "./facade";
import type { Library } from "./library";
import { inputsOf } from "./lists";
import { firstError, givenOf } from "./marshal";
import { functionParameter } from "./named-function";
import type { PolicyFunction } from "./policy-function";

/** A function as a form asks for its arguments; all of it comes from the definitions. */
export function formOf(known: PolicyFunction, library: Library): FunctionForm {
  const { name, title, about, parameters, rule } = known;
  const inputs = rule ? inputsOf(rule) : [];
  return {
    name,
    title,
    about,
    gives: rule?.gives.kind ?? null,
    citation: citedBy(rule, { decided: [], inTheWay: [] }, library),
    parameters: parameters.map((parameter, i) =>
      field(parameter, inputs[i], rule?.inputs[i]?.input.spec, library),
    ),
  };
}

const field = (
  parameter: ParameterInfo,
  input: ListInput | undefined,
  spec: Input<unknown>["spec"] | undefined,
  library: Library,
): FieldInfo => ({
  ...parameter,
  kind: input?.kind ?? (parameter.matrix ? "cells" : "text"),
  columns: input?.columns ?? 1,
  most: input?.most ?? 1,
  choices: (spec?.choices ?? []).map(choiceOf),
  suggestions: suggestionsFor(parameter.label, library),
  decides: input?.decides ?? [],
  zeroIsBlank: (spec?.zeroIsBlank ?? false) || NO_NUMBER.has(input?.kind ?? "text"),
});

/** These hold no number: there a 0 can only be a blank, as Excel for Windows hands one over. */
const NO_NUMBER: ReadonlySet<ListInput["kind"]> = new Set(["choice", "text", "boolean", "judged"]);

/** In English with its code, as the functions' messages have it: 转让 (transfer). */
function choiceOf({ word, also }: Choice): Suggestion {
  const code = also.find((name) => /^[a-z]/u.test(name));
  return { value: word, about: words(word, code ? `${word} (${code})` : word) };
}

type Known = (library: Library) => readonly Suggestion[];

const named = (functions: readonly PolicyFunction[]): readonly Suggestion[] =>
  functions.map(({ name, title }) => ({ value: name, about: title }));

const functions: Known = (library) => named(library.functions);

const citedFunctions: Known = (library) =>
  named(library.functions.filter(({ rule }) => rule?.clauses.length));

const clauses: Known = ({ documents, clauses: all }) => [
  ...documents.map(({ ref, title }) => ({ value: ref, about: same(title) })),
  ...all.map(({ id, heading, document }) => ({ value: id, about: same(`${heading} 《${document.title}》`) })),
];

const titles: Known = ({ grants }) =>
  grants.map(({ id, title, sentence }) => ({
    value: title,
    about: same(`${id} ${sentence.clause.document.title}`),
  }));

/** By name, which takes the later document, and by id, which takes its own. */
const indicators: Known = ({ targets }) => [
  ...[...new Set(targets.map(({ name }) => name))].map((name) => {
    const own = targets.filter((target) => target.name === name);
    return { value: name, about: same(own.map(({ id }) => id).join("、")) };
  }),
  ...targets.map(({ id, name, year, requirement }) => ({
    value: id,
    about: same([name, year, requirement].filter((part) => part !== null).join(" ")),
  })),
];

const topics: Known = ({ duties }) => [
  ...new Map(duties.map(({ topic }) => [topic.zh, { value: topic.zh, about: topic }])).values(),
];

/** By what the definitions call the input; `test/functions/forms.test.ts` holds that each is there and takes what is suggested. */
const BY_LABEL: Readonly<Record<string, Known>> = {
  [functionParameter.label.zh]: functions,
  条款编号: clauses,
  函数或条款: (library) => [...citedFunctions(library), ...clauses(library)],
  名目: titles,
  指标: indicators,
  主题: topics,
};

const suggestionsFor = ({ zh }: Words, library: Library): readonly Suggestion[] =>
  BY_LABEL[zh]?.(library) ?? [];

/** Each argument read by itself: a call tells only of the first that cannot be used. */
export function faults(
  name: string,
  args: readonly unknown[],
  library: Library,
): readonly (FieldFault | null)[] {
  const inputs = library.find(name)?.rule?.inputs ?? [];
  return inputs.map(({ input }, i) => {
    const read = firstError([args[i]]) ?? input.read(givenOf(args[i]));
    return isRefusal(read) ? { message: read.message, missing: read instanceof Missing } : null;
  });
}
