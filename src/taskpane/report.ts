import type { Explanation } from "../engine/explanation";
import { type Words, same } from "../engine/words";
import type { Facade } from "../functions/facade";
import {
  type ArgumentOrigin,
  type Learned,
  type Source,
  learnArguments,
  placeOf,
} from "../workbook/arguments";
import { isErrorCell } from "../workbook/cells";
import type { CallSite, Refusal } from "../workbook/formula/expression";
import { missingNames } from "../workbook/formula/missing-names";
import { readFormula } from "../workbook/formula/read-formula";
import type { Trouble } from "../workbook/outcome";
import type { SelectedCell } from "../workbook/selected-cell";
import { type Agreement, agreementOf } from "./agreement";
import { type ListRow, askedOf, listRowOf } from "./list-row";
import type { Workbook } from "./workbook";

/** One BT call of the selected cell, explained as far as it can be. */
export interface CallReport {
  readonly call: CallSite;
  readonly title: Words;
  readonly citation: string | undefined;
  /** The cell's value certainly does not depend on it: it stands in a branch that is not taken. */
  readonly unused: boolean;
  readonly explained: ExplainedCall | { readonly refusal: Refusal };
}

export interface ExplainedCall {
  /** Of the call, or of the rule for the row that the cell shows of a list. */
  readonly explanation: Explanation;
  readonly row: ListRow | null;
  /** What the function is given, as Excel hands it over: a scalar, rows of cells for a range, `null` for an omitted argument. */
  readonly args: readonly unknown[];
  /** Where each of the arguments that the formula states comes from. */
  readonly origins: readonly ArgumentOrigin[];
  readonly source: Source;
  readonly agreement: Agreement;
}

/** What the pane has to say about the selected cell. */
export type Report =
  | {
      readonly kind: "cell";
      readonly cell: SelectedCell;
      readonly calls: readonly CallReport[];
      /** Names in the formula that the workbook does not have; looked for where the cell shows #NAME?. */
      readonly missingNames: readonly string[];
    }
  | { readonly kind: "grammar"; readonly cell: SelectedCell }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

type Reading = Pick<Workbook, "readSelectedCell" | "readAreas">;

/** Reads the selected cell and explains every BT call in its formula. */
export async function reportOnSelection(facade: Facade, workbook: Reading): Promise<Report> {
  const read = await workbook.readSelectedCell();
  if (!read.ok) return { kind: "trouble", trouble: read.trouble };
  const cell = read.value;
  const calls = readFormula(cell.formula, cell.formulaAt.sheet);
  if (calls === null) return { kind: "grammar", cell };
  const learned = await learnArguments(calls, placeOf(cell), facade, workbook.readAreas);
  if (!learned.ok) return { kind: "trouble", trouble: learned.trouble };
  const missing = await missingIn(cell);
  return {
    kind: "cell",
    cell,
    calls: learned.value.map((one) => callReport(one, cell, missing, facade)),
    missingNames: missing,
  };
}

async function missingIn({ value, formula, formulaAt }: SelectedCell): Promise<readonly string[]> {
  if (!isErrorCell(value) || value.basicValue !== "#NAME?") return [];
  const missing = await missingNames(formula, formulaAt);
  return missing.ok ? missing.value : [];
}

function callReport(
  learned: Learned,
  cell: SelectedCell,
  missing: readonly string[],
  facade: Facade,
): CallReport {
  const { call, unused } = learned;
  if ("refusal" in learned)
    return { ...headOf(call.name, facade), call, unused, explained: { refusal: learned.refusal } };
  const { source } = learned;
  const row = listRowOf(learned, placeOf(cell).offset.row, facade);
  const { name, args, origins } = askedOf(learned, row);
  const head = { ...headOf(name, facade), call, unused };
  const explanation = facade.explain(name, args);
  const agreement = agreementWith(explanation, call, cell, missing, facade);
  // What a function was last given, at this address, may have been another formula's: the cell is the witness.
  // Where it was given a name that is not there, what it made of it explains nothing.
  if (typeof source === "object" && (agreement === "differs" || missing.length > 0))
    return { ...head, explained: { refusal: source } };
  const citation = explanation.citation || head.citation;
  return { ...head, citation, explained: { explanation, row, args, origins, source, agreement } };
}

function headOf(name: string, facade: Facade): Pick<CallReport, "title" | "citation"> {
  const known = facade.functions.find((info) => info.name === name);
  return { title: known?.title ?? same(`BT.${name}`), citation: facade.cite(name) };
}

function agreementWith(
  explanation: Explanation,
  { name, whole }: CallSite,
  { value }: SelectedCell,
  missing: readonly string[],
  facade: Facade,
): Agreement {
  const known = facade.functions.some((info) => info.name === name);
  return known ? agreementOf(explanation, whole, value, missing.length === 0) : "not comparable";
}
