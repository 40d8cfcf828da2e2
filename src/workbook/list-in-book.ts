import { TITLES } from "../batch/heading-row";
import type { ListRow } from "../batch/list";
import { isTotalsRow } from "../batch/totals-row";
import type { ListRule } from "../functions/facade";
import { type Area, areaName, parseArea } from "./address";
import { cellsOf } from "./cells";
import { inExcel } from "./excel";
import { type EarlierResult, earlierResult } from "./earlier-result";
import { type KnownRow, askForRows } from "./known-rows";
import type { ListPlace } from "./list-places";
import type { Outcome } from "./outcome";

/** A list of the workbook, about to be evaluated. */
export interface ListInBook {
  readonly sheetId: string;
  /** The applications, without headings and without totals below them. */
  readonly area: Area;
  /** Row of the sheet in which the headings stand, from 0. */
  readonly headingRow: number | null;
  /** What an earlier run of the same rule has left beside the list, or within the area it was found in. */
  readonly earlier: EarlierResult | null;
  /** Rows of totals (合计) at the end or below a table, which are left out. */
  readonly totals: number;
  /** What stands right above the place in its columns, such as titles and 单位:万元. */
  readonly above: readonly ListRow[];
  /** What stands further down in the columns of the list and is left out; `null` where nothing does. */
  readonly below: Area | null;
  /** Headings and last row: where these have moved, rows were inserted, deleted or sorted. */
  readonly known: readonly KnownRow[];
  /** The columns that tell rows apart: those of the list without earlier results, which change while it is evaluated. */
  readonly own: { readonly column: number; readonly columns: number };
}

const MOST_TOTALS = 3;
const isEmpty = (row: readonly unknown[]): boolean => row.every((cell) => cell === "");

/** How many rows at the end are sums of those above, blank rows between them included. */
export function totalsIn(last: readonly (readonly unknown[])[]): number {
  const first = last.findIndex(
    (row, i) => isTotalsRow(row) && last.slice(i).every((r) => isTotalsRow(r) || isEmpty(r)),
  );
  return first < 0 ? 0 : last.length - first;
}

/**
 * Prepares a list for a rule. `headingRow`: which row of the place holds the headings (the lowest, if there are several),
 * from 0; `null` where there are none.
 */
export async function openList(
  place: ListPlace,
  headingRow: number | null,
  rule: ListRule,
): Promise<Outcome<ListInBook>> {
  const above = headingRow === null ? 0 : headingRow + 1;
  const { area, sheetId } = place;
  const all = { ...area, row: area.row + above, rows: area.rows - above };
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const atEnd = Math.min(MOST_TOTALS, Math.max(all.rows - 1, 0));
    const last = sheet.getRange(
      areaName({ ...all, row: all.row + all.rows - Math.max(atEnd, 1), rows: Math.max(atEnd, 1) }),
    );
    last.load("values");
    const below = askBelow(sheet, { ...all, rows: all.rows + place.totals });
    const above = askAbove(sheet, area);
    const headings = headingRow === null ? null : all.row - 1;
    const earlier =
      headings === null ? null : await earlierResult(context, { sheet, area: all, headings }, rule);
    await context.sync();
    const ownTotals = atEnd === 0 ? 0 : totalsIn(last.values);
    const own = ownColumns(all, earlier);
    const end = all.row + all.rows - ownTotals - 1;
    const known = askForRows(sheet, headings === null ? [end] : [headings, end], own);
    await context.sync();
    return {
      sheetId,
      area: { ...all, rows: all.rows - ownTotals },
      headingRow: headings,
      earlier,
      totals: ownTotals + place.totals,
      above: above ? cellsOf(above) : [],
      below: !below || below.isNullObject ? null : (parseArea(below.address) ?? null),
      known: known(),
      own,
    };
  });
}

const ROWS = 1_048_576;

function askBelow(sheet: Excel.Worksheet, area: Area): Excel.Range | null {
  const { row, rows, column, columns } = area;
  const first = row + rows;
  if (first >= ROWS) return null;
  const used = sheet.getRangeByIndexes(first, column, ROWS - first, columns).getUsedRangeOrNullObject(true);
  used.load("address");
  return used;
}

function askAbove(sheet: Excel.Worksheet, { row, column, columns }: Area): Excel.Range | null {
  const rows = Math.min(row, TITLES);
  if (rows === 0) return null;
  const above = sheet.getRangeByIndexes(row - rows, column, rows, columns);
  above.load("values,valueTypes");
  return above;
}

/** The columns before earlier results; those behind them may be results of other rules. */
function ownColumns(area: Area, earlier: EarlierResult | null): ListInBook["own"] {
  const { column, columns } = area;
  const isWithin = earlier !== null && earlier.column > column && earlier.column < column + columns;
  return isWithin ? { column, columns: earlier.column - column } : { column, columns };
}

/** The headings that a new result may not repeat: those of the list without what an earlier result has left. */
export const headingsTaken = (
  { area, earlier }: ListInBook,
  columns: readonly { readonly index: number; readonly heading: string }[],
): readonly string[] =>
  columns
    .filter(({ index }) => {
      const column = area.column + index;
      return !earlier || column < earlier.column || column >= earlier.column + earlier.columns;
    })
    .map(({ heading }) => heading);
