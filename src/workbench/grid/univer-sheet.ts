import { ICommandService } from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  FormulaDataModel,
  SetNumfmtCommand,
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { bounding, intersection } from "../../book/block";
import type {
  Block,
  Cell,
  CellContent,
  CellKind,
  CellValue,
  Format,
  SharedFormat,
  Sheet,
} from "../../book/book";
import type { Holds } from "../../book/region";
import { Bulk, isBulk, isLarge } from "./bulk";
import { CellReader } from "./cell-reader";
import { kindOf } from "./cells";
import { type Filling, fillingOf } from "./filling";
import { cellsIn, everyCell } from "./matrix";
import { blockOf, rangeOf, sizeOf, type Size } from "./ranges";
import { SheetLooks } from "./sheet-looks";
import type { Grid } from "./univer";

/** A sheet of the grid. Reads go to the cells directly; every write is one command, and one step of undo. */
export class UniverSheet implements Sheet {
  private readonly commands: ICommandService;
  private readonly bulk: Bulk;
  private readonly cells: CellReader;
  private readonly looks: SheetLooks;
  private usedBlock: Block | null | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly worksheet: FWorksheet,
    { services }: Grid,
  ) {
    this.commands = services.get(ICommandService);
    this.bulk = new Bulk(workbook.getId(), () => this.id, services);
    this.cells = new CellReader(worksheet.getSheet(), services.get(FormulaDataModel));
    this.looks = new SheetLooks(worksheet, this.cells, this.bulk, this.commands);
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getSheetName();
  }

  get position(): number {
    return this.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  get hidden(): boolean {
    return this.worksheet.isSheetHidden();
  }

  rename(name: string): void {
    this.worksheet.setName(name);
  }

  hide(hidden: boolean): void {
    if (hidden) this.worksheet.hideSheet();
    else this.worksheet.showSheet();
  }

  move(position: number): void {
    this.workbook.moveSheet(this.worksheet, position);
  }

  values(block: Block): CellValue[][] {
    return this.cells.values(block);
  }

  formulas(block: Block): CellValue[][] {
    return this.cells.contents(block);
  }

  kinds(block: Block): CellKind[][] {
    return this.cells.kinds(block);
  }

  texts(block: Block): string[][] {
    return this.cells.texts(block);
  }

  numberFormats(block: Block): string[][] {
    return this.cells.numberFormats(block);
  }

  write(block: Block, contents: readonly (readonly CellContent[])[]): void {
    const filling = fillingOf(block, contents);
    if (!filling) return;
    const { cells, hasFormulas } = filling;
    this.makeRoom(block);
    this.keepingUsed(filling, () => {
      if (!this.isBulk(block)) this.run(SetRangeValuesCommand.id, { value: cells });
      else if (this.areValues(filling)) this.bulk.writeValues(cells, block);
      else if (hasFormulas) this.bulk.writeFormulas(cells, block);
      else this.bulk.write(cells);
    });
  }

  /** In a large book every command takes its time, however few cells it is about. */
  private isBulk(block: Block): boolean {
    return isBulk(block) || this.workbook.getSheets().some((sheet) => isLarge(sheet.getMaxRows()));
  }

  /** Whether only values go in, and over nothing but values. */
  private areValues({ cells, block, hasFormulas }: Filling): boolean {
    if (hasFormulas) return false;
    const spills = [...cellsIn(this.cells.spills)].some(([, , range]) => intersection(blockOf(range), block));
    if (spills) return false;
    const sheet = this.worksheet.getSheet();
    return everyCell(cells, (row, column) => {
      const old = sheet.getCellRaw(row, column);
      return !old?.f && !old?.si;
    });
  }

  /** What is used only grows by a write that empties no cell at its edge: it need not be measured anew. */
  private keepingUsed({ cells, filled, hasBlanks }: Filling, write: () => void): void {
    const before = this.usedBlock;
    write();
    if (!before) return;
    const stands =
      !hasBlanks ||
      everyCell(cells, (row, column, cell) => kindOf(cell) !== "blank" || !isOnEdge(before, row, column));
    if (stands) this.usedBlock = filled ? bounding(before, filled) : before;
  }

  writeNumberFormats(block: Block, formats: readonly (readonly (string | null)[])[]): void {
    this.makeRoom(block);
    if (this.isBulk(block)) {
      this.bulk.numberFormats(block, formats);
      return;
    }
    const values = formats.slice(0, block.rows).flatMap((line, i) =>
      line.slice(0, block.columns).flatMap((pattern, j) => {
        if (pattern === null) return [];
        const at = { row: block.row + i, col: block.column + j };
        return pattern === "General" ? [at] : [{ ...at, pattern }];
      }),
    );
    this.run(SetNumfmtCommand.id, { values });
  }

  clear(block: Block): void {
    const { size } = this;
    const written = intersection(block, { row: 0, column: 0, ...size });
    if (!written) return;
    if (this.isBulk(written)) this.bulk.empty(this.worksheet.getSheet().getCellMatrix(), written);
    else this.run(ClearSelectionContentCommand.id, { ranges: [rangeOf(written, size)] });
  }

  format(block: Block): SharedFormat {
    return this.looks.format(block);
  }

  reformat(block: Block, changes: Partial<Format>): void {
    this.looks.reformat(block, changes);
  }

  widen(widths: ReadonlyMap<number, number>): void {
    this.looks.widen(widths);
  }

  rowsHidden(block: Block): boolean | null {
    return this.looks.rowsHidden(block);
  }

  autofit(block: Block, what: "columns" | "rows"): void {
    this.looks.autofit(block, what, this.used());
  }

  used(): Block | null {
    return (this.usedBlock ??= this.cells.used());
  }

  holding(): Holds {
    return this.cells.holding();
  }

  /** The cells are no longer what they were. */
  forget(): void {
    this.usedBlock = undefined;
  }

  get size(): Size {
    return sizeOf(this.worksheet);
  }

  spill(cell: Cell): Block | null {
    return this.cells.spill(cell);
  }

  private run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, {
      unitId: this.workbook.getId(),
      subUnitId: this.id,
      ...params,
    });
  }

  private makeRoom({ row, rows, column, columns }: Block): void {
    const { size } = this;
    if (row + rows > size.rows) this.run(SetWorksheetRowCountMutation.id, { rowCount: row + rows });
    if (column + columns > size.columns)
      this.run(SetWorksheetColumnCountMutation.id, { columnCount: column + columns });
  }
}

const isOnEdge = (b: Block, row: number, column: number): boolean =>
  row === b.row || row === b.row + b.rows - 1 || column === b.column || column === b.column + b.columns - 1;
