import { parseA1Range } from "@borgar/fx";

/** A formula as it reads wherever it is filled to. */
export interface FormulaShape {
  /** References relative to the cell, numbers and texts left out: the same for all cells of a filled column. */
  readonly shape: string;
  /** The numbers and texts that were left out, in their order. */
  readonly literals: string;
}

/** Texts, quoted sheets, brackets of tables and workbooks, names and references, numbers: whatever may not be cut in two. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$\\][\p{L}\d_.$\\?]*(?=\s*[(!])|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_.])|[\p{L}_$\\][\p{L}\d_.$\\?]*|\d+(?:\.\d*)?(?:E[+-]?\d+)?/giu;

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/iu;

/** By what two formulas are seen to be the same one, filled into other cells. Row and column of the cell count from 0. */
export function shapeOf(formula: string, row: number, column: number): FormulaShape {
  const literals: string[] = [];
  const shape = formula.replace(PARTS, (part, at: number) => {
    if (part.startsWith('"') || /^\d/u.test(part)) {
      literals.push(part);
      return "?";
    }
    const reference = isCallOrSheet(formula, at + part.length) ? null : REFERENCE.exec(part);
    return reference ? relative(reference, row, column) : part.toUpperCase();
  });
  return { shape, literals: literals.join("\n") };
}

const isCallOrSheet = (formula: string, end: number): boolean =>
  /^\s*[(!]/u.test(formula.slice(end, end + 8));

function relative(
  [whole = "", fixedColumn, letters = "", fixedRow, digits = ""]: readonly string[],
  row: number,
  column: number,
): string {
  const cell = parseA1Range(`${letters}${digits}`, false);
  if (cell?.top == null || cell.left == null) return whole.toUpperCase();
  const r = fixedRow ? String(cell.top) : `[${String(cell.top - row)}]`;
  const c = fixedColumn ? String(cell.left) : `[${String(cell.left - column)}]`;
  return `R${r}C${c}`;
}
