import type { Block } from "../../book/block";
import type { CellKind, CellValue, Sheet } from "../../book/book";

/** A sheet as it now stands, read once for saving. */
export class Shown {
  /** The rectangles that formulas spill over, by `row,column` of the formula. */
  readonly spills = new Map<string, Block>();
  private readonly block: Block;
  private readonly values: CellValue[][];
  private readonly formulas: CellValue[][];
  private readonly kinds: CellKind[][];

  constructor(sheet: Sheet) {
    this.block = sheet.used() ?? { row: 0, column: 0, rows: 0, columns: 0 };
    this.values = sheet.values(this.block);
    this.formulas = sheet.formulas(this.block);
    this.kinds = sheet.kinds(this.block);
    this.formulas.forEach((line, i) => {
      line.forEach((_, j) => {
        const cell = { row: this.block.row + i, column: this.block.column + j };
        const spill = this.formula(cell.row, cell.column) === null ? null : sheet.spill(cell);
        if (spill?.row === cell.row && spill.column === cell.column)
          this.spills.set(`${cell.row},${cell.column}`, spill);
      });
    });
  }

  /** Behind the last row and column that hold something. */
  get end(): { readonly row: number; readonly column: number } {
    return { row: this.block.row + this.block.rows, column: this.block.column + this.block.columns };
  }

  /** Every cell that holds or shows something. */
  *cells(): Iterable<readonly [number, number]> {
    for (const [i, line] of this.kinds.entries()) {
      for (const [j, kind] of line.entries()) {
        if (kind !== "blank") yield [this.block.row + i, this.block.column + j];
      }
    }
  }

  value(row: number, column: number): CellValue {
    return this.values[row - this.block.row]?.[column - this.block.column] ?? "";
  }

  /** With `=`; `null` where there is none. A text that begins with `=` is none. */
  formula(row: number, column: number): string | null {
    const formula = this.formulas[row - this.block.row]?.[column - this.block.column];
    const isFormula =
      typeof formula === "string" && formula.startsWith("=") && formula !== this.value(row, column);
    return isFormula ? formula : null;
  }

  isError(row: number, column: number): boolean {
    return this.kinds[row - this.block.row]?.[column - this.block.column] === "error";
  }
}
