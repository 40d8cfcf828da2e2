import type { Clause, PolicyDocument } from "../../engine/document";
import { once } from "../../engine/once";
import type { ClauseKind, FindFilters, Found, FoundClause, FoundIn, FoundWord } from "../facade";
import { KINDS, isPartOf } from "./clause-kinds";
import { clauseHolds, textsOf } from "./clause-texts";
import { type SearchWord, holds, placesOf, wordsOf } from "./words";

interface Searchable {
  readonly documents: readonly PolicyDocument[];
  readonly clauses: readonly Clause[];
}

type Kinds = ReadonlyMap<string, readonly ClauseKind[]>;

export type Find = (query: string, filters?: FindFilters) => Found;

/**
 * The search of the pane. It finds what `BT.CLAUSES` finds, by document, with where the words stand; and it takes numbers for
 * numbers: found in any writing (20%, 百分之二十), never in the middle of another one (5% in 15%).
 */
export function finder(library: Searchable, kindsOf: () => Kinds): Find {
  const around = once(() => articlesAround(library.clauses));
  return (query, filters = {}) => {
    const words = wordsOf(query);
    const held = library.clauses.filter((clause) => words.every((word) => clauseHolds(clause, word)));
    const standing = held.filter(({ document }) => isIn(document, filters));
    const wanted = standing.filter((clause) => isOfKind(clause, filters, kindsOf()));
    const shown = new Map(wanted.map((clause) => [clause, shownOf(clause, words)]));
    const found = words.length ? innermost(shown, around()) : wanted;
    return {
      total: found.length,
      groups: grouped(library.documents, found, shown, filters, kindsOf()),
      words: words.map((word): FoundWord => ({
        word: word.typed,
        clauses: held.length ? null : library.clauses.filter((clause) => clauseHolds(clause, word)).length,
      })),
      unfiltered: held.length,
      kinds: KINDS.map((kind) => ({
        kind,
        clauses: standing.filter(({ id }) => kindsOf().get(id)?.includes(kind)).length,
      })),
    };
  };
}

/** In the documents asked for, and not out of force on the day asked for: of an undated one nobody knows. */
const isIn = (document: PolicyDocument, { documents = [], on = null }: FindFilters): boolean =>
  (documents.length === 0 || documents.includes(document.ref)) &&
  (on === null || document.inForceOn(on) !== false);

const isOfKind = ({ id }: Clause, { kinds = [] }: FindFilters, kindsOf: Kinds): boolean =>
  kinds.length === 0 || kinds.some((kind) => kindsOf.get(id)?.includes(kind));

const articlesAround = (clauses: readonly Clause[]): ReadonlyMap<Clause, readonly Clause[]> =>
  new Map(clauses.map((clause) => [clause, clauses.filter((other) => isPartOf(clause, other))]));

/** An article whose words all stand in items that are found themselves says nothing more. */
function innermost(
  shown: ReadonlyMap<Clause, Shown>,
  around: ReadonlyMap<Clause, readonly Clause[]>,
): readonly Clause[] {
  const inItems = new Map<Clause, number>();
  return [...shown].reduceRight<readonly Clause[]>((kept, [clause, { places }]) => {
    const own = places.length - (inItems.get(clause) ?? 0);
    if (inItems.has(clause) && own <= 0) return kept;
    for (const article of around.get(clause) ?? []) inItems.set(article, (inItems.get(article) ?? 0) + own);
    return [clause, ...kept];
  }, []);
}

/** The text to show: as the source has it, unless only the emended one has every word, or more of them. */
function shownText(clause: Clause, words: readonly SearchWord[]): "original" | "emended" {
  const { original, emended } = textsOf(clause);
  const held = (text: typeof original): number => words.filter((word) => holds(text, word)).length;
  return held(original) < words.length && held(emended) > held(original) ? "emended" : "original";
}

type Shown = Pick<FoundClause, "text" | "emended" | "places">;

/** What is shown of a clause, with the places of the words. */
function shownOf(clause: Clause, words: readonly SearchWord[]): Shown {
  const shown = shownText(clause, words);
  return {
    text: clause[shown],
    emended: shown === "emended",
    places: words.length ? placesOf(textsOf(clause)[shown], words) : [],
  };
}

function grouped(
  documents: readonly PolicyDocument[],
  found: readonly Clause[],
  shown: ReadonlyMap<Clause, Shown>,
  { on = null }: FindFilters,
  kindsOf: Kinds,
): readonly FoundIn[] {
  return documents.flatMap((document) => {
    const { ref, title, number } = document;
    const clauses = found.flatMap((clause): readonly FoundClause[] => {
      const { id, article, heading } = clause;
      const own = clause.document === document && shown.get(clause);
      return own ? [{ id, article, heading, kinds: kindsOf.get(id) ?? [], ...own }] : [];
    });
    const inForce = on === null ? null : document.inForceOn(on);
    return clauses.length > 0 ? [{ ref, title, number, inForce, clauses }] : [];
  });
}
