import { encode } from "iconv-lite";
import { type OutputColumn, valueColumns, valuesOf } from "../batch/output";
import type { SummarySheet } from "../batch/summary-sheet";
import { asText } from "../batch/written-text";
import { iso, isDay } from "../engine/calendar";
import type { FileCell, FileRow } from "../files/cell";
import type { CsvFile } from "../files/csv/csv-file";
import { writtenWhole } from "./result-file";
import type { ResultParts } from "./write-xlsx";

/** Writes the list with the result behind each record, in one pass. */
export async function writeCsvResult(path: string, file: CsvFile, parts: ResultParts): Promise<void> {
  const { plan, extent, run, counts, onRow } = parts;
  const columns = valueColumns(plan.rule, plan.language, plan.head.headings);
  const add = (row: FileRow): readonly FileCell[] => {
    onRow();
    if (row.row === plan.head.headingRow) return columns.map(({ heading }) => field(heading));
    const judged = run.judged(row);
    if (!judged) return [];
    counts.add(judged);
    if (judged.account.outcome === "blank") return [];
    return valuesOf(judged.account, columns).map((value, i) => fieldOf(value, columns[i]));
  };
  await writtenWhole(path, (to) => file.written(extent.freeColumn, add, to));
}

const field = (value: string | number | boolean): FileCell =>
  typeof value === "string" ? (value === "" ? null : asText(value, "csv")) : value;

/** A .csv has no number formats: a day is written as its date. */
const fieldOf = (value: string | number | boolean, column: OutputColumn | undefined): FileCell =>
  column?.look === "date" && typeof value === "number" && isDay(value) ? iso(value) : field(value);

const ENCODINGS: Readonly<Record<CsvFile["encoding"], { readonly name: string; readonly mark: boolean }>> = {
  "utf-8": { name: "utf8", mark: false },
  "utf-8-bom": { name: "utf8", mark: true },
  "utf-16le": { name: "utf16le", mark: true },
  "utf-16be": { name: "utf16be", mark: true },
  gb18030: { name: "gb18030", mark: false },
};

/** The summary as a file of its own, in the encoding of the list. */
export async function writeCsvSummary(path: string, { rows }: SummarySheet, list: CsvFile): Promise<void> {
  const { name, mark } = ENCODINGS[list.encoding];
  const quoted = quoting(list.delimiter);
  const lines = rows.map((row) =>
    row
      .map(({ value }) => quoted(typeof value === "string" ? asText(value, "csv") : String(value)))
      .join(list.delimiter),
  );
  const text = lines.map((line) => line + list.lineEnd).join("");
  await writtenWhole(path, async (to) => {
    const writer = to.getWriter();
    await writer.write(encode(text, name, { addBOM: mark }));
    await writer.close();
  });
}

/** As RFC 4180 has it: in quotes where a sign in it would be read as something else. */
const quoting =
  (delimiter: string) =>
  (value: string): string =>
    value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
