import { summaryRows } from "../../batch/summary-sheet";
import { isoDay, today } from "../days";
import { type Outcome, done } from "../../workbook/outcome";
import type { JobAtWork } from "./job";
import { headingsIn, rowNumber } from "./list-at-hand";
import { namedArea } from "./result-place";
import type { Tools } from "./tools";

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
      day: isoDay(today()),
      effects: store.state.effects ?? [],
      rowNumber: (row) => rowNumber(list, row),
      total: list.book.area.rows,
    },
    language,
  );
  const written = await workbook.writeSummary(sheet);
  return written.ok ? done(undefined) : written;
}
