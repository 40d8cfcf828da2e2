import type { FileCell, FileRow } from "../cell";
import type { Dress } from "./dress";

/** What is to be changed in an opened .xlsx. Everything not named here stays as it is, letter for letter. */
export interface Changes {
  /** By the names of the sheets. */
  readonly sheets?: ReadonlyMap<string, SheetChanges>;
  /** Asked for when the sheets above have been written: a summary is known only then. They come last in the book. */
  readonly newSheets?: () => readonly NewSheet[];
  /** Names that mean something else now, are new, or are gone. */
  readonly names?: readonly NameChange[];
  /** Names that are not to be shown; those that the file does not have count for nothing. */
  readonly hiddenNames?: readonly NamePlace[];
  /** The stored values of all formulas are as they would be calculated; else the file asks to be calculated when opened. */
  readonly calculated?: boolean;
}

export interface NamePlace {
  readonly name: string;
  /** The sheet it belongs to, by name; `null` for the whole workbook. */
  readonly sheet: string | null;
}

export interface NameChange extends NamePlace {
  /** In stored form, without `=`; `null` where the name is gone. */
  readonly refersTo: string | null;
  readonly comment?: string;
}

export interface SheetChanges {
  /**
   * Asked once for every row of the file, in the order of the rows, while the file is being written. Rows up to `last.row`
   * that the file does not have are asked for too, as rows without cells.
   */
  row(row: FileRow): readonly CellChange[];
  /** The farthest cell that may be written; the sheet's stated size follows it. */
  readonly last: { readonly row: number; readonly column: number };
  /** In characters, by column; a column that has a width in the file keeps it. */
  readonly widths?: ReadonlyMap<number, number>;
  /** What a person has made of columns and rows, whatever they were in the file. */
  readonly columns?: ReadonlyMap<number, ColumnSize>;
  readonly rowSizes?: ReadonlyMap<number, RowSize>;
  /** All merged cells, `A1:B2`; left out: as they are. */
  readonly merges?: readonly string[];
  /** Rows and columns that stay in sight; left out: as they are. */
  readonly frozen?: Frozen;
  /** Whether the sheet is hidden; left out: as it is. */
  readonly hidden?: boolean;
  /** Put on the sheet beside what it has. */
  readonly charts?: readonly BarChart[];
  /** Put on cells; one that a cell has already is replaced. */
  readonly notes?: readonly Note[];
}

export interface ColumnSize {
  /** In characters. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowSize {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A note (批注) on a cell, in the form that every Excel shows. Row and column count from 0. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/**
 * How a cell is to look where the file does not say: money and per cent as numbers, headings bold, `wrapped` with line
 * breaks. A cell that has a look keeps it, but for a number format where it has none.
 */
export type Look = "heading" | "title" | "money" | "percent" | "date" | "text" | "wrapped";

export interface CellContent {
  /** With a formula: its result, stored beside it. Text is always text, also where it begins with `=`. */
  readonly value: FileCell;
  /** In stored form, without `=`. One with an add-in's function is stored as a dynamic array, as Excel does. */
  readonly formula?: string;
  /** The range that the formula's results fill, from its own cell: `H2:J9`; the other cells are given as values. */
  readonly covers?: string;
  /** An array formula as entered with Ctrl+Shift+Enter, not one that spills by itself. */
  readonly fixed?: boolean;
  readonly look?: Look;
  /** A column of the same row whose look is taken over where the cell has none: borders, font, fill. */
  readonly like?: number;
  /** What a person has made of the cell's look; goes before the two above. One and the same object for the same change. */
  readonly dress?: Dress;
}

export interface CellChange extends CellContent {
  readonly column: number;
  /** Only the look changes: the cell holds what it held, whatever `value` says. */
  readonly stays?: true;
}

export interface NewSheet {
  /** As it is to be called; shortened and made unique where Excel would refuse it (`freeSheetName`). */
  readonly name: string;
  readonly rows: Iterable<readonly CellContent[]> | AsyncIterable<readonly CellContent[]>;
  readonly widths?: ReadonlyMap<number, number>;
  /** Rows that stay in sight when scrolling. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly columns?: ReadonlyMap<number, ColumnSize>;
  readonly rowSizes?: ReadonlyMap<number, RowSize>;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly notes?: readonly Note[];
  readonly charts?: readonly BarChart[];
}

/**
 * A native bar chart. Its data are read by Excel from the cells; `points` is what it shows until then. Unless told otherwise
 * the bars carry their numbers, there is no grid and no axis of numbers, and lying bars begin at the top.
 */
export interface BarChart {
  readonly title: string;
  /** `bar`: lying, the first category on top; `column`: standing. */
  readonly direction: "bar" | "column";
  readonly series: readonly BarSeries[];
  readonly labels?: boolean;
  readonly legend?: boolean;
  readonly gridlines?: boolean;
  readonly valueAxis?: boolean;
  readonly reversed?: boolean;
  /** Between bars, as a percentage of their width. */
  readonly gapWidth?: number;
  /** Where it stands on its sheet; in cells. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

export interface BarSeries {
  readonly name: string;
  /** References with their sheet: `汇总!$A$5:$A$12`. */
  readonly categories: string;
  readonly values: string;
  readonly points: readonly (readonly [category: string, value: number])[];
  /** `1F77B4`; left out: the theme's. */
  readonly color?: string;
}
