import type { Block } from "../../../book/block";
import type { Table } from "../../../book/book";
import type { Arguments } from "../arguments";
import { sheetOf, sheetToWrite, type HostContext } from "../context";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../errors";
import { creation, lookup, property, type ServerClass } from "../members";
import { range, type Of } from "../objects";
import { collection, sameName } from "./collection";
import { bodyOf } from "./named-ranges";
import { spread, writeContents } from "./range/contents";
import { edgeOf, tableOf } from "./table";

type Columns = Of<"TableColumnCollection">;
type Column = Of<"TableColumn">;

const items = (o: Columns, host: HostContext): Column[] =>
  Array.from({ length: tableOf(o.table, host).block.columns }, (_, index) => column(o.table, index));

const column = (table: string, index: number): Column => ({ type: "TableColumn", table, index });

/** The cells of one column in a part of its table. */
function cells(o: Column, host: HostContext, part: (table: Table) => Block): Of<"Range"> {
  const table = tableOf(o.table, host);
  if (o.index >= table.block.columns) throw itemNotFound();
  return range(table.sheet, { ...part(table), column: table.block.column + o.index, columns: 1 });
}

const whole = (table: Table): Block => table.block;
const headings = (table: Table): Block => edgeOf(table, "headers");
const totals = (table: Table): Block => edgeOf(table, "totals");

/** Where the headings are hidden the columns keep names all the same; those they had are not kept here. */
function heading(o: Column, host: HostContext): string {
  if (!tableOf(o.table, host).showHeaders) return `Column${o.index + 1}`;
  const { sheet, block } = cells(o, host, headings);
  return String(sheetOf(host, sheet).values(block)[0]?.[0] ?? "");
}

/** A new column at the right edge; its values come with the heading on top. */
function add(o: Columns, args: Arguments, host: HostContext): Column {
  const table = tableOf(o.table, host);
  if (args.has(0) && args.integer(0) !== table.block.columns && args.integer(0) !== -1) {
    throw notImplemented("TableColumnCollection.add within a table");
  }
  const index = table.block.columns;
  const beside = { ...table.block, column: table.block.column + index, columns: 1 };
  if (
    sheetToWrite(host, table.sheet)
      .kinds(beside)
      .flat()
      .some((kind) => kind !== "blank")
  ) {
    throw invalidOperation("There is no room for another column.");
  }
  host.book.tables.change(table.id, { block: { ...table.block, columns: index + 1 } });
  if (args.has(1)) writeContents(range(table.sheet, beside), spread(args.value(1), beside), host);
  const name = args.has(2) ? args.text(2) : args.has(1) ? undefined : `Column${index + 1}`;
  if (name !== undefined) writeContents(range(table.sheet, { ...beside, rows: 1 }), name, host);
  return column(o.table, index);
}

export const tableColumnCollectionClass: ServerClass<"TableColumnCollection"> = {
  type: "TableColumnCollection",
  items,
  members: {
    // A column is found by its name, or by its number, which counts from 1.
    ...collection<"TableColumnCollection">(items, (o, key, host) => {
      const columns = items(o, host);
      return (
        columns.find((c) => String(c.index + 1) === key) ??
        columns.find((c) => sameName(heading(c, host), key)) ??
        null
      );
    }),
    Add: creation(add),
  },
};

export const tableColumnClass: ServerClass<"TableColumn"> = {
  type: "TableColumn",
  identity: (o) => ({ Id: o.index + 1 }),
  members: {
    Id: property((o) => o.index + 1),
    Index: property((o) => o.index),
    Name: property(heading, (o, value, host) => {
      if (typeof value !== "string") throw invalidArgument();
      writeContents(cells(o, host, headings), value, host);
    }),
    Values: property(
      (o, host) => {
        const { sheet, block } = cells(o, host, whole);
        return sheetOf(host, sheet).values(block);
      },
      (o, value, host) => {
        writeContents(cells(o, host, whole), value, host);
      },
    ),
    GetRange: lookup((o, _, host) => cells(o, host, whole)),
    GetHeaderRowRange: lookup((o, _, host) => cells(o, host, headings)),
    GetDataBodyRange: lookup((o, _, host) => cells(o, host, bodyOf)),
    GetTotalRowRange: lookup((o, _, host) => cells(o, host, totals)),
  },
};
