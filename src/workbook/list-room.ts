import { cellName } from "./address";
import { inExcel } from "./excel";
import type { ListInBook } from "./list-in-book";
import type { Outcome } from "./outcome";

/** Where a result can stand beside a list: `column` on the sheet, from 0. */
export type Room =
  /** Nothing stands there. */
  | { readonly kind: "free"; readonly column: number }
  /** A result of the same rule, which a new one replaces. */
  | {
      readonly kind: "earlier";
      readonly column: number;
      readonly unfinished: number | null;
      /** As below. */
      readonly beyond: number | null;
    }
  /** Something stands there: a person has to say that it may be written over. */
  | {
      readonly kind: "occupied";
      readonly column: number;
      readonly found: Contents;
      /** The first column further to the right with nothing in the way; `null` where the sheet ends. */
      readonly beyond: number | null;
    }
  /** The list begins in the first row and has no headings, or the sheet ends: only a new sheet will do. */
  | { readonly kind: "none" };

/** What stands in the way. */
export interface Contents {
  /** The first cell that holds something, `G3`, and what it shows. */
  readonly cell: string;
  readonly text: string;
  /** How many cells hold something. */
  readonly cells: number;
}

const COLUMNS = 16_384;

/** The first row a result takes: that of its headings; `null` where there is none above the applications. */
export const headingRowOf = ({ headingRow, area }: ListInBook): number | null =>
  headingRow ?? (area.row > 0 ? area.row - 1 : null);

/** Finds room for so many columns, over all rows of the list and its headings. */
export async function findRoom(
  list: ListInBook,
  columns: number,
  contents: "values" | "formulas",
): Promise<Outcome<Room>> {
  const { area, earlier } = list;
  const top = headingRowOf(list);
  if (top === null) return { ok: true, value: { kind: "none" } };
  const column = area.column + area.columns;
  return inExcel(async (context): Promise<Room> => {
    const sheet = context.workbook.worksheets.getItem(list.sheetId);
    const rows = area.row + area.rows - top;
    const beyondOf = (from: number): Promise<number | null> =>
      firstFree(context, sheet.getRangeByIndexes(top, from, rows, COLUMNS - from), { from, columns });
    if (earlier?.contents === contents) {
      const { column: at, unfinished } = earlier;
      return { kind: "earlier", column: at, unfinished, beyond: await beyondOf(at) };
    }
    if (column + columns > COLUMNS) return { kind: "none" };
    const found = await contentsOf(context, sheet.getRangeByIndexes(top, column, rows, columns));
    if (!found) return { kind: "free", column };
    return { kind: "occupied", column, found, beyond: await beyondOf(column) };
  });
}

/** The first column from which on nothing stands in so many; `null` where the sheet ends before. */
async function firstFree(
  context: Excel.RequestContext,
  right: Excel.Range,
  { from, columns }: { readonly from: number; readonly columns: number },
): Promise<number | null> {
  const used = right.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  await context.sync();
  const free = used.isNullObject ? from : used.columnIndex + used.columnCount;
  return free + columns > COLUMNS ? null : free;
}

/** What a range holds; `undefined` where that is nothing. Of very much only the beginning is read. */
export async function contentsOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<Contents | undefined> {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return undefined;
  const seen = used
    .getCell(0, 0)
    .getResizedRange(Math.min(used.rowCount, MOST_SEEN) - 1, used.columnCount - 1);
  seen.load("text");
  await context.sync();
  const filled = seen.text.flatMap((line, r) =>
    line.flatMap((text, c) =>
      text === "" ? [] : [{ row: used.rowIndex + r, column: used.columnIndex + c, text }],
    ),
  );
  const [first] = filled;
  const at = first ?? { row: used.rowIndex, column: used.columnIndex, text: "" };
  return { cell: cellName({ sheet: "", ...at }), text: at.text, cells: Math.max(1, filled.length) };
}

const MOST_SEEN = 1_000;
