import type { Day } from "../engine/calendar";
import { type Clause, type Emendation, type PolicyDocument, fallsOn } from "../engine/document";
import type { ClauseView, ReadingView } from "../engine/explanation";
import { plain } from "../engine/quantity";
import type { Reading } from "../engine/provision";
import { showDay } from "../engine/show";
import { type Words, words } from "../engine/words";
import type { Library } from "./library";

/** A reading as shown to a person: the one that applies, and the others. */
export function readingView(reading: Reading): ReadingView {
  const { id, doubt, options, adopted, reason } = reading;
  const others = Object.entries(options).flatMap(([key, option]) => (key === adopted ? [] : [option]));
  const applied = options[adopted];
  return {
    id,
    doubt,
    adopted: applied ?? words("", ""),
    others: words(others.map((other) => other.zh).join("；"), others.map((other) => other.en).join("; ")),
    reason,
  };
}

/** 状态说明, led by what holds on the day asked for; then what it does to other documents, and they to it. */
export function statusOf(
  document: PolicyDocument,
  documents: readonly PolicyDocument[],
  on: Day | null,
): Words {
  const said = [...stateOn(document, on), document.validity, ...effectsAbout(document, documents)];
  return words(said.map(({ zh }) => zh).join("。"), said.map(({ en }) => en).join(". "));
}

function stateOn(document: PolicyDocument, on: Day | null): readonly Words[] {
  const inForce = on === null ? null : document.inForceOn(on);
  if (on === null || inForce === null) return [];
  const day = showDay(on);
  const early = document.inForceFrom !== null && on < document.inForceFrom;
  const state = inForce
    ? words("有效", "in force")
    : early
      ? words("尚未施行", "not yet in force")
      : words("已失效", "no longer in force");
  return [words(`${day.zh}${state.zh}`, `On ${day.en} ${state.en}`)];
}

const effectsAbout = (document: PolicyDocument, documents: readonly PolicyDocument[]): readonly Words[] =>
  documents.flatMap((acting) =>
    acting.effects.filter((effect) => acting === document || fallsOn(effect, document)),
  );

/** 校注: the emended places with their readings, those with one reason together. */
export function notesOn(emendations: readonly Emendation[]): Words {
  const reasons = distinct(emendations.map(({ why }) => why));
  const notes = reasons.map((why) => {
    const places = distinct(emendations.filter((one) => one.why.zh === why.zh).map(placeNote));
    return words(
      `${places.map(({ zh }) => zh).join("、")}:${why.zh}`,
      `${places.map(({ en }) => en).join(", ")}: ${why.en}`,
    );
  });
  return words(notes.map(({ zh }) => zh).join("；"), notes.map(({ en }) => en).join("; "));
}

const distinct = (all: readonly Words[]): readonly Words[] => [
  ...new Map(all.map((one) => [one.zh, one])).values(),
];

const placeNote = ({ original, reading, strikes, noise }: Emendation): Words =>
  noise
    ? words(`"${original}"等删去`, `“${original}” and the like, struck`)
    : words(
        `"${original}"读作"${reading}"${strikes ? `(删"${strikes.trim()}")` : ""}`,
        `“${original}” reads “${reading}”${strikes ? ` (“${strikes.trim()}” struck)` : ""}`,
      );

/** The clauses a doubtful place concerns, its own first: both sides where documents contradict each other. */
export const clausesOfReading = ({ clause, against = [] }: Reading): readonly string[] => [
  clause.id,
  ...against,
];

/** A clause as it is shown, with all that the library says of it. */
export function clauseView(clause: Clause, library: Shown, on: Day | null): ClauseView {
  const { document } = clause;
  return {
    id: clause.id,
    title: document.title,
    number: document.number,
    issuer: document.issuer,
    article: clause.article,
    heading: clause.heading,
    citation: document.cite(clause.article),
    original: clause.original,
    emended: clause.emended,
    emendations: clause.emendations,
    readings: library.readings
      .filter((reading) => clausesOfReading(reading).includes(clause.id))
      .map(readingView),
    opens: library.opens
      .filter((open) => open.clause.id === clause.id)
      .map(({ quote, zh, en }) => ({ quote, remark: words(zh, en) })),
    issued: document.issued,
    inForceFrom: document.inForceFromIn ? null : document.inForceFrom,
    ends: document.ends,
    inForce: on === null ? null : document.inForceOn(on),
    status: statusOf(document, library.documents, on),
  };
}

type Shown = Pick<Library, "documents" | "readings" | "opens">;

/** As it is searched: any width, any case, without blanks, quotation marks, the brackets of supplied words and of years. */
export const searchable = (text: string): string =>
  plain(text)
    .replace(/[［］[\]〔〕【】“”"]/gu, "")
    .replace(/\((\d{4})\)/gu, "$1")
    .toLowerCase();

/** Clauses whose 原文 or 校订文 holds every word of the keyword; all of them without one. */
export function clausesWith(keyword: string, clauses: readonly Clause[]): readonly Clause[] {
  const wanted = keyword.split(/\s+/u).map(searchable).filter(Boolean);
  if (!wanted.length) return clauses;
  return clauses.filter((clause) => {
    const [original, emended] = [searchable(clause.original), searchable(clause.emended)];
    return wanted.every((word) => original.includes(word) || emended.includes(word));
  });
}
