import { BooleanNumber, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { Book, DefinedName } from "../../book/book";
import { cellsIn } from "../grid/matrix";
import { sameStyle } from "./styles";

/**
 * Whether the book is still arranged as the file was: its sheets, names, looks, sizes, merged cells and panes. Then only
 * contents have changed, and the file itself is kept.
 */
export function sameArrangement(
  book: Book,
  names: readonly DefinedName[],
  now: IWorkbookData,
  opened: IWorkbookData,
): boolean {
  const tabs = book.sheets().map(({ id, name, hidden }) => [id, name, hidden]);
  const wereTabs = opened.sheetOrder.map((id) => [
    id,
    opened.sheets[id]?.name,
    isOn(opened.sheets[id]?.hidden),
  ]);
  return (
    same(tabs, wereTabs) &&
    same(book.names.all().map(definition), names.map(definition)) &&
    opened.sheetOrder.every((id) => sameSheet(id, now, opened))
  );
}

const isOn = (flag: unknown): boolean => flag === BooleanNumber.TRUE;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const definition = ({ name, refersTo, comment, sheet }: DefinedName): unknown => [
  name,
  refersTo,
  comment,
  sheet,
];

function sameSheet(id: string, now: IWorkbookData, opened: IWorkbookData): boolean {
  const [sheet, was] = [now.sheets[id] ?? {}, opened.sheets[id] ?? {}];
  return (
    same(merges(sheet), merges(was)) &&
    same(panes(sheet), panes(was)) &&
    sameColumns(sheet, was) &&
    sameRows(sheet, was) &&
    sameLooks(id, now, opened)
  );
}

const merges = ({ mergeData = [] }: Partial<IWorksheetData>): unknown =>
  mergeData.map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn]);

const panes = ({ freeze }: Partial<IWorksheetData>): unknown => [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0];

function sameColumns({ columnData = {} }: Partial<IWorksheetData>, was: Partial<IWorksheetData>): boolean {
  return Object.entries(columnData).every(([key, { w, hd }]) => {
    const before = was.columnData?.[Number(key)];
    return (w === undefined || w === before?.w) && isOn(hd) === isOn(before?.hd);
  });
}

/** Heights that follow the contents are nobody's wish. */
function sameRows({ rowData = {} }: Partial<IWorksheetData>, was: Partial<IWorksheetData>): boolean {
  return Object.entries(rowData).every(([key, { h, hd, ia }]) => {
    const before = was.rowData?.[Number(key)];
    return (h === undefined || isOn(ia) || h === before?.h) && isOn(hd) === isOn(before?.hd);
  });
}

function sameLooks(id: string, now: IWorkbookData, opened: IWorkbookData): boolean {
  const places = new Map<string, readonly [number, number]>();
  for (const { sheets } of [now, opened])
    for (const [row, column] of cellsIn(sheets[id]?.cellData)) places.set(`${row},${column}`, [row, column]);
  return [...places.values()].every(([row, column]) => sameStyle(styleAt(now, id, row, column), styleAt(opened, id, row, column))); // prettier-ignore
}

export function styleAt(
  { sheets, styles }: IWorkbookData,
  id: string,
  row: number,
  column: number,
): IStyleData | undefined {
  // prettier-ignore
  const style = sheets[id]?.cellData?.[row]?.[column]?.s;
  return (typeof style === "string" ? styles[style] : style) ?? undefined;
}
