import { isoDay } from "../days";
import type { Speech } from "../language";
import { SEPARATORS } from "../separators";
import type { Entry } from "./entry";
import { countText, moneyText, numberText, percentText } from "./numbers";
import type { TableAnswer } from "./table-answer";
import type { Tallied, Told } from "./tally";

/** What an entry comes to, in the words of a language. */

type AnswerKind = string | undefined;

/**
 * What the cells hold: one by itself, several counted or added up. Where the function is only a part of the formula, its own answer
 * and what the cells show are two things.
 */
export function resultText(entry: Entry, kind: AnswerKind, speech: Speech): string {
  const own = speech.strings.ledger.sheet;
  const { facts, cells, differing } = entry;
  const one = cells.runs.cells === 1;
  const shown = one && facts.shown ? speech.say(facts.shown) : "";
  if (facts.call?.whole && shown && differing.runs.cells === 0) return shown;
  if (facts.call?.whole) return talliedText(entry.shown.tallied, kind, one, speech);
  const inCells = own.cellShows(talliedText(entry.shown.tallied, undefined, one, speech));
  if (facts.notRead) return inCells;
  const answer = shown || talliedText(entry.answers.tallied, kind, one, speech);
  return [own.functionGives(answer), inCells].join("\n");
}

/** Each kind of answer with its cells, one below the other where a table takes several lines. `one`: there is one cell only. */
function talliedText(tallied: Tallied, kind: AnswerKind, one: boolean, speech: Speech): string {
  const own = speech.strings.ledger.sheet;
  const { zeros, yes, no, told, otherTexts, open, blank, errors } = tallied;
  const tally = (text: string, cells: number): string[] =>
    cells === 0 ? [] : [one ? text : own.tally(text, countText(cells))];
  const [ifYes, ifNo] = kind === "verdict" ? [own.met, own.unmet] : [own.yes, own.no];
  const parts = [
    ...numbersText(tallied, kind, one, speech),
    ...tally(kind === "amount" ? moneyText(0) : "0", zeros),
    ...tally(ifYes, yes),
    ...tally(ifNo, no),
    ...told.flatMap(([text, cells]) => tally(toldText(text, speech), cells)),
    ...tally(own.others, otherTexts),
    ...tally(own.open, open),
    ...tally(own.blank, blank),
    ...errors.flatMap(([code, cells]) => tally(code, cells)),
  ];
  return parts.join(parts.some((part) => part.includes("\n")) ? "\n" : SEPARATORS[speech.language].clause);
}

/** As the explanation of one call shows them. */
const SHOWN: Readonly<Record<string, (value: number) => string>> = {
  amount: moneyText,
  date: isoDay,
  rate: percentText,
};

function numbersText(
  { numbers, sum, least, most }: Tallied,
  kind: AnswerKind,
  one: boolean,
  { strings }: Speech,
): readonly string[] {
  const own = strings.ledger.sheet;
  if (numbers === 0) return [];
  const show = SHOWN[kind ?? ""] ?? numberText;
  const each = least === most ? show(least) : own.between(show(least), show(most));
  const count = countText(numbers);
  if (one) return [each];
  return [kind === "amount" && numbers > 1 ? own.sum(moneyText(sum), count, each) : own.tally(each, count)];
}

const toldText = (told: Told, speech: Speech): string =>
  told.kind === "text" ? speech.say(told.text) : tableText(told.table, speech);

/** A small table as it stands, of a large one its size and what it is to be looked at for. */
function tableText({ rows, columns, cells, ...counts }: TableAnswer, { strings, language }: Speech): string {
  const own = strings.ledger.sheet;
  if (cells)
    return cells
      .map((row) =>
        row.map((cell) => (typeof cell === "number" ? numberText(cell) : String(cell))).join(" | "),
      )
      .join("\n");
  const inside = (["met", "unmet", "open", "errors"] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => own.inTable(own.tableCounts[name], countText(counts[name])));
  return [strings.table(rows, columns), ...inside].join(SEPARATORS[language].clause);
}
