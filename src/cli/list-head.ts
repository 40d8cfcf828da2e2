import { type HeadingRow, TITLES, findHeadingRow, headingsOf, noteAbove } from "../batch/heading-row";
import type { ListCell, ListColumn, ListRow } from "../batch/list";
import { type ListFrame, formRows, frameOf } from "../batch/list-frame";
import { withPercents } from "../batch/percent-cell";
import { words } from "../engine/words";
import type { FileRow } from "../files/cell";
import type { ListArea } from "./list-area";
import { Trouble } from "./trouble";

/** A list's headings and the first rows below them. */
export interface ListHead {
  /** From the first row below the headings, as wide as the list is. */
  readonly area: ListArea;
  /** The lowest row of the headings, from 0. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: readonly ListColumn[];
  /** What stands above the headings for the whole table, such as 单位:万元. */
  readonly note: string;
  readonly frame: ListFrame;
}

/** The first rows of the place, and those above it. */
interface FirstRows {
  readonly above: readonly ListRow[];
  readonly first: readonly ListRow[];
}

/** Among so many rows the headings are looked for; so many below them are samples. */
const SEARCHED = 30;
const SAMPLED = 30;

/**
 * Reads the beginning of a list.
 * @throws Trouble where no row looks like headings, or none stands below them
 */
export async function headOf(rows: AsyncIterable<FileRow>, within: ListArea): Promise<ListHead> {
  const { above, first } = await firstRows(rows, within);
  const found = findHeadingRow(first.slice(0, SEARCHED));
  if (!found) throw noHeadings(within);
  const below = first.slice(found.row + 1);
  if (below.every((row) => row.every((cell) => cell === null)))
    throw new Trouble(
      words(
        `第 ${within.firstRow + found.row + 1} 行标题之下没有数据。`,
        `No rows stand below the headings in row ${within.firstRow + found.row + 1}.`,
      ),
    );
  return headFrom({ above, first }, found, below, within);
}

function headFrom(
  { above, first }: FirstRows,
  { row }: HeadingRow,
  below: readonly ListRow[],
  within: ListArea,
): ListHead {
  const written = headingsOf(first, row);
  const frame = frameOf(first, row, written);
  const ofForm = formRows(frame);
  const sample = below.filter((cells) => ofForm(cells) === null).slice(0, SAMPLED);
  const width = widthOf([written, first[row] ?? [], ...sample]);
  const headings = Array.from({ length: width }, (_, i) => written[i] ?? "");
  return {
    area: {
      ...within,
      firstRow: within.firstRow + row + 1,
      lastColumn: Math.min(within.lastColumn, within.firstColumn + headings.length - 1),
    },
    headingRow: within.firstRow + row,
    headings,
    columns: headings.map((heading, index) => ({
      index,
      heading,
      sample: sample.map((cells) => cells[index] ?? null),
    })),
    note: noteAbove(first, row, above),
    frame,
  };
}

/** Blank cells at the end that may be the rest of a merged heading; more of them are a coloured band, which can run to XFD. */
const MERGED = 8;

/** Columns up to the last that holds something, with the blank ones behind it where they are few. */
function widthOf(rows: readonly ListRow[]): number {
  const widest = Math.max(...rows.map((cells) => cells.length));
  const filled = Math.max(
    ...rows.map((cells) => cells.reduce<number>((end, cell, i) => (isFilled(cell) ? i + 1 : end), 0)),
  );
  return widest - filled > MERGED ? filled : widest;
}

const isFilled = (cell: ListCell): boolean => cell !== null && cell !== "";

/** The first rows of an area; those that the file leaves out are blank. */
async function firstRows(rows: AsyncIterable<FileRow>, within: ListArea): Promise<FirstRows> {
  const above: ListRow[] = [];
  const first: ListRow[] = [];
  for await (const row of rows) {
    const at = row.row - within.firstRow;
    if (at < 0) {
      if (at >= -TITLES) above.push(cellsIn(row, within));
      continue;
    }
    if (row.row > within.lastRow || at >= SEARCHED + SAMPLED) break;
    while (first.length < at) first.push([]);
    first.push(cellsIn(row, within));
  }
  return { above, first };
}

/** The cells of a row that belong to the list, with those marked that show a number in per cent. */
export function cellsIn({ cells, noticed }: FileRow, { firstColumn, lastColumn }: ListArea): ListRow {
  const own =
    firstColumn === 0 && lastColumn >= cells.length - 1 ? cells : cells.slice(firstColumn, lastColumn + 1);
  return noticed ? withPercents(own, (column) => noticed.has(column + firstColumn)) : own;
}

const noHeadings = ({ firstRow }: ListArea): Trouble =>
  new Trouble(
    words(
      `从第 ${firstRow + 1} 行起没有找到标题行；请用 --rows 指明名单的区域（含标题行），如 --rows A3:H200。`,
      `No heading row is to be found from row ${firstRow + 1} on: say with --rows where the list stands, headings included, as --rows A3:H200.`,
    ),
  );
