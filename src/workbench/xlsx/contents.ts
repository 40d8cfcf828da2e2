import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { formatBlock, parseAddress } from "../../book/a1";
import { contains, type Block } from "../../book/block";
import type { Sheet } from "../../book/book";
import { fileError, isFileError, type FileCell, type FileFormula, type FileRow } from "../../files/cell";
import type { FormulaNames } from "../../files/formula-names";
import type { Dress } from "../../files/xlsx/dress";
import type { CellChange, SheetChanges, XlsxFile } from "../../files/xlsx";
import type { LooksOfSheet } from "./changed-looks";
import { Shown } from "./shown";

type Rows = ReadonlyMap<number, readonly CellChange[]>;

export interface ChangedContents {
  /** `undefined` where the cells hold what they are to hold. */
  readonly changes: SheetChanges | undefined;
  /** Whether formulas keep results that the grid cannot work out, and that may be out of date. */
  readonly unsure: boolean;
}

/**
 * What the cells of a file's sheet must be given so that they hold what the book holds. A cell that
 * holds what the grid was given when the file was opened is left alone, also where the file says it in a way of its own (`opened`).
 */
export async function changedContents(
  file: XlsxFile,
  sheet: Sheet,
  names: FormulaNames,
  opened?: IWorkbookData,
  looks: LooksOfSheet = new Map(),
): Promise<ChangedContents> {
  const compared = new Comparison(new Shown(sheet), names, opened?.sheets[sheet.id]?.cellData, looks);
  const rows = await compared.rows(file, sheet);
  const { unsure } = compared;
  if (rows.size === 0) return { changes: undefined, unsure };
  let last = { row: 0, column: 0 };
  for (const [row, changes] of rows) {
    const column = changes.reduce((far, change) => Math.max(far, change.column), last.column);
    last = { row: Math.max(last.row, row), column };
  }
  return { changes: { last, row: ({ row }) => rows.get(row) ?? [] }, unsure };
}

/** All that a sheet holds, for a file that does not have it. */
export const contentsOf = (sheet: Sheet, names: FormulaNames, looks: LooksOfSheet): Rows =>
  new Comparison(new Shown(sheet), names, undefined, looks).all();

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>>;

class Comparison {
  unsure = false;
  /** Where the file remembers what formulas spilled over: the grid was not given those cells. */
  private readonly spilled: Block[] = [];
  private readonly changed = new Map<number, readonly CellChange[]>();
  private next = 0;

  constructor(
    private readonly shown: Shown,
    private readonly names: FormulaNames,
    private readonly opened: Cells | undefined,
    private readonly looks: LooksOfSheet,
  ) {}

  async rows(file: XlsxFile, sheet: Sheet): Promise<Rows> {
    for await (const row of file.rows(sheet.name)) {
      this.missing(row.row);
      this.compare(row);
      this.next = row.row + 1;
    }
    return this.all();
  }

  /** What is left when the file has no more rows. */
  all(): Rows {
    this.missing(Math.max(this.shown.end.row, ...[...this.looks.keys()].map((row) => row + 1)));
    return this.changed;
  }

  private missing(until: number): void {
    for (; this.next < until; this.next++) this.compare({ row: this.next, cells: [], formulas: new Map() });
  }

  private compare(row: FileRow): void {
    const contents = this.row(row, this.shown.end.column);
    const looks = this.looks.get(row.row);
    const changes = looks ? dressed(contents, looks) : contents;
    if (changes.length > 0) this.changed.set(row.row, changes);
  }

  private row(row: FileRow, columns: number): CellChange[] {
    for (const { kind, covers } of row.formulas.values()) {
      const area = kind === "plain" ? undefined : parseAddress(covers ?? "")?.block;
      if (area) this.spilled.push(area);
    }
    const changes: CellChange[] = [];
    for (let column = 0; column < Math.max(row.cells.length, columns); column++) {
      const formula = this.shown.formula(row.row, column);
      const change = formula === null ? this.value(row, column) : this.formula(row, column, formula);
      if (change) changes.push(change);
    }
    return changes;
  }

  private value({ row, cells, formulas }: FileRow, column: number): CellChange | undefined {
    const value = this.held(row, column);
    if (!formulas.has(column)) {
      if (same(value, cells[column] ?? null)) return undefined;
      const cell = this.opened?.[row]?.[column];
      const wasSpilled = this.spilled.some((area) => contains(area, { row, column }));
      if (this.opened && !wasSpilled && same(value, given(cell))) return undefined;
    }
    return { column, value };
  }

  private formula({ row, cells, formulas }: FileRow, column: number, typed: string): CellChange | undefined {
    const was = formulas.get(column);
    const formula = this.names.save(typed).slice(1);
    const isSame = was !== undefined && (was.text === formula || `=${this.names.open(was.text)}` === typed);
    const value = this.held(row, column) ?? "";
    const spread = this.spread(row, column, formula, isSame ? was : undefined);
    const stays = isSame && (spread.covers === was.covers || this.opened?.[row]?.[column]?.f === typed);
    if (
      stays &&
      this.isKept(formula, value, cells[column] ?? null, spread.covers === was.covers || was.kind === "plain")
    )
      return undefined;
    return { column, formula, value, ...spread };
  }

  private isKept(formula: string, value: FileCell, was: FileCell, coversTheSame: boolean): boolean {
    if (!coversTheSame || same(value, was)) return coversTheSame;
    if (!isBeyondGrid(formula, value)) return false;
    this.unsure = true;
    return true;
  }

  /**
   * A formula that may answer a table is stored as a dynamic array, also where it answers one cell: Excel puts an `@` in
   * front of an add-in's function that is stored without it, and then shows the first cell only.
   */
  private spread(
    row: number,
    column: number,
    formula: string,
    was: FileFormula | undefined,
  ): Pick<CellChange, "covers" | "fixed"> {
    // prettier-ignore
    if (was?.kind === "array") return { ...(was.covers && { covers: was.covers }), fixed: true };
    const spill = this.shown.spills.get(`${row},${column}`);
    if (spill) return { covers: formatBlock(spill) };
    if (was?.kind === "dynamic" && was.covers) return { covers: was.covers };
    return formula.includes("_xldudf_") ? { covers: formatBlock({ row, column, rows: 1, columns: 1 }) } : {};
  }

  private held(row: number, column: number): FileCell {
    const value = this.shown.value(row, column);
    if (value === "") return null;
    return this.shown.isError(row, column) ? fileError(String(value)) : value;
  }
}

/** Of a function that the grid does not know, and of columns of tables and other files (`[`), it shows no result worth keeping. */
const isBeyondGrid = (formula: string, value: FileCell): boolean =>
  isFileError(value) && (value.basicValue === "#NAME?" || formula.includes("["));

/** Contents and looks of one row together. */
function dressed(contents: readonly CellChange[], looks: ReadonlyMap<number, Dress>): CellChange[] {
  const changed = new Set(contents.map(({ column }) => column));
  const both = contents.map((change): CellChange => {
    const dress = looks.get(change.column);
    return dress ? { ...change, dress } : change;
  });
  const alone = [...looks].filter(([column]) => !changed.has(column));
  return [...both, ...alone.map(([column, dress]) => ({ column, value: null, dress, stays: true as const }))];
}

function given(cell: ICellData | undefined): FileCell {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 : value;
}

/** Blank and empty text show the same; an error the grid was given is its text. */
function same(a: FileCell, b: FileCell): boolean {
  const plain = (cell: FileCell): FileCell =>
    isFileError(cell) ? cell.basicValue : cell === "" ? null : cell;
  const [x, y] = [plain(a), plain(b)];
  return x === y || (typeof x === "string" && typeof y === "string" && lines(x) === lines(y));
}

const lines = (text: string): string => text.replace(/\r\n?/g, "\n");
