import { day } from "../../src/engine/calendar";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { speechIn } from "../../src/taskpane/language";
import { LedgerMaking } from "../../src/taskpane/ledger/making";
import type { FormulaCell } from "../../src/workbook/book-cells";
import type { SheetCell } from "../../src/workbook/cells";
import { done } from "../../src/workbook/outcome";
import { PaperBook } from "./paper-book";

/** The ledger of a sheet as its rows state it, made without Excel. */

export const error = (basicValue: string): SheetCell => ({ type: "Error", basicValue });

/** A formula and what its cell shows. */
export interface Calculated {
  readonly formula: string;
  readonly value: SheetCell;
}

const isCalculated = (cell: SheetCell | Calculated): cell is Calculated =>
  typeof cell === "object" && cell !== null && "formula" in cell;

export function sheetOnPaper(rows: readonly (readonly (SheetCell | Calculated)[])[]): PaperBook {
  const formulas = rows.flatMap((row, r) =>
    row.flatMap((cell, c): FormulaCell[] => (isCalculated(cell) ? [{ row: r, column: c, ...cell }] : [])),
  );
  const cells = rows.map((row) => row.map((cell) => (isCalculated(cell) ? cell.value : cell)));
  const columns = Math.max(...rows.map((row) => row.length));
  const used = { sheet: "表", row: 0, column: 0, rows: rows.length, columns };
  const sheets = [{ id: "1", name: "表", hidden: false, used, cells, formulas }];
  return Object.assign(new PaperBook({}), { book: done({ name: "Book1.xlsx", sheets }) });
}

export interface Written {
  readonly ledger: readonly Readonly<Record<string, string>>[];
  readonly audit: readonly Readonly<Record<string, string>>[];
}

/** The rows of both sheets, by the names of the columns. */
export async function writtenFor(
  rows: readonly (readonly (SheetCell | Calculated)[])[],
  language: Language = "zh-CN",
): Promise<Written> {
  const book = sheetOnPaper(rows);
  const making = new LedgerMaking({ facade, workbook: book });
  const on = day("2026-11-30");
  await making.start({ madeOn: on, chosen: on, speech: speechIn(language) });
  const [ledger = [], audit = []] = book.tablesWritten.map(({ headings, rows: written }) =>
    written.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ""]))),
  );
  return { ledger, audit };
}
