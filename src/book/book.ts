import type { Block, Cell } from "./block";
import type { Holds } from "./region";
import type { Shelf } from "./shelf";

/**
 * A workbook of our own, as rectangles: what the Office host, the workbench's grid and the tests share.
 * Two implementations: `memory-book.ts` and the workbench's Univer book.
 *
 * Rows and columns count from 0. A sheet is addressed by its id, which outlives renaming; `Book.sheet` also finds it by
 * name, in any case, as Excel does.
 */

/** The error values a cell can show. */
export type ErrorText =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** What a cell shows. A blank cell is `""`, as in Excel's own `range.values`; an error is its text. */
export type CellValue = string | number | boolean;

/** Tells a blank cell from an empty text, and an error from the text that looks like it. */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

/**
 * What is written into a cell: a value, a formula beginning with `=`, or `null` to leave the cell as it is.
 * `""` empties the cell. Text is kept as text and never read as a number or a date (that is the host's part, as it is
 * Excel's input line that does it); only `#N/A` and its kind become the error. A leading `'` forces text and is not kept.
 */
export type CellContent = CellValue | null;

/** How cells look. Widths and heights are in points. */
export interface Format {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment: "Top" | "Center" | "Bottom";
  readonly columnWidth: number;
  readonly rowHeight: number;
}

/** The format all cells of a block share; `null` where they differ. */
export type SharedFormat = { readonly [K in keyof Format]: Format[K] | null };

export interface Sheet {
  readonly id: string;
  readonly name: string;
  /** Its place among the sheets, from 0. */
  readonly position: number;
  readonly hidden: boolean;

  rename(name: string): void;
  hide(hidden: boolean): void;
  move(position: number): void;

  /** Values as calculated. Whatever lies beyond the sheet's written part is blank. */
  values(block: Block): CellValue[][];
  /** Formulas with `=`; where there is none, the value. */
  formulas(block: Block): CellValue[][];
  kinds(block: Block): CellKind[][];
  /** What the cells show, number formats applied. */
  texts(block: Block): string[][];
  numberFormats(block: Block): string[][];

  /** One write of a whole rectangle, as one change. */
  write(block: Block, contents: readonly (readonly CellContent[])[]): void;
  writeNumberFormats(block: Block, formats: readonly (readonly (string | null)[])[]): void;
  /** Empties the cells; number formats and looks stay. */
  clear(block: Block): void;

  format(block: Block): SharedFormat;
  reformat(block: Block, changes: Partial<Format>): void;
  /** Gives columns their widths, in points, as one change. */
  widen(widths: ReadonlyMap<number, number>): void;
  /** Whether all rows of the block are hidden, or none; `null` where some are. */
  rowsHidden(block: Block): boolean | null;
  /** Fits the width of the columns, or the height of the rows, to what they show. */
  autofit(block: Block, what: "columns" | "rows"): void;

  /** The smallest rectangle that holds every value and formula, or `null` on an empty sheet. */
  used(): Block | null;
  /** Tells of cell after cell whether anything stands there, formulas that show nothing included; until the next change. */
  holding(): Holds;
  /** The rectangle over which a formula spills, if the cell belongs to one; its first cell holds the formula. */
  spill(cell: Cell): Block | null;
}

export interface Selection {
  /** The sheet's id. */
  readonly sheet: string;
  readonly block: Block;
  /** The active cell: where the selection was begun. */
  readonly cell: Cell;
}

/** An Excel table: a named list with a heading row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** The sheet's id. */
  readonly sheet: string;
  /** The whole table, headings and totals included. */
  readonly block: Block;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

/** A defined name; `refersTo` is a formula such as `=加氢站!$B$2:$B$9`. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The id of the sheet the name belongs to; `null` for the whole workbook. */
  readonly sheet: string | null;
}

export interface CommentReply {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface Comment {
  readonly id: string;
  /** The sheet's id. */
  readonly sheet: string;
  readonly cell: Cell;
  readonly content: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly resolved: boolean;
  /** Oldest first. */
  readonly replies: readonly CommentReply[];
}

/** A chart that shows cells; what else Excel's charts can is left at Excel's defaults. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** The id of the sheet it stands on. */
  readonly sheet: string;
  /** As Office.js names it: `BarClustered`. */
  readonly type: string;
  /** The cells it shows, their headings included; `sheet` is an id. */
  readonly source: { readonly sheet: string; readonly block: Block };
  /** Whether each column is a series, or each row. */
  readonly seriesBy: "Columns" | "Rows";
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: boolean;
  readonly dataLabels: boolean;
  /** The space between bars, as a percentage of their width. */
  readonly gapWidth: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** The cells it covers, from the corner of the first to that of the last. */
  readonly over: Block;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** Bars are drawn from the bottom up unless reversed. */
  readonly reversed: boolean;
  readonly gridlines: boolean;
}

/** A formula that stood in a cell before a change; `""` where there was none. */
export interface FormulaBefore {
  readonly cell: Cell;
  readonly formula: string;
}

export interface BookEvents {
  /** The selection moved, within a sheet or to another one. */
  selection: Selection;
  /** Another sheet came to the front. */
  activation: { readonly sheet: string; readonly before: string };
  /** Somebody edited cells. Recalculation is no change. `formulas`: the formulas that were replaced, where the book knows them. */
  change: { readonly sheet: string; readonly block: Block; readonly formulas?: readonly FormulaBefore[] };
  /** Formulas of the sheet were calculated. */
  calculation: { readonly sheet: string };
  /** Looks or number formats changed. */
  format: { readonly sheet: string; readonly block: Block };
  sheetAdded: { readonly sheet: string };
  sheetRemoved: { readonly sheet: string };
}

export type Unsubscribe = () => void;

export interface Book {
  /** The file's name, `Book1.xlsx`. */
  readonly name: string;

  /** In the order of their tabs. */
  sheets(): readonly Sheet[];
  sheet(idOrName: string): Sheet | undefined;
  addSheet(name: string): Sheet;
  removeSheet(id: string): void;

  /** The sheet in front. */
  active(): Sheet;
  activate(sheet: string): void;
  selection(): Selection;
  /** Selects a block, bringing its sheet to the front; the active cell is the block's first unless given. */
  select(sheet: string, block: Block, cell?: Cell): void;

  readonly tables: Shelf<Table>;
  readonly names: Shelf<DefinedName>;
  readonly comments: Shelf<Comment>;
  readonly charts: Shelf<Chart>;
  /** Settings kept with the workbook; values survive JSON. */
  readonly settings: Map<string, unknown>;

  /** `manual`: formulas wait for `recalculate`. */
  calculationMode: "automatic" | "manual";
  /** Calculates every formula of the book. */
  recalculate(): void;

  on<E extends keyof BookEvents>(event: E, listener: (payload: BookEvents[E]) => void): Unsubscribe;
}

export type { Block, Cell } from "./block";
