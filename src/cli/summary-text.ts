import type { SummaryCell, SummaryRow } from "../batch/summary-cells";

/** The summary as lines of a terminal: what stands in the cells of its sheet, one row a line. */
export const summaryText = (rows: readonly SummaryRow[]): string =>
  rows.map((row) => `${lineOf(row)}\n`).join("");

const lineOf = (row: SummaryRow): string =>
  row
    .map(shown)
    .filter(Boolean)
    .map((text, i) => (i === 0 ? text : `  ${text}`))
    .join("");

/** As the number formats of the sheet show it. */
function shown({ value, look }: SummaryCell): string {
  if (typeof value !== "number") return String(value).replace(/\s+/g, " ");
  if (look === "percent") return `${(value * 100).toFixed(1)}%`;
  if (look === "money")
    return value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return value.toLocaleString("en", { maximumFractionDigits: 20 });
}
