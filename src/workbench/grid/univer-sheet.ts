import {
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  ErrorType,
  FormulaDataModel,
  SetNumfmtCommand,
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { bounding, contains, grid, intersection, isOneCell } from "../../book/block";
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
import { Bulk, type Cells, isBulk, isLarge } from "./bulk";
import { cellFor, kindOf, valueOf } from "./cells";
import { formatOf, pixels, points, same, shared, styleOf } from "./looks";
import { cellsIn } from "./matrix";
import { blockOf, rangeOf, type Size } from "./ranges";
import { textWidth } from "./text-width";
import type { Grid } from "./univer";
import { writtenPart } from "./written-part";

/** A sheet of the grid. Reads go to the cells directly; every write is one command, and one step of undo. */
export class UniverSheet implements Sheet {
  private readonly commands: ICommandService;
  private readonly formulaModel: FormulaDataModel;
  private readonly bulk: Bulk;
  private usedBlock: Block | null | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly worksheet: FWorksheet,
    { services }: Grid,
  ) {
    this.commands = services.get(ICommandService);
    this.formulaModel = services.get(FormulaDataModel);
    this.bulk = new Bulk(workbook.getId(), () => this.id, services);
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
    return this.read(block, (cell) => valueOf(cell), "");
  }

  formulas(block: Block): CellValue[][] {
    return this.read(block, (cell, row, column) => this.formulaOf(cell, row, column) ?? valueOf(cell), "");
  }

  kinds(block: Block): CellKind[][] {
    return this.read(block, kindOf, "blank");
  }

  texts(block: Block): string[][] {
    const sheet = this.worksheet.getSheet();
    return this.read(
      block,
      (stored, row, column) => {
        const { v } = sheet.getCell(row, column) ?? {}; // number formats are laid over the cell here
        const kind = kindOf(stored);
        return kind === "boolean" ? String(valueOf(stored)).toUpperCase() : String(v ?? valueOf(stored));
      },
      "",
    );
  }

  numberFormats(block: Block): string[][] {
    const sheet = this.worksheet.getSheet();
    return this.read(
      block,
      (_, row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? "General",
      "General",
    );
  }

  write(block: Block, contents: readonly (readonly CellContent[])[]): void {
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    contents.slice(0, block.rows).forEach((line, i) => {
      const row: Record<number, ICellData> = {};
      line.slice(0, block.columns).forEach((content, j) => {
        if (content !== null) row[block.column + j] = cellFor(content);
      });
      if (Object.keys(row).length > 0) value[block.row + i] = row;
    });
    if (Object.keys(value).length === 0) return;
    this.makeRoom(block);
    this.keepingUsed(value, () => {
      if (this.isBulk(block)) this.bulk.write(value, { values: this.areValues(block, value) });
      else this.run(SetRangeValuesCommand.id, { value });
    });
  }

  /** In a large book every command takes its time, however few cells it is about. */
  private isBulk(block: Block): boolean {
    return isBulk(block) || this.workbook.getSheets().some((sheet) => isLarge(sheet.getMaxRows()));
  }

  /** Whether only values go in, and over nothing but values. */
  private areValues(block: Block, value: Cells): boolean {
    const sheet = this.worksheet.getSheet();
    const spills = [...cellsIn(this.spills)].some(([, , range]) => intersection(blockOf(range), block));
    if (spills) return false;
    for (const [row, column, cell] of cellsIn(value)) {
      const old = sheet.getCellRaw(row, column);
      if (cell.f || old?.f || old?.si) return false;
    }
    return true;
  }

  /** What is used only grows by a write that empties no cell: it need not be measured anew. */
  private keepingUsed(value: Cells, write: () => void): void {
    const before = this.usedBlock;
    write();
    if (!before) return;
    let used = before;
    for (const [row, column, cell] of cellsIn(value)) {
      if (kindOf(cell) === "blank") {
        if (isOnEdge(before, row, column)) return;
      } else if (!contains(used, { row, column }))
        used = bounding(used, { row, column, rows: 1, columns: 1 });
    }
    this.usedBlock = used;
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
    const written = this.inside(block);
    if (!written) return;
    if (this.isBulk(written)) this.bulk.empty(this.worksheet.getSheet().getCellMatrix(), written);
    else this.run(ClearSelectionContentCommand.id, { ranges: [rangeOf(written, this.size)] });
  }

  format(block: Block): SharedFormat {
    const sheet = this.worksheet.getSheet();
    const looks = this.inside(block);
    const cells = looks
      ? grid(looks, (row, column) => formatOf(sheet.getComposedCellStyle(row, column))).flat()
      : [];
    const { columns, rows } = looks ?? { columns: 0, rows: 0 };
    return {
      ...shared(cells.length > 0 ? cells : [formatOf({})]),
      columnWidth: same(
        Array.from({ length: columns }, (_, j) => points(this.worksheet.getColumnWidth(block.column + j))),
      ),
      rowHeight: same(
        Array.from({ length: rows }, (_, i) => points(this.worksheet.getRowHeight(block.row + i))),
      ),
    };
  }

  reformat(block: Block, { columnWidth, rowHeight, ...looks }: Partial<Format>): void {
    const { startRow, startColumn, endRow, endColumn } = rangeOf(block, this.size);
    if (columnWidth !== undefined) {
      // The command would measure the height of every row anew, which Excel does not do either.
      this.run(SetWorksheetColWidthMutation.id, {
        ranges: [{ startRow: 0, endRow: this.size.rows - 1, startColumn, endColumn }],
        colWidth: pixels(columnWidth),
      });
    }
    if (rowHeight !== undefined) {
      this.worksheet.setRowHeightsForced(startRow, endRow - startRow + 1, pixels(rowHeight));
    }
    if (Object.keys(looks).length > 0) this.bulk.style(rangeOf(block, this.size), styleOf(looks));
  }

  rowsHidden(block: Block): boolean | null {
    const sheet = this.worksheet.getSheet();
    const rows = this.inside(block)?.rows ?? 0;
    let hidden = 0;
    for (let i = 0; i < rows; i++) if (!sheet.getRowVisible(block.row + i)) hidden += 1;
    return hidden === 0 ? false : hidden === block.rows ? true : null;
  }

  autofit(block: Block, what: "columns" | "rows"): void {
    const { startRow, startColumn, endRow, endColumn } = rangeOf(block, this.size);
    if (what === "rows") this.worksheet.autoResizeRows(startRow, endRow - startRow + 1);
    else for (let column = startColumn; column <= endColumn; column++) this.fitColumn(column);
  }

  /** A column takes the width of its widest cell; an empty one stays as it is. */
  private fitColumn(column: number): void {
    const used = this.used();
    if (!used) return;
    const sheet = this.worksheet.getSheet();
    const widths = this.texts({ ...used, column, columns: 1 }).map(([text = ""], i) =>
      text === "" ? 0 : textWidth(text, sheet.getComposedCellStyle(used.row + i, column)),
    );
    const widest = widths.reduce((a, b) => Math.max(a, b), 0);
    if (widest > 0) this.worksheet.setColumnWidths(column, 1, widest);
  }

  used(): Block | null {
    return (this.usedBlock ??= this.measure());
  }

  /** The cells are no longer what they were. */
  forget(): void {
    this.usedBlock = undefined;
  }

  spill({ row, column }: Cell): Block | null {
    for (const [, , range] of cellsIn(this.spills)) {
      const block = blockOf(range);
      if (isOneCell(block) || !contains(block, { row, column })) continue;
      const isBlocked = valueOf(this.cellAt(block.row, block.column)) === ErrorType.SPILL;
      return isBlocked ? null : block;
    }
    return null;
  }

  get size(): Size {
    return { rows: this.worksheet.getMaxRows(), columns: this.worksheet.getMaxColumns() };
  }

  /** The ranges over which formulas spill, by the cell of the formula. */
  private get spills(): IObjectMatrixPrimitiveType<IRange> {
    return this.formulaModel.getArrayFormulaRange()[this.workbook.getId()]?.[this.id] ?? {};
  }

  /** What formulas have spilled into cells that hold nothing of their own. */
  private get spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.formulaModel.getArrayFormulaCellData()[this.workbook.getId()]?.[this.id] ?? {};
  }

  private cellAt(row: number, column: number): Nullable<ICellData> {
    const own = this.worksheet.getSheet().getCellRaw(row, column);
    // Where a spill was blocked once, Univer leaves empty texts behind.
    const isFree = (own?.v ?? "") === "" && !own?.f && !own?.p;
    return isFree ? (this.spilled[row]?.[column] ?? own) : own;
  }

  private formulaOf(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    return cell?.si
      ? (this.formulaModel.getFormulaStringByCell(row, column, this.id, this.workbook.getId()) ?? null)
      : null;
  }

  private read<T>(
    block: Block,
    of: (cell: Nullable<ICellData>, row: number, column: number) => T,
    beyond: T,
  ): T[][] {
    const { rows, columns } = this.size;
    return grid(block, (row, column) =>
      row < rows && column < columns ? of(this.cellAt(row, column), row, column) : beyond,
    );
  }

  private run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, {
      unitId: this.workbook.getId(),
      subUnitId: this.id,
      ...params,
    });
  }

  /** Univer's sheets have as many rows and columns as they were given. */
  private makeRoom({ row, rows, column, columns }: Block): void {
    const size = this.size;
    if (row + rows > size.rows) this.run(SetWorksheetRowCountMutation.id, { rowCount: row + rows });
    if (column + columns > size.columns)
      this.run(SetWorksheetColumnCountMutation.id, { columnCount: column + columns });
  }

  /** The part of the block that lies on the sheet as it now is. */
  private inside(block: Block): Block | null {
    return intersection(block, { row: 0, column: 0, ...this.size });
  }

  private measure(): Block | null {
    return writtenPart(this.worksheet.getSheet().getCellMatrix(), this.spilled);
  }
}

const isOnEdge = (b: Block, row: number, column: number): boolean =>
  row === b.row || row === b.row + b.rows - 1 || column === b.column || column === b.column + b.columns - 1;
