import type { FormulaCell } from "../../workbook/book-cells";
import { CellRuns } from "../../workbook/cell-runs";
import { shapeOf } from "../../workbook/formula-shape";

/** The days on which the law is asked for. */
class Days {
  private readonly all = new Set<number>();

  add(on: number | null): void {
    if (on !== null) this.all.add(on);
  }

  get count(): number {
    return this.all.size;
  }

  get first(): number | null {
    return this.all.size ? Math.min(...this.all) : null;
  }

  get last(): number | null {
    return this.all.size ? Math.max(...this.all) : null;
  }
}

/** Cells of an entry that one thing is said of, with the formula in the first of them and the days they ask for. */
export class EntryCells {
  readonly runs = new CellRuns();
  readonly days = new Days();
  private first: { readonly formula: string; readonly literals: string } | undefined;
  private differ = false;

  /** `alike`: the formulas of the group hold the same numbers and texts, so that they need not be looked at. */
  constructor(private readonly alike: boolean) {}

  /** As it stands in the first of the cells. */
  get formula(): string {
    return this.first?.formula ?? "";
  }

  /** Some of the cells hold other numbers or texts in the same places. */
  get varies(): boolean {
    return this.differ;
  }

  add(cell: FormulaCell, on: number | null): void {
    this.runs.add(cell.row, cell.column);
    this.days.add(on);
    const literals = this.alike || this.differ ? "" : literalsOf(cell);
    this.first ??= { formula: cell.formula, literals };
    if (!this.alike && !this.differ) this.differ = literals !== this.first.literals;
  }
}

const literalsOf = ({ formula, row, column }: FormulaCell): string => shapeOf(formula, row, column).literals;
