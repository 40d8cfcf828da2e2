import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { measures } from "../../src/law";

/** The committed list of the documents' provisions (test/law/coverage): what serves each, what shows it, or why it can only be cited. */

const FOLDER = join(__dirname, "../../test/law/coverage");

/** 1 amount · 2 condition · 3 share, yearly support · 4 date · 5 target · 5A actual figure · 6 fixed sum · 7 tax · 8 precedence · 9 deleted. */
export type ProvisionClass = "1" | "2" | "3" | "4" | "5" | "5A" | "6" | "7" | "8" | "9";

interface Entry {
  readonly id: string;
  readonly class: ProvisionClass;
  /** An article of the list's document, or clauses of several documents by their whole ids. */
  readonly clause: string | readonly string[];
  /** The provision's words, letter for letter, white space aside. */
  readonly quote: string;
  /** Which of several things the words name, or what they speak of. */
  readonly of?: string;
  /** The functions that act on the words. */
  readonly servedBy?: readonly string[];
  /** The functions that show the words beside their result, as a remark, and do not compute with them. */
  readonly shownBy?: readonly string[];
  readonly citationOnly?: { readonly zh: string; readonly en: string };
}

export interface ListedProvision extends Omit<Entry, "clause" | "servedBy" | "shownBy"> {
  readonly clauses: readonly string[];
  readonly servedBy: readonly string[];
  readonly shownBy: readonly string[];
}

/** The provisions of one document; `key` is the letter their ids begin with. */
export interface CoverageList {
  readonly key: string;
  readonly document: string;
  readonly provisions: readonly ListedProvision[];
}

/** A contradiction or overlap between provisions, and the readings of the library that hold it. */
export interface Conflict {
  readonly id: string;
  readonly between: string;
  readonly point: { readonly zh: string; readonly en: string };
  readonly readings: readonly string[];
}

const yaml = (file: string): unknown => parse(readFileSync(join(FOLDER, file), "utf8"));

function list(key: string): CoverageList {
  const { document, provisions } = yaml(`${key}.yaml`) as { document: string; provisions: readonly Entry[] };
  return {
    key,
    document,
    provisions: provisions.map(({ clause, servedBy = [], shownBy = [], ...entry }) => ({
      ...entry,
      servedBy,
      shownBy,
      clauses: [clause].flat().map((one) => (one.includes("#") ? one : `${document}#${one}`)),
    })),
  };
}

/** Where the document stands in the library. */
const place = ({ document }: CoverageList): number =>
  measures.findIndex(({ law }) => law.document.ref === document);

/** One list a document, in the order of the library: files named by the letters of their ids. */
export const coverageLists: readonly CoverageList[] = readdirSync(FOLDER)
  .flatMap((file) => /^([A-Z]+)\.yaml$/u.exec(file)?.[1] ?? [])
  .map(list)
  .sort((a, b) => place(a) - place(b));

export const listedProvisions: readonly ListedProvision[] = coverageLists.flatMap(
  ({ provisions }) => provisions,
);

export const conflicts = yaml("conflicts.yaml") as readonly Conflict[];
