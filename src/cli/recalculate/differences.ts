import { formatBlock } from "../../book/a1";
import { block } from "../../book/block";
import { type Answer, ErrorValue } from "../../book/error-value";
import { type FormulaCell, coveredBy } from "./formula-cell";
import { NotCheckable } from "./not-checkable";
import { sameValue } from "./same-value";

type Rows = readonly (readonly (Answer | null)[])[];

/** Where what is stored is not what would be there now: the first such cell, and how many there are. */
export interface Difference {
  /** Its address, on the formula's sheet. */
  readonly at: string;
  readonly stored: Answer | null;
  readonly now: Answer | null;
  readonly cells: number;
  /** The ranges that the results fill, where they are not the same. */
  readonly size: { readonly stored: string; readonly now: string } | null;
}

const NOT_AVAILABLE = new ErrorValue("#N/A");

/** `null` where every cell is the same. */
export function differenceIn(stored: Rows, now: Rows, cell: FormulaCell): Difference | null {
  const { kind } = cell.formula;
  const covered = coveredBy(cell);
  const expected = kind === "dynamic" ? now : over(covered.rows, covered.columns, now, kind);
  const rows = Math.max(stored.length, expected.length);
  const columns = Math.max(stored[0]?.length ?? 0, expected[0]?.length ?? 0);
  let first: Omit<Difference, "cells" | "size"> | null = null;
  let cells = 0;
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const [was, is] = [stored[i]?.[j] ?? null, expected[i]?.[j] ?? null];
      if (sameValue(was, is)) continue;
      cells += 1;
      first ??= { at: formatBlock(block(cell.row + i, cell.column + j)), stored: was, now: is };
    }
  return first && { ...first, cells, size: sizesOf(stored, expected, cell) };
}

function sizesOf(stored: Rows, now: Rows, { row, column }: FormulaCell): Difference["size"] {
  const range = (rows: Rows): string => formatBlock(block(row, column, rows.length, rows[0]?.length ?? 1));
  const size = { stored: range(stored), now: range(now) };
  return size.stored === size.now ? null : size;
}

/** A formula over a fixed range repeats a single row, column or cell and has #N/A where nothing is left. */
function over(rows: number, columns: number, now: Rows, kind: "array" | "plain"): Rows {
  const [height, width] = [now.length, now[0]?.length ?? 0];
  if (kind === "plain" && (height > 1 || width > 1)) throw new NotCheckable("array-in-place-of-cell");
  return Array.from({ length: rows }, (_, i) =>
    Array.from(
      { length: columns },
      (__, j) => now[height === 1 ? 0 : i]?.[width === 1 ? 0 : j] ?? NOT_AVAILABLE,
    ),
  );
}
