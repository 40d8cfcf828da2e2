import { formatBlock } from "../../book/a1";
import { block, intersection, isOneCell, type Block } from "../../book/block";
import type { BookEvents, Table, Unsubscribe } from "../../book/book";
import type { HostContext } from "./context";
import { range } from "./objects";
import { ANY, EVENTS, TABLE_EVENTS } from "./registrations";
import { VALUE_TYPES } from "./value-types";

/** The book's events, told as Excel tells them. */
export function followBook(host: HostContext, selectionMoved: () => void): Unsubscribe[] {
  const { book } = host;
  return [
    book.on("selection", ({ sheet, block: selected }) => {
      selectionMoved();
      tellSheet(host, EVENTS.SelectionChanged, sheet, { address: formatBlock(selected) });
      for (const table of tablesOn(host, sheet)) tellTableSelection(host, table, selected);
    }),
    book.on("activation", ({ sheet, before }) => {
      tellSheet(host, EVENTS.Deactivated, before, {});
      tellSheet(host, EVENTS.Activated, sheet, {});
    }),
    book.on("change", (change) => {
      tellChange(host, change);
    }),
    book.on("calculation", ({ sheet }) => {
      const used = book.sheet(sheet)?.used();
      tellSheet(host, EVENTS.Calculated, sheet, { address: used ? formatBlock(used) : "" });
    }),
    book.on("format", ({ sheet, block: formatted }) => {
      tellSheet(host, EVENTS.FormatChanged, sheet, { address: formatBlock(formatted), source: "Local" });
    }),
    book.on("sheetAdded", ({ sheet }) => {
      host.post(EVENTS.Added, ANY, { worksheetId: sheet, source: "Local" });
    }),
    book.on("sheetRemoved", ({ sheet }) => {
      host.post(EVENTS.Deleted, ANY, { worksheetId: sheet, source: "Local" });
    }),
  ];
}

/** Both who listens to this sheet and who listens to all hear of it. */
function tellSheet(host: HostContext, event: number, sheet: string, details: object): void {
  const payload = { worksheetId: sheet, ...details };
  host.post(event, sheet, payload);
  host.post(event, ANY, payload);
}

const tablesOn = (host: HostContext, sheet: string): readonly Table[] =>
  host.book.tables.all().filter((table) => table.sheet === sheet);

function tellTableSelection(host: HostContext, table: Table, selected: Block): void {
  const inside = intersection(table.block, selected);
  host.post(TABLE_EVENTS.SelectionChanged, table.id, {
    worksheetId: table.sheet,
    tableId: table.id,
    address: inside ? formatBlock(inside) : "",
  });
}

function tellChange(host: HostContext, { sheet, block: changed, formulas }: BookEvents["change"]): void {
  const isOwn = host.ownWrites.take(sheet, changed) || host.inBatch();
  const details = {
    address: formatBlock(changed),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: isOwn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...after(host, sheet, changed),
    referenceId: host.references.rememberForEvent(range(sheet, changed)),
  };
  tellSheet(host, EVENTS.DataChanged, sheet, details);
  for (const table of tablesOn(host, sheet)) {
    const inside = intersection(table.block, changed);
    if (!inside) continue;
    const payload = { ...details, worksheetId: sheet, tableId: table.id, address: formatBlock(inside) };
    for (const target of [table.id, sheet, ANY]) host.post(TABLE_EVENTS.DataChanged, target, payload);
  }
  if (!formulas || formulas.length === 0) return;
  tellSheet(host, EVENTS.FormulaChanged, sheet, {
    source: "Local",
    formulaDetails: formulas.map(({ cell, formula }) => ({
      cellAddress: formatBlock(block(cell.row, cell.column)),
      previousFormula: formula,
    })),
  });
}

/** Of a single cell Excel tells the value too; the one before the change is not known here. */
function after(host: HostContext, sheet: string, changed: Block): object {
  const there = isOneCell(changed) ? host.book.sheet(sheet) : undefined;
  const value = there?.values(changed)[0]?.[0];
  const kind = there?.kinds(changed)[0]?.[0];
  return kind === undefined ? {} : { valueAfter: value, valueTypeAfter: VALUE_TYPES[kind] };
}
