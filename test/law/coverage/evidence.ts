import type { Clause, PolicyDocument } from "../../../src/engine/document";
import type { Provision } from "../../../src/engine/provision";
import { isRefusal } from "../../../src/engine/refusal";
import { resultOf } from "../../../src/functions/answers";
import { library } from "../../../src/functions/create";
import type { PolicyFunction } from "../../../src/functions/policy-function";
import type { Words } from "../../../src/engine/words";
import { measures } from "../../../src/law";
import type { Measure } from "../../../src/law/measure";
import type { ListedProvision } from "../../../scripts/docs/coverage-list";
import type { Case } from "../case";
import { isErrorCell } from "../excel";
import { TABLES } from "../tables";
import { Witness } from "./witness";

/**
 * What a function does with a provision. `acts`: in some call it acts on words of the law that overlap the provision's own, or it
 * looks the provision up by its id and answers. `shows`: it only remarks on such words beside its result. `clause`: it cites the
 * provision's clause, no more. `nothing`: none of these.
 */
export type Evidence = "acts" | "shows" | "clause" | "nothing";

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

/** So many letters in a row are no accident of where a quotation was cut. */
const SUBSTANTIAL = 4;

/** The two share several letters in a row of the text, or one contains the other. */
export function overlap(a: Provision, b: Provision): boolean {
  if (a.clause.document !== b.clause.document) return false;
  const enough = Math.min(SUBSTANTIAL, letters(a.quote).length, letters(b.quote).length);
  return placesOf(a).some(([from, to]) =>
    placesOf(b).some(([start, end]) => Math.min(to, end) - Math.max(from, start) >= enough),
  );
}

/** The provision's words in each of its clauses. */
export const wordsOf = ({ clauses, quote }: ListedProvision): readonly Provision[] =>
  clauses.flatMap((id) =>
    library.clauses.filter((clause) => clause.id === id).map((clause) => ({ clause, quote })),
  );

const cases: readonly Case[] = Object.values(TABLES).flat();

/** The function itself, and those that take the very same inputs, such as the table beside a verdict. */
const taking = (known: PolicyFunction): ReadonlySet<string> => {
  const own = known.rule?.inputs ?? [];
  const same = library.functions.filter(
    ({ rule }) =>
      own.length > 0 &&
      rule?.inputs.length === own.length &&
      own.every(({ input }, i) => rule.inputs[i]?.input === input),
  );
  return new Set([known, ...same].map(({ name }) => name));
};

/** All that a function speaks of when it is called as the tables of cases call it and those that take the same. */
const heard = new Map<string, Witness>();
function witnessOf(known: PolicyFunction): Witness {
  const before = heard.get(known.name);
  if (before) return before;
  const witness = new Witness();
  const names = taking(known);
  for (const { call } of cases) {
    const [name, ...args] = call;
    if (names.has(name) && !args.flat(2).some(isErrorCell)) known.respond(args, witness);
  }
  heard.set(known.name, witness);
  return witness;
}

const beside = ({ rule }: PolicyFunction): readonly Provision[] =>
  (rule?.beside ?? []).flatMap(({ provision }) => provision ?? []);

/** Asked by the provision's id (`K29`, `Y16`, `Y01.1`) or the titles it grants for, as title and indicator functions can be. */
function answersById(known: PolicyFunction, { id }: ListedProvision, words: readonly Provision[]): boolean {
  const titles = library.grants.filter((grant) => grant.id === id).map(({ title }) => title);
  return [id, `${id}.1`, ...titles].some((asked) => {
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
}: Measure): readonly (Provision & { id?: string; text?: Words })[] => [
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

/** The whole list that it answers with holds the entry for these words: by its id where the list has ids, else by its clause and text. */
function lists(known: PolicyFunction, { id }: ListedProvision, words: readonly Provision[]): boolean {
  const [headings = [], ...rows] = listOf(known);
  const numbered = headings[0] === "编号";
  return entries
    .filter((entry) => words.some((own) => overlap(entry, own)))
    .filter((entry) => !numbered || entry.id === id || entry.id?.startsWith(`${id}.`))
    .some(({ clause, id: own, text }) =>
      rows.some(
        (cells) =>
          cells.some((cell) => cites(cell, clause)) &&
          (numbered ? String(cells[0]) === own : cells.includes(text?.zh)),
      ),
    );
}

/** 自…起施行, or a day by itself (the source leaves out 年 and 月 in places). */
const ON_VALIDITY = /自.*起(?:施行|实施)|^\d{4}年?\d+月?\d+日\)?$/u;

/** A day of entry into force or the end of a document: the answers change on it. */
function tellsValidity(known: PolicyFunction, words: readonly Provision[]): boolean {
  if (!words.every(({ quote }) => ON_VALIDITY.test(letters(quote)))) return false;
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
  return [...witnessOf(known).provisions].some((one) => words.some((own) => overlap(one, own)));
}

const shows = (known: PolicyFunction, words: readonly Provision[]): boolean =>
  [...witnessOf(known).remarks, ...beside(known)].some((one) => words.some((own) => overlap(one, own)));

export function evidence(known: PolicyFunction, provision: ListedProvision): Evidence {
  const words = wordsOf(provision);
  if (known.name === "IN_FORCE") return tellsValidity(known, words) ? "acts" : "nothing";
  if (actsOn(known, provision, words)) return "acts";
  if (shows(known, words)) return "shows";
  const cited = citedBy(known);
  return words.some(({ clause }) => cited.has(clause.id)) ? "clause" : "nothing";
}
