import { parseA1Range, toCol } from "@borgar/fx";
import type { CellAddress } from "../functions/facade";

/** A rectangle of cells on one sheet, by its first cell; row and column count from 0. */
export interface Area extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

/** `加氢站`, `'我的 表'`, `[Book1.xlsx]加氢站`: hosts quote, and name the workbook, each in their own way. */
function sheetNamed(prefix: string): string | undefined {
  const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!]+))$/u.exec(prefix) ?? [];
  const name = quoted?.replace(/''/gu, "'") ?? bare;
  return name?.slice(name.lastIndexOf("]") + 1);
}

/** An address as the host gives it: `加氢站!B2:D9`, `'我的 表'!$C$3`. `undefined` for whole rows, whole columns and several pieces. */
export function parseArea(address: string): Area | undefined {
  const mark = address.lastIndexOf("!");
  const sheet = sheetNamed(address.slice(0, Math.max(mark, 0)));
  return sheet === undefined ? undefined : areaOn(sheet, address.slice(mark + 1));
}

/** A rectangle such as `B2:D9` on a sheet known by name. */
export function areaOn(sheet: string, cells: string): Area | undefined {
  const range = parseA1Range(cells, false);
  if (range?.top == null || range.left == null || range.bottom == null || range.right == null)
    return undefined;
  const row = Math.min(range.top, range.bottom);
  const column = Math.min(range.left, range.right);
  return {
    sheet,
    row,
    column,
    rows: Math.max(range.top, range.bottom) - row + 1,
    columns: Math.max(range.left, range.right) - column + 1,
  };
}

/** Excel takes sheet names for equal whatever their case. */
export const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column && a.sheet.toLowerCase() === b.sheet.toLowerCase();

export const contains = (area: Area, cell: CellAddress): boolean =>
  sameCell({ ...area, row: 0, column: 0 }, { ...cell, row: 0, column: 0 }) &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

export const columnLetters = (column: number): string => toCol(column);

/** `C3` */
export const cellName = (cell: CellAddress): string => `${columnLetters(cell.column)}${cell.row + 1}`;

/** One text for one cell, to tell cells apart by; for people there is `cellName`. */
export const placeOf = ({ sheet, row, column }: CellAddress): string =>
  `${row},${column} ${sheet.toLowerCase()}`;

/** `B2:D9`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const last = { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows === 1 && area.columns === 1 ? cellName(area) : `${cellName(area)}:${cellName(last)}`;
}
