import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellValueType, type ICellData, type IStyleData, type IWorkbookData } from "@univerjs/core";
import { openXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import type { CellContent } from "../../src/book/book";
import { block } from "../../src/book/block";
import { ErrorValue } from "../../src/book/error-value";
import { MemoryBook } from "../../src/book/memory-book";
import { cellsIn } from "../../src/workbench/grid/matrix";
import { WorkbookFile } from "../../src/workbench/xlsx";

/** A file opened in the workbench, the book that it becomes, and what of it is saved. */

export const FUNCTIONS = ["BT.STATION_AWARD", "BT.HYDROGEN_TABLE"];
const FIXTURES = join(__dirname, "fixtures");

/** Made by hand, part by part as Excel writes them: theme colours, shared and array formulas, notes, rules, a table. */
export const ledger = new Uint8Array(readFileSync(join(FIXTURES, "ledger.xlsx")));
export const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/申报样例.xlsx")));

export const open = (bytes: Uint8Array = ledger): Promise<WorkbookFile> =>
  WorkbookFile.open(bytes, "台账.xlsx", FUNCTIONS);
export const sheetOf = (file: WorkbookFile, i: number) =>
  file.data.sheets[file.data.sheetOrder[i] ?? ""] ?? {};
export const cellOf = (file: WorkbookFile, row: number, column: number, i = 0): ICellData | undefined =>
  sheetOf(file, i).cellData?.[row]?.[column];
export const styleOf = (file: WorkbookFile, row: number, column: number): IStyleData => {
  const style = cellOf(file, row, column)?.s;
  return (typeof style === "string" ? file.data.styles[style] : style) ?? {};
};

/** The opened workbook as a book; formulas answer what the file remembers, the table answers a table. */
export function bookOf({ data, definedNames }: WorkbookFile): MemoryBook {
  const remembered = (sheet: string, row: number, column: number) =>
    data.sheets[sheet]?.cellData?.[row]?.[column]?.v;
  const book = new MemoryBook({
    sheets: data.sheetOrder.map((id) => data.sheets[id]?.name ?? ""),
    calculate: (formula, { sheet, row, column }) => {
      if (formula.startsWith("=BT.HYDROGEN_TABLE")) return [[800000, 800000], [1, 2]]; // prettier-ignore
      const value = remembered(sheet.id, row, column) ?? 0;
      return value === "#N/A" ? new ErrorValue("#N/A") : value;
    },
  });
  for (const [id, sheet] of Object.entries(data.sheets)) {
    for (const [row, column, cell] of cellsIn(sheet.cellData)) {
      const value = cell.t === CellValueType.BOOLEAN ? cell.v === 1 : cell.v;
      write(book, id, row, column, cell.f ?? value ?? null);
    }
  }
  for (const name of definedNames) book.names.add(name);
  return book;
}

export const write = (
  book: MemoryBook,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
): void => {
  book.sheet(sheet)?.write(block(row, column), [[content]]);
};

export async function saved(
  file: WorkbookFile,
  book: MemoryBook,
  data: IWorkbookData = file.data,
): Promise<FileSheet[]> {
  return (await openXlsx(await file.save(book, data), { readStyles: true })).sheets;
}

export const cellIn = (sheet: FileSheet | undefined, row: number, column: number) =>
  sheet?.cells?.get(`${row},${column}`);
