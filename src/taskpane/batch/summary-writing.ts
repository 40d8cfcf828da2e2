import { summaryRows } from "../../batch/summary-sheet";
import { type Outcome, done } from "../../workbook/outcome";
import type { JobAtWork } from "./job";
import { headingsIn, rowNumber } from "./list-at-hand";
import { namedArea } from "./result-place";
import type { Tools } from "./tools";

/** The day in the person's own time zone, `2025-06-30`. */
function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes the sheet with counts, sum, reasons and chart. */
export async function writeSummarySheet(
  { job, summary }: JobAtWork,
  { workbook, facade, language, store }: Tools,
): Promise<Outcome<void>> {
  const { rule, mapping, list } = job;
  const sheet = summaryRows(
    summary.summary(),
    {
      rule,
      list: namedArea(list.book.area),
      mapping,
      headings: headingsIn(list),
      version: facade.version,
      readings: {},
      day: today(),
      effects: store.state.effects ?? [],
      rowNumber: (row) => rowNumber(list, row),
      total: list.book.area.rows,
    },
    language,
  );
  const written = await workbook.writeSummary(sheet);
  return written.ok ? done(undefined) : written;
}
