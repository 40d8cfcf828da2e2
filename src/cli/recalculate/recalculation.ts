import { COLUMNS } from "../../book/block";
import { type FileRow } from "../../files/cell";
import { type FormulaNames, formulaNames } from "../../files/formula-names";
import type { XlsxFile } from "../../files/xlsx/xlsx-file";
import type { Library } from "../../functions/library";
import type { Language } from "../../engine/words";
import { type FormulaCell, coveredBy } from "./formula-cell";
import type { NamesAndTables } from "./names-and-tables";
import { NotCheckable } from "./not-checkable";
import { StoredValues } from "./stored-values";
import { type ReadPart, type Surroundings, calculable } from "./stored-formula";
import { type Finding, WorkbookCheck, calculableFunctions } from "./workbook-check";

const OURS = /_xldudf_BT_/i;

export interface RecalculationPlan {
  readonly library: Library;
  readonly language: Language;
  readonly file: XlsxFile;
  readonly parts: NamesAndTables;
  /** Only formulas of this sheet; those of all sheets unless given. */
  readonly sheet?: string | undefined;
  /** Asked now and then while the file is read and the formulas are calculated. */
  readonly pause: (rows: number) => Promise<void>;
}

export interface CheckedFormula {
  readonly cell: FormulaCell;
  readonly finding: Finding;
}

/** How many rows or formulas go by between two pauses. */
const BETWEEN_PAUSES = 500;

/**
 * Every formula of ours in a workbook, checked against the stored values. The file is read twice: for the formulas, then for the
 * columns that they read; nothing else is kept.
 */
export class Recalculation {
  private readonly names: FormulaNames;
  private readonly around: Surroundings;

  constructor(private readonly plan: RecalculationPlan) {
    this.names = formulaNames(plan.library.functions.map(({ name }) => `BT.${name}`));
    this.around = {
      functions: this.names,
      canCalculate: calculableFunctions(plan.library),
      names: plan.parts.names,
      tables: plan.parts.tables,
    };
  }

  get functionNames(): FormulaNames {
    return this.names;
  }

  async *findings(): AsyncGenerator<CheckedFormula> {
    const { library, language, pause } = this.plan;
    const { ours, spilling } = await this.formulas();
    const values = await this.values(ours, spilling);
    const check = new WorkbookCheck(library, language, this.around, values, spilling);
    let done = 0;
    for (const cell of ours) {
      yield { cell, finding: check.check(cell) };
      done += 1;
      if (done % BETWEEN_PAUSES === 0) await pause(done);
    }
  }

  /** Our formulas in the order of the sheets, and all that fill more than their own cell. */
  private async formulas(): Promise<{ ours: readonly FormulaCell[]; spilling: readonly FormulaCell[] }> {
    const ours: FormulaCell[] = [];
    const spilling: FormulaCell[] = [];
    const { sheet: only } = this.plan;
    await this.eachRow((sheet, { row, formulas }) => {
      for (const [column, formula] of formulas) {
        const cell = { sheet, row, column, formula };
        if (formula.kind === "dynamic" && formula.covers?.includes(":")) spilling.push(cell);
        if ((only === undefined || only === sheet) && OURS.test(formula.text)) ours.push(cell);
      }
    });
    return { ours, spilling };
  }

  /** The values of the columns that somebody reads; what cannot be checked reads nothing. */
  private async values(
    ours: readonly FormulaCell[],
    spilling: readonly FormulaCell[],
  ): Promise<ReadonlyMap<string, StoredValues>> {
    const wanted = new Map(this.plan.file.sheets.map(({ name }) => [name, new WantedColumns()]));
    const bySheet = new Map([...wanted].map(([name, columns]) => [name.toLowerCase(), columns]));
    for (const cell of [...ours, ...spilling])
      wanted.get(cell.sheet)?.add({ sheet: cell.sheet, block: coveredBy(cell) });
    for (const cell of ours)
      for (const part of this.readBy(cell)) bySheet.get(part.sheet.toLowerCase())?.add(part);
    const values = new Map([...wanted].map(([name, columns]) => [name, new StoredValues(columns.all)]));
    await this.eachRow((sheet, { row, cells }) => values.get(sheet)?.keep(row, cells), wanted);
    return values;
  }

  private readBy(cell: FormulaCell): readonly ReadPart[] {
    try {
      return calculable(cell.formula.text, cell, this.around).reads;
    } catch (error) {
      if (error instanceof NotCheckable) return [];
      throw error;
    }
  }

  private async eachRow(
    look: (sheet: string, row: FileRow) => void,
    among?: ReadonlyMap<string, WantedColumns>,
  ): Promise<void> {
    let rows = 0;
    for (const { name } of this.plan.file.sheets) {
      if (among?.get(name)?.isEmpty) continue;
      for await (const row of this.plan.file.rows(name)) {
        look(name, row);
        rows += 1;
        if (rows % BETWEEN_PAUSES === 0) await this.plan.pause(0);
      }
    }
  }
}

/** The columns of a sheet that formulas read. */
class WantedColumns {
  private readonly some = new Set<number>();
  private every = false;

  get all(): ReadonlySet<number> | "all" {
    return this.every ? "all" : this.some;
  }

  get isEmpty(): boolean {
    return !this.every && this.some.size === 0;
  }

  add({ block: { column, columns } }: ReadPart): void {
    if (columns === COLUMNS) this.every = true;
    else for (let i = 0; i < columns; i += 1) this.some.add(column + i);
  }
}
