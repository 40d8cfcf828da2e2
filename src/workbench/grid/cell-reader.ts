import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable, Worksheet } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/preset-sheets-core";
import { contains, isOneCell } from "../../book/block";
import type { Block, Cell, CellKind, CellValue } from "../../book/book";
import type { Holds } from "../../book/region";
import { kindOf, valueOf } from "./cells";
import { cellsIn } from "./matrix";
import { blockOf } from "./ranges";
import { writtenPart } from "./written-part";

/**
 * What the cells of a sheet hold, formulas and what they have spilled included. Whole lists are read here, several times in a long
 * run: rows are taken from where Univer keeps them, without its service for every cell.
 */
export class CellReader {
  constructor(
    private readonly sheet: Worksheet,
    private readonly formulas: FormulaDataModel,
  ) {}

  values(block: Block): CellValue[][] {
    return this.read(block, valueOf);
  }

  contents(block: Block): CellValue[][] {
    return this.read(block, (cell, row, column) => this.formulaOf(cell, row, column) ?? valueOf(cell));
  }

  kinds(block: Block): CellKind[][] {
    return this.read(block, kindOf);
  }

  texts(block: Block): string[][] {
    return this.read(block, (stored, row, column) => {
      if (!this.reaches(row, column)) return "";
      const { v } = this.sheet.getCell(row, column) ?? {}; // number formats are laid over the cell here
      const kind = kindOf(stored);
      return kind === "boolean" ? String(valueOf(stored)).toUpperCase() : String(v ?? valueOf(stored));
    });
  }

  numberFormats(block: Block): string[][] {
    return this.read(block, (cell, row, column) => {
      if (!this.reaches(row, column)) return "General";
      // A formula may bring a format along, which Univer's service lays over the cell and over what is spilled.
      const own = this.sheet.getCellRaw(row, column);
      const isPlain = cell === own && !own?.f && !own?.si;
      const style = isPlain
        ? this.sheet.getComposedCellStyleByCellData(row, column, own)
        : this.sheet.getComposedCellStyle(row, column);
      return style.n?.pattern ?? "General";
    });
  }

  used(): Block | null {
    return writtenPart(this.sheet, this.spilled);
  }

  /** By row and column: of a long list each cell is asked for, so that nothing is gathered and no service asked. */
  holding(): Holds {
    const cells = this.sheet.getCellMatrix().getMatrix();
    const { spilled } = this;
    return (row, column) => kindOf(shown(cells[row]?.[column], spilled[row]?.[column])) !== "blank";
  }

  spill({ row, column }: Cell): Block | null {
    for (const [, , range] of cellsIn(this.spills)) {
      const block = blockOf(range);
      if (isOneCell(block) || !contains(block, { row, column })) continue;
      const [[corner = ""] = []] = this.values({ ...block, rows: 1, columns: 1 });
      return corner === ErrorType.SPILL ? null : block;
    }
    return null;
  }

  /** The ranges over which formulas spill, by the cell of the formula. */
  get spills(): IObjectMatrixPrimitiveType<IRange> {
    return this.formulas.getArrayFormulaRange()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()] ?? {};
  }

  /** What formulas have spilled into cells that hold nothing of their own. */
  private get spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()] ?? {};
  }

  private reaches(row: number, column: number): boolean {
    return row < this.sheet.getRowCount() && column < this.sheet.getColumnCount();
  }

  private formulaOf(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return (
      this.formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.sheet.getUnitId()) ??
      null
    );
  }

  private read<T>(
    { row, column, rows, columns }: Block,
    of: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const cells = this.sheet.getCellMatrix().getMatrix();
    const { spilled } = this;
    const found: T[][] = [];
    for (let r = row; r < row + rows; r++) {
      const [own, over] = [cells[r], spilled[r]];
      const line: T[] = [];
      for (let c = column; c < column + columns; c++) line.push(of(shown(own?.[c], over?.[c]), r, c));
      found.push(line);
    }
    return found;
  }
}

/** Where a spill was blocked once, Univer leaves empty texts behind. */
const shown = (own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> =>
  spilled && (own?.v ?? "") === "" && !own?.f && !own?.p ? spilled : own;
