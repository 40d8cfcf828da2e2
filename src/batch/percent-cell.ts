import type { ListCell, ListRow, PercentCell } from "./list";

/** Cells formatted as per cent: what Excel makes of a typed 85% is 0.85 in such a format. */

const LITERAL = /"[^"]*"|\\.|_.|\*./gu;

/**
 * Whether a number format, by its code, shows numbers in per cent. A per cent sign in quotes is mere text behind the number as it
 * stands, and a format that does so for some numbers only says nothing sure of a cell.
 */
export function isPercentFormat(code: string): boolean {
  const [above = "", below = ""] = code.replace(LITERAL, "").split(";");
  return above.includes("%") && (below === "" || below.includes("%"));
}

export const percentCell = (number: number): PercentCell => ({ type: "Percent", number });

export const isPercentCell = (cell: ListCell | undefined): cell is PercentCell =>
  typeof cell === "object" && cell !== null && cell.type === "Percent";

/** What the cell holds. */
export const bare = (cell: ListCell): Exclude<ListCell, PercentCell> =>
  isPercentCell(cell) ? cell.number : cell;

/** A row with those of its numbers marked that are shown in per cent; columns from 0. */
export const withPercents = (row: ListRow, isShownSo: (column: number) => boolean): ListRow =>
  row.map((cell, column) => (typeof cell === "number" && isShownSo(column) ? percentCell(cell) : cell));
