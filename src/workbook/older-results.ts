import { isOurFormula } from "../batch/formulas";
import { isConclusion } from "../engine/outcome-words";
import type { ResultBlock, ResultKind } from "./result-block";

/** Rows of a sheet that follow one upon another. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

const SHEET_ROWS = 1_048_576;
const AT_ONCE = 20_000;

/**
 * Rows below a result in which an earlier run of the same rule over a longer list has left its answers: under the new headings they
 * would pass for answers of this run. Ours is what stands there as such a run writes it; at the first cell that holds anything else
 * the looking ends, and whatever stands there stays.
 */
export async function olderResults(
  context: Excel.RequestContext,
  block: ResultBlock,
  kind: ResultKind,
): Promise<readonly Rows[]> {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const below = block.firstRow + block.rows;
  if (below >= SHEET_ROWS) return [];
  const used = sheet
    .getRangeByIndexes(below, block.column, SHEET_ROWS - below, 1)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return [];
  const { rowIndex, rowCount } = used;
  const found: Rows[] = [];
  for (let from = 0; from < rowCount; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, rowCount - from);
    const cells = await contentsIn(context, sheet.getRangeByIndexes(rowIndex + from, block.column, count, 1));
    const end = cells.findIndex((cell) => cell !== "" && !isOurs(cell, kind));
    found.push(...runsOf(end < 0 ? cells : cells.slice(0, end), rowIndex + from));
    if (end >= 0) break;
  }
  return found;
}

async function contentsIn(context: Excel.RequestContext, column: Excel.Range): Promise<readonly string[]> {
  column.load("formulas");
  await context.sync();
  return column.formulas.map((row) => String(row[0]));
}

const isOurs = (cell: string, { contents, rule }: ResultKind): boolean =>
  contents === "values" ? isConclusion(cell) : isOurFormula(cell, rule);

/** The rows that hold something; `first` is the sheet's row of the first cell. */
function runsOf(cells: readonly string[], first: number): Rows[] {
  const runs: { row: number; rows: number }[] = [];
  cells.forEach((cell, i) => {
    const last = runs.at(-1);
    if (cell === "") return;
    if (last && last.row + last.rows === first + i) last.rows += 1;
    else runs.push({ row: first + i, rows: 1 });
  });
  return runs;
}
