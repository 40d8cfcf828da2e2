import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { FileProblem } from "../problem";
import { decoded, type CsvEncoding } from "./encoding";
import type { Layout } from "./layout";

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Letter for letter, without its end. */
  readonly text: string;
  /** How it ends; `""` for a last one that does not. */
  readonly end: string;
}

/** A quote that is never closed would take in the rest of the file. */
const LONGEST = 8 * 2 ** 20;

/** The records as they come. Quotes inside a field that does not begin with one are letters, as Excel reads them. */
export async function* recordsOf(
  file: Blob,
  encoding: CsvEncoding,
  layout: Layout,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter: layout.delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
    max_record_size: LONGEST,
  });
  const source = Readable.from(decoded(file, encoding));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const found of parser)
      yield recordOf(found as Parsed, layout.lineEnd === "\r" ? "\r" : "\r\n");
  } catch (error) {
    throw error instanceof CsvError ? new FileProblem("damaged", error.message, error) : error;
  } finally {
    source.destroy();
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** The parser leaves the second sign of a `\r\n` out of the record's text. */
function recordOf({ record, raw }: Parsed, returned: string): CsvRecord {
  const [end = ""] = /\r?\n$|\r$/.exec(raw) ?? [];
  return { fields: record, text: raw.slice(0, raw.length - end.length), end: end === "\r" ? returned : end };
}
