import { MOST_BYTES } from "../batch/pace";
import { bytesOfRow } from "../batch/payload";
import { type Area, parseArea } from "./address";
import { type Grid, type SheetCell, sheetCell } from "./cells";
import { inExcel } from "./excel";
import { type Outcome, done, failed } from "./outcome";

/** A sheet as far as it is written in. */
interface SheetInBook {
  readonly id: string;
  readonly name: string;
  /** Hidden sheets are part of the workbook like any other. */
  readonly hidden: boolean;
  /** `null` where nothing is written. */
  readonly used: Area | null;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: SheetCell;
}

/** What has been read of a sheet: its cells, and those among them whose formula a person looks for. */
export interface SheetCells extends SheetInBook {
  readonly cells: Grid;
  readonly formulas: readonly FormulaCell[];
}

export interface BookCells {
  /** The file's name. */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
}

export interface ReadingOfBook {
  /** Which formulas are wanted. */
  readonly wants: (formula: string) => boolean;
  /** Cells read so far, of so many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between two requests. */
  readonly stopped: () => boolean;
}

/** All cells are kept until the formulas have been judged by them: more would not fit a page. */
const MOST_CELLS = 4_000_000;

interface Overview {
  readonly name: string;
  readonly sheets: readonly SheetInBook[];
}

/** The sheets of the workbook, hidden ones too, with the rectangles that are written in. */
async function lookOver(): Promise<Outcome<Overview>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.load("name");
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return used;
    });
    await context.sync();
    const sheets = worksheets.items.map(({ id, name, visibility }, i): SheetInBook => {
      const range = ranges[i];
      const used = !range || range.isNullObject ? null : (parseArea(range.address) ?? null);
      return { id, name, hidden: visibility !== "Visible", used };
    });
    return { name: context.workbook.name, sheets };
  });
}

const sizeOf = ({ used }: SheetInBook): number => (used ? used.rows * used.columns : 0);

/** Reads all sheets in slices. `undefined`: it was stopped. Of a workbook with too many cells nothing is read (`too-large`). */
export async function readBook(parts: ReadingOfBook): Promise<Outcome<BookCells | undefined>> {
  const found = await lookOver();
  if (!found.ok) return found;
  const { name, sheets } = found.value;
  const total = sheets.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
  if (total > MOST_CELLS) return failed("too-large", String(total));
  const read: SheetCells[] = [];
  let before = 0;
  for (const sheet of sheets) {
    const already = before;
    const cells = await readSheet(sheet, {
      ...parts,
      onProgress: (rows) => {
        parts.onProgress(already + rows * (sheet.used?.columns ?? 0), total);
      },
    });
    if (!cells.ok) return cells;
    if (!cells.value) return done(undefined);
    read.push(cells.value);
    before += sizeOf(sheet);
  }
  return done({ name, sheets: read });
}

/** Guessed before the first rows have been read. */
const FIRST_BYTES_PER_CELL = 60;
/** A first slice small enough to learn from. */
const FIRST_ROWS = 200;
const MOST_ROWS = 20_000;

type SheetParts = Omit<ReadingOfBook, "onProgress"> & { readonly onProgress: (rows: number) => void };

async function readSheet(
  sheet: SheetInBook,
  { wants, onProgress, stopped }: SheetParts,
): Promise<Outcome<SheetCells | undefined>> {
  const { used } = sheet;
  const rows = used?.rows ?? 0;
  const cells: SheetCell[][] = [];
  const formulas: FormulaCell[] = [];
  let bytesPerRow = (used?.columns ?? 0) * FIRST_BYTES_PER_CELL;
  let most = FIRST_ROWS;
  while (used && cells.length < rows) {
    if (stopped()) return done(undefined);
    const count = Math.max(1, Math.min(rows - cells.length, most, Math.floor(MOST_BYTES / bytesPerRow)));
    const part = await readRows(sheet.id, { ...used, row: used.row + cells.length, rows: count }, wants);
    if (!part.ok && part.trouble.kind === "too-large" && count > 1) {
      most = Math.ceil(count / 2);
      continue;
    }
    if (!part.ok) return part;
    for (const row of part.value.cells) cells.push(row);
    for (const formula of part.value.formulas) formulas.push(formula);
    bytesPerRow = Math.max(1, part.value.bytes / count);
    most = part.value.bytes < MOST_BYTES ? Math.min(MOST_ROWS, count * 4) : count;
    onProgress(cells.length);
  }
  return done({ ...sheet, cells, formulas });
}

interface Part {
  readonly cells: SheetCell[][];
  readonly formulas: FormulaCell[];
  readonly bytes: number;
}

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
/** Only its type tells an error from a text that looks like one. */
const looksLikeError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

async function readRows(sheetId: string, area: Area, wants: ReadingOfBook["wants"]): Promise<Outcome<Part>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas");
    await context.sync();
    const contents: readonly (readonly unknown[])[] = range.formulas;
    const calculated = contents.some((row) => row.some(isFormula));
    if (calculated) {
      range.load("values");
      await context.sync();
    }
    const values: readonly (readonly unknown[])[] = calculated ? range.values : contents;
    if (!values.some((row) => row.some(looksLikeError))) return part({ contents, values, area, wants });
    range.load("valueTypes");
    await context.sync();
    return part({ contents, values, types: range.valueTypes, area, wants });
  });
}

interface PartRead {
  readonly contents: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types?: readonly (readonly unknown[])[];
  readonly area: Area;
  readonly wants: ReadingOfBook["wants"];
}

/** A formula's "" counts as blank, as functions take it. */
function part({ contents, values, types, area, wants }: PartRead): Part {
  const formulas: FormulaCell[] = [];
  const cells = values.map((row, r) =>
    row.map((content, c): SheetCell => {
      const type = types?.[r]?.[c];
      const value = content === "" ? null : sheetCell(content, typeof type === "string" ? type : undefined);
      const formula = contents[r]?.[c];
      // A text that begins with = shows itself.
      if (isFormula(formula) && formula !== content && wants(formula))
        formulas.push({ row: area.row + r, column: area.column + c, formula, value });
      return value;
    }),
  );
  const bytes = contents.reduce<number>((sum, row) => sum + bytesOfRow(row.map(countable)), 0);
  return { cells, formulas, bytes };
}

const countable = (content: unknown): string | number | boolean | null =>
  typeof content === "string" || typeof content === "number" || typeof content === "boolean" ? content : null;
