/** The names under which a workbook calls its parts: two editions of the standard differ in nothing else that matters here. */
export interface Dialect {
  readonly main: string;
  readonly relations: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const OLD = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

const TRANSITIONAL_NAMES: Dialect = {
  main: `${OLD}/spreadsheetml/2006/main`,
  relations: `${OLD}/officeDocument/2006/relationships`,
  drawing: `${OLD}/drawingml/2006/main`,
  chart: `${OLD}/drawingml/2006/chart`,
  sheetDrawing: `${OLD}/drawingml/2006/spreadsheetDrawing`,
};

const STRICT_NAMES: Dialect = {
  main: `${STRICT}/spreadsheetml/main`,
  relations: `${STRICT}/officeDocument/relationships`,
  drawing: `${STRICT}/drawingml/main`,
  chart: `${STRICT}/drawingml/chart`,
  sheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
};

/** @param names the namespaces that the workbook's first element declares */
export const dialectOf = (names: readonly string[]): Dialect =>
  names.includes(STRICT_NAMES.main) ? STRICT_NAMES : TRANSITIONAL_NAMES;
