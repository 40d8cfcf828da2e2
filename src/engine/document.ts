import { type Day, day } from "./calendar";
import { once } from "./once";
import type { Words } from "./words";

/** What a document's `text.md` becomes at build time. */
export interface DocumentText {
  /** Clause ids begin with it: the document's number, with the measure's short name where one number holds several. */
  readonly ref: string;
  readonly title: string;
  /** Another name it goes by. */
  readonly also?: string;
  /** 文号; empty for a document without one. */
  readonly number: string;
  readonly issuer: string;
  readonly issued?: string;
  /** `2025-01-01`; `2021` where no more than the year is known. */
  readonly inForceFrom?: string;
  readonly ends?: string;
  /** The lines taken, `221-290`, or several ranges; `excerpts` where they hold no more than parts of the document. */
  readonly source: { readonly file: string; readonly lines: string; readonly excerpts?: true };
  /** 状态说明: how the dates are found in the text, the clause that states them, the reading they rest on. */
  readonly validity: Validity;
  /** What it repeals, deletes or overrides elsewhere. */
  readonly effects?: readonly Effect[];
  readonly emendations: readonly EmendationsText[];
  readonly noise?: Noise;
  readonly clauses: readonly ClauseText[];
}

/** Emended places that share a reason, by clause, as they are read: supplied words in ［］, struck letters in 〖〗. */
interface EmendationsText extends Words {
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** What the copy at hand added all over the document; struck wherever the pattern matches. */
interface Noise extends Words {
  readonly pattern: string;
}

interface Validity extends Words {
  readonly clause?: string;
  readonly reading?: string;
}

/** In a sentence that holds for both sides; `on` are the documents or clauses it falls on, in this library or not. */
export interface Effect extends Words {
  /** The acting document's clause. */
  readonly clause?: string;
  readonly on: readonly string[];
}

interface ClauseText {
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

/** A place that the source garbles: its letters, how they are read (supplied words in ［］), and why. */
export interface Emendation {
  readonly original: string;
  readonly reading: string;
  /** Letters of the original that the reading drops. */
  readonly strikes?: string;
  /** Where a whole document is freed of its copy's noise: the pattern; `original` is then its first match, read as nothing. */
  readonly noise?: string;
  readonly why: Words;
}

export interface Clause {
  readonly document: PolicyDocument;
  /** `三(五)`, `第四条(三)`: as the document numbers it; numbers lost in the source are restored. */
  readonly article: string;
  /** `包府办发〔2024〕121号#三(五)` */
  readonly id: string;
  readonly heading: string;
  /** 2 for a chapter or section, 3 for an article, below it 4 and 5. */
  readonly level: number;
  /** 原文, with the items below it: letter for letter, white space aside. */
  readonly original: string;
  /** 校订文: the same with the emendations applied. */
  readonly emended: string;
  readonly emendations: readonly Emendation[];
  /** The same without the items below it: of all clauses together, each letter of the document once. */
  readonly own: Wording;
}

/** Letters of the source, and how they are read. */
export type Wording = Pick<Clause, "original" | "emended" | "emendations">;

/** Chapter and section headings (level 2) stand alone; an article (level 3) is read with its items. */
const HEADING_LEVEL = 2;

export class PolicyDocument {
  readonly ref: string;
  readonly title: string;
  readonly also: string;
  readonly number: string;
  readonly issuer: string;
  readonly issued: Day | null;
  /** The first day; 1 January where only the year is known. */
  readonly inForceFrom: Day | null;
  /** The year, where no more of the first day is known. */
  readonly inForceFromIn: string;
  readonly ends: Day | null;
  readonly validity: Validity;
  readonly effects: readonly Effect[];
  readonly source: DocumentText["source"];
  readonly clauses: readonly Clause[];
  /** The document from its first letter to its last, each clause once. */
  readonly whole: Wording;

  constructor(text: DocumentText) {
    this.ref = text.ref;
    this.title = text.title;
    this.also = text.also ?? "";
    this.number = text.number;
    this.issuer = text.issuer;
    this.issued = dated(text.issued);
    this.inForceFromIn = YEAR.test(text.inForceFrom ?? "") ? (text.inForceFrom ?? "") : "";
    this.inForceFrom = dated(this.inForceFromIn ? `${this.inForceFromIn}-01-01` : text.inForceFrom);
    this.ends = dated(text.ends);
    this.validity = text.validity;
    this.effects = text.effects ?? [];
    this.source = text.source;
    this.clauses = text.clauses.map((clause, index) => this.clauseOf(text, clause, index));
    this.whole = read(text, text.clauses);
  }

  private clauseOf(text: DocumentText, own: ClauseText, index: number): Clause {
    const facts = {
      document: this,
      article: own.id,
      id: `${this.ref}#${own.id}`,
      level: own.level,
      heading: own.heading || headingAbove(text.clauses, index),
      own: read(text, [own]),
    };
    return Object.assign(read(text, [own, ...itemsBelow(text.clauses, index)]), facts);
  }

  /** The clause with this number; an unknown number is a slip of the rule's author. */
  clause(article: string): Clause {
    const found = this.clauses.find((clause) => clause.article === article);
    if (!found) throw new Error(`${this.ref} has no clause ${article}`);
    return found;
  }

  /** Whether the library holds no more than some clauses of it; its dates are then theirs. */
  get isExcerpt(): boolean {
    return this.source.excerpts === true;
  }

  /** Whether the document is in force on that day; `null` where the documents give no date. */
  inForceOn(on: Day): boolean | null {
    if (this.inForceFrom === null) return null;
    return on >= this.inForceFrom && (this.ends === null || on <= this.ends);
  }

  /** `《title》(number)article` */
  cite(article = ""): string {
    return `《${this.title}》${this.number ? `(${this.number})` : ""}${article}`;
  }
}

/** Whether it falls on the document or on some clause of it; where a clause is asked for, on all or on this one. */
export const fallsOn = ({ on }: Effect, { ref }: PolicyDocument, clause: Clause | null = null): boolean =>
  on.some((one) => one === ref || (clause ? one === clause.id : one.startsWith(`${ref}#`)));

/** Some clauses in a row: their letters, and how they are read, once somebody reads them. */
function read(text: DocumentText, clauses: readonly ClauseText[]): Wording {
  const original = clauses.map((clause) => clause.text).join("\n");
  const noise = once(() => noiseIn(original, text.noise));
  const emended = once(() =>
    clauses.map((clause) => emend(clause.text, [...emendationsOf(text, clause), ...noise()])).join("\n"),
  );
  const emendations = once(() => [...clauses.flatMap((clause) => emendationsOf(text, clause)), ...noise()]);
  return {
    original,
    get emended() {
      return emended();
    },
    get emendations() {
      return emendations();
    },
  };
}

/** The places of one clause, in the order in which they stand there. */
const emendationsOf = ({ emendations }: DocumentText, clause: ClauseText): readonly Emendation[] =>
  emendations
    .flatMap(({ places, zh, en }) => (places[clause.id] ?? []).map((place) => emendation(place, { zh, en })))
    .sort((a, b) => clause.text.indexOf(a.original) - clause.text.indexOf(b.original));

const SUPPLIED = /［[^］]*］/gu;
const STRUCK = /〖([^〗]*)〗/gu;

function emendation(place: string, why: Words): Emendation {
  const strikes = [...place.matchAll(STRUCK)].map(([, letters = ""]) => letters).join("");
  return {
    original: place.replace(SUPPLIED, "").replace(STRUCK, "$1"),
    reading: place.replace(STRUCK, ""),
    ...(strikes ? { strikes } : {}),
    why,
  };
}

function noiseIn(original: string, noise: Noise | undefined): readonly Emendation[] {
  const first = noise && new RegExp(noise.pattern, "u").exec(original);
  return first
    ? [{ original: first[0], reading: "", noise: noise.pattern, why: { zh: noise.zh, en: noise.en } }]
    : [];
}

const YEAR = /^\d{4}$/u;

const dated = (iso: string | undefined): Day | null => (iso === undefined ? null : day(iso));

function itemsBelow(clauses: readonly ClauseText[], index: number): readonly ClauseText[] {
  const level = clauses[index]?.level ?? 0;
  if (level <= HEADING_LEVEL) return [];
  const next = clauses.findIndex((clause, i) => i > index && clause.level <= level);
  return clauses.slice(index + 1, next < 0 ? undefined : next);
}

function headingAbove(clauses: readonly ClauseText[], index: number): string {
  let level = clauses[index]?.level ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const above = clauses[i];
    if (!above || above.level >= level) continue;
    if (above.heading) return above.heading;
    level = above.level;
  }
  return "";
}

/** Every occurrence of the garbled letters, read as the emendation says. */
export const emend = (text: string, emendations: readonly Emendation[]): string =>
  emendations.reduce(
    (read, { original, reading, noise }) =>
      noise ? read.replace(new RegExp(noise, "gu"), reading) : read.split(original).join(reading),
    text,
  );
