import { distance } from "fastest-levenshtein";
import type { Clause, PolicyDocument } from "../engine/document";
import { plain } from "../engine/quantity";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { words } from "../engine/words";

/** Finding documents and clauses by the ways people write them: any brackets, full or half width, with or without 号, blanks anywhere. */

const BRACKETS = /[〔〕[\]()【】《》「」]/gu;
const CHAPTER = /^第[一二三四五六七八九十百]+章(?=第)/u;

/** One spelling for all: brackets become bars, 号 goes. */
const spelling = (text: string): string =>
  plain(text)
    .replace(BRACKETS, "|")
    .replace(/号/gu, "")
    .replace(/^\|+|\|+$/gu, "");

const articleSpelling = (text: string): string => spelling(plain(text).replace(CHAPTER, ""));

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

const unknown = (what: string, given: string, near: readonly string[]): Refusal =>
  notCovered(
    words(
      `没有${what}"${given}"${near.length ? `,相近的有:${near.join("、")}` : ""}。`,
      `There is no ${what} “${given}”${near.length ? `; nearest: ${near.join(", ")}` : ""}.`,
    ),
  );

export const unknownFunction = (given: string, names: readonly string[]): Refusal =>
  unknown("函数", given, nearest(given.replace(/^BT\./i, ""), names));

function documentsNamed(name: string, documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const key = spelling(name);
  const exactly = documents.filter((document) => spelling(document.ref) === key);
  if (exactly.length) return exactly;
  return documents.filter(
    (document) => spelling(document.number) === key || spelling(document.title) === key,
  );
}

/** The document or clause that a reference names; #N/A with the nearest where there is none or more than one. */
export function resolve(reference: string, documents: readonly PolicyDocument[]): Found | Refusal {
  const [name = "", article = ""] = plain(reference).split("#");
  const named = documentsNamed(name, documents);
  if (!named.length)
    return unknown(
      "文件",
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

function clausesNamed(article: string, documents: readonly PolicyDocument[]): readonly Found[] | Refusal {
  const key = articleSpelling(article);
  const found = documents.flatMap((document) =>
    document.clauses
      .filter((clause) => articleSpelling(clause.article) === key)
      .map((clause) => ({ document, clause })),
  );
  if (found.length) return found;
  const ids = documents.flatMap((document) => document.clauses.map((clause) => clause.id));
  return unknown("条款", article, nearest(`${documents[0]?.ref ?? ""}#${article}`, ids));
}
