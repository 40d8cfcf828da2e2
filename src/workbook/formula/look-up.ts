import { cellName, parseArea } from "../address";
import { inExcel } from "../excel";
import type { Definition, LookUp, Lookup } from "./definitions";

const NONE: Definition = { kind: "none" };

/** Looks names, tables and spills up in the workbook: three round trips, however many there are. */
export const lookUp: LookUp = (lookups) =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const known = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
    const asked = lookups.map((lookup) => ask(lookup, context.workbook, known));
    await context.sync();
    const found = asked.map(answerOf).map((answer) => ("kind" in answer ? answer : partsOf(answer)));
    await context.sync();
    return found.map((one) => ("range" in one ? tableDefinition(one) : one));
  });

/** What has been asked of the host; it can be read after the next round trip. */
type Asked =
  | { readonly names: readonly Excel.NamedItem[]; readonly table: Excel.Table }
  | { readonly tables: Excel.TableScopedCollection }
  | { readonly spill: Excel.Range }
  | "nothing";

function ask(lookup: Lookup, workbook: Excel.Workbook, sheets: ReadonlySet<string>): Asked {
  switch (lookup.kind) {
    case "name": {
      const { name, sheet } = lookup;
      // Not a sheet of this workbook: another one's name.
      if (!sheets.has(sheet.toLowerCase())) return "nothing";
      const places = [workbook.worksheets.getItem(sheet).names, workbook.names];
      const names = places.map((place) => place.getItemOrNullObject(name).load("formula"));
      return { names, table: askForTable(name, workbook) };
    }
    case "table":
      return { names: [], table: askForTable(lookup.name, workbook) };
    case "table at": {
      const cell = workbook.worksheets.getItem(lookup.cell.sheet).getRange(cellName(lookup.cell));
      return { tables: cell.getTables(false).load("items/name,items/showHeaders,items/showTotals") };
    }
    case "spill": {
      const cell = workbook.worksheets.getItem(lookup.cell.sheet).getRange(cellName(lookup.cell));
      return { spill: cell.getSpillingToRangeOrNullObject().load("address") };
    }
  }
}

const askForTable = (name: string, workbook: Excel.Workbook): Excel.Table =>
  workbook.tables.getItemOrNullObject(name).load("name,showHeaders,showTotals");

function answerOf(asked: Asked): Definition | Excel.Table {
  if (asked === "nothing") return NONE;
  if ("spill" in asked) {
    const area = asked.spill.isNullObject ? undefined : parseArea(asked.spill.address);
    return area ? { kind: "area", area } : NONE;
  }
  if ("tables" in asked) return asked.tables.items[0] ?? NONE;
  const named = asked.names.find(({ isNullObject }) => !isNullObject);
  if (named) return { kind: "formula", formula: String(named.formula) };
  return asked.table.isNullObject ? NONE : asked.table;
}

interface Parts {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

const partsOf = (table: Excel.Table): Parts => ({
  table,
  range: table.getRange().load("address"),
  columns: table.columns.load("items/name"),
});

function tableDefinition({ table, range, columns }: Parts): Definition {
  const area = parseArea(range.address);
  if (!area) return NONE;
  const { showHeaders: headers, showTotals: totals } = table;
  return { kind: "table", table: { area, headers, totals, columns: columns.items.map(({ name }) => name) } };
}
