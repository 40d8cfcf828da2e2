import type { ClauseView, EmendationView } from "../../engine/explanation";
import type { CellRuns } from "../../workbook/cell-runs";
import { isoDay } from "../days";
import type { Speech } from "../language";
import type { Entry } from "./entry";
import { countText, moneyText, numberText } from "./numbers";
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

/** What the function is, and how it is called in the first cell. */
export function functionText({ facts }: Entry, { strings, say }: Speech): string {
  const { call, title, group, formula } = facts;
  const name = call ? `BT.${call.name} ${say(title)}` : say(title);
  const varies = group.varies ? strings.ledger.sheet.varies : "";
  return [name, `${formula}${varies}`].filter(Boolean).join("\n");
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

/** The day on which the law is asked for, or the first and the last of them. */
export function daysText({ days }: Entry, chosen: number, { strings }: Speech): string {
  const own = strings.ledger.sheet;
  const { first, last, count } = days;
  if (first === null || last === null) return own.noDayShort(isoDay(chosen));
  return count === 1 ? isoDay(first) : own.days(isoDay(first), isoDay(last), countText(count));
}

/** How the clause stands on that day, and who has changed it by then. */
export function standingText(clause: ClauseView, on: number, { strings, say, language }: Speech): string {
  const own = strings.ledger.sheet;
  const changes = changedBy(clause, on).map(({ text }) => say(text));
  return [own.standings[standingOf(clause, on)], ...changes].join(SEPARATORS[language].clause);
}

type AnswerKind = string | undefined;

/** What the cells hold: one by itself, several counted or added up. */
export function resultText(entry: Entry, kind: AnswerKind, speech: Speech): string {
  const own = speech.strings.ledger.sheet;
  const { facts, runs, differing } = entry;
  const shown = runs.cells === 1 && facts.shown && differing.cells === 0 && facts.call?.whole;
  if (shown) return speech.say(facts.shown);
  if (facts.table && facts.call?.whole) return speech.strings.table(facts.table.rows, facts.table.columns);
  const text = counted(entry, facts.call?.whole ? kind : undefined, speech);
  return facts.call?.whole ? text : own.inFormula(text);
}

function counted({ values, runs }: Entry, kind: AnswerKind, { strings, language }: Speech): string {
  const own = strings.ledger.sheet;
  const { numbers, sum, least, most, yes, no, blank, texts, otherTexts } = values.counted;
  const one = runs.cells === 1;
  const tally = (text: string, cells: number): string[] =>
    cells === 0 ? [] : [one ? text : own.tally(text, countText(cells))];
  const [ifYes, ifNo] = kind === "verdict" ? [own.met, own.unmet] : [own.yes, own.no];
  return [
    ...numbersText({ numbers, sum, least, most }, kind, own),
    ...tally(ifYes, yes),
    ...tally(ifNo, no),
    ...texts.flatMap(([text, cells]) => tally(text, cells)),
    ...tally(own.others, otherTexts),
    ...tally(own.blank, blank),
  ].join(SEPARATORS[language].clause);
}

interface Numbers {
  readonly numbers: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

function numbersText(
  { numbers, sum, least, most }: Numbers,
  kind: AnswerKind,
  own: Speech["strings"]["ledger"]["sheet"],
): readonly string[] {
  if (numbers === 0) return [];
  const count = countText(numbers);
  if (kind === "amount") return [numbers === 1 ? moneyText(sum) : own.sum(moneyText(sum), count)];
  const show = kind === "date" ? isoDay : numberText;
  return [least === most ? own.tally(show(least), count) : own.range(show(least), show(most), count)];
}
