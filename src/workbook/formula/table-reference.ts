import { parseStructRef } from "@borgar/fx";
import type { CellAddress } from "../../functions/facade";
import { type Area, contains } from "../address";

/** A part of a table's rows. */
type Section = "all" | "data" | "headers" | "totals" | "this row";

/** `表1[[#Headers],[#Data],[投资]:[日期]]`; without sections the rows between headings and totals are meant. */
export interface TableReference {
  /** `""` inside the table itself: `[@投资]`. */
  readonly table: string;
  readonly sections: readonly Section[];
  /** None for all columns, two for a span. */
  readonly columns: readonly string[];
}

/** A table as it stands in the workbook. */
export interface TableFacts {
  /** Headings and totals included. */
  readonly area: Area;
  readonly headers: boolean;
  readonly totals: boolean;
  /** The names of its columns, from left to right. */
  readonly columns: readonly string[];
}

const SECTIONS: readonly string[] = ["all", "data", "headers", "totals", "this row"] satisfies Section[];
const isSection = (text: string): text is Section => SECTIONS.includes(text);

/** `undefined` for a table of another workbook. */
export function readTableReference(text: string): TableReference | undefined {
  const read = parseStructRef(text);
  const sections = (read?.sections ?? []).filter(isSection);
  if (!read || (read.context ?? []).length > 0) return undefined;
  return { table: read.table ?? "", sections, columns: read.columns ?? [] };
}

/** Names of columns are taken for equal whatever their case; a line break in a heading may come as one sign or as two. */
const plainName = (name: string): string => name.replace(/\r\n?/gu, "\n").toLowerCase();

/** The cells meant, for a formula in the given cell; "row" where it stands beside no row of the table. */
export function cellsMeant(
  { sections, columns }: TableReference,
  table: TableFacts,
  at: CellAddress,
): Area | "table" | "row" {
  const across = acrossOf(columns, table);
  const parts = (sections.length === 0 ? (["data"] as const) : sections).map((part) =>
    rowsOf(part, table, at),
  );
  if (parts.includes("row")) return "row";
  const rows = parts.filter((part) => typeof part === "object");
  if (!across || rows.length < parts.length) return "table";
  const row = Math.min(...rows.map(({ from }) => from));
  const end = Math.max(...rows.map(({ to }) => to));
  return { sheet: table.area.sheet, row, rows: end - row, ...across };
}

function acrossOf(
  columns: readonly string[],
  table: TableFacts,
): Pick<Area, "column" | "columns"> | undefined {
  const known = table.columns.map(plainName);
  const places = columns.map((name) => known.indexOf(plainName(name)));
  if (places.includes(-1)) return undefined;
  if (places.length === 0) return { column: table.area.column, columns: table.area.columns };
  const first = Math.min(...places);
  return { column: table.area.column + first, columns: Math.max(...places) - first + 1 };
}

interface Rows {
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
}

function rowsOf(section: Section, table: TableFacts, at: CellAddress): Rows | "table" | "row" {
  const { area, headers, totals } = table;
  const [top, bottom] = [area.row, area.row + area.rows];
  const data = { from: top + (headers ? 1 : 0), to: bottom - (totals ? 1 : 0) };
  switch (section) {
    case "all":
      return { from: top, to: bottom };
    case "data":
      return data;
    case "headers":
      return headers ? { from: top, to: data.from } : "table";
    case "totals":
      return totals ? { from: data.to, to: bottom } : "table";
    case "this row": {
      const body = { ...area, row: data.from, rows: data.to - data.from };
      // The formula may stand beside the table, on its sheet.
      return contains(body, { ...at, column: area.column }) ? { from: at.row, to: at.row + 1 } : "row";
    }
  }
}
