import type { ListCell, ListRow } from "../batch/list";
import { MOST_BYTES } from "../batch/pace";
import { bytesOfRow } from "../batch/payload";
import { isPercentFormat, withPercents } from "../batch/percent-cell";
import type { ListSource } from "../batch/run-parts";
import { cellsOf, sheetCell } from "./cells";
import { inExcel } from "./excel";
import { type KnownRow, askForRows, askWhether } from "./known-rows";
import type { ListInBook } from "./list-in-book";
import { type Outcome, type Trouble, done, failed, flat } from "./outcome";

/** The applications of a list in the workbook, which remembers what it has read last: a result is written beside that, or not at all. */
export interface WorkbookSource extends ListSource<Trouble> {
  /** First and last row of the slice read last. */
  lastRead(): readonly KnownRow[];
  /** Whether sheet, headings and last row are where they were. */
  stillThere(): Promise<Outcome<void>>;
}

/** Guessed before the first rows have been read: a text of some twenty Chinese letters. */
const FIRST_BYTES_PER_CELL = 60;

/** A formula's answer that looks like an error may be a text; only the types of the cells tell. */
const looksLikeError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/**
 * One request: the rows, and whether the list stands where it stood. A formula that gives "" counts as blank, as functions take it.
 */
function readPart(
  list: ListInBook,
  rates: readonly number[],
  from: number,
  count: number,
): Promise<Outcome<Part>> {
  const { row, column, columns } = list.area;
  return inExcel(async (context): Promise<Outcome<Part>> => {
    const sheet = context.workbook.worksheets.getItem(list.sheetId);
    const stands = askWhether(sheet, list.known);
    const range = sheet.getRangeByIndexes(row + from, column, count, columns);
    range.load("values");
    const formats = rates.map((rate) => {
      const cellsOfRate = range.getColumn(rate);
      cellsOfRate.load("numberFormat");
      return cellsOfRate;
    });
    const ends = askForRows(sheet, [row + from, row + from + count - 1], list.own);
    await context.sync();
    if (!stands()) return failed("moved");
    const values: readonly (readonly unknown[])[] = range.values;
    const marked = (line: ListRow, row: number): ListRow =>
      rates.length === 0
        ? line
        : withPercents(line, (column) => {
            const at = rates.indexOf(column);
            return at >= 0 && isPercentFormat(String(formats[at]?.numberFormat[row]?.[0]));
          });
    if (!values.some((line) => line.some(looksLikeError)))
      return done({ rows: values.map(cells).map(marked), ends: ends() });
    range.load("valueTypes");
    await context.sync();
    const rows = cellsOf(range).map((line) => line.map((cell) => (cell === "" ? null : cell)));
    return done({ rows: rows.map(marked), ends: ends() });
  }).then(flat);
}

interface Part {
  readonly rows: readonly ListRow[];
  readonly ends: readonly KnownRow[];
}

const cells = (line: readonly unknown[]): ListRow =>
  line.map((value): ListCell => sheetCell(value, value === "" ? "Empty" : undefined));

/** `rates`: columns of the list, from 0, whose number formats matter: 85% typed into a cell is stored as 0.85. */
export function listSource(list: ListInBook, rates: readonly number[] = []): WorkbookSource {
  let bytesPerRow = list.area.columns * FIRST_BYTES_PER_CELL;
  let mostBytes = MOST_BYTES;
  let ends: readonly KnownRow[] = [];

  /** As many rows as one answer carries; fewer where the host finds even these too many. */
  async function readSome(from: number, most: number): Promise<Outcome<Part>> {
    for (
      let count = Math.min(most, Math.max(1, Math.floor(mostBytes / bytesPerRow)));
      ;
      count = Math.ceil(count / 2)
    ) {
      const part = await readPart(list, rates, from, count);
      if (part.ok || part.trouble.kind !== "too-large" || count === 1) return part;
      mostBytes = Math.max(1, mostBytes / 2);
    }
  }

  async function read(from: number, count: number): Promise<Outcome<readonly ListRow[]>> {
    const rows: ListRow[] = [];
    const known: KnownRow[] = [];
    while (rows.length < count) {
      const part = await readSome(from + rows.length, count - rows.length);
      if (!part.ok) return part;
      const bytes = part.value.rows.reduce((sum, row) => sum + bytesOfRow(row), 0);
      bytesPerRow = Math.max(1, bytes / part.value.rows.length);
      for (const row of part.value.rows) rows.push(row);
      known.push(...part.value.ends);
    }
    ends = known;
    return done(rows);
  }

  return {
    rows: list.area.rows,
    read,
    lastRead: () => ends,
    stillThere: () =>
      inExcel(async (context) => {
        const stands = askWhether(context.workbook.worksheets.getItem(list.sheetId), list.known);
        await context.sync();
        return stands() ? done(undefined) : failed("moved");
      }).then(flat),
  };
}
