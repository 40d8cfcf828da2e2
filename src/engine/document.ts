import { type Day, day } from "./calendar";
import type { Words } from "./words";

/** What a document's `text.md` becomes at build time. */
export interface DocumentText {
  /** Clause ids begin with it: the document's number, with the measure's short name where one number holds several. */
  readonly ref: string;
  readonly title: string;
  /** 文号; empty for a document without one. */
  readonly number: string;
  readonly issuer: string;
  readonly issued?: string;
  readonly inForceFrom?: string;
  readonly ends?: string;
  /** The lines taken, `221-290`, or several ranges; `excerpts` where only parts of them are the document's. */
  readonly source: { readonly file: string; readonly lines: string; readonly excerpts?: true };
  /** 状态说明: how the dates are found in the text. */
  readonly validity: Words;
  readonly emendations: readonly EmendationText[];
  readonly clauses: readonly ClauseText[];
}

interface EmendationText extends Words {
  readonly clause: string;
  readonly original: string;
  readonly reading: string;
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
  readonly why: Words;
}

export interface Clause {
  readonly document: PolicyDocument;
  /** `三(五)`, `第四条(三)`: as the document numbers it; numbers lost in the source are restored. */
  readonly article: string;
  /** `包府办发〔2024〕121号#三(五)` */
  readonly id: string;
  readonly heading: string;
  /** 原文, with the items below it: letter for letter, white space aside. */
  readonly original: string;
  /** 校订文: the same with the emendations applied. */
  readonly emended: string;
  readonly emendations: readonly Emendation[];
}

/** Chapter and section headings (level 2) stand alone; an article (level 3) is read with its items. */
const HEADING_LEVEL = 2;

export class PolicyDocument {
  readonly ref: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issued: Day | null;
  readonly inForceFrom: Day | null;
  readonly ends: Day | null;
  readonly validity: Words;
  readonly source: DocumentText["source"];
  readonly clauses: readonly Clause[];
  /** The document from its first letter to its last, each clause once. */
  readonly whole: Pick<Clause, "original" | "emended" | "emendations">;

  constructor(text: DocumentText) {
    this.ref = text.ref;
    this.title = text.title;
    this.number = text.number;
    this.issuer = text.issuer;
    this.issued = dated(text.issued);
    this.inForceFrom = dated(text.inForceFrom);
    this.ends = dated(text.ends);
    this.validity = text.validity;
    this.source = text.source;
    this.clauses = text.clauses.map((clause, index) => this.clauseOf(text, clause, index));
    this.whole = reading(text, text.clauses);
  }

  private clauseOf(text: DocumentText, own: ClauseText, index: number): Clause {
    return {
      document: this,
      article: own.id,
      id: `${this.ref}#${own.id}`,
      heading: own.heading || headingAbove(text.clauses, index),
      ...reading(text, [own, ...itemsBelow(text.clauses, index)]),
    };
  }

  /** The clause with this number; an unknown number is a slip of the rule's author. */
  clause(article: string): Clause {
    const found = this.clauses.find((clause) => clause.article === article);
    if (!found) throw new Error(`${this.ref} has no clause ${article}`);
    return found;
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

/** Some clauses in a row: their letters, and how they are read. */
function reading(text: DocumentText, clauses: readonly ClauseText[]): PolicyDocument["whole"] {
  const emendationsOf = (clause: ClauseText): Emendation[] =>
    text.emendations
      .filter((emendation) => emendation.clause === clause.id)
      .map(({ original, reading: read, zh, en }) => ({ original, reading: read, why: { zh, en } }));
  return {
    original: clauses.map((clause) => clause.text).join("\n"),
    emended: clauses.map((clause) => emend(clause.text, emendationsOf(clause))).join("\n"),
    emendations: clauses.flatMap(emendationsOf),
  };
}

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
  emendations.reduce((read, { original, reading }) => read.split(original).join(reading), text);
