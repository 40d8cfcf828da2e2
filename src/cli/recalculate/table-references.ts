import { parseStructRef } from "@borgar/fx";
import { formatAddress } from "../../book/a1";
import { type Block, block } from "../../book/block";
import { NotCheckable } from "./not-checkable";

/** A table as the file describes it. */
export interface StoredTable {
  readonly name: string;
  readonly sheet: string;
  /** Headings and totals included. */
  readonly block: Block;
  readonly columns: readonly string[];
  readonly headingRows: number;
  readonly totalRows: number;
}

interface From {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A reference to a table's parts as an address: `表1[投资]`, `表1[[#This Row],[投资]]`, `表1[[#All],[a]:[c]]`.
 * @throws NotCheckable where there is no such table, column or row
 */
export function tableAddress(reference: string, from: From, tables: readonly StoredTable[]): string {
  const parsed = parseStructRef(reference);
  const fails = (): never => {
    throw new NotCheckable("table", reference);
  };
  if (!parsed) return fails();
  const table = parsed.table ? named(parsed.table, tables) : around(from, tables);
  if (!table) return fails();
  const columns = (parsed.columns ?? []).map((name) => indexOf(name, table));
  const rows = rowsOf(parsed.sections ?? [], table, from);
  if (columns.some((column) => column < 0) || !rows) return fails();
  const [first, last] =
    columns.length > 0 ? [Math.min(...columns), Math.max(...columns)] : [0, table.block.columns - 1];
  return formatAddress(
    table.sheet,
    block(rows.first, table.block.column + first, rows.last - rows.first + 1, last - first + 1),
    "always",
  );
}

const named = (name: string, tables: readonly StoredTable[]): StoredTable | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

const around = ({ sheet, row, column }: From, tables: readonly StoredTable[]): StoredTable | undefined =>
  tables.find(
    ({ sheet: own, block: { row: top, column: left, rows, columns } }) =>
      own === sheet && row >= top && row < top + rows && column >= left && column < left + columns,
  );

const indexOf = (name: string, { columns }: StoredTable): number =>
  columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());

interface Rows {
  readonly first: number;
  readonly last: number;
}

function rowsOf(sections: readonly string[], table: StoredTable, from: From): Rows | null {
  const { row: top, rows: height } = table.block;
  const data = { first: top + table.headingRows, last: top + height - 1 - table.totalRows };
  const parts: Readonly<Record<string, Rows>> = {
    all: { first: top, last: top + height - 1 },
    data,
    headers: { first: top, last: data.first - 1 },
    totals: { first: data.last + 1, last: top + height - 1 },
    "this row": { first: from.row, last: from.row },
  };
  if (sections.includes("this row") && (from.row < data.first || from.row > data.last)) return null;
  const asked = sections.length > 0 ? sections.map((one) => parts[one]) : [data];
  const found = asked.filter((one): one is Rows => one !== undefined && one.first <= one.last);
  if (found.length < asked.length) return null;
  return {
    first: Math.min(...found.map(({ first }) => first)),
    last: Math.max(...found.map(({ last }) => last)),
  };
}
