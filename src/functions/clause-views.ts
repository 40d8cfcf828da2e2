import type { Day } from "../engine/calendar";
import { type Clause, type Effect, type Emendation, type PolicyDocument, fallsOn } from "../engine/document";
import type { ChangeView, ClauseView, ReadingView } from "../engine/explanation";
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

/**
 * 状态说明, led by what holds on the day asked for; then what the document does to others, and they to it. Of a clause no more
 * than what concerns this clause or the whole document.
 */
export function statusOf(
  document: PolicyDocument,
  documents: readonly PolicyDocument[],
  on: Day | null,
  clause: Clause | null = null,
): Words {
  const said = [...stateOn(document, on), document.validity, ...effectsAbout(document, documents, clause)];
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

const effectsAbout = (
  document: PolicyDocument,
  documents: readonly PolicyDocument[],
  clause: Clause | null,
): readonly Words[] =>
  documents.flatMap((acting) =>
    acting.effects.filter((effect) =>
      acting === document ? springsFrom(effect, clause) : fallsOn(effect, document, clause),
    ),
  );

/** Whether it springs from the whole document or some clause of it; where a clause is asked for, from all or from this one. */
const springsFrom = (effect: Effect, clause: Clause | null): boolean =>
  clause === null || effect.clause === undefined || effect.clause === clause.article;

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
    inForceFromIn: document.inForceFromIn,
    ends: document.ends,
    inForce: on === null ? null : document.inForceOn(on),
    status: statusOf(document, library.documents, on, clause),
    validity: statusOf(document, library.documents, null, clause),
    changes: changesOf(clause, library.documents),
  };
}

const changesOf = (clause: Clause, documents: readonly PolicyDocument[]): readonly ChangeView[] =>
  documents
    .filter((acting) => acting !== clause.document)
    .flatMap(({ effects, ref, inForceFrom }) =>
      effects
        .filter((effect) => fallsOn(effect, clause.document, clause))
        .map(({ zh, en }) => ({ text: words(zh, en), by: ref, from: inForceFrom })),
    );

type Shown = Pick<Library, "documents" | "readings" | "opens">;
