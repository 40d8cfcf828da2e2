import { type Language, inLanguage, words } from "../engine/words";
import type { Summary } from "./summary";
import { type SummaryCell, type SummaryRow, EMPTY_ROW, cell } from "./summary-cells";
import { outcomeRows, shownOutcomes } from "./summary-outcomes";
import type { SummaryContext } from "./summary-context";
import { effectRows, readingRows } from "./summary-readings";
import { provenanceRows } from "./summary-provenance";

/** The summary of a list as the cells of a sheet, and what its chart shows. */

/** A block of the sheet; rows and columns count from 0. */
export interface SummaryRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SummaryChart {
  readonly kind: "bar";
  readonly title: string;
  readonly categories: SummaryRange;
  readonly values: SummaryRange;
  /** The cell at which its upper left corner stands. */
  readonly at: { readonly row: number; readonly column: number };
}

export interface SummarySheet {
  /** A name for the sheet, valid in Excel; another sheet may already have it. */
  readonly name: string;
  readonly rows: readonly SummaryRow[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly chart: SummaryChart;
}

const WIDTHS = [56, 16, 18, 4];
/** Beside the table, so that it is seen without scrolling. */
const CHART_COLUMN = WIDTHS.length;

/** Every text of it is the add-in's or the list's own: each goes through `asText` for the medium it is written to. */
export function summaryRows(summary: Summary, context: SummaryContext, language: Language): SummarySheet {
  const { rule } = context;
  const title = inLanguage(rule.title, language);
  const top: readonly SummaryRow[] = [
    [
      cell(
        inLanguage(
          words(`批量测算汇总:${rule.title.zh}`, `Summary of the batch: ${rule.title.en}`),
          language,
        ),
        "title",
      ),
    ],
    [cell(rule.citation, "text")],
    ...unfinishedRows(summary, context, language),
    EMPTY_ROW,
  ];
  const first = top.length + 1;
  const range = (column: number): SummaryRange => ({
    row: first,
    column,
    rows: shownOutcomes(rule).length,
    columns: 1,
  });
  return {
    name: inLanguage(words("测算汇总", "Batch summary"), language),
    rows: [
      ...top,
      ...outcomeRows(summary, context, language),
      EMPTY_ROW,
      ...groundRows(summary, language),
      ...readingRows(context, language),
      ...effectRows(context, language),
      ...provenanceRows(context, language),
    ],
    widths: WIDTHS,
    chart: {
      kind: "bar",
      title: inLanguage(words(`${title}:各结论行数`, `${title}: rows by conclusion`), language),
      categories: range(0),
      values: range(1),
      at: { row: top.length, column: CHART_COLUMN },
    },
  };
}

function unfinishedRows(
  { rows }: Summary,
  { total }: SummaryContext,
  language: Language,
): readonly SummaryRow[] {
  if (total === undefined || total <= rows) return [];
  return [
    [
      cell(
        inLanguage(
          words(
            `未完成:名单共${total}行,只测算了前${rows}行`,
            `Unfinished: of ${total} rows only the first ${rows} were worked out`,
          ),
          language,
        ),
        "label",
      ),
    ],
  ];
}

function groundRows(
  { grounds, otherGrounds, rows, counts }: Summary,
  language: Language,
): readonly SummaryRow[] {
  if (grounds.length === 0) return [];
  const all = rows - counts.blank;
  const { kinds, times } = otherGrounds;
  const rest: readonly SummaryCell[] = [
    cell(
      inLanguage(words(`其他原因(${kinds}种,计次)`, `${kinds} other reasons (times given)`), language),
      "text",
    ),
    cell(times, "count"),
  ];
  return [
    [
      cell(inLanguage(words("原因(一行可有多个)", "Reason (a row may have several)"), language), "heading"),
      cell(inLanguage(words("行数", "Rows"), language), "heading"),
      cell(inLanguage(words("占比", "Share"), language), "heading"),
    ],
    ...grounds.map((ground): SummaryRow => [
      cell(ground.text, "wrapped"),
      cell(ground.rows, "count"),
      cell(all > 0 ? ground.rows / all : 0, "percent"),
    ]),
    ...(kinds > 0 ? [rest] : []),
    EMPTY_ROW,
  ];
}
