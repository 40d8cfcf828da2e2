import { parseAddress } from "../../book/a1";
import { type Block, block } from "../../book/block";
import type { FileFormula } from "../../files/cell";
import type { FormulaPlace } from "./stored-formula";

/** A formula of ours in its cell. */
export interface FormulaCell extends FormulaPlace {
  readonly formula: FileFormula;
}

/** The range a formula fills, its own cell alone where the file does not say. */
export const coveredBy = ({ row, column, formula }: FormulaCell): Block =>
  (formula.covers === undefined ? undefined : parseAddress(formula.covers)?.block) ?? block(row, column);
