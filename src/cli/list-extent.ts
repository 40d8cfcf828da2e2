import type { Mapping } from "../batch/list";
import { NAMED } from "../batch/summary";
import type { FileRow } from "../files/cell";
import { type ListFile, rowsOf } from "./list-file";
import type { ListHead } from "./list-head";
import { BREATH, type Terminal, breathe, goOn } from "./terminal";

/** What has to be known of a whole list before the first row of its result is written. */
export interface ListExtent {
  /** The last row in which anything stands, from 0. */
  readonly lastRow: number;
  /** The first column to the right of everything in the list's rows, headings included. */
  readonly freeColumn: number;
  /** Rows of the file, whatever is in them. */
  readonly fileRows: number;
  /** Formulas in columns that serve an input for which the file holds no value: row and column. */
  readonly unvalued: {
    readonly count: number;
    readonly first: readonly [row: number, column: number] | null;
  };
  /** Rows of the list that a filter or a person has hidden; the first of them, from 0. */
  readonly hidden: { readonly count: number; readonly rows: readonly number[] };
}

/** One pass over the file. */
export async function extentOf(
  file: ListFile,
  head: ListHead,
  mapping: Mapping,
  terminal: Terminal,
  onRow: (rows: number) => void,
): Promise<ListExtent> {
  const { area, headingRow } = head;
  const serving = columnsServing(mapping, area.firstColumn);
  let [lastRow, freeColumn, fileRows, unvalued] = [headingRow, area.firstColumn + head.headings.length, 0, 0];
  let first: ListExtent["unvalued"]["first"] = null;
  let hiddenCount = 0;
  const hiddenRows: number[] = [];
  for await (const { row, cells, formulas, hidden } of rowsOf(file)) {
    fileRows += 1;
    if (fileRows % BREATH === 0) await breathe();
    goOn(terminal);
    onRow(fileRows);
    if (row > area.lastRow) continue;
    const end = endOf(cells, formulas);
    const width = file.kind === "csv" ? cells.length : end; // fields of a record stay, empty or not
    if (row < headingRow || end === 0) continue;
    lastRow = row;
    if (hidden && row > headingRow) {
      if (hiddenRows.length < NAMED) hiddenRows.push(row);
      hiddenCount += 1;
    }
    freeColumn = Math.max(freeColumn, width);
    for (const [column] of formulas) {
      if ((cells[column] ?? null) !== null || !serving.has(column)) continue;
      unvalued += 1;
      first ??= [row, column];
    }
  }
  const hidden = { count: hiddenCount, rows: hiddenRows };
  return { lastRow, freeColumn, fileRows, unvalued: { count: unvalued, first }, hidden };
}

/** The columns of the sheet from which inputs come. */
const columnsServing = ({ inputs }: Mapping, first: number): ReadonlySet<number> =>
  new Set(
    Object.values(inputs).flatMap((source) =>
      source.kind === "columns" ? source.columns.map((column) => column + first) : [],
    ),
  );

/** Behind the last cell that holds something. */
function endOf(cells: FileRow["cells"], formulas: FileRow["formulas"]): number {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null && !formulas.has(end - 1)) end -= 1;
  return end;
}
