import { block, cellsIn, fitsSheet, intersection, isOneCell, type Block } from "../../../../book/block";
import type { Sheet } from "../../../../book/book";
import { surrounding, writtenWithin } from "../../../../book/region";
import { sheetOf, type HostContext } from "../../context";
import { invalidArgument, itemNotFound } from "../../errors";
import { lookup, property, type Members } from "../../members";
import { range, type Of } from "../../objects";

type Range = Of<"Range">;

/** The smallest block that holds what is written within a block. */
function usedWithin(sheet: Sheet, within: Block): Block | null {
  const used = sheet.used();
  const part = used && intersection(used, within);
  return part && writtenWithin(sheet.holding(), part);
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
  GetSurroundingRegion: lookup((o, _, host) =>
    range(o.sheet, surrounding(sheetOf(host, o.sheet).holding(), o.block)),
  ),
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
