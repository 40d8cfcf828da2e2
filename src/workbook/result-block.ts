import type { Language } from "../engine/words";
import type { OutputCell, OutputColumn } from "../batch/output";
import { finished, unfinished } from "../batch/unfinished";
import { asText } from "../batch/written-text";
import type { ListRule } from "../functions/facade";

/** The columns of a result on a sheet, wherever that is: headings above, one row for each row of the list. */
export interface ResultBlock {
  readonly sheetId: string;
  /** Rows and columns of the sheet, from 0. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly column: number;
  /** Rows of the list. */
  readonly rows: number;
}

export interface ResultKind {
  readonly columns: readonly OutputColumn[];
  /** Formulas are handed to Excel as they are; whatever else is text stays text. */
  readonly contents: "values" | "formulas";
  readonly language: Language;
  readonly rule: ListRule;
}

export type Cells = readonly (readonly OutputCell[])[];

const written = (cells: Cells, { contents }: ResultKind): OutputCell[][] =>
  cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && contents === "values" ? asText(cell, "excel") : cell)),
  );

export function headingsAt(sheet: Excel.Worksheet, block: ResultBlock, { columns }: ResultKind): Excel.Range {
  return sheet.getRangeByIndexes(block.headingRow, block.column, 1, columns.length);
}

/** The first heading says how far the result has come; `null` that it is whole. */
export function headingTexts(block: ResultBlock, kind: ResultKind, rowsDone: number | null): string[] {
  return kind.columns.map(({ heading }, i) => {
    const last = rowsDone === 0 ? 0 : block.firstRow + (rowsDone ?? 0);
    const text = i === 0 && rowsDone !== null ? unfinished(heading, last, kind.language) : heading;
    return asText(text, "excel");
  });
}

/** Whether the headings that stand there are those of this result, finished or not. */
export const areHeadings = (cells: readonly unknown[] | undefined, { columns }: ResultKind): boolean =>
  columns.every(({ heading }, i) => {
    const cell = cells?.[i];
    return typeof cell === "string" && finished(cell) === heading;
  });

/**
 * Puts cells into their rows, dressed; then the mark, so that a write that breaks off in between is not taken for more than it is.
 * Number formats first: a cell of format text would take a formula for a text.
 */
export function putRows(
  sheet: Excel.Worksheet,
  block: ResultBlock,
  kind: ResultKind,
  from: number,
  cells: Cells,
): void {
  const { columns } = kind;
  const body = sheet.getRangeByIndexes(block.firstRow + from, block.column, cells.length, columns.length);
  columns.forEach(({ numberFormat }, i) => {
    body.getColumn(i).numberFormat = everywhere(numberFormat);
  });
  body.values = written(cells, kind);
  headingsAt(sheet, block, kind).values = [headingTexts(block, kind, from + cells.length)];
}

/** A character of the standard font and the margins of a cell, in points. */
const CHARACTER = 5.25;
const MARGIN = 3.75;

export const pointsFor = (characters: number): number => characters * CHARACTER + MARGIN;

/** One value for all cells of a range: Excel takes it so, its types do not say so. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

export function dressHeadings(headings: Excel.Range): void {
  headings.numberFormat = everywhere("General");
  headings.format.font.bold = true;
  headings.format.wrapText = true;
  headings.format.verticalAlignment = "Center";
}

/** Only where the columns are new: widths a person has set stay. */
export function widen(sheet: Excel.Worksheet, block: ResultBlock, { columns }: ResultKind): void {
  columns.forEach(({ width }, i) => {
    sheet.getRangeByIndexes(block.headingRow, block.column + i, 1, 1).format.columnWidth = pointsFor(width);
  });
}
