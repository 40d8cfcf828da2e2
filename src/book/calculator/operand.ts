import type { Block } from "../block";
import type { Sheet } from "../book";
import { ErrorValue, type Answer } from "../error-value";

/** What stands in one cell while a formula is calculated; `null` is a blank. */
export type Scalar = Answer | null;

export type Rows = readonly (readonly Scalar[])[];

/** A part of a formula, calculated: rows of cells, and where they come from if they are a reference. */
export interface Operand {
  readonly rows: Rows;
  readonly from?: { readonly sheet: Sheet; readonly block: Block };
}

export const one = (value: Scalar): Operand => ({ rows: [[value]] });

export const first = (operand: Operand | undefined): Scalar => operand?.rows[0]?.[0] ?? null;

export const isOne = ({ rows }: Operand): boolean => rows.length === 1 && rows[0]?.length === 1;

/** Errors that calculation itself finds. */
export const ERRORS = {
  value: new ErrorValue("#VALUE!"),
  name: new ErrorValue("#NAME?"),
  notAvailable: new ErrorValue("#N/A"),
  division: new ErrorValue("#DIV/0!"),
  number: new ErrorValue("#NUM!"),
  reference: new ErrorValue("#REF!"),
} as const;

/** A cell as a number: a blank is 0, TRUE is 1, a text that reads as a number is that number. */
export function numberOf(value: Scalar): number | ErrorValue {
  if (value instanceof ErrorValue) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number") return value;
  const read = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(read) ? ERRORS.value : read;
}

export function textOf(value: Scalar): string | ErrorValue {
  if (value instanceof ErrorValue) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

export function truthOf(value: Scalar): boolean | ErrorValue {
  if (value instanceof ErrorValue || typeof value === "boolean") return value;
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : ERRORS.value;
}

/**
 * Calculates cell by cell where an operand has many: a single cell, row or column repeats itself beside the larger ones,
 * as formulas that spill do.
 */
export function lift(operands: readonly Operand[], calculate: (cells: readonly Scalar[]) => Scalar): Operand {
  if (operands.every(isOne)) return one(calculate(operands.map(first)));
  const rows = Math.max(...operands.map((operand) => operand.rows.length));
  const columns = Math.max(...operands.map((operand) => operand.rows[0]?.length ?? 0));
  const cellAt = ({ rows: cells }: Operand, i: number, j: number): Scalar => {
    const row = cells[cells.length === 1 ? 0 : i];
    const cell = row?.[row.length === 1 ? 0 : j];
    return cell === undefined ? ERRORS.notAvailable : cell;
  };
  return {
    rows: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => calculate(operands.map((operand) => cellAt(operand, i, j)))),
    ),
  };
}
