import type { SummaryRange, SummarySheet } from "../batch/summary-sheet";
import { type SummaryLook, SUMMARY_FORMATS } from "../batch/summary-cells";
import { asText } from "../batch/written-text";
import { inExcel } from "./excel";
import { newSheet, removeSheet } from "./new-sheet";
import { type Outcome, done } from "./outcome";
import { pointsFor } from "./result-block";

/** Writes a summary on a sheet of its own, with its chart; gives the sheet's id. What cannot be written whole is not left behind. */
export async function writeSummary(summary: SummarySheet): Promise<Outcome<string>> {
  const made = await newSheet(summary.name);
  if (!made.ok) return made;
  const written = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(made.value);
    context.application.suspendScreenUpdatingUntilNextSync();
    putCells(sheet, summary);
    putChart(sheet, summary);
    await context.sync();
  });
  if (written.ok) return done(made.value);
  await removeSheet(made.value);
  return written;
}

function putCells(sheet: Excel.Worksheet, { rows, widths }: SummarySheet): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const all = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, i) => row[i]));
  all.numberFormat = cells.map((row) => row.map((cell) => SUMMARY_FORMATS[cell?.look ?? "text"]));
  all.values = cells.map((row) =>
    row.map((cell) => (typeof cell?.value === "string" ? asText(cell.value, "excel") : (cell?.value ?? ""))),
  );
  all.format.verticalAlignment = "Top";
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = pointsFor(width);
  });
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) LOOKS[cell.look]?.(sheet.getRangeByIndexes(r, c, 1, 1).format);
    });
  });
}

const bold = (format: Excel.RangeFormat): void => {
  format.font.bold = true;
};

const LOOKS: Readonly<Partial<Record<SummaryLook, (format: Excel.RangeFormat) => void>>> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 14;
  },
  heading: bold,
  label: bold,
  wrapped: (format) => {
    format.wrapText = true;
  },
};

/** Thick bars with their numbers beside them, read from the top down; nothing to decipher. */
const GAP = 60;
const CHART_COLUMNS = 8;
const FEWEST_ROWS = 12;
const ROWS_PER_BAR = 2;

function putChart(sheet: Excel.Worksheet, { chart: { title, categories, values, at } }: SummarySheet): void {
  const chart = sheet.charts.add("BarClustered", together(sheet, categories, values), "Columns");
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.gapWidth = GAP;
  // Excel draws the first bar at the bottom unless told otherwise.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  const height = Math.max(FEWEST_ROWS, ROWS_PER_BAR * categories.rows + 4);
  chart.setPosition(
    sheet.getRangeByIndexes(at.row, at.column, 1, 1),
    sheet.getRangeByIndexes(at.row + height - 1, at.column + CHART_COLUMNS - 1, 1, 1),
  );
}

/** Categories and values stand side by side. */
function together(sheet: Excel.Worksheet, a: SummaryRange, b: SummaryRange): Excel.Range {
  const column = Math.min(a.column, b.column);
  const last = Math.max(a.column + a.columns, b.column + b.columns);
  return sheet.getRangeByIndexes(a.row, column, a.rows, last - column);
}
