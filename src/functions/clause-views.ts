import type { Day } from "../engine/calendar";
import type { Clause, PolicyDocument } from "../engine/document";
import type { ClauseView, ReadingView } from "../engine/explanation";
import { plain } from "../engine/quantity";
import type { Reading } from "../engine/provision";
import { showDay } from "../engine/show";
import { type Words, words } from "../engine/words";

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

/** 状态说明, led by what holds on the day asked for. */
export function statusOf(document: PolicyDocument, on: Day | null): Words {
  const inForce = on === null ? null : document.inForceOn(on);
  if (on === null || inForce === null) return document.validity;
  const day = showDay(on);
  const early = document.inForceFrom !== null && on < document.inForceFrom;
  const state = inForce
    ? words("有效", "in force")
    : early
      ? words("尚未施行", "not yet in force")
      : words("已失效", "no longer in force");
  return words(
    `${day.zh}${state.zh}。${document.validity.zh}`,
    `On ${day.en} ${state.en}. ${document.validity.en}`,
  );
}

export function clauseView(clause: Clause, readings: readonly Reading[], on: Day | null): ClauseView {
  const { document } = clause;
  return {
    id: clause.id,
    title: document.title,
    number: document.number,
    article: clause.article,
    heading: clause.heading,
    citation: document.cite(clause.article),
    original: clause.original,
    emended: clause.emended,
    emendations: clause.emendations,
    readings: readings.filter((reading) => reading.clause.id === clause.id).map(readingView),
    issued: document.issued,
    inForceFrom: document.inForceFrom,
    ends: document.ends,
    inForce: on === null ? null : document.inForceOn(on),
    status: statusOf(document, on),
  };
}

/** As it is searched: any width, any case, without blanks and the brackets of supplied words. */
export const searchable = (text: string): string =>
  plain(text)
    .replace(/[［］[\]]/gu, "")
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
