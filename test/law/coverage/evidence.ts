import type { Clause, PolicyDocument } from "../../../src/engine/document";
import type { Provision } from "../../../src/engine/provision";
import { isRefusal } from "../../../src/engine/refusal";
import { resultOf } from "../../../src/functions/answers";
import { library } from "../../../src/functions/create";
import type { PolicyFunction } from "../../../src/functions/policy-function";
import { measures } from "../../../src/law";
import type { Measure } from "../../../src/law/measure";
import type { ListedProvision } from "../../../scripts/docs/coverage-list";
import type { Case } from "../case";
import { isErrorCell } from "../excel";
import { TABLES } from "../tables";
import { Witness } from "./witness";

/**
 * What a function does with a provision. `words`: in some call it acts on words of the law that overlap the provision's own, or it
 * looks the provision up by its id and answers. `clause`: it cites the provision's clause. `nothing`: neither.
 */
export type Evidence = "words" | "clause" | "nothing";

const letters = (text: string): string => text.replace(/\s/gu, "");

/** Where words stand in their document, counted in letters: all places within the clause that they are quoted from. */
type Place = readonly [from: number, to: number];

const wholes = new Map<PolicyDocument, string>();
function wholeOf(document: PolicyDocument): string {
  const known = wholes.get(document) ?? letters(document.whole.original);
  wholes.set(document, known);
  return known;
}

export function placesOf({ clause, quote }: Provision): readonly Place[] {
  const [text, words] = [letters(clause.original), letters(quote)];
  const start = wholeOf(clause.document).indexOf(text);
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + 1))
    places.push([start + at, start + at + words.length]);
  return places;
}

export const overlap = (a: Provision, b: Provision): boolean =>
  a.clause.document === b.clause.document &&
  placesOf(a).some(([from, to]) => placesOf(b).some(([start, end]) => from < end && start < to));

/** The provision's words in each of its clauses. */
export const wordsOf = ({ clauses, quote }: ListedProvision): readonly Provision[] =>
  clauses.flatMap((id) =>
    library.clauses.filter((clause) => clause.id === id).map((clause) => ({ clause, quote })),
  );

const cases: readonly Case[] = Object.values(TABLES).flat();

/** All that a function speaks of when it is called as the tables of cases call it. */
const heard = new Map<string, Witness>();
function witnessOf(known: PolicyFunction): Witness {
  const before = heard.get(known.name);
  if (before) return before;
  const witness = new Witness();
  for (const { call } of cases) {
    const [name, ...args] = call;
    if (name === known.name && !args.flat(2).some(isErrorCell)) known.respond(args, witness);
  }
  heard.set(known.name, witness);
  return witness;
}

const beside = ({ rule }: PolicyFunction): readonly Provision[] =>
  (rule?.beside ?? []).flatMap(({ provision }) => provision ?? []);

/** Asked by the provision's id (`K29`, `Y16`, `Y01.1`), as title and indicator functions can be. */
function answersById(known: PolicyFunction, { id }: ListedProvision, words: readonly Provision[]): boolean {
  return [id, `${id}.1`].some((asked) => {
    const witness = new Witness();
    const answer = known.respond([asked, ...(known.name.endsWith("_MET") ? [1] : [])], witness);
    return (
      !isRefusal(answer) && [...witness.provisions].some((one) => words.some((own) => overlap(one, own)))
    );
  });
}

/** Entries of the library that look-ups list: grants, duties, targets. */
const entriesIn = ({
  law: { grants, duties, targets },
}: Measure): readonly (Provision & { id?: string })[] => [
  ...grants.map(({ id, amount }) => ({ ...amount, id })),
  ...duties,
  ...targets,
];
const entries = measures.flatMap(entriesIn);

const cites = (cell: unknown, clause: Clause): boolean =>
  typeof cell === "string" &&
  [clause.id, clause.article, clause.document.cite(clause.article)].includes(cell);

/** The whole list that a look-up answers with, heading and all. */
const wholeLists = new Map<string, readonly (readonly unknown[])[]>();
function listOf(known: PolicyFunction): readonly (readonly unknown[])[] {
  const before = wholeLists.get(known.name);
  if (before) return before;
  const result = resultOf(known.respond([]), "zh-CN");
  const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [];
  wholeLists.set(known.name, rows);
  return rows;
}

/** The whole list that it answers with holds the entry for these words: by its id where the list has ids, else by its clause. */
function lists(known: PolicyFunction, { id }: ListedProvision, words: readonly Provision[]): boolean {
  const [headings = [], ...rows] = listOf(known);
  const numbered = headings[0] === "编号";
  return entries
    .filter((entry) => words.some((own) => overlap(entry, own)))
    .filter((entry) => !numbered || entry.id === id || entry.id?.startsWith(`${id}.`))
    .some((entry) =>
      rows.some(
        (cells) =>
          cells.some((cell) => cites(cell, entry.clause)) && (!numbered || String(cells[0]) === entry.id),
      ),
    );
}

/** A day of entry into force or the end of a document: the answers change on it. */
function tellsValidity(known: PolicyFunction, words: readonly Provision[]): boolean {
  const held = (id: string, on: number): unknown => known.respond([id, on]);
  return words.every(({ clause: { id, document } }) => {
    const { inForceFrom, ends } = document;
    if (inForceFrom === null) return false;
    const begins = held(id, inForceFrom) === true && held(id, inForceFrom - 1) === false;
    return begins && (ends === null ? true : held(id, ends) === true && held(id, ends + 1) === false);
  });
}

/** The clauses it cites in any answer, or that stand on the other side of a doubtful place it asks for. */
function citedBy(known: PolicyFunction): ReadonlySet<string> {
  const witness = witnessOf(known);
  return new Set([
    ...(known.rule?.clauses ?? []).map(({ id }) => id),
    ...[...witness.clauses].map(({ id }) => id),
    ...beside(known).map(({ clause }) => clause.id),
    ...[...witness.readings].flatMap(({ clause, against = [] }) => [clause.id, ...against]),
  ]);
}

/** Look-ups belong to no document: their words count where they are asked for this very provision, or list it. */
function actsOn(known: PolicyFunction, provision: ListedProvision, words: readonly Provision[]): boolean {
  if (!known.rule?.document) return answersById(known, provision, words) || lists(known, provision, words);
  return [...witnessOf(known).provisions, ...beside(known)].some((one) =>
    words.some((own) => overlap(one, own)),
  );
}

export function evidence(known: PolicyFunction, provision: ListedProvision): Evidence {
  const words = wordsOf(provision);
  if (known.name === "IN_FORCE") return tellsValidity(known, words) ? "words" : "nothing";
  if (actsOn(known, provision, words)) return "words";
  const cited = citedBy(known);
  return words.some(({ clause }) => cited.has(clause.id)) ? "clause" : "nothing";
}
