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
import type { CallSite, Refusal } from "../workbook/formula/expression";
import { readFormula } from "../workbook/formula/read-formula";
import type { Trouble } from "../workbook/outcome";
import type { SelectedCell } from "../workbook/selected-cell";
import { type Agreement, agreementOf } from "./agreement";
import type { Workbook } from "./workbook";

/** One BT call of the selected cell, explained as far as it can be. */
export interface CallReport {
  readonly call: CallSite;
  readonly title: Words;
  readonly citation: string | undefined;
  readonly explained: ExplainedCall | { readonly refusal: Refusal };
}

export interface ExplainedCall {
  readonly explanation: Explanation;
  /** What the function is given, as Excel hands it over: a scalar, rows of cells for a range, `null` for an omitted argument. */
  readonly args: readonly unknown[];
  /** Where each of the arguments that the formula states comes from. */
  readonly origins: readonly ArgumentOrigin[];
  readonly source: Source;
  readonly agreement: Agreement;
}

/** What the pane has to say about the selected cell. */
export type Report =
  | { readonly kind: "cell"; readonly cell: SelectedCell; readonly calls: readonly CallReport[] }
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
  return { kind: "cell", cell, calls: learned.value.map((one) => callReport(one, cell, facade)) };
}

function callReport(learned: Learned, cell: SelectedCell, facade: Facade): CallReport {
  const { call } = learned;
  const known = facade.functions.find((info) => info.name === call.name);
  const common = { call, title: known?.title ?? same(`BT.${call.name}`), citation: facade.cite(call.name) };
  if ("refusal" in learned) return { ...common, explained: { refusal: learned.refusal } };
  const { args, origins, source } = learned;
  const explanation = facade.explain(call.name, args);
  const agreement = known ? agreementOf(explanation, call.whole, cell.value) : "not comparable";
  // What a function was last given, at this address, may have been another formula's: the cell is the witness.
  if (typeof source === "object" && agreement === "differs")
    return { ...common, explained: { refusal: source } };
  const citation = explanation.citation || common.citation;
  return { ...common, citation, explained: { explanation, args, origins, source, agreement } };
}
