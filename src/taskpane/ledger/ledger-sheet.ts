import type { ClauseView } from "../../engine/explanation";
import type { TableSheet } from "../../workbook/table-sheet";
import { isoDay } from "../days";
import type { Speech } from "../language";
import type { Entry } from "./entry";
import { wordsOf } from "./finding-words";
import { type Finding, dayOfEntry } from "./findings";
import { cellsText, clauseText, cutToCell, daysText, functionText, standingText } from "./ledger-words";
import { resultText } from "./result-words";
import { SEPARATORS } from "../separators";

/** What the ledger is made of, and when. */
export interface LedgerContext {
  readonly workbook: string;
  readonly version: string;
  /** The day it is made, and the one on which formulas without a date are looked at; serial numbers. */
  readonly madeOn: number;
  readonly chosen: number;
  /** Of a function by its name: `amount`, `verdict`. */
  readonly kindOf: (name: string) => string | undefined;
}

const WIDTHS = [14, 20, 40, 26, 44, 72, 16, 26, 40];
const AUDIT_WIDTHS = [14, 20, 40, 20, 44, 16, 60];

/** Beyond so many rows a text that stands above is named by its row instead of written again. */
const MOST_REPEATED = 2_000;

/** Rows count from 1, as a person sees them. */
const firstRow = (lines: readonly string[]): number => lines.length + 3;

function linesOf(
  { workbook, version, madeOn, chosen }: LedgerContext,
  title: string,
  speech: Speech,
): string[] {
  const own = speech.strings.ledger.sheet;
  return [
    title,
    own.workbook(workbook),
    own.made(isoDay(madeOn), version),
    own.noDay(isoDay(chosen)),
    own.notDecision,
  ];
}

/** One row for each clause of each entry; texts are the law's own. */
export function ledgerSheet(entries: readonly Entry[], context: LedgerContext, speech: Speech): TableSheet {
  const { sheet: own, title } = speech.strings.ledger;
  const { headings } = own;
  const lines = linesOf(context, title, speech);
  const texts = new Texts(firstRow(lines), speech);
  const rows: string[][] = [];
  for (const entry of entries)
    for (const row of entryRows(entry, context, speech, (clause) => texts.textOf(clause, rows.length)))
      rows.push(row);
  return {
    name: own.name,
    lines,
    headings: [
      headings.sheet,
      headings.cells,
      headings.function,
      headings.result,
      headings.clause,
      headings.text,
      headings.days,
      headings.standing,
      headings.remark,
    ],
    rows: rows.map((row) => row.map((text) => cutToCell(text, speech))),
    widths: WIDTHS,
  };
}

/** The clauses' texts, and where each was written first. */
class Texts {
  private readonly written = new Map<string, number>();

  constructor(
    private readonly firstRow: number,
    private readonly speech: Speech,
  ) {}

  textOf(clause: ClauseView, row: number): string {
    const above = this.written.get(clause.id);
    if (above !== undefined && row >= MOST_REPEATED)
      return this.speech.strings.ledger.sheet.textAbove(String(this.firstRow + above));
    if (above === undefined) this.written.set(clause.id, row);
    return clauseText(clause, this.speech);
  }
}

function* entryRows(
  entry: Entry,
  context: LedgerContext,
  speech: Speech,
  textOf: (clause: ClauseView) => string,
): Generator<string[]> {
  const { clauses, call, citation } = entry.facts;
  const place = placeOf(entry, speech);
  const result = resultText(entry, context.kindOf(call?.name ?? ""), speech);
  const days = daysText(entry.facts, entry.cells, context.chosen, speech);
  const on = dayOfEntry(entry, context.chosen);
  const remark = remarkOf(entry, speech);
  if (clauses.length === 0) yield [...place, result, citation, "", days, "", remark];
  for (const [i, clause] of clauses.entries()) {
    const said = [i === 0 ? remark : "", readingsOf(clause, speech), speech.say(clause.validity)];
    yield [
      ...place,
      result,
      clause.citation,
      textOf(clause),
      days,
      standingText(clause, on, speech),
      said.filter(Boolean).join("\n"),
    ];
  }
}

const sheetText = ({ facts: { group } }: Pick<Entry, "facts">, { strings }: Speech): string =>
  group.sheet + (group.hidden ? strings.ledger.sheet.hidden : "");

const placeOf = (entry: Entry, speech: Speech): string[] => [
  sheetText(entry, speech),
  cellsText(entry.cells.runs, speech),
  functionText(entry.facts, entry.cells, speech),
];

function remarkOf({ facts, differing, cells }: Entry, speech: Speech): string {
  const { says, sheet } = speech.strings.ledger;
  const { notRead, clauses, call, dayFault } = facts;
  const unread = notRead && (notRead.kind === "part" ? says.notRead(notRead.refusal.part) : says.grammar);
  const looksUp = !notRead && clauses.length === 0 && call !== null ? sheet.lookUp : "";
  const where = differing.runs.cells === cells.runs.cells ? "" : `${cellsText(differing.runs, speech)} `;
  const differs = differing.runs.cells > 0 ? `${where}${says.differs}` : "";
  const noDay = dayFault ? says.dayFault(speech.say(dayFault)) : "";
  return [unread, looksUp, noDay, differs].filter(Boolean).join("\n");
}

const readingsOf = ({ readings }: ClauseView, { strings, language }: Speech): string => {
  const own = strings.ledger.sheet;
  return readings.length ? own.readings(readings.map(({ id }) => id).join(SEPARATORS[language].list)) : "";
};

/** One row for each finding; one that says so where there is none. */
export function auditSheet(findings: readonly Finding[], context: LedgerContext, speech: Speech): TableSheet {
  const { ledger } = speech.strings;
  const { headings } = ledger.sheet;
  const rows = findings.map((finding) => {
    const { what, law, says } = wordsOf(finding, context.chosen, speech);
    const { entry, cells } = finding;
    const days = daysText(entry.facts, cells, context.chosen, speech);
    return [
      sheetText(entry, speech),
      cellsText(cells.runs, speech),
      functionText(entry.facts, cells, speech),
      what,
      law,
      days,
      says,
    ];
  });
  return {
    name: ledger.sheet.auditName,
    lines: linesOf(context, ledger.sheet.auditTitle, speech),
    headings: [
      headings.sheet,
      headings.cells,
      headings.function,
      headings.finding,
      headings.law,
      headings.days,
      headings.says,
    ],
    rows: rows.length
      ? rows.map((row) => row.map((text) => cutToCell(text, speech)))
      : [["", "", "", ledger.clean, "", "", ledger.cleanTodo]],
    widths: AUDIT_WIDTHS,
  };
}
