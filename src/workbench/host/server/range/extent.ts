import {
  block,
  bounding,
  cellsIn,
  fitsSheet,
  intersection,
  isOneCell,
  WHOLE,
  type Block,
} from "../../../../book/block";
import type { Sheet } from "../../../../book/book";
import { sheetOf, type HostContext } from "../../context";
import { invalidArgument, itemNotFound } from "../../errors";
import { lookup, property, type Members } from "../../members";
import { range, type Of } from "../../objects";

type Range = Of<"Range">;

/** The smallest block that holds what is written within a block. */
function usedWithin(sheet: Sheet, within: Block): Block | null {
  const used = sheet.used();
  const part = used && intersection(used, within);
  if (!part) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.kinds(part).forEach((row, i) => {
    const first = row.findIndex((kind) => kind !== "blank");
    if (first < 0) return;
    const last = row.length - 1 - [...row].reverse().findIndex((kind) => kind !== "blank");
    [top, bottom] = [Math.min(top, i), i];
    [left, right] = [Math.min(left, first), Math.max(right, last)];
  });
  return bottom < 0 ? null : block(part.row + top, part.column + left, bottom - top + 1, right - left + 1);
}

type Side = "up" | "down" | "left" | "right";

const SIDES: readonly Side[] = ["down", "up", "right", "left"];

/** The cells along one side of a block, its two corners included. */
function along(side: Side, { row, column, rows, columns }: Block): Block | null {
  const strip = {
    up: { row: row - 1, column: column - 1, rows: 1, columns: columns + 2 },
    down: { row: row + rows, column: column - 1, rows: 1, columns: columns + 2 },
    left: { row: row - 1, column: column - 1, rows: rows + 2, columns: 1 },
    right: { row: row - 1, column: column + columns, rows: rows + 2, columns: 1 },
  }[side];
  return intersection(strip, WHOLE);
}

/** As far to one side as something stands beside what is found. */
function reaching(side: Side, sheet: Sheet, from: Block): Block {
  for (let region = from; ;) {
    const strip = along(side, region);
    const found = strip && usedWithin(sheet, strip);
    if (!found) return region;
    region = bounding(region, found);
  }
}

/** What lies between blank rows and columns around a block, as Ctrl+A selects it. One side after the other: lists are long. */
function surrounding(sheet: Sheet, start: Block): Block {
  for (let region = start; ;) {
    const next = SIDES.reduce((reached, side) => reaching(side, sheet, reached), region);
    if (cellsIn(next) === cellsIn(region)) return region;
    region = next;
  }
}

/** The spill the one cell belongs to; `null` where there is none. */
function spillOf(o: Range, host: HostContext): Block | null {
  if (!isOneCell(o.block)) throw invalidArgument();
  return sheetOf(host, o.sheet).spill(o.block);
}

function spillParent(o: Range, host: HostContext): Range | null {
  const spill = spillOf(o, host);
  return spill && range(o.sheet, block(spill.row, spill.column));
}

function spillingTo(o: Range, host: HostContext): Range | null {
  const spill = spillOf(o, host);
  return spill && spill.row === o.block.row && spill.column === o.block.column ? range(o.sheet, spill) : null;
}

/** Whether all cells belong to a spill; `null` where some do. */
function hasSpill(o: Range, host: HostContext): boolean | null {
  const sheet = sheetOf(host, o.sheet);
  const used = sheet.used();
  const part = used && intersection(used, o.block);
  if (!part) return false;
  let spilled = 0;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (sheet.spill({ row, column })) spilled++;
    }
  }
  if (spilled === 0) return false;
  return spilled === cellsIn(o.block) ? true : null;
}

const orMissing = (found: Range | null): Range => {
  if (!found || !fitsSheet(found.block)) throw itemNotFound();
  return found;
};

/** How far what is written reaches. */
export const extent: Members<"Range"> = {
  HasSpill: property(hasSpill),
  GetUsedRange: lookup((o, _, host) => {
    const used = usedWithin(sheetOf(host, o.sheet), o.block);
    return range(o.sheet, used ?? block(o.block.row, o.block.column));
  }),
  GetUsedRangeOrNullObject: lookup((o, _, host) => {
    const used = usedWithin(sheetOf(host, o.sheet), o.block);
    return used && range(o.sheet, used);
  }),
  GetSurroundingRegion: lookup((o, _, host) => range(o.sheet, surrounding(sheetOf(host, o.sheet), o.block))),
  GetTables: lookup((o, args) => ({
    type: "TableScopedCollection",
    sheet: o.sheet,
    block: o.block,
    whole: args.flag(0, false),
  })),
  GetSpillParent: lookup((o, _, host) => orMissing(spillParent(o, host))),
  GetSpillParentOrNullObject: lookup((o, _, host) => spillParent(o, host)),
  GetSpillingToRange: lookup((o, _, host) => orMissing(spillingTo(o, host))),
  GetSpillingToRangeOrNullObject: lookup((o, _, host) => spillingTo(o, host)),
};
