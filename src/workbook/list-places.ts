import type { ListRow } from "../batch/list";
import { isPercentFormat, withPercents } from "../batch/percent-cell";
import { type Area, contains, parseArea } from "./address";
import { cellsOf } from "./cells";
import { inExcel } from "./excel";
import { type Outcome, done } from "./outcome";

/** Something that can be evaluated as a list, its headings included. */
export interface ListPlace {
  readonly kind: "table" | "region" | "selection";
  /** Of a table its name; "" otherwise. */
  readonly name: string;
  /** Outlives renaming. */
  readonly sheetId: string;
  /** A table's row of totals is no part of it. */
  readonly area: Area;
  /** Rows of totals right below that belong to a table. */
  readonly totals: number;
  /** Whether the first row is a heading; `undefined` where that has to be looked for. */
  readonly headed: boolean | undefined;
  /** Some rows are hidden or filtered away. They are evaluated all the same. */
  readonly hidden: boolean;
}

/** A range as it was loaded, and what is known of it. */
interface Found {
  readonly range: Excel.Range;
  readonly kind: ListPlace["kind"];
  readonly table?: Excel.Table;
}

function load(range: Excel.Range): Excel.Range {
  range.load("address,rowHidden");
  range.worksheet.load("id");
  return range;
}

/** A heading alone, or a single row without one, is no list. */
const FEWEST_ROWS = 2;

function placeOf({ range, kind, table }: Found): ListPlace | undefined {
  const whole = parseArea(range.address);
  if (!whole) return undefined;
  const totals = table?.showTotals ? 1 : 0;
  const area = { ...whole, rows: whole.rows - totals };
  if (area.rows < FEWEST_ROWS) return undefined;
  return {
    kind,
    name: table?.name ?? "",
    sheetId: range.worksheet.id,
    area,
    totals,
    headed: table?.showHeaders,
    // `null` where only some are, whatever the types say.
    hidden: !Object.is(range.rowHidden, false),
  };
}

/** Tables everywhere, and the region around the active cell. */
async function findTablesAndRegion(): Promise<Outcome<{ places: ListPlace[]; active: Area | undefined }>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    const region = load(cell.getSurroundingRegion());
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();
    const found = tables.items.map((table): Found => ({
      range: load(table.getRange()),
      kind: "table",
      table,
    }));
    await context.sync();
    const all: Found[] = [...found, { range: region, kind: "region" }];
    return {
      places: all.map(placeOf).filter((place) => place !== undefined),
      active: parseArea(cell.address),
    };
  });
}

/** The selection as far as it is written in; whole columns are a usual way to select a list. */
async function findSelection(): Promise<ListPlace | undefined> {
  const outcome = await inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const written = selected.getUsedRangeOrNullObject(true);
    written.load("address,rowHidden");
    written.worksheet.load("id");
    await context.sync();
    return written.isNullObject ? undefined : placeOf({ range: written, kind: "selection" });
  });
  // Several pieces, or a chart: Excel has no range for those, and the other places are there all the same.
  return outcome.ok ? outcome.value : undefined;
}

const sameArea = (a: ListPlace, b: ListPlace): boolean =>
  a.sheetId === b.sheetId &&
  contains(a.area, b.area) &&
  a.area.row === b.area.row &&
  a.area.column === b.area.column &&
  a.area.rows === b.area.rows &&
  a.area.columns === b.area.columns;

/** What a person most likely means comes first. */
function nearness(place: ListPlace, active: Area | undefined): number {
  if (place.kind === "selection") return 0;
  if (active && contains(place.area, active)) return place.kind === "table" ? 1 : 2;
  return active && place.area.sheet === active.sheet ? 3 : 4;
}

/** What can be evaluated now, the likeliest first; the same cells once, as a table where they are one. */
export async function findLists(): Promise<Outcome<readonly ListPlace[]>> {
  const outcome = await findTablesAndRegion();
  if (!outcome.ok) return outcome;
  const { places, active } = outcome.value;
  const selection = await findSelection();
  const all = selection ? [...places, selection] : places;
  const distinct = all.filter((place, i) => all.findIndex((other) => sameArea(other, place)) === i);
  return done(distinct.sort((a, b) => nearness(a, active) - nearness(b, active)));
}

/** The first rows of a list: titles, headings and applications. */
export async function readHead(place: ListPlace, rows: number): Promise<Outcome<readonly ListRow[]>> {
  return inExcel(async (context) => {
    const { row, column, columns } = place.area;
    const range = context.workbook.worksheets
      .getItem(place.sheetId)
      .getRangeByIndexes(row, column, Math.min(rows, place.area.rows), columns);
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    return cellsOf(range).map((cells, r) =>
      withPercents(cells, (c) => isPercentFormat(String(formats[r]?.[c]))),
    );
  });
}
