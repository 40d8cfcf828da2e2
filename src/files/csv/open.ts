import type { FileCell, FileRow } from "../cell";
import { readField, writeField } from "./csv-cell";
import type { CsvFile } from "./csv-file";
import { decoded, encoderOf, encodingOf, markOf, type CsvEncoding } from "./encoding";
import { layoutOf, type Delimiter, type Layout, type LineEnd } from "./layout";
import { recordsOf, type CsvRecord } from "./records";

/** As much of the file as tells how it is laid out. */
const START = 65_536;
/** Written in pieces of about this many characters. */
const PIECE = 65_536;

/**
 * Opens a .csv: UTF-8, UTF-16 with its mark, or GB18030, divided by commas, semicolons or tabs. One pass over the file finds
 * the encoding.
 * @throws FileProblem for an empty file, and for what is no text
 */
export async function openCsv(file: Blob): Promise<CsvFile> {
  const encoding = await encodingOf(file);
  let start = "";
  for await (const text of decoded(file, encoding)) {
    start += text;
    if (start.length >= START) break;
  }
  return new OpenedCsv(file, encoding, layoutOf(start));
}

class OpenedCsv implements CsvFile {
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;

  constructor(
    private readonly file: Blob,
    readonly encoding: CsvEncoding,
    layout: Layout,
  ) {
    this.delimiter = layout.delimiter;
    this.lineEnd = layout.lineEnd;
  }

  async *rows(): AsyncGenerator<FileRow> {
    let row = 0;
    for await (const record of this.records()) yield rowOf(record, row++);
  }

  async size(): Promise<{ rows: number; widest: number }> {
    let rows = 0;
    let widest = 0;
    for await (const { fields } of this.records()) {
      rows += 1;
      widest = Math.max(widest, fields.length);
    }
    return { rows, widest };
  }

  async written(
    column: number,
    add: (row: FileRow) => readonly FileCell[],
    to: WritableStream<Uint8Array>,
  ): Promise<void> {
    const encode = encoderOf(this.encoding);
    const writer = to.getWriter();
    try {
      let text = markOf(this.encoding);
      let row = 0;
      for await (const record of this.records()) {
        text += this.extended(record, column, add(rowOf(record, row++)));
        if (text.length < PIECE) continue;
        await writer.ready;
        await writer.write(encode(text));
        text = "";
      }
      await writer.write(encode(text));
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  }

  private extended({ fields, text, end }: CsvRecord, column: number, cells: readonly FileCell[]): string {
    if (cells.length === 0) return text + end;
    if (fields.length > column)
      throw new RangeError(`a record of ${fields.length} fields where ${column} are the most`);
    const { delimiter } = this;
    const filled = delimiter.repeat(column - fields.length);
    return text + filled + cells.map((cell) => delimiter + writeField(cell, delimiter)).join("") + end;
  }

  private records(): AsyncGenerator<CsvRecord> {
    return recordsOf(this.file, this.encoding, this);
  }
}

const NONE: FileRow["formulas"] = new Map();

const rowOf = ({ fields }: CsvRecord, row: number): FileRow => ({
  row,
  cells: fields.map(readField),
  formulas: NONE,
});
