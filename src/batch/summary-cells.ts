import type { OutputCell } from "./output";

/** The cells of a summary sheet, with how they are to look. */

export type SummaryLook = "title" | "heading" | "label" | "text" | "wrapped" | "count" | "money" | "percent";

export interface SummaryCell {
  readonly value: OutputCell;
  readonly look: SummaryLook;
}

export type SummaryRow = readonly SummaryCell[];

/** Excel's number formats of the looks; shares of rows are for reading only. */
export const SUMMARY_FORMATS: Readonly<Record<SummaryLook, string>> = {
  title: "General",
  heading: "General",
  label: "General",
  text: "General",
  wrapped: "General",
  count: "#,##0",
  money: "#,##0.00",
  percent: "0.0%",
};

export const cell = (value: OutputCell, look: SummaryLook): SummaryCell => ({ value, look });

export const EMPTY_ROW: SummaryRow = [];
