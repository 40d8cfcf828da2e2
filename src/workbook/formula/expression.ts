import type { Area } from "../address";
import type { ErrorCell, Grid } from "../cells";

/** Why a part of a formula cannot be read; the pane has words and advice for each. */
export type Unreadable =
  /** Arithmetic, comparison or joining of texts. */
  | "operation"
  /** A function other than BT's own and DATE. */
  | "function"
  /** A defined name, or a variable of LET or LAMBDA. */
  | "name"
  /** A reference into a table, such as `表1[@投资]`. */
  | "table"
  /** A whole row or column. */
  | "whole"
  /** More cells than a pane should read. */
  | "large"
  /** Several sheets, or another workbook. */
  | "elsewhere"
  /** A spilled range by its `#`, or an implicit intersection by `@`. */
  | "spill";

/** A part of a formula that the pane cannot read, as it stands in the formula. */
export interface Refusal {
  readonly why: Unreadable;
  readonly part: string;
}

/** An argument as the formula states it, as far as it can be worked out by reading cells. */
export type Expression =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: string | number | boolean | ErrorCell }
  | { readonly kind: "array"; readonly rows: Grid }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "negated"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | { readonly kind: "date"; readonly parts: readonly [year: Expression, month: Expression, day: Expression] }
  | { readonly kind: "call"; readonly call: CallSite }
  | { readonly kind: "unreadable"; readonly refusal: Refusal };

/** One call of a BT function in a formula. */
export interface CallSite {
  /** Upper case, without the namespace. */
  readonly name: string;
  /** As it stands in the formula: `BT.STATION_AWARD(B2,C2)`. */
  readonly text: string;
  readonly args: readonly Expression[];
  /** The call is all there is in the formula, so the cell shows its answer. */
  readonly whole: boolean;
}
