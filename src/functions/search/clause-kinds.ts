import type { Clause } from "../../engine/document";
import type { Figure, Provision, Unit } from "../../engine/provision";
import type { Provisions } from "../../engine/provisions";
import type { Rule } from "../../engine/rule";
import type { Measure } from "../../law/measure";
import type { ClauseKind } from "../facade";

/** Kinds in the order in which they are shown. */
export const KINDS = ["money", "eligibility", "share", "term", "target", "title"] as const;

const TERMS: readonly Unit[] = ["years", "months", "days", "workdays"];
const MONEY: readonly Unit[] = ["yuan", "yuan per kilogram"];
const SHARES: readonly Unit[] = ["fraction", "part"];

/** A provision with what it makes of the clauses it stands in. */
interface Telling {
  readonly kind: ClauseKind;
  readonly provision: Provision;
}

/**
 * What the clauses of the measures are about, by what the law states of them, never by their words: sums of grants and of rules
 * that grant, what verdicts rest on, shares, spans of time, targets, titles. By clause id, in the order of `KINDS`.
 */
export function clauseKinds(measures: readonly Measure[]): ReadonlyMap<string, readonly ClauseKind[]> {
  const rules = measures.flatMap((measure) => measure.rules);
  const told = new Map<string, Set<ClauseKind>>();
  for (const { law } of measures)
    for (const { kind, provision } of tellings(law, rules))
      for (const clause of standsIn(provision))
        told.set(clause.id, (told.get(clause.id) ?? new Set<ClauseKind>()).add(kind));
  return new Map([...told].map(([id, kinds]) => [id, KINDS.filter((kind) => kinds.has(kind))]));
}

function tellings(law: Provisions, rules: readonly Rule[]): readonly Telling[] {
  const of = (kind: ClauseKind, provisions: readonly Provision[]): readonly Telling[] =>
    provisions.map((provision) => ({ kind, provision }));
  const measured = (units: readonly Unit[]): readonly Figure[] =>
    law.figures.filter(({ unit }) => units.includes(unit));
  const sums = measured(MONEY).filter(restsOn(rules.filter(grantsMoney)));
  // Beside a sum stands on whom and on what it depends.
  const besideSums = wordsJudged(law).filter(({ clause }) => sums.some((sum) => sum.clause === clause));
  return [
    ...of("money", [...law.grants.map(({ amount }) => amount), ...sums]),
    ...of("eligibility", [...conditionsOf(law).filter(restsOn(rules.filter(decides))), ...besideSums]),
    ...of("share", [...measured(SHARES), ...law.tables.flatMap(({ rows }) => rows)]),
    ...of("term", [...measured(TERMS), ...law.periods, ...validityOf(law)]),
    ...of("target", law.targets),
    ...of(
      "title",
      law.grants.map(({ sentence }) => sentence),
    ),
  ];
}

/** It gives a sum that the law grants: taxes and relief from them are rounded to the nearest fen instead. */
const grantsMoney = ({ gives }: Rule): boolean => gives.kind === "amount" && !gives.nearest;

/** It says yes or no to an applicant. */
const decides = ({ gives }: Rule): boolean => gives.kind === "verdict" || gives.kind === "boolean";

/** What such a rule can look at: figures, bands and words. */
const conditionsOf = (law: Provisions): readonly Provision[] => [
  ...law.figures,
  ...law.tables.flatMap(({ rows }) => rows),
  ...wordsJudged(law),
];

/** Words, but neither materials nor what cannot be computed. */
function wordsJudged({ duties, opens, quotes }: Provisions): readonly Provision[] {
  const beside: readonly Provision[] = [...duties, ...opens];
  return quotes.filter((quote) => !beside.includes(quote));
}

/** Whether one of the rules rests on the provision's clause, or on one that it is part of. */
const restsOn =
  (rules: readonly Rule[]) =>
  ({ clause }: Provision): boolean =>
    rules.some(({ clauses }) => clauses.some((own) => own === clause || isPartOf(clause, own)));

/** The clause that states from when to when the document holds. */
const validityOf = ({ document }: Provisions): readonly Provision[] =>
  document.clauses
    .filter(({ article }) => article === document.validity.clause)
    .map((clause) => ({ clause, quote: "" }));

/** An item is numbered behind its article, whose text has the item's. */
export const isPartOf = (item: Clause, article: Clause): boolean =>
  item !== article &&
  item.document === article.document &&
  item.article.startsWith(article.article) &&
  article.original.includes(item.original);

/** Its own clause, those around it, and the items of its own that have the words. */
function standsIn({ clause, quote }: Provision): readonly Clause[] {
  return clause.document.clauses.filter(
    (other) =>
      other === clause ||
      isPartOf(clause, other) ||
      (quote !== "" && isPartOf(other, clause) && other.original.includes(quote)),
  );
}
