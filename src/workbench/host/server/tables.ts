import { intersection, sameBlock, type Block } from "../../../book/block";
import type { CellContent, Table } from "../../../book/book";
import type { Arguments } from "../arguments";
import { sheetOf, sheetToWrite, type HostContext } from "../context";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { creation, lookup, type Members, type ServerClass } from "../members";
import { table, type Of, type ServerObject } from "../objects";
import { ANY, TABLE_EVENTS } from "../registrations";
import { collection, sameName } from "./collection";
import { registering } from "./registering";
import { rangeAt } from "./worksheet";

type Tables = Of<"TableCollection">;

const on = (sheet: string | null, host: HostContext): readonly Table[] =>
  host.book.tables.all().filter((item) => sheet === null || item.sheet === sheet);

const items = (o: Tables, host: HostContext): ServerObject[] => on(o.sheet, host).map(({ id }) => table(id));

const find = (key: string, among: readonly Table[]): ServerObject | null => {
  const found = among.find((item) => item.id === key || sameName(item.name, key));
  return found ? table(found.id) : null;
};

function freeName(host: HostContext): string {
  const word = host.language.startsWith("zh") ? "表" : "Table";
  let number = 1;
  while (host.book.tables.all().some((item) => sameName(item.name, `${word}${number}`))) number++;
  return `${word}${number}`;
}

/** A table without headings gets a row of them, and its rows move down. */
function makeHeadings(sheetId: string, body: Block, host: HostContext): Block {
  const sheet = sheetToWrite(host, sheetId);
  const whole = { ...body, rows: body.rows + 1 };
  const below = sheet.kinds({ ...body, row: body.row + body.rows, rows: 1 }).flat();
  if (below.some((kind) => kind !== "blank")) throw invalidOperation("There is no room for the headings.");
  const headings: CellContent[] = Array.from({ length: body.columns }, (_, i) => `Column${i + 1}`);
  sheet.write(whole, [headings, ...sheet.formulas(body)]);
  return whole;
}

function add(o: Tables, args: Arguments, host: HostContext): ServerObject {
  const home = o.sheet === null ? host.book.active() : sheetOf(host, o.sheet);
  const place = args.object(0, "Range") ?? rangeAt(home, args.text(0), host);
  if (on(place.sheet, host).some((other) => intersection(other.block, place.block))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  const block = args.flag(1, true) ? place.block : makeHeadings(place.sheet, place.block, host);
  const made: Table = {
    id: host.newId("table"),
    name: freeName(host),
    sheet: place.sheet,
    block,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  host.book.tables.add(made);
  tellTable(TABLE_EVENTS.Added, "TableAdded", made, host);
  return table(made.id);
}

export function tellTable(event: number, type: string, told: Table, host: HostContext): void {
  const payload = { type, tableId: told.id, tableName: told.name, worksheetId: told.sheet, source: "Local" };
  host.post(event, ANY, payload);
  host.post(event, told.sheet, payload);
}

const members: Members<"TableCollection"> = {
  ...collection<"TableCollection">(items, (o, key, host) => find(key, on(o.sheet, host))),
  ...registering<"TableCollection">(TABLE_EVENTS, (o) => o.sheet ?? ANY),
  Add: creation(add),
};

export const tableCollectionClass: ServerClass<"TableCollection"> = {
  type: "TableCollection",
  members,
  items,
};

type Scoped = Of<"TableScopedCollection">;

/** The tables that touch a range, or that lie in it as a whole. */
function touching(o: Scoped, host: HostContext): readonly Table[] {
  return on(o.sheet, host).filter((item) => {
    const common = intersection(item.block, o.block);
    return common !== null && (!o.whole || sameBlock(common, item.block));
  });
}

const scopedItems = (o: Scoped, host: HostContext): ServerObject[] =>
  touching(o, host).map(({ id }) => table(id));

export const tableScopedCollectionClass: ServerClass<"TableScopedCollection"> = {
  type: "TableScopedCollection",
  items: scopedItems,
  members: {
    ...collection<"TableScopedCollection">(scopedItems, (o, key, host) => find(key, touching(o, host))),
    GetFirst: lookup((o, _, host) => {
      const [first] = scopedItems(o, host);
      if (!first) throw itemNotFound();
      return first;
    }),
  },
};
