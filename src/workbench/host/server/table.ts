import { fitsSheet, type Block } from "../../../book/block";
import type { Table } from "../../../book/book";
import { sheetOf, sheetToWrite, type HostContext } from "../context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { change, child, creation, lookup, property, type Members, type ServerClass } from "../members";
import { range, worksheet, type Of } from "../objects";
import { TABLE_EVENTS } from "../registrations";
import { sameName } from "./collection";
import { bodyOf } from "./named-ranges";
import { registering } from "./registering";
import { tellTable } from "./tables";
import { rangeAt } from "./worksheet";

type TableObject = Of<"Table">;

export function tableOf(id: string, host: HostContext): Table {
  const table = host.book.tables.get(id);
  if (!table) throw itemNotFound();
  return table;
}

/** The row of headings, or of totals; `ItemNotFound` where the table shows none. */
export function edgeOf(table: Table, edge: "headers" | "totals"): Block {
  const { block } = table;
  if (!(edge === "headers" ? table.showHeaders : table.showTotals)) throw itemNotFound();
  return { ...block, row: edge === "headers" ? block.row : block.row + block.rows - 1, rows: 1 };
}

function rename(table: Table, value: unknown, host: HostContext): void {
  if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(value)) throw invalidArgument();
  const other = host.book.tables.all().find((item) => sameName(item.name, value));
  if (other && other.id !== table.id) throw itemAlreadyExists();
  host.book.tables.change(table.id, { name: value });
}

const state: Members<"Table"> = {
  Id: property((o, host) => tableOf(o.id, host).id),
  Name: property(
    (o, host) => tableOf(o.id, host).name,
    (o, value, host) => {
      rename(tableOf(o.id, host), value, host);
    },
  ),
  ShowHeaders: property((o, host) => tableOf(o.id, host).showHeaders),
  ShowTotals: property((o, host) => tableOf(o.id, host).showTotals),
  Style: property(
    (o, host) => tableOf(o.id, host).style,
    (o, value, host) => {
      if (typeof value !== "string") throw invalidArgument();
      host.book.tables.change(o.id, { style: value });
    },
  ),
};

const parts: Members<"Table"> = {
  Worksheet: child((o, host) => worksheet(tableOf(o.id, host).sheet)),
  Columns: child((o) => ({ type: "TableColumnCollection", table: o.id })),
  Rows: child((o) => ({ type: "TableRowCollection", table: o.id })),
  GetRange: lookup((o, _, host) => part(o, host, (table) => table.block)),
  GetHeaderRowRange: lookup((o, _, host) => part(o, host, (table) => edgeOf(table, "headers"))),
  GetDataBodyRange: lookup((o, _, host) => part(o, host, bodyOf)),
  GetTotalRowRange: lookup((o, _, host) => part(o, host, (table) => edgeOf(table, "totals"))),
};

const part = (o: TableObject, host: HostContext, of: (table: Table) => Block): Of<"Range"> => {
  const table = tableOf(o.id, host);
  return range(sheetOf(host, table.sheet).id, of(table));
};

function dissolve(table: Table, host: HostContext): void {
  host.book.tables.remove(table.id);
  tellTable(TABLE_EVENTS.Deleted, "TableDeleted", table, host);
}

const actions: Members<"Table"> = {
  Delete: change((o, _, host) => {
    const table = tableOf(o.id, host);
    sheetToWrite(host, table.sheet).clear(table.block);
    dissolve(table, host);
  }),
  ConvertToRange: creation((o, _, host) => {
    const table = tableOf(o.id, host);
    dissolve(table, host);
    return range(table.sheet, table.block);
  }),
  Resize: change((o, args, host) => {
    const table = tableOf(o.id, host);
    const { sheet, block } =
      args.object(0, "Range") ?? rangeAt(sheetOf(host, table.sheet), args.text(0), host);
    if (sheet !== table.sheet || block.row !== table.block.row || !fitsSheet(block)) throw invalidArgument();
    host.book.tables.change(table.id, { block });
  }),
};

export const tableClass: ServerClass<"Table"> = {
  type: "Table",
  identity: (o, host) => ({ Id: tableOf(o.id, host).id }),
  members: {
    ...state,
    ...parts,
    ...actions,
    ...registering<"Table">(
      { SelectionChanged: TABLE_EVENTS.SelectionChanged, DataChanged: TABLE_EVENTS.DataChanged },
      (o) => o.id,
    ),
  },
};
