import type { Call, Facade, RowCall, RowOutcome } from "../functions/facade";
import type { ArgumentOrigin, Learned } from "../workbook/arguments";

/** A call for a whole list, and the row of it that the selected cell shows. */
export interface ListRow {
  /** The function that goes through the list, and the one that it asks for each row. */
  readonly by: string;
  readonly rule: string;
  readonly rows: number;
  /** Counted from 1; `null` where the selected cell shows no row of its own. */
  readonly number: number | null;
  /** What the row asks; `null` for a row of blanks and zeros as well. */
  readonly call: RowCall | null;
  readonly origins: readonly ArgumentOrigin[];
  /** How many rows came to what; `null` where there are too many of them to be judged for a line of text. */
  readonly tally: Partial<Readonly<Record<RowOutcome, number>>> | null;
}

const MOST_TALLIED = 5_000;

type Known = Extract<Learned, { readonly args: readonly unknown[] }>;

/** @param row of the spill, counted from 0 */
export function listRowOf(
  { call, args, origins }: Pick<Known, "call" | "args" | "origins">,
  row: number,
  facade: Pick<Facade, "rowCalls">,
): ListRow | null {
  const calls = facade.rowCalls({ name: call.name, args });
  if (!calls) return null;
  const { rule, rows } = calls;
  const isRow = call.elementwise && row < rows;
  const asked = isRow ? calls.call(row) : null;
  return {
    by: call.name,
    rule,
    rows,
    number: isRow ? row + 1 : null,
    call: asked,
    origins: asked ? originsOfRow(origins[1], asked.columns, { row, rows }) : [],
    tally: rows <= MOST_TALLIED ? calls.tally() : null,
  };
}

/** The row's own cells, where the list stands in cells as it is; of any other list no more is known than of the whole. */
function originsOfRow(
  list: ArgumentOrigin | undefined,
  columns: RowCall["columns"],
  { row, rows }: { readonly row: number; readonly rows: number },
): readonly ArgumentOrigin[] {
  const { text = "", areas = [], made = "unread" } = list ?? {};
  const [area, ...others] = areas;
  const inCells = made === "cells" && area?.rows === rows && others.length === 0;
  return columns.map(({ from, count }): ArgumentOrigin => {
    if (count === 0) return NOTHING;
    if (!inCells) return { text, areas: [], made };
    const { sheet } = area;
    const place = { row: area.row + row, column: area.column + from };
    return { text: "", areas: [{ sheet, ...place, rows: 1, columns: count }], made };
  });
}

const NOTHING: ArgumentOrigin = { text: "", areas: [], made: "constant" };

/** What is asked for the selected cell: the rule for its row of a list, else the call itself. */
export const askedOf = (
  { call, args, origins }: Pick<Known, "call" | "args" | "origins">,
  row: ListRow | null,
): Call & { readonly origins: readonly ArgumentOrigin[] } =>
  row?.call
    ? { name: row.call.name, args: row.call.args, origins: row.origins }
    : { name: call.name, args, origins };
