import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet } from "hucre/xlsx";
import { formatBlock } from "../../book/a1";
import { cellsIn } from "../grid/matrix";
import type { FormulaNames } from "../../files/formula-names";
import { columnPixels, rowPixels } from "./read";
import { serialOf } from "../../files/serials";
import type { Shown } from "./shown";
import { saveStyle } from "./styles";

/**
 * Brings a sheet of the opened file to what the grid now holds. Only what changed is touched: comments, links, rich text
 * and styles that the page does not know stay with their cells.
 */
export function updateSheet(
  file: FileSheet,
  data: Partial<IWorksheetData>,
  shown: Shown,
  style: (row: number, column: number) => IStyleData | undefined,
  names: FormulaNames,
  theme: readonly string[],
): void {
  const patch = new SheetPatch(file, shown, names);
  for (const [row, column] of positions(file, data, shown)) {
    const look = saveStyle(style(row, column), file.cells?.get(`${row},${column}`)?.style, theme);
    patch.update(row, column, look);
  }
  updateSizes(file, data);
  file.merges = (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startCol: startColumn,
    endRow,
    endCol: endColumn,
  }));
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  if (xSplit > 0 || ySplit > 0) file.freezePane = { rows: ySplit, columns: xSplit };
  else delete file.freezePane;
}

/** Every cell that holds something now, or held something in the file. */
function positions(file: FileSheet, data: Partial<IWorksheetData>, shown: Shown): Iterable<[number, number]> {
  const found = new Map<string, [number, number]>();
  const add = (row: number, column: number): void => void found.set(`${row},${column}`, [row, column]);
  for (const [row, column] of cellsIn(data.cellData)) add(row, column);
  for (const [row, column] of shown.cells()) add(row, column);
  file.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) add(row, column);
    });
  });
  for (const key of file.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    add(row, column);
  }
  return found.values();
}

class SheetPatch {
  private readonly cells: Map<string, FileCell>;

  constructor(
    private readonly file: FileSheet,
    private readonly shown: Shown,
    private readonly names: FormulaNames,
  ) {
    this.cells = file.cells ??= new Map<string, FileCell>();
  }

  update(row: number, column: number, style: FileCell["style"]): void {
    const formula = this.shown.formula(row, column);
    if (formula !== null) this.putFormula(row, column, formula, style);
    else this.putValue(row, column, style);
  }

  private putFormula(row: number, column: number, formula: string, style: FileCell["style"]): void {
    const { hyperlink, comment } = this.cells.get(`${row},${column}`) ?? {};
    const stored = this.names.save(formula).slice(1);
    const result = this.shown.value(row, column);
    this.setRow(row, column, null);
    this.setCell(row, column, {
      value: null,
      type: "formula",
      formula: stored,
      // The writer would make a text of an error; without a value Excel calculates the cell when it opens the file.
      ...(!this.shown.isError(row, column) && result !== "" && { formulaResult: result }),
      ...this.arrayFields(row, column, stored),
      ...(style && { style }),
      ...(hyperlink && { hyperlink }),
      ...(comment && { comment }),
    });
  }

  /**
   * A formula that may answer a table is stored as a dynamic array, also where it answers one cell: Excel puts an `@` in
   * front of an add-in's function that is stored without it, and then shows the first cell only.
   */
  private arrayFields(row: number, column: number, stored: string): Partial<FileCell> {
    const spill = this.shown.spills.get(`${row},${column}`);
    const was = this.cells.get(`${row},${column}`);
    if (!spill && !stored.includes("_xldudf_")) {
      const kept = was?.formula === stored && was.formulaType === "array";
      return kept
        ? { formulaType: "array", formulaRef: was.formulaRef, formulaDynamic: was.formulaDynamic }
        : {};
    }
    const covered = spill ?? { row, column, rows: 1, columns: 1 };
    return { formulaType: "array", formulaDynamic: true, formulaRef: formatBlock(covered) };
  }

  private putValue(row: number, column: number, style: FileCell["style"]): void {
    const was = this.cells.get(`${row},${column}`);
    const value = this.shown.value(row, column);
    const now: FileValue = value === "" ? null : value;
    if (was?.formula === undefined && sameValue(this.file.rows[row]?.[column] ?? null, now)) {
      if (was || style) this.setCell(row, column, { ...(was ?? { value: now, type: typeOf(now) }), style });
      return;
    }
    this.setRow(row, column, now);
    const { hyperlink, comment } = was ?? {};
    if (!style && !hyperlink && !comment) this.cells.delete(`${row},${column}`);
    else this.setCell(row, column, { value: now, type: typeOf(now), style, hyperlink, comment });
  }

  private setCell(row: number, column: number, cell: FileCell): void {
    const given = Object.entries(cell).filter(([, value]) => value !== undefined);
    this.cells.set(`${row},${column}`, Object.fromEntries(given) as unknown as FileCell);
  }

  private setRow(row: number, column: number, value: FileValue): void {
    while (this.file.rows.length <= row) this.file.rows.push([]);
    const line = this.file.rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
}

/** A date of the file is the grid's number. */
const sameValue = (was: FileValue, now: FileValue): boolean =>
  (typeof was === "object" && was !== null ? serialOf(was) : was) === now;

const typeOf = (value: FileValue): FileCell["type"] =>
  value === null ? "empty" : (typeof value as "string" | "number" | "boolean");

/** Widths and heights as they were, unless somebody dragged them. */
function updateSizes(file: FileSheet, { columnData = {}, rowData = {} }: Partial<IWorksheetData>): void {
  const columns = (file.columns ??= []);
  for (const [key, { w, hd }] of Object.entries(columnData)) {
    const i = Number(key);
    while (columns.length <= i) columns.push({});
    const column = columns[i] ?? {};
    const was = column.width === undefined ? undefined : columnPixels(column.width);
    if (w !== undefined && w !== was) column.width = (w - 5) / 7;
    column.hidden = hd === 1;
    columns[i] = column;
  }
  const rows = (file.rowDefs ??= new Map<number, { height?: number; hidden?: boolean }>());
  for (const [key, { h, hd, ia }] of Object.entries(rowData)) {
    const row = rows.get(Number(key)) ?? {};
    const was = row.height === undefined ? undefined : rowPixels(row.height);
    if (h !== undefined && ia !== 1 && h !== was) row.height = (h * 3) / 4;
    if (hd === 1 || row.hidden) row.hidden = hd === 1;
    if (Object.keys(row).length > 0) rows.set(Number(key), row);
  }
}
