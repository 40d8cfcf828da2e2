import type { CellAddress } from "../functions/facade";
import { cellName, parseArea } from "./address";
import { type SheetCell, sheetCell } from "./cells";
import { inExcel } from "./excel";
import { contentsOf } from "./list-room";
import type { Outcome } from "./outcome";

/** A formula for one cell. */
export interface FormulaWish {
  /** With `=`. */
  readonly formula: string;
  readonly at: CellAddress;
  /** How far its answer will spill. */
  readonly rows: number;
  readonly columns: number;
  /** For a cell that has no number format of its own; `null` leaves it as it is. */
  readonly numberFormat: string | null;
}

/** What keeps a formula from being written unasked. */
export type Obstacle =
  /** The cell holds something: a formula, else what it shows. */
  | { readonly kind: "occupied"; readonly holds: string }
  /** The cell shows part of what another formula spills: writing there would break that one. */
  | { readonly kind: "spilled"; readonly from: string }
  /** The answer has no room: the first cell in its way, and what that shows. */
  | { readonly kind: "blocked"; readonly cell: string; readonly text: string };

/** What the cell came to. */
export interface Written {
  readonly kind: "written";
  readonly value: SheetCell;
  readonly text: string;
}

/** Obstacles that a person can have said to go past: a spill is never written into. */
export type Accepted = readonly Exclude<Obstacle["kind"], "spilled">[];

/**
 * Writes a formula into a cell, where that takes nothing from anybody; else says what stands in the way, one thing at a time.
 * Past what a person has accepted it replaces what the cell holds; what is in the way of a table stays as it is.
 */
export function writeFormula(wish: FormulaWish, accepted: Accepted): Promise<Outcome<Written | Obstacle>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(wish.at.sheet).getRange(cellName(wish.at));
    cell.load("formulas,text,numberFormat");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address");
    const own = cell.getSpillingToRangeOrNullObject();
    await context.sync();
    const content: unknown = cell.formulas[0]?.[0];
    if (!parent.isNullObject && !isOwn(parent.address, wish.at))
      return { kind: "spilled", from: placeIn(parent.address) };
    if (content !== "" && !accepted.includes("occupied"))
      return { kind: "occupied", holds: contentText(content, cell.text[0]?.[0]) };
    const isGeneral = cell.numberFormat[0]?.[0] === "General";
    // The cells that the old formula fills go with it.
    const found =
      accepted.includes("blocked") || !own.isNullObject ? null : await inTheWay(context, cell, wish);
    if (found) return found;
    cell.formulas = [[wish.formula]];
    if (wish.numberFormat !== null && isGeneral) cell.numberFormat = [[wish.numberFormat]];
    await context.sync();
    return shownBy(context, cell, TURNS);
  });
}

/** A formula by its text, anything else as the sheet shows it. */
const contentText = (content: unknown, shown: string | undefined): string =>
  typeof content === "string" && content.startsWith("=") ? content : (shown ?? String(content));

/** The parent of a spill is its own parent to some hosts. */
const isOwn = (address: string, { row, column }: CellAddress): boolean => {
  const area = parseArea(address);
  return area?.row === row && area.column === column;
};

function placeIn(address: string): string {
  const area = parseArea(address);
  return area ? cellName(area) : address;
}

/** What stands to the right of the cell or below, where the answer will spill. */
async function inTheWay(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { rows, columns }: FormulaWish,
): Promise<Obstacle | null> {
  const around = [
    ...(columns > 1 ? [cell.getOffsetRange(0, 1).getResizedRange(0, columns - 2)] : []),
    ...(rows > 1 ? [cell.getOffsetRange(1, 0).getResizedRange(rows - 2, columns - 1)] : []),
  ];
  for (const range of around) {
    const found = await contentsOf(context, range);
    if (found) return { kind: "blocked", cell: found.cell, text: found.text };
  }
  return null;
}

/** Excel calculates functions of add-ins in its own time; so long it says that it is at it, or shows nothing yet. */
const AT_IT = /^(?:$|#(?:BUSY!|GETTING_DATA|CONNECT!))/u;
const TURNS = 8;
const TURN = 150;

async function shownBy(context: Excel.RequestContext, cell: Excel.Range, turns: number): Promise<Written> {
  cell.load("values,valueTypes,text");
  await context.sync();
  const text = cell.text[0]?.[0] ?? "";
  if (!AT_IT.test(text) || turns === 1)
    return { kind: "written", value: sheetCell(cell.values[0]?.[0], cell.valueTypes[0]?.[0]), text };
  await new Promise((resolve) => setTimeout(resolve, TURN));
  return shownBy(context, cell, turns - 1);
}
