import { fileError, type FileCell, type FileFormula, type FileRow } from "../cell";
import { FileProblem } from "../problem";
import { DAYS_TO_1904, serialOfIso } from "../serials";
import { address } from "./names";
import { FormulaReader } from "./formula-reader";
import type { ScannedCell, ScannedRow } from "./scanned-row";
import type { SharedStrings } from "./shared-strings";
import { readText } from "./xml-text";

type OfStyle = (style: string | undefined) => boolean;

/** What the cells of a sheet's text mean. */
export class RowReader {
  readonly formulas = new FormulaReader();

  private readonly noticed = new Map<string, boolean>();

  /** @param isDate whether cells of a look are shown as dates; asked only in workbooks that count from 1904 */
  constructor(
    private readonly strings: SharedStrings,
    private readonly isDate: OfStyle | undefined,
    /** Whether numbers of a look are to be named; asked once for each look. */
    private readonly isNoticed?: OfStyle,
  ) {}

  /** Rows must come in the order in which they stand: shared formulas refer back. */
  read({ row, cells: scanned, hidden }: ScannedRow): FileRow {
    const cells: FileCell[] = [];
    let formulas: Map<number, FileFormula> | undefined;
    let noticed: Set<number> | undefined;
    for (const cell of scanned) {
      while (cells.length < cell.column) cells.push(null);
      const value = this.value(row, cell);
      cells[cell.column] = value;
      if (typeof value === "number" && this.notices(cell.style))
        (noticed ??= new Set<number>()).add(cell.column);
      const formula = this.formulas.read(row, cell);
      if (formula) (formulas ??= new Map<number, FileFormula>()).set(cell.column, formula);
    }
    const read = { row, cells, formulas: formulas ?? NONE };
    return noticed || hidden ? { ...read, ...(noticed && { noticed }), ...(hidden && { hidden }) } : read;
  }

  /** A cell without a look shows its number as it is. */
  private notices(style: string | undefined): boolean {
    if (!this.isNoticed || style === undefined) return false;
    const known = this.noticed.get(style);
    if (known !== undefined) return known;
    const found = this.isNoticed(style);
    this.noticed.set(style, found);
    return found;
  }

  private value(row: number, cell: ScannedCell): FileCell {
    const { type, value } = cell;
    if (type === "inlineStr") return cell.inline === undefined ? null : readText(cell.inline);
    if (value === undefined) return null;
    if (type === "str") return readText(value);
    if (value === "") return null;
    if (type === "s") return this.strings.at(Number(value)) ?? wrong(row, cell);
    if (type === "b") return value === "1" || value === "true";
    if (type === "e") return fileError(value);
    if (type === "d") return serialOfIso(value.trim()) ?? wrong(row, cell);
    return this.number(row, cell, value);
  }

  private number(row: number, cell: ScannedCell, value: string): number {
    const number = Number(value);
    if (!Number.isFinite(number) || value.trim() === "") return wrong(row, cell);
    return this.isDate?.(cell.style) ? number + DAYS_TO_1904 : number;
  }
}

const NONE: ReadonlyMap<number, FileFormula> = new Map();

function wrong(row: number, { column, value }: ScannedCell): never {
  throw new FileProblem("damaged", `${address(row, column)}: ${value ?? ""}`);
}
