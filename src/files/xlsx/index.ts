/** Excel's own files, read and changed as streams: what is not changed stays letter for letter. */
export type {
  BarChart,
  BarSeries,
  CellChange,
  CellContent,
  Changes,
  Look,
  NewSheet,
  Note,
  SheetChanges,
} from "./changes";
export { openXlsx } from "./open";
export { freeSheetName } from "./sheet-name";
export type { XlsxFile, XlsxSheet } from "./xlsx-file";
