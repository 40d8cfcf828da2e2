import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IExecutionOptions,
  type IRange,
  type IStyleData,
  type Injector,
  type Nullable,
  type ObjectMatrix,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/preset-sheets-core";
import { cellsIn, contains, type Block } from "../../book/block";
import { EMPTY, kindOf } from "./cells";
import type { Cells } from "./filling";
import { NUMBER_FORMATS_WRITTEN, type NumberFormats } from "./number-formats";
import { unitRange } from "./ranges";
import { VALUES_WRITTEN, type OfFormulas, type OfValues } from "./written-values";

/**
 * Writes of more cells than a person changes at once. Univer's commands measure the height of every row, try every text for a
 * date and keep all that was there for undoing: a thousand rows take a second. These go straight into the cells. As in Excel
 * for what an add-in writes, nothing before them can be undone.
 */
export const BULK = 100;

/** In a sheet of so many rows (no sheet of the grid has fewer than 12,000) what Univer does about a single cell is felt: it looks for formulas in all sheets. */
const LARGE = 15_000;

export const isBulk = (block: Block): boolean => cellsIn(block) > BULK;
export const isLarge = (rows: number): boolean => rows > LARGE;

export class Bulk {
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;

  constructor(
    private readonly unitId: string,
    private readonly subUnitId: () => string,
    services: Injector,
  ) {
    this.commands = services.get(ICommandService);
    this.undo = services.get(IUndoRedoService);
  }

  write(cellValue: Cells): void {
    this.run(SetRangeValuesMutation.id, { cellValue });
  }

  writeFormulas(cellValue: Cells, block: Block): void {
    const ofFormulas: OfFormulas = { formulasIn: block };
    this.run(SetRangeValuesMutation.id, { cellValue, ...ofFormulas });
  }

  /**
   * Only values go in, and over nothing but values. Univer looks through the whole sheet for formulas after every write, and keeps all
   * its cells for a while, unless it is told that the write is another's change; so what depends on it is told by the block, first:
   * then who hears of the write knows that a calculation follows.
   */
  writeValues(cellValue: Cells, block: Block): void {
    this.commands.syncExecuteCommand(VALUES_WRITTEN, unitRange(this.unitId, this.subUnitId(), block));
    const ofValues: OfValues = { valuesIn: block };
    this.run(SetRangeValuesMutation.id, { cellValue, ...ofValues }, { fromChangeset: true, onlyLocal: true });
  }

  /** Takes out what is there, and looks at nothing else. */
  empty(matrix: ObjectMatrix<Nullable<ICellData>>, block: Block): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    matrix.forValue((row, column, cell) => {
      if (!contains(block, { row, column }) || kindOf(cell) === "blank") return;
      (cells[row] ??= {})[column] = EMPTY;
    });
    this.write(cells);
  }

  style({ startRow, endRow, startColumn, endColumn }: IRange, s: IStyleData): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = startRow; row <= endRow; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = startColumn; column <= endColumn; column++) line[column] = { s };
      cells[row] = line;
    }
    this.run(SetRangeValuesMutation.id, { cellValue: cells, trigger: SetStyleCommand.id });
  }

  numberFormats(block: Block, formats: readonly (readonly (string | null)[])[]): void {
    const about: Pick<NumberFormats, "block" | "formats"> = {
      block,
      formats: rangesByFormat(block, formats),
    };
    this.run(NUMBER_FORMATS_WRITTEN, about);
  }

  private run(mutation: string, params: object, options: IExecutionOptions = {}): void {
    const of = { unitId: this.unitId, subUnitId: this.subUnitId() };
    this.commands.syncExecuteCommand(mutation, { ...of, ...params }, options);
    this.undo.clearUndoRedo(this.unitId);
  }
}

/** The cells of each format, as pieces of columns. `General` is no format of its own, and `null` leaves a cell as it is. */
function rangesByFormat(
  { row, column, rows, columns }: Block,
  formats: readonly (readonly (string | null)[])[],
): NumberFormats["formats"] {
  const found = new Map<string | null, IRange[]>();
  const at = (i: number, j: number): string | null => formats[i]?.[j] ?? null;
  for (let j = 0; j < columns; j++) {
    for (let from = 0; from < rows;) {
      const pattern = at(from, j);
      let to = from;
      while (to + 1 < rows && at(to + 1, j) === pattern) to++;
      if (pattern !== null) {
        const format = pattern === "General" ? null : pattern;
        const range = {
          startRow: row + from,
          endRow: row + to,
          startColumn: column + j,
          endColumn: column + j,
        };
        found.set(format, [...(found.get(format) ?? []), range]);
      }
      from = to + 1;
    }
  }
  return found;
}
