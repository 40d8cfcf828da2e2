/** What a file holds, wherever it comes from: .xlsx or .csv. Rows and columns count from 0. */

/** An error cell, `#N/A` and its kind. */
export interface FileError {
  readonly type: "Error";
  readonly basicValue: string;
}

/** One cell; `null` is blank. Dates are serial numbers, counted from 1900 whatever the file counts from. */
export type FileCell = string | number | boolean | FileError | null;

export interface FileFormula {
  /**
   * As the file stores it, without `=`: `_xldudf_BT_STATION_AWARD(B2,C2)`. A formula shared with other cells is written out
   * for its own cell.
   */
  readonly text: string;
  /** `array`: entered over a fixed range; `dynamic`: spills by itself; else `plain`. */
  readonly kind: "plain" | "array" | "dynamic";
  /** The range that an array formula covers: `H2`, `H2:J9`. */
  readonly covers?: string;
}

export interface FileRow {
  readonly row: number;
  /** From column 0; formulas by their stored values. */
  readonly cells: readonly FileCell[];
  /** By column. */
  readonly formulas: ReadonlyMap<number, FileFormula>;
  /** Columns whose cell holds a number in one of the formats that the file was opened to notice. */
  readonly noticed?: ReadonlySet<number>;
  /** Hidden or filtered away. */
  readonly hidden?: boolean;
}

export const isFileError = (cell: FileCell): cell is FileError => typeof cell === "object" && cell !== null;

export const fileError = (basicValue: string): FileError => ({ type: "Error", basicValue });
