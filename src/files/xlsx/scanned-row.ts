/** A row as its text has it: what the cells say, and where in the text they stand. */
export interface ScannedRow {
  /** From 0. */
  readonly row: number;
  /** The whole row, letter for letter. */
  readonly text: string;
  /** Behind the start tag. */
  readonly open: number;
  /** Of the end tag; the end of the text where the row closes itself. */
  readonly close: number;
  readonly selfClosed: boolean;
  /** The look of the row's cells that have none; only where the row says it holds. */
  readonly style: string | undefined;
  readonly spans: string | undefined;
  /** By hand or by a filter. */
  readonly hidden: boolean;
  readonly cells: readonly ScannedCell[];
}

export interface ScannedCell {
  readonly column: number;
  /** Places in the row's text. */
  readonly from: number;
  readonly to: number;
  /** `t`, `s` of the cell. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** The text of `<v>`. */
  readonly value: string | undefined;
  /** The text of `<is>`, without readings (phonetics). */
  readonly inline: string | undefined;
  readonly formula: ScannedFormula | undefined;
}

export interface ScannedFormula {
  readonly text: string;
  readonly type: string | undefined;
  readonly covers: string | undefined;
  readonly shared: string | undefined;
  /** The cell says that the formula spills. */
  readonly dynamic: boolean;
}

/** Hears a sheet's text from front to back; joined together, what it hears is the text letter for letter. */
export interface SheetListener {
  /** Anything that is none of the others. */
  raw(text: string): void;
  /** `<dimension>`, `<sheetViews>`, `<sheetFormatPr>`, `<cols>` and `<mergeCells>`, whole. */
  element(local: string, text: string): void;
  /** The start tag of the rows. */
  rowsBegin(text: string, selfClosed: boolean): void;
  row(row: ScannedRow): void;
  /** Before the end tag of the rows; also where the rows closed themselves. */
  rowsEnd(): void;
  /** Another part of the sheet begins behind the rows, by its name without prefix; `""` for the sheet's end tag. */
  behind(local: string): void;
}
