import type { OutputPart } from "../batch/output";
import type { ResultSink } from "../batch/run-parts";
import { inExcel } from "./excel";
import { askWhether } from "./known-rows";
import type { ListInBook } from "./list-in-book";
import type { WorkbookSource } from "./list-source";
import { type Outcome, type Trouble, done, failed, flat } from "./outcome";
import {
  type Cells,
  type ResultBlock,
  type ResultKind,
  areHeadings,
  headingTexts,
  headingsAt,
  putRows,
} from "./result-block";

/** A result on its way into the workbook; `block` says where, once it has begun. */
export interface WorkbookSink extends ResultSink<Trouble> {
  block(): ResultBlock | undefined;
}

/** What a place for results adds: how it is made ready, and what else goes with the rows. */
export interface ResultPlace {
  /** Makes the place ready; `rows`: so many an earlier run has written there. May be repeated. */
  begin(rows: number): Promise<Outcome<ResultBlock>>;
  /** Puts into the same request what belongs to rows `from … from + count − 1`. */
  beside?(context: Excel.RequestContext, block: ResultBlock, from: number, count: number): void;
}

export interface SinkParts {
  readonly list: ListInBook;
  readonly source: WorkbookSource;
  readonly kind: ResultKind;
}

/** Nothing is written before it is seen that list and headings still stand where they stood. */
async function checked(
  context: Excel.RequestContext,
  { list, source, kind }: SinkParts,
  block: ResultBlock,
  rowsAtHand: boolean,
): Promise<Outcome<Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  const home = worksheets.getItem(list.sheetId);
  const sheet = worksheets.getItem(block.sheetId);
  const stands = askWhether(home, list.known);
  const unchanged = askWhether(home, rowsAtHand ? source.lastRead() : []);
  const headings = headingsAt(sheet, block, kind);
  headings.load("values");
  await context.sync();
  if (!stands() || !areHeadings(headings.values[0], kind)) return failed("moved");
  return unchanged() ? done(sheet) : failed("changed");
}

const TOLD: readonly OutputPart[] = ["conclusion", "answer"];

/** Formulas answer wherever they stand; values have to be those of the row beside them. Reasons may have been edited. */
function agreement(
  parts: SinkParts,
  block: ResultBlock | undefined,
  from: number,
  cells: Cells,
): Promise<Outcome<void>> {
  const { columns, contents } = parts.kind;
  if (!block) return Promise.resolve(failed("missing"));
  if (contents === "formulas") return Promise.resolve(done(undefined));
  return inExcel(async (context): Promise<Outcome<void>> => {
    const sheet = await checked(context, parts, block, true);
    if (!sheet.ok) return sheet;
    const { firstRow, column } = block;
    const there = sheet.value.getRangeByIndexes(firstRow + from, column, cells.length, columns.length);
    there.load("values");
    await context.sync();
    const values: Cells = there.values;
    const isSame = cells.every((row, i) =>
      columns.every(({ part }, at) => !TOLD.includes(part) || String(values[i]?.[at]) === String(row[at])),
    );
    return isSame ? done(undefined) : failed("moved");
  }).then(flat);
}

/** Writes a result slice by slice into its place. */
export function resultSink(parts: SinkParts, place: ResultPlace): WorkbookSink {
  const { kind } = parts;
  let block: ResultBlock | undefined;

  const writing = (
    rowsAtHand: boolean,
    write: (sheet: Excel.Worksheet, at: ResultBlock, context: Excel.RequestContext) => void,
  ): Promise<Outcome<void>> => {
    const at = block;
    if (!at) return Promise.resolve(failed("missing"));
    return inExcel(async (context): Promise<Outcome<void>> => {
      const sheet = await checked(context, parts, at, rowsAtHand);
      if (!sheet.ok) return sheet;
      write(sheet.value, at, context);
      await context.sync();
      return done(undefined);
    }).then(flat);
  };

  return {
    block: () => block,
    begin: async (rows) => {
      const begun = await place.begin(rows);
      if (begun.ok) block = begun.value;
      return begun;
    },
    agrees: (from, cells) => agreement(parts, block, from, cells),
    write: (from, cells) =>
      writing(true, (sheet, at, context) => {
        place.beside?.(context, at, from, cells.length);
        putRows(sheet, at, kind, from, cells);
      }),
    mark: (rows) =>
      writing(false, (sheet, at) => {
        headingsAt(sheet, at, kind).values = [headingTexts(at, kind, rows)];
      }),
    end: () =>
      writing(false, (sheet, at) => {
        headingsAt(sheet, at, kind).values = [headingTexts(at, kind, null)];
      }),
  };
}
