import type { Arguments } from "../arguments";
import { sheetOf, sheetToWrite, type HostContext } from "../context";
import { invalidOperation, itemNotFound, notImplemented } from "../errors";
import { creation, lookup, property, type ServerClass } from "../members";
import { range, type Of } from "../objects";
import { collection } from "./collection";
import { bodyOf } from "./named-ranges";
import { spread, writeContents } from "./range/contents";
import { tableOf } from "./table";

type Rows = Of<"TableRowCollection">;
type Row = Of<"TableRow">;

const row = (table: string, index: number): Row => ({ type: "TableRow", table, index });

const items = (o: Rows, host: HostContext): Row[] =>
  Array.from({ length: bodyOf(tableOf(o.table, host)).rows }, (_, index) => row(o.table, index));

function cells(o: Row, host: HostContext): Of<"Range"> {
  const table = tableOf(o.table, host);
  const body = bodyOf(table);
  if (o.index >= body.rows) throw itemNotFound();
  return range(table.sheet, { ...body, row: body.row + o.index, rows: 1 });
}

/** New rows at the foot of the table, one for each row of values. */
function add(o: Rows, args: Arguments, host: HostContext): Row {
  const table = tableOf(o.table, host);
  const index = bodyOf(table).rows;
  const asked = args.has(0) ? args.integer(0) : -1;
  if (table.showTotals || (asked !== -1 && asked !== index)) {
    throw notImplemented("TableRowCollection.add within a table");
  }
  const given = args.value(1);
  const count = Array.isArray(given) ? given.length : 1;
  const below = { ...table.block, row: table.block.row + table.block.rows, rows: count };
  if (
    sheetToWrite(host, table.sheet)
      .kinds(below)
      .flat()
      .some((kind) => kind !== "blank")
  ) {
    throw invalidOperation("There is no room for another row.");
  }
  host.book.tables.change(table.id, { block: { ...table.block, rows: table.block.rows + count } });
  if (Array.isArray(given)) writeContents(range(table.sheet, below), spread(given, below), host);
  return row(o.table, index);
}

export const tableRowCollectionClass: ServerClass<"TableRowCollection"> = {
  type: "TableRowCollection",
  items,
  members: {
    ...collection<"TableRowCollection">(items, (o, key, host) => items(o, host)[Number(key)] ?? null),
    Add: creation(add),
  },
};

export const tableRowClass: ServerClass<"TableRow"> = {
  type: "TableRow",
  members: {
    Index: property((o) => o.index),
    Values: property(
      (o, host) => {
        const { sheet, block } = cells(o, host);
        return sheetOf(host, sheet).values(block);
      },
      (o, value, host) => {
        writeContents(cells(o, host), value, host);
      },
    ),
    GetRange: lookup((o, _, host) => cells(o, host)),
  },
};
