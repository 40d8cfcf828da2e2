import { RANGE_TYPE, type IRange, type IUnitRange } from "@univerjs/core";
import { COLUMNS, ROWS, type Block } from "../../book/block";

/** Blocks of the book, which has Excel's size, and ranges of a Univer sheet, which has as many rows as it needs. */

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Univer's sheets have as many rows and columns as they were given. */
export const sizeOf = (sheet: { getMaxRows(): number; getMaxColumns(): number }): Size => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

export function rangeOf(block: Block, size: Size): IRange {
  const whole = { rows: block.rows === ROWS, columns: block.columns === COLUMNS };
  return {
    startRow: block.row,
    startColumn: block.column,
    endRow: Math.min(block.row + block.rows, size.rows) - 1,
    endColumn: Math.min(block.column + block.columns, size.columns) - 1,
    rangeType: whole.rows
      ? whole.columns
        ? RANGE_TYPE.ALL
        : RANGE_TYPE.COLUMN
      : whole.columns
        ? RANGE_TYPE.ROW
        : RANGE_TYPE.NORMAL,
  };
}

/** A range given by its row or column headings is a whole row or column, as far as Excel's reach. */
export function blockOf({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Block {
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const row = wholeColumns ? 0 : startRow;
  const column = wholeRows ? 0 : startColumn;
  return {
    row,
    column,
    rows: wholeColumns ? ROWS : endRow - row + 1,
    columns: wholeRows ? COLUMNS : endColumn - column + 1,
  };
}

/** Cells of a sheet as Univer's formulas name them. */
export const unitRange = (
  unitId: string,
  sheetId: string,
  { row, column, rows, columns }: Block,
): IUnitRange => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
});
