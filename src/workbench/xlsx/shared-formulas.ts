import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell, Sheet } from "hucre/xlsx";
import { formatBlock } from "../../book/a1";
import { block } from "../../book/block";

/**
 * Excel stores a formula filled down once; the other cells name its number. Here each cell gets the formula it means,
 * so that one can change without the others.
 */
export function expandShared(sheet: Sheet): void {
  const shared = [...(sheet.cells ?? [])].filter(([, cell]) => cell.formulaType === "shared");
  const masters = new Map<number | undefined, string>();
  for (const [key, cell] of shared) {
    if (cell.formula)
      masters.set(cell.formulaSharedIndex, translateFormulaToR1C1(cell.formula, addressOf(key)));
  }
  for (const [key, cell] of shared) {
    const master = masters.get(cell.formulaSharedIndex);
    if (!cell.formula && master !== undefined) cell.formula = translateFormulaToA1(master, addressOf(key));
    unshare(cell);
  }
}

function unshare(cell: Cell): void {
  delete cell.formulaType;
  delete cell.formulaSharedIndex;
  delete cell.formulaRef;
  if (cell.formula === "") delete cell.formula; // its master is missing: the value is what is left
}

function addressOf(key: string): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return formatBlock(block(row, column));
}
