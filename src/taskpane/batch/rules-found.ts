import type { ListRule } from "../../functions/facade";

/** What a rule or a function is found by. */
export type Findable = Pick<ListRule, "name" | "title" | "about" | "citation">;

/** Rules of one document. */
export interface RuleGroup<T extends Findable = ListRule> {
  /** 《包头市瞪羚企业认定管理办法(试行)》; `""` for rules across the documents. */
  readonly document: string;
  readonly rules: readonly T[];
}

/** The first document a rule is cited from. */
export const documentOf = ({ citation }: Pick<ListRule, "citation">): string =>
  /《[^》]*》/u.exec(citation)?.[0] ?? "";

const textOf = (rule: Findable): string =>
  [rule.name, rule.title.zh, rule.title.en, rule.about.zh, rule.about.en, rule.citation]
    .join("\n")
    .toLowerCase();

/** Rules that hold every word of the query, in the order of the library. */
export function rulesWith<T extends Findable>(rules: readonly T[], query: string): readonly T[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return rules.filter((rule) => words.every((word) => textOf(rule).includes(word)));
}

/** Groups in the order in which their documents first appear. */
export function rulesByDocument<T extends Findable>(rules: readonly T[]): readonly RuleGroup<T>[] {
  const groups = new Map<string, readonly T[]>();
  for (const rule of rules) {
    const document = documentOf(rule);
    groups.set(document, [...(groups.get(document) ?? []), rule]);
  }
  return [...groups].map(([document, own]) => ({ document, rules: own }));
}

/** The rules used before, the last one first; names that the add-in no longer has are passed over. */
export const rulesNamed = <T extends Findable>(rules: readonly T[], names: readonly string[]): readonly T[] =>
  names.flatMap((name) => rules.filter((rule) => rule.name === name));
