import type { DocumentView, OpenedDocument } from "../engine/document-view";
import type { CellScalar, ClauseView, Considered, Explanation, Grounds } from "../engine/explanation";
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

/** A row of a list as the call of the rule that judges it. */
export interface RowCall extends Call {
  /** Which columns of the list each argument takes. */
  readonly columns: readonly { readonly from: number; readonly count: number }[];
}

/** A call for a whole list, as the calls it makes for its rows. */
export interface RowCalls {
  /** The function that each row asks. */
  readonly rule: string;
  readonly rows: number;
  /** Rows count from 0; `null` for a row of blanks and zeros, which asks nothing. */
  call(row: number): RowCall | null;
  /** How many rows came to what; judges every row. */
  tally(): Partial<Readonly<Record<RowOutcome, number>>>;
}

export interface ParameterInfo {
  readonly label: Words;
  readonly about: Words;
  readonly optional: boolean;
  /** Takes a range. */
  readonly matrix: boolean;
  readonly repeating: boolean;
}

/** A text that an input takes, and what it stands for. */
export interface Suggestion {
  readonly value: string;
  readonly about: Words;
}

/** A parameter as a form asks for it. */
export interface FieldInfo extends ParameterInfo {
  /** `cells`: whatever stands in cells. */
  readonly kind: Kind | "cells";
  /** Values it usually takes: a yearly input three, oldest first. */
  readonly columns: number;
  /** Values it can take. */
  readonly most: number;
  /** The words it accepts, where it accepts only those. */
  readonly choices: readonly Suggestion[];
  /** Names known to the library, where any text may be given. */
  readonly suggestions: readonly Suggestion[];
  /** The conditions that stay open without it, in the order of the clause. */
  readonly decides: readonly Words[];
  /** A 0, as which Excel for Windows hands a blank cell over, is nothing to it. */
  readonly zeroIsBlank: boolean;
}

/** What is wrong with one argument by itself. */
export interface FieldFault {
  readonly message: Words;
  /** It is not given, or not in full. */
  readonly missing: boolean;
}

export interface FunctionInfo {
  /** Upper case, without the namespace: `STATION_AWARD`. */
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly parameters: readonly ParameterInfo[];
}

/** A function as a form offers it. */
export interface FunctionForm extends FunctionInfo {
  readonly parameters: readonly FieldInfo[];
  /** What kind of answer a rule gives; `null` for a function without one. */
  readonly gives: Gives<never>["kind"] | null;
  /** The citation of the whole rule; `""` for what looks across the documents. */
  readonly citation: string;
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
 * What a clause is about, by the provisions the law states of it: 补助金额 (a sum granted), 资格 (what a verdict rests on), 比例,
 * 期限, 指标, 名目 (a title or platform that is granted something).
 */
export type ClauseKind = "money" | "eligibility" | "share" | "term" | "target" | "title";

/** What is left out of a search; nothing where nothing is named. */
export interface FindFilters {
  /** Documents, as clause ids begin: none stands for all. */
  readonly documents?: readonly string[];
  /** A clause of any of them will do; none stands for all. */
  readonly kinds?: readonly ClauseKind[];
  /** A serial number: documents that are not in force on that day are left out, undated ones are not. */
  readonly on?: number | null;
}

/** A clause with every word of a query. */
export interface FoundClause {
  readonly id: string;
  readonly article: string;
  readonly heading: string;
  readonly kinds: readonly ClauseKind[];
  /** 原文; 校订文 where only that one has the words. */
  readonly text: string;
  readonly emended: boolean;
  /** Where the words stand in the text: from a letter to behind another, in order, apart from each other. */
  readonly places: readonly (readonly [from: number, to: number])[];
}

/** What was found in one document. */
export interface FoundIn {
  readonly ref: string;
  readonly title: string;
  readonly number: string;
  /** On the day asked for; `null` where none was asked for or the document is undated. */
  readonly inForce: boolean | null;
  readonly clauses: readonly FoundClause[];
}

export interface FoundWord {
  readonly word: string;
  /** Clauses that have this word; only counted where none has all of them. */
  readonly clauses: number | null;
}

export interface Found {
  readonly total: number;
  /** In the order of the library. */
  readonly groups: readonly FoundIn[];
  readonly words: readonly FoundWord[];
  /** Clauses with every word, whatever the filters leave out; an article and its items each count. */
  readonly unfiltered: number;
  /** Of each kind, as if no kind were asked for. */
  readonly kinds: readonly { readonly kind: ClauseKind; readonly clauses: number }[];
}

/** What `functions.js` leaves on the page, as `globalThis.BT`. */
export interface Memory {
  readonly version: string;
  /** The calls this cell has made since the page started, oldest first; empty when none are remembered. */
  callsAt(cell: CellAddress): readonly Call[];
}

/**
 * What `law.js` makes of it for the pane: the law, with the functions' own memory of calls.
 * The pane imports these types only; code and texts come from there.
 */
export interface Facade extends Memory {
  /** Whose wording it has; in any other it gives the Chinese. */
  readonly languages: readonly Language[];
  readonly functions: readonly FunctionInfo[];
  /** Why this call answers as it does; an unknown name gives an explanation whose outcome is an error. */
  explain(name: string, args: readonly unknown[]): Explanation;
  /** The same functions, with what a form needs to ask for their arguments. */
  readonly forms: readonly FunctionForm[];
  /** What is wrong with each argument by itself, in their order; `null` where nothing is. */
  faults(name: string, args: readonly unknown[]): readonly (FieldFault | null)[];
  /** What would make the answer of this call another, and what it is under other readings: for after the answer is shown. */
  consider(name: string, args: readonly unknown[]): Considered;
  /** What this call comes to and rests on, without its reasons: for many calls one after the other. */
  grounds(name: string, args: readonly unknown[]): Grounds;
  /** What a call for a whole list asks row by row; `null` for any other call, and for one that is refused as a whole. */
  rowCalls(call: Call): RowCalls | null;
  /** Clauses whose 原文 or 校订文 holds every word of the query, at most `limit`. */
  search(query: string, limit: number): readonly ClauseView[];
  /** Every document in the order of the library, with its standing on a day (a serial number) where one is given. */
  documents(on: number | null): readonly DocumentView[];
  /** One of them with its clauses, by its name as clause ids begin; `undefined` where it is not here. */
  document(ref: string, on: number | null): OpenedDocument | undefined;
  /**
   * The clauses that hold every word, by document: numbers in any writing, each as a whole; of an article and its items those whose
   * own text has the words. Without a word everything that the filters leave.
   */
  find(query: string, filters?: FindFilters): Found;
  /** Where a text has words of a query, any of them: as they are to be marked. */
  places(query: string, text: string): FoundClause["places"];
  /** A clause by its id, as it stands on a day where one is given; `undefined` where it is not here. */
  clause(id: string, on: number | null): ClauseView | undefined;
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
  /** The functions' memory; the whole facade once `law.js` has run. */
  var BT: Memory | Facade;
}
