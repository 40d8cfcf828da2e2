import type { ListRule } from "../../functions/facade";

/** Rules of one document. */
export interface RuleGroup {
  /** 《包头市瞪羚企业认定管理办法(试行)》; `""` for rules across the documents. */
  readonly document: string;
  readonly rules: readonly ListRule[];
}

/** The first document a rule is cited from. */
export const documentOf = ({ citation }: Pick<ListRule, "citation">): string =>
  /《[^》]*》/u.exec(citation)?.[0] ?? "";

const textOf = (rule: ListRule): string =>
  [rule.name, rule.title.zh, rule.title.en, rule.about.zh, rule.about.en, rule.citation]
    .join("\n")
    .toLowerCase();

/** Rules that hold every word of the query, in the order of the library. */
export function rulesWith(rules: readonly ListRule[], query: string): readonly ListRule[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return rules.filter((rule) => words.every((word) => textOf(rule).includes(word)));
}

/** Groups in the order in which their documents first appear. */
export function rulesByDocument(rules: readonly ListRule[]): readonly RuleGroup[] {
  const groups = new Map<string, readonly ListRule[]>();
  for (const rule of rules) {
    const document = documentOf(rule);
    groups.set(document, [...(groups.get(document) ?? []), rule]);
  }
  return [...groups].map(([document, own]) => ({ document, rules: own }));
}

/** The rules used before, the last one first; names that the add-in no longer has are passed over. */
export const rulesNamed = (rules: readonly ListRule[], names: readonly string[]): readonly ListRule[] =>
  names.flatMap((name) => rules.filter((rule) => rule.name === name));
