import type { Clause } from "../engine/document";
import type { ClauseUse, UseKind } from "../engine/document-view";
import { ofEach } from "../engine/once";
import type { Rule } from "../engine/rule";
import { clausesOfReading } from "./clause-views";
import type { Library } from "./library";

/** Which functions use a clause, as their rules and the library's entries declare it. */

/** From the closest to the loosest. */
const KINDS: readonly UseKind[] = ["rests", "shown", "doubt"];

/** What a function declares to use, as clause ids. */
type Declared = Readonly<Record<UseKind, ReadonlySet<string>>>;

const declared = (
  rests: readonly string[],
  shown: readonly string[],
  doubt: readonly string[],
): Declared => ({
  rests: new Set(rests),
  shown: new Set(shown),
  doubt: new Set(doubt),
});

const declaredBy = ({ clauses, beside, readings }: Rule): Declared =>
  declared(
    clauses.map(({ id }) => id),
    beside.flatMap(({ provision }) => (provision ? [provision.clause.id] : [])),
    readings.flatMap(clausesOfReading),
  );

/** Look-ups that list entries of all documents name no clauses of their own. */
const lookedUp = ({ duties, documents, readings }: Library): Readonly<Record<string, Declared>> => ({
  CHECKLIST: declared(
    duties.map(({ clause }) => clause.id),
    duties.flatMap(({ beside }) => (beside ? [beside.clause.id] : [])),
    [],
  ),
  IN_FORCE: declared(
    documents.flatMap(({ ref, validity: { clause = "" } }) =>
      clause.includes("#") ? clause : `${ref}#${clause}`,
    ),
    [],
    documents.flatMap(({ validity }) =>
      readings.filter(({ id }) => id === validity.reading).flatMap(clausesOfReading),
    ),
  ),
});

/** The level of articles: chapters and sections above it are read without what stands below them. */
const ARTICLE = 3;

/** The articles and items that a clause is part of, itself first: an answer that rests on an article rests on its items. */
export function withAbove(clause: Clause): readonly Clause[] {
  const { clauses } = clause.document;
  const line = [clause];
  for (let at = clauses.indexOf(clause) - 1, lowest = clause.level; at >= 0 && lowest > ARTICLE; at -= 1) {
    const above = clauses[at];
    if (!above || above.level >= lowest) continue;
    line.push(above);
    lowest = above.level;
  }
  return line;
}

/** The functions that use a clause, those first whose answer rests on it; each in the closest of its ways. */
export function usesIn(library: Library): (clause: Clause) => readonly ClauseUse[] {
  const listed = lookedUp(library);
  const all = library.functions.flatMap((known) => {
    const found = listed[known.name] ?? (known.rule ? declaredBy(known.rule) : undefined);
    return found ? [{ known, found }] : [];
  });
  return ofEach((clause) => {
    const line = withAbove(clause);
    const uses = all.flatMap(({ known: { name, title }, found }) => {
      const kind = KINDS.find((one) =>
        (one === "rests" ? line : [clause]).some(({ id }) => found[one].has(id)),
      );
      return kind ? [{ name, title, kind }] : [];
    });
    return uses.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  });
}
