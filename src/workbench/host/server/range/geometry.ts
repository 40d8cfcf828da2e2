import { formatAddress } from "../../../../book/a1";
import {
  block,
  bounding,
  cellsIn,
  COLUMNS,
  fitsSheet,
  intersection,
  ROWS,
  type Block,
} from "../../../../book/block";
import { sheetOf, type HostContext } from "../../context";
import { invalidArgument, itemNotFound } from "../../errors";
import type { Arguments } from "../../arguments";
import { child, place, property, type Member, type Members } from "../../members";
import { range, worksheet, type Of } from "../../objects";
import { rangeAt } from "../worksheet";

type Range = Of<"Range">;

/** The largest count that fits a signed 32-bit number, as Excel reports it; above it, -1. */
const MOST_COUNTED = 2_147_483_647;

const on = (o: Range, b: Block): Range => {
  if (!fitsSheet(b)) throw invalidArgument();
  return range(o.sheet, b);
};

const moved = (b: Block, rows: number, columns: number): Block => ({
  ...b,
  row: b.row + rows,
  column: b.column + columns,
});

/** Another range on the same sheet, as an object or an address. */
function other(o: Range, args: Arguments, host: HostContext): Range {
  const given = args.object(0, "Range") ?? rangeAt(sheetOf(host, o.sheet), args.text(0), host);
  if (given.sheet !== o.sheet) throw invalidArgument();
  return given;
}

function common(o: Range, args: Arguments, host: HostContext): Range | null {
  const shared = intersection(o.block, other(o, args, host).block);
  return shared && range(o.sheet, shared);
}

/** Rows or columns beside a range: `count` of them, on the near or the far side. */
const beside = (b: Block, count: number, axis: "rows" | "columns", after: boolean): Block => {
  if (count === 0) throw invalidArgument();
  const beyond = after === count > 0;
  const start = axis === "rows" ? b.row : b.column;
  const size = Math.abs(count);
  const from = beyond ? start + b[axis] : start - size;
  return axis === "rows" ? { ...b, row: from, rows: size } : { ...b, column: from, columns: size };
};

const sideways = (axis: "rows" | "columns", after: boolean): Member<Range> =>
  place((o, args) => on(o, beside(o.block, args.has(0) ? args.integer(0) : 1, axis, after)));

const address: Member<Range> = property((o, host) =>
  formatAddress(sheetOf(host, o.sheet).name, o.block, host.quoting),
);

/** Where the range is, and ranges reckoned from it; nothing here looks into a cell. */
export const geometry: Members<"Range"> = {
  Address: address,
  AddressLocal: address,
  RowIndex: property((o) => o.block.row),
  ColumnIndex: property((o) => o.block.column),
  RowCount: property((o) => o.block.rows),
  ColumnCount: property((o) => o.block.columns),
  CellCount: property((o) => (cellsIn(o.block) > MOST_COUNTED ? -1 : cellsIn(o.block))),
  IsEntireColumn: property((o) => o.block.rows === ROWS),
  IsEntireRow: property((o) => o.block.columns === COLUMNS),
  // A row of no height is hidden; `null` where some rows are.
  RowHidden: property((o, host) => sheetOf(host, o.sheet).rowsHidden(o.block)),
  Worksheet: child((o) => worksheet(o.sheet)),

  GetCell: place((o, args) => on(o, block(o.block.row + args.integer(0), o.block.column + args.integer(1)))),
  GetRow: place((o, args) => on(o, { ...o.block, row: o.block.row + args.integer(0), rows: 1 })),
  GetColumn: place((o, args) => on(o, { ...o.block, column: o.block.column + args.integer(0), columns: 1 })),
  GetLastRow: place((o) => on(o, { ...o.block, row: o.block.row + o.block.rows - 1, rows: 1 })),
  GetLastColumn: place((o) =>
    on(o, { ...o.block, column: o.block.column + o.block.columns - 1, columns: 1 }),
  ),
  GetLastCell: place((o) =>
    on(o, block(o.block.row + o.block.rows - 1, o.block.column + o.block.columns - 1)),
  ),
  GetOffsetRange: place((o, args) => on(o, moved(o.block, args.integer(0), args.integer(1)))),
  GetResizedRange: place((o, args) =>
    on(o, { ...o.block, rows: o.block.rows + args.integer(0), columns: o.block.columns + args.integer(1) }),
  ),
  GetAbsoluteResizedRange: place((o, args) =>
    on(o, { ...o.block, rows: args.integer(0), columns: args.integer(1) }),
  ),
  GetEntireColumn: place((o) => on(o, { ...o.block, row: 0, rows: ROWS })),
  GetEntireRow: place((o) => on(o, { ...o.block, column: 0, columns: COLUMNS })),
  GetRowsAbove: sideways("rows", false),
  GetRowsBelow: sideways("rows", true),
  GetColumnsBefore: sideways("columns", false),
  GetColumnsAfter: sideways("columns", true),
  GetBoundingRect: place((o, args, host) => on(o, bounding(o.block, other(o, args, host).block))),
  GetIntersection: place((o, args, host) => {
    const shared = common(o, args, host);
    if (!shared) throw itemNotFound();
    return shared;
  }),
  GetIntersectionOrNullObject: place(common),
};
