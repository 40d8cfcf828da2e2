import { isRefusal } from "../engine/refusal";
import type { Rule } from "../engine/rule";
import { Account, Say } from "../engine/say";
import { type Language, inLanguage, words } from "../engine/words";
import { resultOf } from "./answers";
import { explain } from "./explain";
import type { ListRule, RowAccount, RowAnswer, RowJudge, RowOutcome } from "./facade";
import type { Library } from "./library";
import { respondBy } from "./policy-function";

/** FIRST DRAFT: replaced by the owner of src/functions. */
const rules = (library: Library): readonly Rule[] =>
  library.functions.flatMap(({ rule, spills }) => (rule && !spills && rule.inputs.length ? [rule] : []));

export const listRules = (library: Library): readonly ListRule[] =>
  rules(library).map((rule) => ({
    name: rule.name,
    title: rule.title,
    about: rule.about,
    inputs: rule.inputs.map(({ name, input: { spec } }) => ({
      name,
      label: spec.label,
      about: spec.about,
      kind: spec.kind,
      columns: spec.columns,
      most: spec.kind === "judged" ? 6 : spec.columns,
      optional: spec.optional,
      choices: (spec.choices ?? []).map(({ word }) => word),
      usualLeast: spec.usualLeast?.toNumber() ?? null,
      decides: [],
    })),
    answer: { kind: rule.gives.kind, label: rule.gives.label },
    citation: rule.clauses.map(({ document, article }) => document.cite(article)).join("；"),
    readings: [],
  }));

const CONCLUSIONS: Readonly<Record<RowOutcome, ReturnType<typeof words>>> = {
  yes: words("符合", "Met"),
  no: words("不符合", "Not met"),
  value: words("已算出", "Worked out"),
  open: words("待核实", "To verify"),
  outside: words("不适用", "Not covered"),
  wrong: words("数据有误", "Cannot be read"),
  blank: words("", ""),
};

export function judge(
  name: string,
  language: Language,
  readings: Readonly<Record<string, string>> | undefined,
  library: Library,
): RowJudge {
  const rule = rules(library).find((one) => one.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  const say = new Say(readings && new Map(Object.entries(readings)));
  const blank = (args: readonly unknown[]): boolean =>
    args.flat(2).every((cell) => cell === null || cell === undefined || cell === "" || cell === 0);
  const answer = (args: readonly unknown[], how: Say = say): RowAnswer => {
    if (blank(args)) return { outcome: "blank", value: "", error: false };
    const raw = respondBy(rule, args, how);
    const result = resultOf(raw, language);
    if (isRefusal(result))
      return {
        outcome: result.code === "#N/A" ? "outside" : result.message.zh.includes("未填写") ? "open" : "wrong",
        value: result.code,
        error: true,
      };
    const value = result as string | number | boolean;
    const outcome: RowOutcome =
      raw === null
        ? "open"
        : raw === true
          ? "yes"
          : raw === false
            ? "no"
            : rule.gives.kind === "amount"
              ? value === 0
                ? "no"
                : "yes"
              : "value";
    return { outcome, value, error: false };
  };
  return {
    answer,
    account: (args): RowAccount => {
      const account = new Account(readings && new Map(Object.entries(readings)));
      const given = answer(args, account);
      if (given.outcome === "blank")
        return { ...given, conclusion: "", reason: "", gap: "", citation: "", grounds: [] };
      const why = explain(rule.name, args, library);
      const failed = why.steps.filter(({ kind, met }) => kind === "condition" && met !== true);
      const say = (one: { readonly zh: string; readonly en: string }): string => inLanguage(one, language);
      return {
        ...given,
        conclusion: say(CONCLUSIONS[given.outcome]),
        reason:
          why.outcome.kind === "error"
            ? say(why.outcome.message)
            : failed.map(({ text }) => say(text)).join("；"),
        gap: failed
          .map(({ gap }) => say(gap))
          .filter(Boolean)
          .join("；"),
        citation: why.citation,
        grounds: failed.map(({ clause }) => clause),
      };
    },
  };
}
