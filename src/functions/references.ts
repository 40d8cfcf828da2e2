import { distance } from "fastest-levenshtein";
import type { Clause, PolicyDocument } from "../engine/document";
import { plain } from "../engine/quantity";
import { type Refusal, isRefusal, notCovered } from "../engine/refusal";
import { type Words, words } from "../engine/words";
import { inOrder } from "./letters";

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

/** A name to suggest, and what people may have written for it. */
export type Named = readonly [name: string, ...others: string[]];

/** How near: 0 … 1 where the name holds it, 1 … 2 where the letters stand in their order, above that mistyped; 3: nothing in common. */
function away(key: string, name: string): number {
  const known = plain(name).toUpperCase();
  const typed = distance(key, known) / Math.max(key.length, known.length, 1);
  if (known.includes(key)) return typed;
  return inOrder(key, known) ? 1 + typed : 2 + typed;
}

/** Up to three names that are nearest to what was written; mistyped ones only where none holds its letters. */
export function nearest(given: string, names: readonly (string | Named)[]): readonly string[] {
  const key = plain(given).toUpperCase();
  const ranked = names
    .map((one): Named => (typeof one === "string" ? [one] : one))
    .map((all) => ({ name: all[0], far: Math.min(...all.map((name) => away(key, name))) }))
    .sort((a, b) => a.far - b.far);
  const most = (ranked[0]?.far ?? 0) < 2 ? 2 : 3;
  return ranked
    .filter(({ far }) => far < most)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Nothing goes by this name; those that come near are named. */
export const unknown = (what: Words, given: string, near: readonly string[]): Refusal =>
  notCovered(
    words(
      `没有${what.zh}"${given}"${near.length ? `,相近的有:${near.join("、")}` : ""}。`,
      `There is no ${what.en} “${given}”${near.length ? `; nearest: ${near.join(", ")}` : ""}.`,
    ),
    words(`没有该${what.zh}`, `There is no such ${what.en}`),
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
      words("文本不在本库", "The text is not here"),
    );
  const known = documents.map((one): Named => [labelOf(one), one.ref, ...namesOf(one)]);
  return unknown(words("文件", "document"), name, nearest(name, known));
}

/** As a document is suggested, and can be pasted. */
const labelOf = ({ title, number, ref }: PolicyDocument): string => (number ? `${ref}《${title}》` : ref);

/** `《title》(number)article`, as a citation reads, or `number《title》article`. */
const CITED = /^([^《#]*)《(.+)》(?:\(试行\))?(?:\(((?:[^()#]|\([^()#]*\))+)\))?#?([^#]*)$/u;
const IS_NUMBER = /\d{4}|号/u;

interface Parts {
  readonly documents: readonly PolicyDocument[];
  readonly article: string;
}

/** The documents and the article that a reference names. */
function partsOf(reference: string, documents: readonly PolicyDocument[]): Parts | Refusal {
  const [, before = "", title = "", bracketed = "", after = ""] = CITED.exec(reference) ?? [];
  if (title) {
    const number = IS_NUMBER.test(bracketed) ? bracketed : "";
    const article = bracketed && !number ? `(${bracketed})${after}` : after;
    const twice = documentSpelling(before) === documentSpelling(number);
    return citedBy(title, twice ? number : before + number, article, documents);
  }
  const [name = "", ...rest] = reference.split("#");
  if (!name) return unknown(words("条款编号", "clause id"), reference, []);
  const named = documentsNamed(name, documents);
  if (named.length) return { documents: named, article: rest.join("#") };
  return (rest.length ? null : withoutMark(name, documents)) ?? unknownDocument(name, documents);
}

/** Title and number have to name one document. */
function citedBy(
  title: string,
  number: string,
  article: string,
  documents: readonly PolicyDocument[],
): Parts | Refusal {
  const titled = documentsNamed(title, documents);
  if (!number) return titled.length ? { documents: titled, article } : unknownDocument(title, documents);
  const numbered = documentsNamed(number, documents);
  const both = titled.filter((document) => numbered.includes(document));
  if (both.length) return { documents: both, article };
  if (!titled.length) return unknownDocument(numbered.length ? title : number, documents);
  const [own, other] = [titled, numbered].map((some) => some.map(labelOf).join("、"));
  return notCovered(
    words(
      `标题和文号不是同一文件:标题是${own ?? ""},文号是${other || number}。`,
      `Title and number are of two documents: the title of ${own ?? ""}, the number of ${other || number}.`,
    ),
    words("标题和文号不是同一文件", "Title and number are of two documents"),
  );
}

/** The longest name that documents have. */
const LONGEST_NAME = 80;

/** Not between two digits, nor beside a sign that belongs to the other part. */
const MAY_BE_CUT = /^(?!.*\d\n\d).*[^([〔【《]\n[^号)\]〕】》]/u;

/** A reference without its #: cut where a document's name ends and, if anywhere, one of its clauses begins. */
function withoutMark(reference: string, documents: readonly PolicyDocument[]): Parts | null {
  const known = new Set(documents.flatMap((one) => [one.ref, ...namesOf(one)].map(documentSpelling)));
  const cuts = Array.from({ length: Math.min(reference.length, LONGEST_NAME) }, (_, at) => at)
    .map((at): [name: string, article: string] => [reference.slice(0, at), reference.slice(at)])
    .filter(([name, article]) => MAY_BE_CUT.test(`${name}\n${article}`) && known.has(documentSpelling(name)))
    .map(([name, article]): Parts => ({ documents: documentsNamed(name, documents), article }));
  return cuts.find((parts) => !isRefusal(clausesNamed(parts.article, parts.documents))) ?? cuts[0] ?? null;
}

/** The document or clause that a reference names; #N/A with the nearest where there is none or more than one. */
export function resolve(reference: string, documents: readonly PolicyDocument[]): Found | Refusal {
  const parts = partsOf(plain(reference), documents);
  if (isRefusal(parts)) return parts;
  const found = parts.article
    ? clausesNamed(parts.article, parts.documents)
    : parts.documents.map((document) => ({ document, clause: null }));
  if (isRefusal(found)) return found;
  const [only, ...others] = found;
  if (only && !others.length) return only;
  const list = found.map(({ document, clause }) => clause?.id ?? document.ref).join("、");
  return notCovered(
    words(`"${reference}"不止一处:${list}。`, `“${reference}” stands in several places: ${list}.`),
    words("引用不止一处", "It stands in several places"),
  );
}

/** 第十二条 of a document that counts no 条 is its item (十二). */
const itemFor = (key: string, { clauses }: PolicyDocument): string =>
  clauses.some(({ article }) => article.startsWith("第")) ? key : key.replace(/^第([^条]+)条/u, "|$1|");

/** By the whole number, else by the item alone where the document numbers its items through: (五) for 三(五). */
function clausesNamed(article: string, documents: readonly PolicyDocument[]): readonly Found[] | Refusal {
  const key = articleSpelling(article);
  const among = (fits: (spelled: string, key: string) => boolean): readonly Found[] =>
    documents.flatMap((document) =>
      document.clauses
        .filter((clause) => fits(articleSpelling(clause.article), itemFor(key, document)))
        .map((clause) => ({ document, clause })),
    );
  const exactly = among((spelled, wanted) => spelled === wanted);
  if (exactly.length) return exactly;
  const items = among((spelled, wanted) => wanted.startsWith("|") && spelled.endsWith(wanted));
  if (items.length) return items;
  const ids = documents.flatMap((document) => document.clauses.map((clause) => clause.id));
  return unknown(words("条款", "clause"), article, nearest(`${documents[0]?.ref ?? ""}#${article}`, ids));
}
