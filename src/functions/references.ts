import { distance } from "fastest-levenshtein";
import type { Clause, PolicyDocument } from "../engine/document";
import { plain } from "../engine/quantity";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { type Words, words } from "../engine/words";

/** Finding documents and clauses by the ways people write them: any brackets, full or half width, with or without 号, blanks anywhere. */

const BRACKETS = /[〔〕[\]()【】《》「」]/gu;
const CHAPTER = /^第[一二三四五六七八九十百]+章(?=第)/u;

/** One spelling for all: brackets become bars. */
const barred = (text: string): string => plain(text).replace(BRACKETS, "|");

/** A document's number with or without 号, its title with or without 《》. */
const documentSpelling = (text: string): string =>
  barred(text)
    .replace(/号/gu, "")
    .replace(/^\|+|\|+$/gu, "");

const articleSpelling = (text: string): string => barred(plain(text).replace(CHAPTER, ""));

/** What a reference names: a document as a whole, or one of its clauses. */
export interface Found {
  readonly document: PolicyDocument;
  readonly clause: Clause | null;
}

/** Up to three names that are nearest to a mistyped one. */
export function nearest(given: string, names: readonly string[]): readonly string[] {
  const key = plain(given).toUpperCase();
  return [...names]
    .map((name) => ({ name, away: distance(key, plain(name).toUpperCase()) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

const unknown = (what: Words, given: string, near: readonly string[]): Refusal =>
  notCovered(
    words(
      `没有${what.zh}"${given}"${near.length ? `,相近的有:${near.join("、")}` : ""}。`,
      `There is no ${what.en} “${given}”${near.length ? `; nearest: ${near.join(", ")}` : ""}.`,
    ),
  );

export const unknownFunction = (given: string, names: readonly string[]): Refusal =>
  unknown(words("函数", "function"), given, nearest(given.replace(/^BT\./i, ""), names));

function documentsNamed(name: string, documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const key = documentSpelling(name);
  const exactly = documents.filter((document) => documentSpelling(document.ref) === key);
  if (exactly.length) return exactly;
  return documents.filter(
    (document) => documentSpelling(document.number) === key || documentSpelling(document.title) === key,
  );
}

/** The document or clause that a reference names; #N/A with the nearest where there is none or more than one. */
export function resolve(reference: string, documents: readonly PolicyDocument[]): Found | Refusal {
  const [name = "", article = ""] = plain(reference).split("#");
  const named = documentsNamed(name, documents);
  if (!name) return unknown(words("条款编号", "clause id"), reference, []);
  if (!named.length)
    return unknown(
      words("文件", "document"),
      name,
      nearest(
        name,
        documents.map((document) => document.ref),
      ),
    );
  const found = article
    ? clausesNamed(article, named)
    : named.map((document) => ({ document, clause: null }));
  if (isRefusal(found)) return found;
  const [only, ...others] = found;
  if (only && !others.length) return only;
  const list = found.map(({ document, clause }) => clause?.id ?? document.ref).join("、");
  return notCovered(
    words(`"${reference}"不止一处:${list}。`, `“${reference}” stands in several places: ${list}.`),
  );
}

/** By the whole number, else by the item alone where the document numbers its items through: (五) for 三(五). */
function clausesNamed(article: string, documents: readonly PolicyDocument[]): readonly Found[] | Refusal {
  const key = articleSpelling(article);
  const among = (fits: (spelled: string) => boolean): readonly Found[] =>
    documents.flatMap((document) =>
      document.clauses
        .filter((clause) => fits(articleSpelling(clause.article)))
        .map((clause) => ({ document, clause })),
    );
  const exactly = among((spelled) => spelled === key);
  if (exactly.length) return exactly;
  const items = key.startsWith("|") ? among((spelled) => spelled.endsWith(key)) : [];
  if (items.length) return items;
  const ids = documents.flatMap((document) => document.clauses.map((clause) => clause.id));
  return unknown(words("条款", "clause"), article, nearest(`${documents[0]?.ref ?? ""}#${article}`, ids));
}
