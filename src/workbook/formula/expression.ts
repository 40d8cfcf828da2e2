import type { CellAddress } from "../../functions/facade";
import type { Area } from "../address";
import type { ErrorCell, Grid } from "../cells";
import type { TableReference } from "./table-reference";

/** Why a part of a formula cannot be read; the pane has words and advice for each. */
export type Unreadable =
  /** A calculation beyond those of `operations.ts`, or one whose result depends on how Excel rounds or reads a text. */
  | "operation"
  /** A function other than BT's own and those of `sheet-functions.ts`, or one asked beyond what is known of it. */
  | "function"
  /** A defined name that does not exist, or is no fixed range, constant or readable formula. */
  | "name"
  /** A variable of LET or LAMBDA. */
  | "variable"
  /** A reference into a table that, or whose column, is not there. */
  | "table"
  /** `表1[@投资]` beside no row of the table. */
  | "row"
  /** A range given for one cell within another function, which asks once for each cell: none of them is the selected one. */
  | "each"
  /** A whole row or column. */
  | "whole"
  /** More cells than a pane should read. */
  | "large"
  /** Several sheets, or another workbook. */
  | "elsewhere"
  /** `#` behind a cell that spills nowhere, or `@` before what is no range. */
  | "spill";

/** A part of a formula that the pane cannot read, as it stands in the formula. */
export interface Refusal {
  readonly why: Unreadable;
  readonly part: string;
}

/** An argument as the formula states it, as far as it can be worked out by reading cells. */
export type Expression = Known | Unresolved;

/** What needs nothing but cells. `text`: the part as it stands in the formula. */
export type Known =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: string | number | boolean | ErrorCell }
  | { readonly kind: "array"; readonly rows: Grid }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "unary"; readonly operator: "-" | "%"; readonly of: Expression; readonly text: string }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly text: string;
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly text: string;
    }
  | { readonly kind: "call"; readonly call: CallSite }
  /** The first cell of what is worked out. */
  | { readonly kind: "first"; readonly of: Expression }
  /** What a name stands for. */
  | { readonly kind: "named"; readonly of: Expression; readonly text: string }
  | { readonly kind: "unreadable"; readonly refusal: Refusal };

/** What has to be looked up in the workbook first. */
export type Unresolved =
  /** `sheet`: the one it is asked of, `投资` on its own sheet, `加氢站!投资` by its words. */
  | { readonly kind: "name"; readonly name: string; readonly sheet: string; readonly text: string }
  | { readonly kind: "table"; readonly reference: TableReference; readonly text: string }
  /** `A1#` */
  | { readonly kind: "spilled"; readonly cell: CellAddress; readonly text: string }
  /** `@A1:A9` */
  | { readonly kind: "single"; readonly of: Expression; readonly text: string };

export interface ArgumentSite {
  /** As it stands in the formula; "" where it is omitted. */
  readonly text: string;
  readonly expression: Expression;
}

/** A function around a call that looks at some of its branches only, and the one in which the call stands. */
export interface Gate {
  readonly name: GateName;
  /** What decides, in the order of the formula: the condition, of IFS those up to the branch's own. */
  readonly deciding: readonly Expression[];
  /** The branch, counted from 1 as CHOOSE does: of IF the first where the condition is met. */
  readonly branch: number;
}

export type GateName = "IF" | "IFS" | "IFERROR" | "IFNA" | "CHOOSE";

/** One call of a BT function in a formula. */
export interface CallSite {
  /** Upper case, without the namespace. */
  readonly name: string;
  /** As it stands in the formula: `BT.STATION_AWARD(B2,C2)`. */
  readonly text: string;
  readonly args: readonly ArgumentSite[];
  /** The call is all there is in the formula, so the cell shows its answer. */
  readonly whole: boolean;
  /** Each cell over which the formula spills comes from its own cell of the ranges given here: nothing around the call mixes them. */
  readonly elementwise: boolean;
  /** From the outermost inwards. */
  readonly gates: readonly Gate[];
}
