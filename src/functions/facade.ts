import type { ClauseView, Explanation } from "../engine/explanation";
import type { Language, Words } from "../engine/words";

/** A cell by its parsed address; row and column count from 0. Hosts quote sheet names differently, so never compare texts. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One call of a function as the host made it. */
export interface Call {
  /** Upper case, without the namespace. */
  readonly name: string;
  /** As Excel hands them over: a scalar, rows of cells for a range, `null` for an omitted argument. */
  readonly args: readonly unknown[];
}

export interface ParameterInfo {
  readonly label: Words;
  readonly about: Words;
  readonly optional: boolean;
  /** Takes a range. */
  readonly matrix: boolean;
  readonly repeating: boolean;
}

export interface FunctionInfo {
  /** Upper case, without the namespace: `STATION_AWARD`. */
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly parameters: readonly ParameterInfo[];
}

/**
 * What `functions.js` offers to the pane on the same page, as `globalThis.BT`: one law, one memory of calls.
 * The pane imports these types only; code and texts come from there.
 */
export interface Facade {
  readonly version: string;
  /** Whose wording it has; in any other it gives the Chinese. */
  readonly languages: readonly Language[];
  readonly functions: readonly FunctionInfo[];
  /** The calls this cell has made since the page started, oldest first; empty when none are remembered. */
  callsAt(cell: CellAddress): readonly Call[];
  /** Why this call answers as it does; an unknown name gives an explanation whose outcome is an error. */
  explain(name: string, args: readonly unknown[]): Explanation;
  /** Clauses whose 原文 or 校订文 holds every word of the query, at most `limit`. */
  search(query: string, limit: number): readonly ClauseView[];
  /** The citation of a function or clause, as `BT.CITE` gives it; `undefined` where there is none. */
  cite(ref: string): string | undefined;
}

declare global {
  var BT: Facade;
}
