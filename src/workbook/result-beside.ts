import { unfinishedRow } from "../batch/unfinished";
import { inExcel } from "./excel";
import { askWhether } from "./known-rows";
import type { ListInBook } from "./list-in-book";
import { contentsOf, headingRowOf } from "./list-room";
import { olderResults } from "./older-results";
import { type Outcome, done, failed, flat } from "./outcome";
import {
  type ResultBlock,
  type ResultKind,
  areHeadings,
  dressHeadings,
  headingTexts,
  headingsAt,
  widen,
} from "./result-block";
import { type ResultPlace, type SinkParts, type WorkbookSink, resultSink } from "./result-sink";

export interface Beside {
  /** Of the sheet, from 0; as `findRoom` found it. */
  readonly column: number;
  /** A person has said that what stands there may go. An earlier result of the same rule may go unasked. */
  readonly overwrite: boolean;
}

/** A result in columns beside the list, each row beside its own. */
export function resultBeside(parts: SinkParts, beside: Beside): WorkbookSink {
  return resultSink(parts, placeBeside(parts, beside));
}

function placeBeside({ list, kind }: SinkParts, { column, overwrite }: Beside): ResultPlace {
  const headingRow = headingRowOf(list);
  const { area, sheetId } = list;
  // Once our headings have stood there, a repeated beginning finds its own work, not somebody else's.
  let ours = list.earlier?.column === column && list.earlier.contents === kind.contents;
  return {
    begin: async (rows) => {
      if (headingRow === null) return failed("missing");
      const block = { sheetId, headingRow, firstRow: area.row, column, rows: area.rows };
      const isOld = list.earlier?.column === column;
      const begun = await (rows > 0
        ? continued(list, block, kind)
        : fresh(list, block, kind, { mayStand: overwrite || ours, isOld }));
      ours ||= begun.ok;
      return begun.ok ? done(block) : begun;
    },
  };
}

interface Ground {
  /** Whether something may stand there. */
  readonly mayStand: boolean;
  /** Whether the columns have been ours before, and a person may have set their widths. */
  readonly isOld: boolean;
}

/** Empties the place and what older results have left below it, marks it and dresses it, in one request; widths come last. */
function fresh(
  list: ListInBook,
  block: ResultBlock,
  kind: ResultKind,
  { mayStand, isOld }: Ground,
): Promise<Outcome<void>> {
  return inExcel(async (context): Promise<Outcome<void>> => {
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const stands = askWhether(sheet, list.known);
    const all = sheet.getRangeByIndexes(
      block.headingRow,
      block.column,
      block.firstRow + block.rows - block.headingRow,
      kind.columns.length,
    );
    const headings = headingsAt(sheet, block, kind);
    headings.load("values");
    const found = await contentsOf(context, all);
    if (!stands()) return failed("moved");
    const older = areHeadings(headings.values[0], kind) ? await olderResults(context, block, kind) : [];
    if (found && !mayStand && !isOurWork(headings.values[0], kind)) return failed("occupied", found.cell);
    context.application.suspendScreenUpdatingUntilNextSync();
    // The mark first: whatever fails after it leaves columns that say they are unfinished.
    headings.values = [headingTexts(block, kind, 0)];
    if (found)
      sheet
        .getRangeByIndexes(block.firstRow, block.column, block.rows, kind.columns.length)
        .clear("Contents");
    for (const { row, rows } of older)
      sheet.getRangeByIndexes(row, block.column, rows, kind.columns.length).clear("Contents");
    dressHeadings(headings);
    await context.sync();
    if (isOld) return done(undefined);
    // By themselves: a sheet with other widths is laid out anew, which takes long where it has many rows.
    widen(sheet, block, kind);
    await context.sync();
    return done(undefined);
  }).then(flat);
}

/**
 * A beginning that failed half way has left its mark. A finished result in values tells itself apart by its headings; the heading
 * of a column of formulas may as well be somebody's own.
 */
const isOurWork = (cells: readonly unknown[] | undefined, kind: ResultKind): boolean =>
  areHeadings(cells, kind) && (kind.contents === "values" || unfinishedRow(String(cells?.[0])) !== null);

/** Nothing is touched: the earlier run has left its headings and its mark. */
export function continued(list: ListInBook, block: ResultBlock, kind: ResultKind): Promise<Outcome<void>> {
  return inExcel(async (context): Promise<Outcome<void>> => {
    const { worksheets } = context.workbook;
    const stands = askWhether(worksheets.getItem(list.sheetId), list.known);
    const headings = headingsAt(worksheets.getItem(block.sheetId), block, kind);
    headings.load("values");
    await context.sync();
    return stands() && areHeadings(headings.values[0], kind) ? done(undefined) : failed("moved");
  }).then(flat);
}
