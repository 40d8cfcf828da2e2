import type { CellAddress } from "../functions/facade";
import { type Area, contains, parseArea } from "./address";
import { type SheetCell, sheetCell } from "./cells";
import { inExcel } from "./excel";
import type { Outcome } from "./outcome";

/** The cell a person has selected, with what the pane needs to know of it. */
export interface SelectedCell {
  readonly address: CellAddress;
  /** With `=`; `""` where there is none. A spilled cell is explained by its parent, so this is the parent's. */
  readonly formula: string;
  /** Where that formula stands: the cell itself or the parent of its spill. */
  readonly formulaAt: CellAddress;
  readonly value: SheetCell;
  /** As the sheet shows it. */
  readonly text: string;
  /** The rectangle the formula has spilled over, if it has. */
  readonly spill?: Area;
  /** Where a citation can be written without touching anything: the cell itself when empty, else the next empty one to its right. */
  readonly room?: CellAddress;
}

const LAST_COLUMN = 16_383;

const formulaText = (content: unknown): string =>
  typeof content === "string" && content.startsWith("=") ? content : "";

/** A column too narrow for its number shows `####`: the number itself says more. */
const shownText = (text: string | undefined, value: unknown): string =>
  text === undefined || /^#+$/u.test(text) ? String(value) : text;

interface Row {
  /** Column of the first cell in `contents`. */
  readonly from: number;
  /** Formulas or values; blank cells are "". */
  readonly contents: readonly unknown[];
}

/** The first cell from the selected one to the right that holds nothing and lies in no spill. */
export function roomFor(cell: CellAddress, row: Row, spill: Area | undefined): CellAddress | undefined {
  for (let column = cell.column; column <= LAST_COLUMN; column += 1) {
    const candidate = { ...cell, column };
    // A spilled "" looks empty, yet a write there would break the spill.
    const free = (row.contents[column - row.from] ?? "") === "" && !(spill && contains(spill, candidate));
    if (free) return candidate;
  }
  return undefined;
}

/** Everything about the active cell, in one batch. */
export async function readSelectedCell(): Promise<Outcome<SelectedCell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,valueTypes,text");
    const ownSpill = cell.getSpillingToRangeOrNullObject();
    ownSpill.load("address");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address,formulas");
    const row = cell.getEntireRow().getUsedRangeOrNullObject();
    row.load("columnIndex,formulas");
    await context.sync();

    const spill = parent.isNullObject
      ? ownSpill.isNullObject
        ? undefined
        : parseArea(ownSpill.address)
      : await spillOf(context, parent);
    const address = cellAt(cell.address);
    const holder = parent.isNullObject ? cell : parent;
    return {
      address,
      formula: formulaText(holder.formulas[0]?.[0]),
      formulaAt: cellAt(holder.address),
      value: sheetCell(cell.values[0]?.[0], cell.valueTypes[0]?.[0]),
      text: shownText(cell.text[0]?.[0], cell.values[0]?.[0]),
      spill,
      room: roomFor(
        address,
        row.isNullObject
          ? { from: 0, contents: [] }
          : { from: row.columnIndex, contents: row.formulas[0] ?? [] },
        spill,
      ),
    };
  });
}

async function spillOf(context: Excel.RequestContext, parent: Excel.Range): Promise<Area | undefined> {
  const range = parent.getSpillingToRangeOrNullObject();
  range.load("address");
  await context.sync();
  return range.isNullObject ? undefined : parseArea(range.address);
}

function cellAt(address: string): CellAddress {
  const area = parseArea(address);
  if (!area) throw new Error(`not the address of a cell: ${address}`);
  return { sheet: area.sheet, row: area.row, column: area.column };
}
