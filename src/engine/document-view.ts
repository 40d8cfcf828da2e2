import type { ClauseView, EmendationView, ReadingView } from "./explanation";
import type { Words } from "./words";

/** A document as a whole as shown to a person. Days are serial numbers, in UTC; `null` where the document gives none. */

/** What a document or clause is named by in an effect; `document` and `clause` where they are in this library. */
export interface Affected {
  /** As the effect names it: `包党发〔2018〕14号`, `包府发〔2021〕5号#一.4`. */
  readonly id: string;
  /** The document, as clause ids begin; `null` where its text is not here. */
  readonly document: string | null;
  /** The clause's id; `null` where the whole document is meant or the text is not here. */
  readonly clause: string | null;
}

/** What one document does to others: repeals, deletes, takes precedence. */
export interface EffectView {
  /** 包府发〔2021〕5号一.4和三.12自2025年2月17日起由包府发〔2025〕3号正文删除 … */
  readonly text: Words;
  /** The acting document, as clause ids begin. */
  readonly by: string;
  /** The acting clause's id; `null` where the document as a whole acts. */
  readonly clause: string | null;
  readonly on: readonly Affected[];
  /** The first day on which the acting document holds. */
  readonly from: number | null;
}

/** The facts of a document, and how it stands on the day asked for. */
export interface DocumentView {
  /** As clause ids begin. */
  readonly ref: string;
  readonly title: string;
  /** Empty for a document without a number. */
  readonly number: string;
  readonly issuer: string;
  readonly issued: number | null;
  /** The first day; 1 January where no more than the year is known. */
  readonly inForceFrom: number | null;
  /** The year, where no more of the first day is known; else empty. */
  readonly inForceFromIn: string;
  readonly ends: number | null;
  /** `null` when no day was given or the document is undated. */
  readonly inForce: boolean | null;
  /** 状态说明, on that day where one was given. */
  readonly status: Words;
  /** Only some of its clauses are here: dates and standing are theirs. */
  readonly excerpt: boolean;
  readonly source: { readonly file: string; readonly lines: string };
  /** The first clause's id, by which the document is opened. */
  readonly first: string;
  /** What it does to others. */
  readonly acts: readonly EffectView[];
  /** What others do to it or to clauses of it. */
  readonly hit: readonly EffectView[];
}

/** How a function uses a clause: its answer rests on it, it shows it beside the answer, or a doubtful place of it bears on the answer. */
export type UseKind = "rests" | "shown" | "doubt";

export interface ClauseUse {
  /** Upper case, without the namespace. */
  readonly name: string;
  readonly title: Words;
  readonly kind: UseKind;
}

/** Words of a clause that are held against others; what differs is marked. */
export interface Passage {
  /** The clause's id. */
  readonly clause: string;
  readonly article: string;
  readonly runs: readonly { readonly text: string; readonly marked: boolean }[];
  /** The same words as the emendations read them; `null` where the source has lost or garbled none of them. */
  readonly emended: string | null;
}

/** One side of a contradiction or overlap. */
export interface ConflictSide extends Pick<
  DocumentView,
  "ref" | "title" | "number" | "issued" | "inForceFrom" | "inForceFromIn" | "ends" | "inForce"
> {
  /** The clauses the doubtful place names on this side, as ids. */
  readonly clauses: readonly string[];
  /** The words in question; empty where none are told apart from the rest of the clauses. */
  readonly passages: readonly Passage[];
}

/** A doubtful place that lies between clauses, with both sides and the reading the library follows. */
export interface ConflictView {
  readonly reading: ReadingView;
  /** Each side has marked words, and not all the same: 70% against 80%. */
  readonly differs: boolean;
  /** As many as the library holds; that of the clause which the register files it under first. */
  readonly sides: readonly ConflictSide[];
}

/** A clause in its place within the document. */
export interface ClauseInDocument {
  readonly view: ClauseView;
  /** 2 for a chapter or section, 3 for an article, below it 4 and 5. */
  readonly level: number;
  /** The clause without the items below it: of all clauses together, each letter once. */
  readonly own: {
    readonly original: string;
    readonly emended: string;
    readonly emendations: readonly EmendationView[];
  };
  readonly uses: readonly ClauseUse[];
  readonly conflicts: readonly ConflictView[];
  /** What other documents do to this very clause, or it to others. */
  readonly effects: readonly EffectView[];
}

/** A document to be read from its first letter to its last. */
export interface OpenedDocument extends DocumentView {
  readonly clauses: readonly ClauseInDocument[];
}
