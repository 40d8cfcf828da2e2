import type { FileCell, FileRow } from "../cell";
import type { CsvEncoding } from "./encoding";

export interface CsvFile {
  readonly encoding: CsvEncoding;
  readonly delimiter: "," | ";" | "\t";
  readonly lineEnd: "\r\n" | "\n" | "\r";
  /** Rows without formulas. @throws FileProblem while it is read */
  rows(): AsyncIterable<FileRow>;
  /**
   * Writes every record as it stands in the file, and behind it the cells that `add` gives, in the file's own encoding.
   * Records shorter than `column` are filled up with empty fields, so that what is added stands in columns of its own.
   * @param column where the added cells begin: the widest record's length (`widest`)
   */
  written(
    column: number,
    add: (row: FileRow) => readonly FileCell[],
    to: WritableStream<Uint8Array>,
  ): Promise<void>;
  /** One pass over the file. */
  size(): Promise<{ readonly rows: number; readonly widest: number }>;
}
