import type { ClauseView, EmendationView } from "../../engine/explanation";
import type { CellRuns } from "../../workbook/cell-runs";
import { isoDay } from "../days";
import type { Speech } from "../language";
import type { EntryFacts } from "./entry";
import type { EntryCells } from "./entry-cells";
import { countText } from "./numbers";
import { SEPARATORS } from "../separators";
import { changedBy, standingOf } from "./standing";

/** The cells of the ledger in the words of a language. */

/** Excel's longest text, and room for the mark that something is left out. */
const LONGEST = 32_000;

export const cutToCell = (text: string, { strings }: Speech): string =>
  text.length > LONGEST ? text.slice(0, LONGEST) + strings.ledger.sheet.cut : text;

export function cellsText(runs: CellRuns, { strings, language }: Speech): string {
  const own = strings.ledger.sheet;
  const { text, whole } = runs.name(SEPARATORS[language].list);
  const count = countText(runs.cells);
  if (!whole) return own.someCells(text, count);
  return runs.cells > 1 ? own.cells(text, count) : text;
}

/** What the function is, and how it is called in the first of the cells that something is said of. */
export function functionText(
  { call, title }: EntryFacts,
  { formula, varies }: EntryCells,
  { strings, say }: Speech,
): string {
  const name = call ? `BT.${call.name} ${say(title)}` : say(title);
  return [name, `${formula}${varies ? strings.ledger.sheet.varies : ""}`].filter(Boolean).join("\n");
}

/** 原文; where it is emended, the 校订文 and the 校注 below it. */
export function clauseText({ original, emended, emendations }: ClauseView, speech: Speech): string {
  const own = speech.strings.ledger.sheet;
  if (emendations.length === 0) return original;
  return [
    `${own.original}${original}`,
    `${own.emended}${emended}`,
    `${own.notes}${notes(emendations, speech)}`,
  ].join("\n");
}

const notes = (emendations: readonly EmendationView[], { strings, say, language }: Speech): string => {
  const { aside, clause } = SEPARATORS[language];
  const each = emendations.map(
    ({ original, reading, noise, why }) =>
      `${noise ? strings.struck(original) : strings.readAs(original, reading)}${aside(say(why))}`,
  );
  return [...new Set(each)].join(clause);
};

/** The day on which the law is asked for, or the first and the last of them; nothing where no law is asked for. */
export function daysText(
  { dayFault, clauses }: EntryFacts,
  { days }: EntryCells,
  chosen: number,
  { strings }: Speech,
): string {
  const own = strings.ledger.sheet;
  const { first, last, count } = days;
  if (dayFault) return own.dayFault;
  if (first === null || last === null) return clauses.length ? own.noDayShort(isoDay(chosen)) : "";
  return count === 1 ? isoDay(first) : own.days(isoDay(first), isoDay(last), countText(count));
}

/** How the clause stands on that day, and who has changed it by then; `null` where the day cannot be told. */
export function standingText(
  clause: ClauseView,
  on: number | null,
  { strings, say, language }: Speech,
): string {
  const own = strings.ledger.sheet;
  if (on === null) return own.unchecked;
  const changes = changedBy(clause, on).map(({ text }) => say(text));
  return [own.standings[standingOf(clause, on)], ...changes].join(SEPARATORS[language].clause);
}
