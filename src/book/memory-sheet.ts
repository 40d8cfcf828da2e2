import { format as formatNumber } from "numfmt";
import { block, COLUMNS, grid, intersection, ROWS, type Block, type Cell } from "./block";
import type { CellContent, CellKind, CellValue, Format, FormulaBefore, SharedFormat, Sheet } from "./book";
import { Cells, columnOf, keyOf, kindOf, rowOf, shown } from "./cells";
import { ErrorValue, isErrorText, type Answer } from "./error-value";
import { Looks } from "./looks";
import type { Holds } from "./region";

/** What a sheet needs of its book. */
export interface SheetKeeper {
  position(sheet: string): number;
  rename(sheet: string, name: string): void;
  move(sheet: string, position: number): void;
  read(sheet: string, block: Block): void;
  spill(sheet: string, key: number): Block | null;
  enter(sheet: string, key: number, formula: string): void;
  leave(sheet: string, key: number): void;
  changed(sheet: string, block: Block, formulas: FormulaBefore[]): void;
  formatted(sheet: string, block: Block): void;
}

/** The width of a character and of the margins, in points, by which columns are fitted. */
const CHARACTER = 5.5;
const MARGIN = 8;

export class MemorySheet implements Sheet {
  readonly cells = new Cells();
  hidden = false;
  private readonly formats = new Map<number, string>();
  private readonly looks = new Looks();

  constructor(
    readonly id: string,
    public name: string,
    private readonly keeper: SheetKeeper,
  ) {}

  get position(): number {
    return this.keeper.position(this.id);
  }

  rename(name: string): void {
    this.keeper.rename(this.id, name);
  }

  hide(hidden: boolean): void {
    this.hidden = hidden;
  }

  move(position: number): void {
    this.keeper.move(this.id, position);
  }

  values(block: Block): CellValue[][] {
    this.keeper.read(this.id, block);
    return grid(block, (row, column) => shown(this.cells.at(row, column)));
  }

  formulas(block: Block): CellValue[][] {
    return grid(block, (row, column) => {
      const cell = this.cells.at(row, column);
      return cell?.formula ?? shown(cell);
    });
  }

  kinds(block: Block): CellKind[][] {
    this.keeper.read(this.id, block);
    return grid(block, (row, column) => kindOf(this.cells.at(row, column)));
  }

  /** The same with errors and blanks told apart, for calculation; whole columns end where the sheet's writing does. */
  answers(block: Block): (Answer | null)[][] {
    this.keeper.read(this.id, block);
    const unbounded = block.rows === ROWS || block.columns === COLUMNS;
    return grid(unbounded ? bounded(block, this.cells.used()) : block, (row, column) => {
      const cell = this.cells.at(row, column);
      return kindOf(cell) === "blank" ? null : (cell?.value ?? null);
    });
  }

  texts(block: Block): string[][] {
    return grid(block, (row, column) => {
      const value = shown(this.cells.at(row, column));
      return value === ""
        ? ""
        : formatNumber(this.numberFormat(row, column), value, { locale: "zh-CN", throws: false });
    });
  }

  numberFormats(block: Block): string[][] {
    return grid(block, (row, column) => this.numberFormat(row, column));
  }

  private numberFormat(row: number, column: number): string {
    return this.formats.get(keyOf(row, column)) ?? "General";
  }

  write(block: Block, contents: readonly (readonly CellContent[])[]): void {
    const before: FormulaBefore[] = [];
    contents.slice(0, block.rows).forEach((line, i) => {
      line.slice(0, block.columns).forEach((content, j) => {
        if (content === null) return;
        const cell = { row: block.row + i, column: block.column + j };
        const old = this.cells.at(cell.row, cell.column)?.formula ?? "";
        if (this.enter(cell, content) !== old) before.push({ cell, formula: old });
      });
    });
    this.keeper.changed(this.id, block, before);
  }

  /** Puts a content into a cell; tells the formula that now stands there, or `""`. */
  private enter(cell: Cell, content: CellValue): string {
    const key = keyOf(cell.row, cell.column);
    this.keeper.leave(this.id, key);
    const asText = typeof content === "string" && content.startsWith("'");
    if (typeof content === "string" && content.length > 1 && content.startsWith("=")) {
      this.cells.put(key, { value: 0, formula: content, spilledFrom: null });
      this.keeper.enter(this.id, key, content);
      return content;
    }
    if (content === "") this.cells.remove(key);
    else {
      const value = asText ? content.slice(1) : isErrorText(content) ? new ErrorValue(content) : content;
      this.cells.put(key, { value, formula: null, spilledFrom: null });
    }
    return "";
  }

  writeNumberFormats(block: Block, formats: readonly (readonly (string | null)[])[]): void {
    formats.slice(0, block.rows).forEach((line, i) => {
      line.slice(0, block.columns).forEach((format, j) => {
        if (format !== null) this.formats.set(keyOf(block.row + i, block.column + j), format);
      });
    });
    this.keeper.formatted(this.id, block);
  }

  clear(block: Block): void {
    const before: FormulaBefore[] = [];
    for (const key of this.cells.keysIn(block)) {
      const formula = this.cells.get(key)?.formula ?? null;
      this.keeper.leave(this.id, key);
      this.cells.remove(key);
      if (formula !== null) before.push({ cell: { row: rowOf(key), column: columnOf(key) }, formula });
    }
    this.keeper.changed(this.id, block, before);
  }

  format(block: Block): SharedFormat {
    return this.looks.format(block);
  }

  reformat(block: Block, changes: Partial<Format>): void {
    this.looks.reformat(block, changes);
    this.keeper.formatted(this.id, block);
  }

  widen(widths: ReadonlyMap<number, number>): void {
    for (const [column, columnWidth] of widths) this.reformat(block(0, column), { columnWidth });
  }

  rowsHidden(block: Block): boolean | null {
    const shared = this.looks.format(block).rowHeight;
    if (shared !== null) return shared === 0;
    const heights = grid({ ...block, columns: 1 }, (row) => this.looks.format({ ...block, row, rows: 1 }));
    return heights.flat().some(({ rowHeight }) => rowHeight === 0) ? null : false;
  }

  autofit(block: Block, what: "columns" | "rows"): void {
    const used = this.cells.used();
    const part = used && intersection(used, block);
    if (!part || what === "rows") return; // every row has one line here
    for (let j = 0; j < part.columns; j++) {
      const column = { ...part, column: part.column + j, columns: 1 };
      const longest = this.texts(column)
        .flat()
        .map(halfWidths)
        .reduce((a, b) => Math.max(a, b), 0);
      if (longest > 0) this.reformat(column, { columnWidth: longest * CHARACTER + MARGIN });
    }
  }

  used(): Block | null {
    return this.cells.used();
  }

  holding(): Holds {
    return (row, column) => kindOf(this.cells.at(row, column)) !== "blank";
  }

  spill(cell: Cell): Block | null {
    const key = keyOf(cell.row, cell.column);
    return this.keeper.spill(this.id, this.cells.get(key)?.spilledFrom ?? key);
  }
}

/** Whole columns and rows go no further than what is written. */
function bounded(block: Block, used: Block | null): Block {
  const lastRow = used ? used.row + used.rows : 1;
  const lastColumn = used ? used.column + used.columns : 1;
  const rows = block.rows === ROWS ? Math.max(1, lastRow) : block.rows;
  const columns = block.columns === COLUMNS ? Math.max(1, lastColumn) : block.columns;
  return { ...block, rows, columns };
}

/** The width of a text in half-width characters: a Chinese one takes two. */
const halfWidths = (text: string): number => text.length + text.replace(/[^\u2e80-\uffff]/g, "").length;
