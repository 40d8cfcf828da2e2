import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell, Sheet, Workbook } from "hucre/xlsx";
import { parseAddress } from "../../book/a1";
import { contains } from "../../book/block";
import type { FormulaNames } from "../../files/formula-names";
import { serialOf } from "../../files/serials";
import { expandShared } from "./shared-formulas";
import { openStyle } from "./styles";

/** Sizes of the screen and of the file: columns count in characters, rows in points. */
export const columnPixels = (width: number): number => Math.round(width * 7 + 5);
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);

/** Room to fill down and to add columns; Univer's sheets do not grow by themselves. */
const SPARE_ROWS = 200;
const LEAST_ROWS = 12_000;
const LEAST_COLUMNS = 40;

const flag = (on: boolean | undefined): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The workbook as the grid takes it. Ids of sheets follow the order in the file. */
export function toGrid(workbook: Workbook, id: string, name: string, names: FormulaNames): IWorkbookData {
  const styles = new StyleTable(workbook.themeColors ?? []);
  const defaultStyle = openStyle({ font: workbook.defaultFont }, []) ?? {};
  const sheets = workbook.sheets.map((sheet, i) => ({
    ...sheetData(sheet, sheetId(i), styles, names),
    defaultStyle,
  }));
  return {
    id,
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.table,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export const sheetId = (index: number): string => `{sheet-${index + 1}}`;

/** Each look once. */
class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly theme: readonly string[]) {}

  idOf(style: Cell["style"]): string | undefined {
    const opened = openStyle(style, this.theme);
    if (!opened) return undefined;
    const key = JSON.stringify(opened);
    const id = this.ids.get(key) ?? `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.table[id] = opened;
    return id;
  }
}

type SheetData = Partial<IWorksheetData> & { readonly id: string };

function sheetData(sheet: Sheet, id: string, styles: StyleTable, names: FormulaNames): SheetData {
  expandShared(sheet);
  const cellData = cellsOf(sheet, styles, names);
  const rows = Math.max(sheet.rows.length, ...Object.keys(cellData).map((row) => Number(row) + 1));
  const columns = Math.max(
    0,
    ...Object.values(cellData).flatMap((row) => Object.keys(row).map((c) => Number(c) + 1)),
  );
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden ?? sheet.veryHidden),
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + 10, LEAST_COLUMNS),
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    cellData,
    columnData: columnsOf(sheet),
    rowData: rowsOf(sheet),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
    showGridlines: flag(sheet.view?.showGridLines !== false),
    ...(sheet.view?.tabColor?.rgb && { tabColor: `#${sheet.view.tabColor.rgb.slice(-6)}` }),
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: Sheet, styles: StyleTable, names: FormulaNames): Cells {
  const cells: Cells = {};
  const isSpilled = spilledCells(sheet);
  const put = (row: number, column: number, data: ICellData | undefined): void => {
    if (!data) return;
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...data };
  };
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (!isSpilled(row, column)) put(row, column, valueData(value));
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const style = styles.idOf(cell.style);
    if (style) put(row, column, { s: style });
    if (cell.formula && !isSpilled(row, column)) {
      put(row, column, { f: `=${names.open(cell.formula)}`, ...valueData(cell.formulaResult ?? cell.value) });
    }
  }
  return cells;
}

/** The remembered values of a spilled formula: left in place, they would stand in its way. */
function spilledCells(sheet: Sheet): (row: number, column: number) => boolean {
  const spills = [...(sheet.cells ?? [])].flatMap(([key, { formulaRef, formulaType }]) => {
    const block = formulaType === "array" && formulaRef ? parseAddress(formulaRef)?.block : undefined;
    return block ? [{ key, block }] : [];
  });
  return (row, column) =>
    spills.some(({ key, block }) => contains(block, { row, column }) && key !== `${row},${column}`);
}

function valueData(value: Cell["value"] | undefined): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: serialOf(value), t: CellValueType.NUMBER };
}

const columnsOf = (sheet: Sheet): Record<number, IColumnData> =>
  Object.fromEntries(
    (sheet.columns ?? []).flatMap(({ width, hidden }, i) =>
      width !== undefined || hidden
        ? [[i, { ...(width !== undefined && { w: columnPixels(width) }), hd: flag(hidden) }]]
        : [],
    ),
  );

const rowsOf = (sheet: Sheet): Record<number, IRowData> =>
  Object.fromEntries(
    [...(sheet.rowDefs ?? [])].flatMap(([i, { height, hidden }]) =>
      height !== undefined || hidden
        ? [
            [
              i,
              {
                ...(height !== undefined && { h: rowPixels(height), ia: BooleanNumber.FALSE }),
                hd: flag(hidden),
              },
            ],
          ]
        : [],
    ),
  );
