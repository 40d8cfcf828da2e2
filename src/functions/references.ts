import { distance } from "fastest-levenshtein";
import type { Day } from "../engine/calendar";
import type { Clause, PolicyDocument } from "../engine/document";
import { plain } from "../engine/quantity";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { type Words, words } from "../engine/words";

/** Finding documents and clauses by the ways people write them: any brackets, full or half width, with or without 号, blanks anywhere. */

const BRACKETS = /[〔〕[\]()【】《》〈〉「」]/gu;
const CHAPTER = /^第[一二三四五六七八九十百]+章(?=第)/u;

/** A document's number with or without 号, its title with or without 《》 and (试行). */
const documentSpelling = (text: string): string =>
  plain(text)
    .replace(/\(试行\)/gu, "")
    .replace(BRACKETS, "")
    .replace(/[号“”"]/gu, "");

/** One spelling for all brackets: bars. `一、4` is `一.4`; a stop at the end says nothing. */
const articleSpelling = (text: string): string =>
  plain(text)
    .replace(CHAPTER, "")
    .replace(BRACKETS, "|")
    .replace(/、/gu, ".")
    .replace(/[.。]$/u, "");

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
  return documents.filter((document) => namesOf(document).some((known) => documentSpelling(known) === key));
}

/** Number and title; the title may leave out the issuer that it begins with. */
const namesOf = ({ number, title, also, issuer }: PolicyDocument): readonly string[] =>
  [number, title, also, titleAfter(issuer, title)].filter(Boolean);

function titleAfter(issuer: string, title: string): string {
  const [issued, full] = [issuer.replace(/、/gu, ""), plain(title)];
  return full.startsWith(issued) ? full.slice(issued.length) : "";
}

/** What befell a document that is not here, as far as those that are here say it. */
const fateOf = (name: string, documents: readonly PolicyDocument[]): Words | undefined =>
  documents
    .flatMap(({ effects }) => effects)
    .find(({ on }) => on.some((ref) => documentSpelling(ref) === documentSpelling(name)));

function unknownDocument(name: string, documents: readonly PolicyDocument[]): Refusal {
  const fate = fateOf(name, documents);
  if (fate)
    return notCovered(
      words(`"${name}"的文本不在本库:${fate.zh}。`, `The text of “${name}” is not here: ${fate.en}.`),
    );
  const refs = documents.map(({ ref }) => ref);
  return unknown(words("文件", "document"), name, nearest(name, refs));
}

/** `《title》(number)article`, as a citation reads. */
const CITED = /^《(.+)》(?:\([^#]*号\))?([^#]*)$/u;

/** The document's part and the clause's. */
const partsOf = (reference: string): readonly string[] =>
  CITED.exec(reference)?.slice(1) ?? reference.split("#");

/** The document or clause that a reference names; #N/A with the nearest where there is none or more than one. */
export function resolve(reference: string, documents: readonly PolicyDocument[]): Found | Refusal {
  const [name = "", article = ""] = partsOf(plain(reference));
  const named = documentsNamed(name, documents);
  if (!name) return unknown(words("条款编号", "clause id"), reference, []);
  if (!named.length) return unknownDocument(name, documents);
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

/** Whether what was found is in force on that day; #N/A where the documents do not tell. */
export function inForceOf({ document, clause }: Found, on: Day): boolean | Refusal {
  if (document.isExcerpt && !clause) {
    const held = document.clauses.map(({ id }) => id).join("、");
    return notCovered(
      words(
        `《${document.title}》只有部分条款在本库,请按条款核对:${held}。`,
        `Only some clauses of ${document.ref} are here; ask for one of them: ${held}.`,
      ),
    );
  }
  return (
    document.inForceOn(on) ??
    notCovered(words(`《${document.title}》没有施行日期。`, `${document.title} gives no date.`))
  );
}
