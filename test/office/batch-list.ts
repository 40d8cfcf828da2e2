import { type OutputColumn, formulaColumns, valueColumns, valuesOf } from "../../src/batch/output";
import { createRun } from "../../src/batch/run";
import type { Run, RunParts } from "../../src/batch/run-parts";
import { type SummaryKeeper, summaryKeeper } from "../../src/batch/summary";
import { block } from "../../src/book/block";
import type { CellContent, CellValue, Sheet } from "../../src/book/book";
import type { ListRule, RowAccount } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";
import { type ListInBook, headingsTaken, openList } from "../../src/workbook/list-in-book";
import { findLists } from "../../src/workbook/list-places";
import { type WorkbookSource, listSource } from "../../src/workbook/list-source";
import type { Outcome, Trouble } from "../../src/workbook/outcome";
import { type Beside, resultBeside } from "../../src/workbook/result-beside";
import { type OnSheet, resultOnSheet } from "../../src/workbook/result-sheet";
import type { WorkbookSink } from "../../src/workbook/result-sink";

/** Lists of hydrogen stations in a workbook, and runs over them with the parts that the pane uses. */

export const RULE: ListRule = (() => {
  const rule = facade.lists.find(({ name }) => name === "STATION_AWARD");
  if (!rule) throw new Error("no STATION_AWARD");
  return rule;
})();

export const HEADINGS = ["企业名称", "购置和安装总投资", "投运日期"];

/** Serial numbers: 2025-07-01, and one day before the period begins. */
const WITHIN = 45_839;
const BEFORE = 45_657;

/** One row of each outcome in turn: award, award at the ceiling, nothing due, missing, unreadable, an error, nothing but a name. */
export function stations(count: number, name = (i: number): string => `第${i + 1}加氢站`): CellContent[][] {
  return Array.from({ length: count }, (_, i) => {
    switch (i % 7) {
      case 1:
        return [name(i), 20_000_000 + i, WITHIN];
      case 2:
        return [name(i), 5_000_000, BEFORE];
      case 3:
        return [name(i), 5_000_000 + i, ""];
      case 4:
        return [name(i), "不详", WITHIN];
      case 5:
        return [name(i), "#N/A", WITHIN];
      case 6:
        return [name(i), "", ""];
      default:
        return [name(i), 3_000_000 + i, WITHIN];
    }
  });
}

/** Writes a list with its headings at the top left of a sheet. */
export function put(sheet: Sheet | undefined, rows: readonly (readonly CellContent[])[]): void {
  if (!sheet) throw new Error("no such sheet");
  sheet.write(block(0, 0, rows.length + 1, HEADINGS.length), [HEADINGS, ...rows]);
}

/** The value of an outcome that has to be a good one. */
export function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.trouble.kind}: ${outcome.trouble.detail}`);
}

/** The list that stands around the active cell, opened for the rule. */
export async function listAtHand(): Promise<ListInBook> {
  const [place] = value(await findLists());
  if (!place) throw new Error("no list");
  return value(await openList(place, 0, RULE));
}

export interface RunWish {
  readonly contents?: "values" | "formulas";
  readonly beside?: Beside;
  readonly onSheet?: OnSheet;
  readonly done?: number;
  readonly more?: Partial<RunParts<Trouble>>;
}

export interface RunAtHand {
  readonly run: Run<Trouble>;
  readonly sink: WorkbookSink;
  readonly source: WorkbookSource;
  readonly summary: SummaryKeeper;
  readonly columns: readonly OutputColumn[];
}

/** A gap, in ms, at which slices neither grow nor shrink: 200 rows each. */
const STEADY = 30;

const now = (): number => performance.now();
const formula = (row: number): string => `=BT.STATION_AWARD(B${row + 2},C${row + 2})`;

/** A run as the pane makes one. */
export function runOver(list: ListInBook, wish: RunWish = {}): RunAtHand {
  const contents = wish.contents ?? "values";
  const taken = headingsTaken(
    list,
    HEADINGS.map((heading, index) => ({ heading, index })),
  );
  const columns = (contents === "values" ? valueColumns : formulaColumns)(RULE, "zh-CN", taken);
  const source = listSource(list);
  const parts = { list, source, kind: { columns, contents, language: "zh-CN" as const, rule: RULE } };
  const beside = wish.beside ?? { column: list.area.column + list.area.columns, overwrite: false };
  const sink = wish.onSheet ? resultOnSheet(parts, wish.onSheet) : resultBeside(parts, beside);
  const summary = summaryKeeper(RULE);
  const run = createRun<Trouble>({
    source,
    sink,
    summary,
    judge: facade.judge("STATION_AWARD", "zh-CN"),
    deal: ([, investment = null, day = null]) => [investment, day, null],
    aside: ([, ...mapped]) => (mapped.every((cell) => cell === null || cell === 0) ? "blank" : null),
    cells: (account: RowAccount, row: number) =>
      contents === "formulas" ? [formula(row)] : valuesOf(account, columns),
    ...(wish.done !== undefined && { done: wish.done }),
    clock: now,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    gapMeter: () => STEADY,
    thrown: (error): Trouble => ({ kind: "host", detail: String(error) }),
    ...wish.more,
  });
  return { run, sink, source, summary, columns };
}

/** What stands in a sheet, with its number formats. */
export function contentsOf(sheet: Sheet | undefined): {
  readonly cells: CellValue[][];
  readonly formats: string[][];
} {
  const used = sheet?.used();
  if (!sheet || !used) return { cells: [], formats: [] };
  return { cells: sheet.formulas(used), formats: sheet.numberFormats(used) };
}
