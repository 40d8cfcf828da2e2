import { inLanguage, words } from "../engine/words";
import { inExcel } from "./excel";
import { type Outcome, done, failed } from "./outcome";
import { newSheet } from "./new-sheet";
import { continued } from "./result-beside";
import { type ResultBlock, dressHeadings, headingTexts, headingsAt, pointsFor, widen } from "./result-block";
import { type ResultPlace, type SinkParts, type WorkbookSink, resultSink } from "./result-sink";

export interface OnSheet {
  /** The name wished for; numbered where it is taken. */
  readonly name: string;
  /** Columns of the list, from 0, that are copied so that one sees whose row it is; never all of them. */
  readonly keys: readonly number[];
  /** Of an unfinished run that goes on: where its result stands. */
  readonly at?: Pick<ResultBlock, "sheetId" | "column">;
}

const ROW_NUMBER = words("行号", "Row");

/** A result on a sheet of its own: the row's number in the list, who it is, and the result. */
export function resultOnSheet(parts: SinkParts, wish: OnSheet): WorkbookSink {
  return resultSink(parts, placeOnSheet(parts, wish));
}

function placeOnSheet(parts: SinkParts, { name, keys, at }: OnSheet): ResultPlace {
  const { list, kind } = parts;
  const column = keys.length + 1;
  let sheetId = at?.sheetId;
  const blockOn = (id: string): ResultBlock => ({
    sheetId: id,
    headingRow: 0,
    firstRow: 1,
    column,
    rows: list.area.rows,
  });
  return {
    begin: async (rows) => {
      if (rows > 0 && sheetId !== undefined) {
        const block = blockOn(sheetId);
        const goesOn = await continued(list, block, kind);
        return goesOn.ok ? done(block) : goesOn;
      }
      if (rows > 0) return failed("missing");
      const made = await newSheet(name, sheetId);
      if (!made.ok) return made;
      sheetId = made.value;
      const block = blockOn(sheetId);
      const prepared = await prepare(parts, block, keys);
      return prepared.ok ? done(block) : prepared;
    },
    beside: (context, block, from, count) => {
      putKeys(context, parts, block, { keys, from, count });
    },
  };
}

function prepare(
  { list, kind }: SinkParts,
  block: ResultBlock,
  keys: readonly number[],
): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(block.sheetId);
    context.application.suspendScreenUpdatingUntilNextSync();
    headingsAt(sheet, block, kind).values = [headingTexts(block, kind, 0)];
    const number = sheet.getRangeByIndexes(0, 0, 1, 1);
    number.values = [[inLanguage(ROW_NUMBER, kind.language)]];
    const { headingRow, area } = list;
    if (headingRow !== null) {
      const home = worksheets.getItem(list.sheetId);
      keys.forEach((key, i) => {
        const heading = home.getRangeByIndexes(headingRow, area.column + key, 1, 1);
        sheet.getRangeByIndexes(0, i + 1, 1, 1).copyFrom(heading, "Values");
      });
    }
    dressHeadings(sheet.getRangeByIndexes(0, 0, 1, block.column + kind.columns.length));
    number.format.columnWidth = pointsFor(ROW_NUMBER_WIDTH);
    if (keys.length > 0)
      sheet.getRangeByIndexes(0, 1, 1, keys.length).format.columnWidth = pointsFor(KEY_WIDTH);
    widen(sheet, block, kind);
    await context.sync();
  });
}

const ROW_NUMBER_WIDTH = 8;
const KEY_WIDTH = 30;

interface Keys {
  readonly keys: readonly number[];
  readonly from: number;
  readonly count: number;
}

/** Excel copies the cells itself: dates stay dates, and 001 stays 001. */
function putKeys(
  context: Excel.RequestContext,
  { list }: SinkParts,
  block: ResultBlock,
  { keys, from, count }: Keys,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(block.sheetId);
  const first = block.firstRow + from;
  const numbers = Array.from({ length: count }, (_, i) => [list.area.row + from + i + 1]);
  sheet.getRangeByIndexes(first, 0, count, 1).values = numbers;
  keys.forEach((key, i) => {
    const cells = worksheets
      .getItem(list.sheetId)
      .getRangeByIndexes(list.area.row + from, list.area.column + key, count, 1);
    const target = sheet.getRangeByIndexes(first, i + 1, count, 1);
    target.copyFrom(cells, "Formats");
    target.copyFrom(cells, "Values");
  });
}
