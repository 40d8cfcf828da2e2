import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { words } from "../engine/words";
import { nearest } from "../functions/references";
import type { FileRow } from "../files/cell";
import type { CsvFile } from "../files/csv/csv-file";
import { openCsv } from "../files/csv";
import { openXlsx } from "../files/xlsx";
import type { XlsxFile } from "../files/xlsx/xlsx-file";
import { isPercentFormat } from "../batch/percent-cell";
import { isWorkbook } from "./arguments";
import { withFile } from "./file-troubles";
import { nearNames } from "./find-rule";
import { namesAndTables } from "./recalculate/names-and-tables";
import type { StoredTable } from "./recalculate/table-references";
import { Trouble } from "./trouble";

/** An opened file with the one sheet that holds the list. */
export type ListFile =
  | {
      readonly kind: "xlsx";
      readonly path: string;
      readonly workbook: XlsxFile;
      readonly sheet: string;
      /** Rows of totals of the sheet's tables, which Excel keeps apart from their data. */
      readonly totals: readonly TotalsBlock[];
    }
  | { readonly kind: "csv"; readonly path: string; readonly text: CsvFile };

/**
 * @throws Trouble for whatever cannot be opened, or has no such sheet
 */
export async function openList(path: string, written: string, sheet: string | undefined): Promise<ListFile> {
  if (!isWorkbook(path)) {
    const text = await withFile(written, async () => openCsv(await blobOf(path)));
    return { kind: "csv", path, text };
  }
  const workbook = await openWorkbook(path, written);
  const name = chosenSheet(workbook, sheet);
  const { tables } = await withFile(written, async () => namesAndTables(await blobOf(path)));
  const totals = tables.filter((table) => table.sheet === name && table.totalRows > 0).map(totalsOf);
  return { kind: "xlsx", path, workbook, sheet: name, totals };
}

/** Cells of a sheet, from 0; the last row and column are within. */
export type TotalsBlock = Readonly<Record<"firstRow" | "lastRow" | "firstColumn" | "lastColumn", number>>;

const totalsOf = ({ block, totalRows }: StoredTable): TotalsBlock => ({
  firstRow: block.row + block.rows - totalRows,
  lastRow: block.row + block.rows - 1,
  firstColumn: block.column,
  lastColumn: block.column + block.columns - 1,
});

export const openWorkbook = (path: string, written: string): Promise<XlsxFile> =>
  withFile(written, async () => openXlsx(await blobOf(path), isPercentFormat));

/** @throws the system's own error where there is no such file */
export async function blobOf(path: string): Promise<Blob> {
  const found = await stat(path); // the error of openAsBlob does not say what is wrong
  if (found.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  return openAsBlob(path);
}

/** The sheet of that name in any case, else the first that is not hidden. */
export function chosenSheet({ sheets }: XlsxFile, asked: string | undefined): string {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const [first = sheets[0]] = shown;
  const found =
    asked === undefined
      ? first
      : sheets.find(({ name }) => name.toLowerCase() === asked.trim().toLowerCase());
  if (found) return found.name;
  const names = sheets.map(({ name }) => name);
  const near = nearest(asked ?? "", names);
  const those = near.length > 0 ? nearNames(near) : listed(names);
  throw new Trouble(
    words(`没有工作表“${asked ?? ""}”${those.zh}。`, `There is no sheet “${asked ?? ""}”${those.en}.`),
  );
}

const listed = (names: readonly string[]): { zh: string; en: string } => ({
  zh: `，有：${names.join("、")}`,
  en: `, only: ${names.join(", ")}`,
});

export const rowsOf = (file: ListFile): AsyncIterable<FileRow> =>
  file.kind === "csv" ? file.text.rows() : file.workbook.rows(file.sheet);

const NO_FORMULAS: FileRow["formulas"] = new Map();

/** The rows down to the last one, with those that the file leaves out because nothing stands in them. */
export async function* everyRow(file: ListFile, lastRow: number): AsyncGenerator<FileRow> {
  let next = 0;
  for await (const row of rowsOf(file)) {
    if (row.row > lastRow) return;
    for (; next < row.row; next += 1) yield { row: next, cells: [], formulas: NO_FORMULAS };
    yield row;
    next = row.row + 1;
  }
}
