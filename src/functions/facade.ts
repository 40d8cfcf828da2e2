import type { CellScalar, ClauseView, Explanation } from "../engine/explanation";
import type { Kind } from "../engine/input";
import type { Gives } from "../engine/rule";
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

/** An input of a rule as the columns of a list serve it. */
export interface ListInput {
  /** Its key in a mapping: `investment`. */
  readonly name: string;
  readonly label: Words;
  readonly about: Words;
  readonly kind: Kind;
  /** Columns it usually takes in a list: a yearly input three, oldest first. */
  readonly columns: number;
  /** Columns it can take. */
  readonly most: number;
  /** May be left out altogether; without the others nothing is decided. */
  readonly optional: boolean;
  /** The words it accepts, where it accepts only those. */
  readonly choices: readonly string[];
  /** The least amount one would expect, in yuan. */
  readonly usualLeast: number | null;
  /** The conditions that stay open without it, in the order of the clause; empty where nothing at all can be worked out. */
  readonly decides: readonly Words[];
}

/** A doubtful place on which a rule rests, with the readings it can try. */
export interface ListReading {
  readonly id: string;
  readonly doubt: Words;
  readonly options: Readonly<Record<string, Words>>;
  readonly adopted: string;
}

/** A rule that can be asked row by row. */
export interface ListRule {
  /** Upper case, without the namespace. */
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly inputs: readonly ListInput[];
  readonly answer: { readonly kind: Gives<never>["kind"]; readonly label: Words };
  /** The citation of the whole rule, as `BT.CITE` gives it. */
  readonly citation: string;
  readonly readings: readonly ListReading[];
}

/**
 * What became of a row. `yes` and `no`: the conditions are met or not, an amount is due or not; `value`: an answer that is
 * neither, such as a date; `open`: something is missing (待核实); `outside`: the law does not cover the case (#N/A);
 * `wrong`: a cell cannot be read, or holds an error; `blank`: an empty row.
 */
export type RowOutcome = "yes" | "no" | "value" | "open" | "outside" | "wrong" | "blank";

export interface RowAnswer {
  readonly outcome: RowOutcome;
  /** As the function answers in the cell; of an error its code (`#VALUE!`). */
  readonly value: CellScalar;
  /** Whether the value is the code of an error. */
  readonly error: boolean;
}

/** An answer with its reasons, each text ready for a cell in the language asked for. */
export interface RowAccount extends RowAnswer {
  /** 结论 */
  readonly conclusion: string;
  /** 原因 */
  readonly reason: string;
  /** 差距 */
  readonly gap: string;
  /** 依据 */
  readonly citation: string;
  /** Why the answer is not yes, without the row's own values, so that they can be counted over many rows. */
  readonly grounds: readonly string[];
}

/** A rule at work on one row after the other; arguments in the order of its inputs, as Excel would hand them over. */
export interface RowJudge {
  answer(args: readonly unknown[]): RowAnswer;
  account(args: readonly unknown[]): RowAccount;
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
  /** The rules that can be asked row by row, in the order of the library. */
  readonly lists: readonly ListRule[];
  /**
   * Judges rows by a rule of `lists`, where asked for under other readings than the adopted (reading id → option).
   * @throws Error for a name that is not among them
   */
  judge(rule: string, language: Language, readings?: Readonly<Record<string, string>>): RowJudge;
}

declare global {
  var BT: Facade;
}
