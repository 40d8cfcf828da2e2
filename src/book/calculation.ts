import { block, fitsSheet, sameBlock, type Block } from "./block";
import { columnOf, keyOf, rowOf, type Cells } from "./cells";
import { Dependents } from "./dependents";
import { ErrorValue, type Answer } from "./error-value";

/** What a formula gives: one answer, or rows of answers that spill. */
export type Result = Answer | readonly (readonly Answer[])[];

/** A formula in its cell. */
interface FormulaCell {
  readonly sheet: string;
  readonly key: number;
  text: string;
  reads: { readonly sheet: string; readonly block: Block }[];
  spill: Block | null;
  due: boolean;
  running: boolean;
}

/** A spill may disturb what it depends on; a formula gets so many tries before it is left as it is. */
const TRIES = 16;

/**
 * The calculation chain. What a formula depends on is what it has read the last time: reading a cell whose formula is due
 * calculates that one first, so the order needs no planning. A circle reads what stands there.
 */
export class Calculation {
  private readonly formulas = new Map<string, Map<number, FormulaCell>>();
  private readonly dependents = new Map<string, Dependents<FormulaCell>>();
  private readonly due = new Set<FormulaCell>();
  private readonly running: FormulaCell[] = [];
  private calculated = new Set<string>();

  constructor(
    private readonly cellsOf: (sheet: string) => Cells | undefined,
    private readonly answer: (formula: string, sheet: string, row: number, column: number) => Result,
  ) {}

  enter(sheet: string, key: number, text: string): void {
    const formula: FormulaCell = { sheet, key, text, reads: [], spill: null, due: false, running: false };
    const inSheet = this.formulas.get(sheet) ?? new Map<number, FormulaCell>();
    this.formulas.set(sheet, inSheet.set(key, formula));
    this.call(formula);
  }

  leave(sheet: string, key: number): void {
    const formula = this.formulas.get(sheet)?.get(key);
    if (!formula) return;
    this.formulas.get(sheet)?.delete(key);
    this.drop(formula);
    this.forget(formula);
    this.takeBack(formula);
  }

  leaveSheet(sheet: string): void {
    for (const key of [...(this.formulas.get(sheet)?.keys() ?? [])]) this.leave(sheet, key);
    this.dueAll();
  }

  /** Formulas that speak of a renamed sheet: the text changes, the answer does not. */
  rewrite(reword: (formula: string) => string): void {
    for (const inSheet of this.formulas.values()) {
      for (const formula of inSheet.values()) {
        formula.text = reword(formula.text);
        const cell = this.cellsOf(formula.sheet)?.get(formula.key);
        if (cell) cell.formula = formula.text;
      }
    }
  }

  spillAt(sheet: string, key: number): Block | null {
    return this.formulas.get(sheet)?.get(key)?.spill ?? null;
  }

  /** A block has changed: whoever reads it, directly or not, is due. */
  disturb(sheet: string, changed: Block, cause?: FormulaCell): void {
    const blocks = [{ sheet, block: changed }];
    for (let next = blocks.pop(); next; next = blocks.pop()) {
      for (const formula of this.dependents.get(next.sheet)?.on(next.block) ?? []) {
        if (formula === cause || formula.due || formula.running) continue;
        this.call(formula);
        blocks.push({ sheet: formula.sheet, block: formula.spill ?? place(formula) });
      }
    }
  }

  dueAll(): void {
    for (const inSheet of this.formulas.values()) for (const formula of inSheet.values()) this.call(formula);
  }

  /** A block is read. Within a calculation this makes a dependency, and what is due in the block comes first. */
  read(sheet: string, what: Block): void {
    const reader = this.running.at(-1);
    if (!reader) return;
    this.depend(reader, sheet, what);
    if (this.due.size === 0) return;
    for (const key of this.cellsOf(sheet)?.keysIn(what) ?? []) {
      const formula = this.formulas.get(sheet)?.get(key);
      if (formula?.due && !formula.running) this.run(formula);
    }
  }

  /** Calculates what is due; tells the sheets on which something was calculated. */
  settle(): Set<string> {
    const tries = new Map<FormulaCell, number>();
    for (const formula of this.due) {
      const tried = (tries.get(formula) ?? 0) + 1;
      tries.set(formula, tried);
      if (tried <= TRIES) this.run(formula);
      else this.drop(formula);
    }
    return this.tellCalculated();
  }

  /** Calculates the formulas of one block only, as a formula typed under manual calculation is. */
  settleIn(sheet: string, what: Block): Set<string> {
    for (const key of this.cellsOf(sheet)?.keysIn(what) ?? []) {
      const formula = this.formulas.get(sheet)?.get(key);
      if (formula?.due) this.run(formula);
    }
    return this.tellCalculated();
  }

  private tellCalculated(): Set<string> {
    const sheets = this.calculated;
    this.calculated = new Set();
    return sheets;
  }

  private drop(formula: FormulaCell): void {
    formula.due = false;
    this.due.delete(formula);
  }

  private call(formula: FormulaCell): void {
    formula.due = true;
    this.due.add(formula);
  }

  private run(formula: FormulaCell): void {
    this.drop(formula);
    this.forget(formula);
    this.calculated.add(formula.sheet);
    formula.running = true;
    this.running.push(formula);
    try {
      this.show(formula, this.answer(formula.text, formula.sheet, rowOf(formula.key), columnOf(formula.key)));
    } finally {
      this.running.pop();
      formula.running = false;
    }
  }

  private depend(formula: FormulaCell, sheet: string, what: Block): void {
    formula.reads.push({ sheet, block: what });
    const dependents = this.dependents.get(sheet) ?? new Dependents<FormulaCell>();
    this.dependents.set(sheet, dependents);
    dependents.add(formula, what);
  }

  private forget(formula: FormulaCell): void {
    for (const { sheet, block: what } of formula.reads) this.dependents.get(sheet)?.remove(formula, what);
    formula.reads = [];
  }

  private show(formula: FormulaCell, result: Result): void {
    const rows = Array.isArray(result) ? (result as readonly (readonly Answer[])[]) : [[result as Answer]];
    const before = formula.spill ?? place(formula);
    this.takeBack(formula);
    const [row, column] = [rowOf(formula.key), columnOf(formula.key)];
    const target = block(row, column, rows.length, rows[0]?.length ?? 0);
    if (target.rows * target.columns === 0) this.put(formula, new ErrorValue("#CALC!"));
    else if (target.rows * target.columns === 1) this.put(formula, rows[0]?.[0] ?? "");
    else this.spillOver(formula, target, rows);
    const after = formula.spill ?? place(formula);
    if (sameBlock(before, after)) return;
    this.disturb(formula.sheet, before, formula);
    this.disturb(formula.sheet, after, formula);
  }

  private spillOver(formula: FormulaCell, target: Block, rows: readonly (readonly Answer[])[]): void {
    this.depend(formula, formula.sheet, target); // whatever is later put in its way, or taken out of it, matters
    if (!fitsSheet(target) || this.blocked(formula, target)) {
      this.put(formula, new ErrorValue("#SPILL!"));
      return;
    }
    formula.spill = target;
    rows.forEach((answers, i) => {
      answers.forEach((value, j) => {
        const key = keyOf(target.row + i, target.column + j);
        if (key === formula.key) this.put(formula, value);
        else this.cellsOf(formula.sheet)?.put(key, { value, formula: null, spilledFrom: formula.key });
      });
    });
  }

  private blocked(formula: FormulaCell, target: Block): boolean {
    return (this.cellsOf(formula.sheet)?.keysIn(target) ?? []).some((key) => key !== formula.key);
  }

  private put(formula: FormulaCell, value: Answer): void {
    this.cellsOf(formula.sheet)?.put(formula.key, { value, formula: formula.text, spilledFrom: null });
  }

  /** Empties what the formula has spilled over; what others have written there since stays. */
  private takeBack(formula: FormulaCell): void {
    const cells = this.cellsOf(formula.sheet);
    for (const key of formula.spill ? (cells?.keysIn(formula.spill) ?? []) : []) {
      if (cells?.get(key)?.spilledFrom === formula.key) cells.remove(key);
    }
    formula.spill = null;
  }
}

const place = (formula: FormulaCell): Block => block(rowOf(formula.key), columnOf(formula.key));
