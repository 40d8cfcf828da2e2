import type { FormulaCell, SheetCells } from "./book-cells";
import { shapeOf } from "./formula-shape";

/** Cells of one sheet that hold the same formula, each with its own row and column. */
export interface FormulaGroup {
  readonly sheet: string;
  readonly hidden: boolean;
  /** As it stands in the first cell. */
  readonly formula: string;
  /** Some of the cells hold other numbers or texts in the same places. */
  readonly varies: boolean;
  /** Column by column, from the top. */
  readonly cells: readonly FormulaCell[];
}

const inColumns = (a: FormulaCell, b: FormulaCell): number => a.column - b.column || a.row - b.row;

/** The wanted formulas of the workbook, those that are filled once; sheet by sheet, in the order of their first cells. */
export function inventoryOf(sheets: readonly SheetCells[]): readonly FormulaGroup[] {
  return sheets.flatMap(({ name, hidden, formulas }) => {
    const groups = new Map<string, { literals: string; varies: boolean; cells: FormulaCell[] }>();
    for (const cell of [...formulas].sort(inColumns)) {
      const { shape, literals } = shapeOf(cell.formula, cell.row, cell.column);
      const known = groups.get(shape);
      if (known) {
        known.cells.push(cell);
        known.varies ||= known.literals !== literals;
      } else groups.set(shape, { literals, varies: false, cells: [cell] });
    }
    return [...groups.values()].map(({ varies, cells }): FormulaGroup => ({
      sheet: name,
      hidden,
      formula: cells[0]?.formula ?? "",
      varies,
      cells,
    }));
  });
}
