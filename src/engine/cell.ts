/** One cell as a rule's inputs read it; `null` is a blank or an omitted argument. Error cells never come this far. */
export type Cell = number | string | boolean | null;

/** A rectangle of cells, rows first. */
export type Range = readonly (readonly Cell[])[];

/** What was given for one input. */
export type Given = Cell | Range;

export const isRange = (given: Given): given is Range => Array.isArray(given);

/** Blank, omitted, empty text and white space are all "not given". */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** The single cell of a 1 × 1 rectangle, or the cell itself; `undefined` where several were given. */
export function singleCell(given: Given): Cell | undefined {
  if (!isRange(given)) return given;
  const [row] = given;
  return given.length === 1 && row?.length === 1 ? (row[0] ?? null) : undefined;
}

/** The cells of one row or one column, in order; `null` where the rectangle is neither. */
export function lineOfCells(given: Given): readonly Cell[] | null {
  if (!isRange(given)) return [given];
  if (given.length === 1) return given[0] ?? [];
  return given.every((row) => row.length === 1) ? given.map((row) => row[0] ?? null) : null;
}
