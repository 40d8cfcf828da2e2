/** Excel's own files, read and changed as streams: what is not changed stays letter for letter. */
export type {
  BarChart,
  BarSeries,
  CellChange,
  CellContent,
  Changes,
  ColumnSize,
  Frozen,
  Look,
  NameChange,
  NamePlace,
  NewSheet,
  Note,
  RowSize,
  SheetChanges,
} from "./changes";
export type { Dress } from "./dress";
export { inventory } from "./inventory";
export { openXlsx } from "./open";
export { freeSheetName } from "./sheet-name";
export type { XlsxFile, XlsxSheet } from "./xlsx-file";
