import { words } from "../engine/words";
import { columnOf } from "./columns";
import { usage } from "./trouble";

/** Where a list stands on its sheet; the last row and column are within. Counted from 0. */
export interface ListArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export const EVERYWHERE: ListArea = {
  firstRow: 0,
  lastRow: Infinity,
  firstColumn: 0,
  lastColumn: Infinity,
};

const MOST_ROWS = 1_048_576;
const WRITTEN = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?:\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/**
 * `A3:H200`, `3:200`, `A:H`; the corners in any order.
 * @throws Trouble (usage)
 */
export function areaOf(written: string): ListArea {
  const found = WRITTEN.exec(written.trim());
  const [, left, top, right, bottom] = found ?? [];
  const columns = ends(left && columnOf(left), right && columnOf(right), MOST_COLUMN);
  const rows = ends(top && Number(top) - 1, bottom && Number(bottom) - 1, MOST_ROWS - 1);
  if (!found || !columns || !rows || (columns.open && rows.open)) throw noArea(written);
  if (!rows.open && rows.last === rows.first)
    throw usage(
      words(
        `区域“${written}”只有一行：应包括标题行和下面的数据行。`,
        `The range “${written}” is a single row: it takes the headings and the rows below them.`,
      ),
    );
  return {
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: columns.first,
    lastColumn: columns.last,
  };
}

const MOST_COLUMN = 16_383;

interface Ends {
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
}

type End = number | null | "" | undefined;

/** Both ends or none; `null` for what is neither, or lies beyond a sheet. */
function ends(a: End, b: End, most: number): Ends | null {
  if ((a === undefined || a === "") && (b === undefined || b === ""))
    return { first: 0, last: Infinity, open: true };
  if (typeof a !== "number" || typeof b !== "number") return null;
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return first < 0 || last > most ? null : { first, last, open: false };
}

const noArea = (written: string): Error =>
  usage(
    words(
      `“${written}”不是区域，应写成 A3:H200 的样子（含标题行）。`,
      `“${written}” is no range: write it as A3:H200, headings included.`,
    ),
  );
