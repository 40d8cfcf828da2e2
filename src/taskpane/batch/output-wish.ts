/** What a person wants written, and where. */
export interface OutputWish {
  /** Values stay as they are; formulas follow later changes of the list. */
  readonly form: "values" | "formulas";
  readonly place: "right" | "sheet";
  /** A sheet with counts, sum, reasons and a chart. */
  readonly summary: boolean;
}

export const USUAL_OUTPUT: OutputWish = { form: "values", place: "right", summary: true };
