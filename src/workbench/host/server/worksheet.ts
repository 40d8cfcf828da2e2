import { parseAddress } from "../../../book/a1";
import { block, fitsSheet, WHOLE } from "../../../book/block";
import type { Sheet } from "../../../book/book";
import { sheetOf, type HostContext } from "../context";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { change, child, lookup, method, property, type Members, type ServerClass } from "../members";
import { range, worksheet, type Of } from "../objects";
import { EVENTS } from "../registrations";
import { rangeOfName } from "./named-ranges";
import { registering } from "./registering";
import { checkSheetName } from "./worksheets";

type Worksheet = Of<"Worksheet">;

/** A range by its address, or by a name or a table that stands for one; without an address, the whole sheet. */
export function rangeAt(sheet: Sheet, address: string | undefined, host: HostContext): Of<"Range"> {
  if (address === undefined || address === "") return range(sheet.id, WHOLE);
  const parsed = parseAddress(address);
  if (!parsed) {
    const named = rangeOfName(address, sheet.id, host);
    if (!named) throw invalidArgument();
    return named;
  }
  const other = parsed.sheet === undefined ? sheet : host.book.sheet(parsed.sheet);
  if (!other) throw itemNotFound();
  return range(other.id, parsed.block);
}

const state: Members<"Worksheet"> = {
  Id: property((o, host) => sheetOf(host, o.sheet).id),
  Name: property(
    (o, host) => sheetOf(host, o.sheet).name,
    (o, value, host) => {
      const sheet = sheetOf(host, o.sheet);
      if (typeof value !== "string") throw invalidArgument();
      checkSheetName(host, value, sheet);
      sheet.rename(value);
    },
  ),
  Position: property(
    (o, host) => sheetOf(host, o.sheet).position,
    (o, value, host) => {
      if (typeof value !== "number" || !(value in host.book.sheets())) throw invalidArgument();
      sheetOf(host, o.sheet).move(value);
    },
  ),
  Visibility: property(
    (o, host) => (sheetOf(host, o.sheet).hidden ? "Hidden" : "Visible"),
    (o, value, host) => {
      const sheet = sheetOf(host, o.sheet);
      const hidden = value !== "Visible";
      if (hidden) keepOneVisible(host, sheet);
      sheet.hide(hidden);
    },
  ),
  EnableCalculation: property(() => true),
  ShowGridlines: property(() => true),
  ShowHeadings: property(() => true),
};

const parts: Members<"Worksheet"> = {
  Tables: child((o) => ({ type: "TableCollection", sheet: o.sheet })),
  Charts: child((o) => ({ type: "ChartCollection", sheet: o.sheet })),
  Names: child((o) => ({ type: "NamedItemCollection", sheet: o.sheet })),
  Comments: child((o) => ({ type: "CommentCollection", sheet: o.sheet })),
  Protection: child((o) => ({ type: "WorksheetProtection", sheet: o.sheet })),

  GetRange: lookup((o, args, host) =>
    rangeAt(sheetOf(host, o.sheet), args.has(0) ? args.text(0) : undefined, host),
  ),
  GetCell: lookup((o, args, host) => {
    const cell = block(args.integer(0), args.integer(1));
    if (!fitsSheet(cell)) throw invalidArgument();
    return range(sheetOf(host, o.sheet).id, cell);
  }),
  GetRangeByIndexes: lookup((o, args, host) => {
    const rectangle = block(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
    if (!fitsSheet(rectangle)) throw invalidArgument();
    return range(sheetOf(host, o.sheet).id, rectangle);
  }),
  // Values and formulas make a cell used; formats alone do not, whatever `valuesOnly` says.
  GetUsedRange: lookup((o, _, host) => range(o.sheet, sheetOf(host, o.sheet).used() ?? block(0, 0))),
  GetUsedRangeOrNullObject: lookup((o, _, host) => {
    const used = sheetOf(host, o.sheet).used();
    return used && range(o.sheet, used);
  }),

  GetNext: lookup((o, args, host) => neighbour(o, 1, args.flag(0, false), host) ?? missing()),
  GetNextOrNullObject: lookup((o, args, host) => neighbour(o, 1, args.flag(0, false), host)),
  GetPrevious: lookup((o, args, host) => neighbour(o, -1, args.flag(0, false), host) ?? missing()),
  GetPreviousOrNullObject: lookup((o, args, host) => neighbour(o, -1, args.flag(0, false), host)),
  _GetSheetById: lookup((_, args, host) => worksheet(sheetOf(host, args.text(0)).id)),
};

const actions: Members<"Worksheet"> = {
  Activate: method((o, _, host) => {
    host.book.activate(sheetOf(host, o.sheet).id);
  }),
  Calculate: method((_, __, host) => {
    host.book.recalculate();
  }),
  Delete: change((o, _, host) => {
    const sheet = sheetOf(host, o.sheet);
    keepOneVisible(host, sheet);
    host.book.removeSheet(sheet.id);
  }),
};

function keepOneVisible(host: HostContext, but: Sheet): void {
  if (host.book.sheets().some((sheet) => sheet.id !== but.id && !sheet.hidden)) return;
  throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function neighbour(o: Worksheet, step: number, visibleOnly: boolean, host: HostContext): Worksheet | null {
  const sheets = host.book.sheets();
  for (let i = sheetOf(host, o.sheet).position + step; sheets[i]; i += step) {
    const sheet = sheets[i];
    if (sheet && !(visibleOnly && sheet.hidden)) return worksheet(sheet.id);
  }
  return null;
}

function missing(): never {
  throw itemNotFound();
}

export const worksheetClass: ServerClass<"Worksheet"> = {
  type: "Worksheet",
  members: { ...state, ...parts, ...actions, ...registering<"Worksheet">(EVENTS, (o) => o.sheet) },
  identity: (o, host) => ({ Id: sheetOf(host, o.sheet).id }),
};
