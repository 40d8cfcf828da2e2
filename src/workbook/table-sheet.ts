import { MOST_BYTES } from "../batch/pace";
import { bytesOfRow } from "../batch/payload";
import { asText } from "../batch/written-text";
import { inExcel } from "./excel";
import { newSheet, removeSheet } from "./new-sheet";
import { type Outcome, done } from "./outcome";
import { pointsFor } from "./result-block";

/** A sheet of texts: a heading of some lines, then a table that wraps. */
export interface TableSheet {
  /** As wished; numbered where it is taken. */
  readonly name: string;
  /** The first is the title. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
}

export interface WritingOfTables {
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between two requests. */
  readonly stopped: () => boolean;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes each table on a new sheet; gives the sheets. `undefined`: it was stopped. What cannot be written whole is not left
 * behind, and nothing that stands in the workbook is touched.
 */
export async function writeTables(
  tables: readonly TableSheet[],
  parts: WritingOfTables,
): Promise<Outcome<readonly WrittenSheet[] | undefined>> {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const made: WrittenSheet[] = [];
  let before = 0;
  for (const table of tables) {
    const already = before;
    const onProgress = (rows: number): void => {
      parts.onProgress(already + rows, total);
    };
    const written = await writeTable(table, made, { ...parts, onProgress });
    if (!written.ok || !written.value) {
      for (const { id } of made) await removeSheet(id);
      return written.ok ? done(undefined) : written;
    }
    before += table.rows.length;
  }
  return done(made);
}

type TableParts = Omit<WritingOfTables, "onProgress"> & { readonly onProgress: (rows: number) => void };

/** Whether all of it has been written. A sheet that was added is told of in any case. */
async function writeTable(
  table: TableSheet,
  made: WrittenSheet[],
  { onProgress, stopped }: TableParts,
): Promise<Outcome<boolean>> {
  if (stopped()) return done(false);
  const id = await newSheet(table.name);
  if (!id.ok) return id;
  made.push({ id: id.value, name: table.name });
  const begun = await begin(id.value, table);
  if (!begun.ok) return begun;
  made[made.length - 1] = { id: id.value, name: begun.value };
  let from = 0;
  while (from < table.rows.length) {
    if (stopped()) return done(false);
    const count = rowsThatFit(table.rows, from);
    const written = await putRows(id.value, table, from, count);
    if (!written.ok) return written;
    from += count;
    onProgress(from);
  }
  await prepareForPrint(id.value, table);
  return done(true);
}

const MOST_ROWS = 500;

/** As many rows as one request carries, at least one. */
function rowsThatFit(rows: TableSheet["rows"], from: number): number {
  let bytes = 0;
  let count = 0;
  while (from + count < rows.length && count < MOST_ROWS) {
    bytes += bytesOfRow(rows[from + count] ?? []);
    if (bytes > MOST_BYTES && count > 0) break;
    count += 1;
  }
  return count;
}

const headingRow = ({ lines }: TableSheet): number => lines.length + 1;

const TITLE_SIZE = 14;

/** Lines, headings and widths; gives the name the sheet has got. */
function begin(id: string, table: TableSheet): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    const { lines, headings, widths } = table;
    sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [asText(line, "excel")]);
    const title = sheet.getRangeByIndexes(0, 0, 1, 1);
    title.format.font.bold = true;
    title.format.font.size = TITLE_SIZE;
    const top = sheet.getRangeByIndexes(headingRow(table), 0, 1, headings.length);
    top.values = [headings.map((heading) => asText(heading, "excel"))];
    top.format.font.bold = true;
    top.format.wrapText = true;
    top.format.verticalAlignment = "Center";
    widths.forEach((width, i) => {
      sheet.getRangeByIndexes(headingRow(table), i, 1, 1).format.columnWidth = pointsFor(width);
    });
    await context.sync();
    return sheet.name;
  });
}

function putRows(id: string, table: TableSheet, from: number, count: number): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(id);
    const first = headingRow(table) + 1 + from;
    const body = sheet.getRangeByIndexes(first, 0, count, table.headings.length);
    body.values = table.rows
      .slice(from, from + count)
      .map((row) => table.headings.map((_, i) => asText(row[i] ?? "", "excel")));
    body.format.wrapText = true;
    body.format.verticalAlignment = "Top";
    body.format.autofitRows();
    await context.sync();
  });
}

/** Across the page, the headings on each; a host that knows nothing of paper leaves it at that. */
async function prepareForPrint(id: string, table: TableSheet): Promise<void> {
  const row = headingRow(table);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.freezePanes.freezeRows(row + 1);
    await context.sync();
  });
  await inExcel(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(id);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows(`$${String(row + 1)}:$${String(row + 1)}`);
    await context.sync();
  });
}
