import { parseAddress } from "../../../book/a1";
import type { Block, DefinedName, Table } from "../../../book/book";
import type { HostContext } from "../context";
import { range, type Of } from "../objects";
import { sameName } from "./collection";

/** The rows of a table between its headings and its totals. */
export function bodyOf(table: Table): Block {
  const { block } = table;
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return { ...block, row: block.row + head, rows: Math.max(1, block.rows - head - foot) };
}

/** The range a defined name stands for; `null` where it stands for a number, a text or a formula. */
export function rangeOfDefinedName(name: DefinedName, host: HostContext): Of<"Range"> | null {
  const address = parseAddress(name.refersTo.replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? undefined : host.book.sheet(address.sheet);
  return address && sheet ? range(sheet.id, address.block) : null;
}

/** The name as seen from a sheet: its own names go before the workbook's. */
export function definedName(name: string, sheet: string | null, host: HostContext): DefinedName | undefined {
  const named = host.book.names.all().filter((item) => sameName(item.name, name));
  return named.find((item) => item.sheet === sheet) ?? named.find((item) => item.sheet === null);
}

/** `getRange("Amounts")` and `getRange("Stations")`: a defined name, or the rows of a table. */
export function rangeOfName(name: string, sheet: string, host: HostContext): Of<"Range"> | null {
  const defined = definedName(name, sheet, host);
  if (defined) return rangeOfDefinedName(defined, host);
  const table = host.book.tables.all().find((item) => sameName(item.name, name));
  return table ? range(table.sheet, bodyOf(table)) : null;
}
