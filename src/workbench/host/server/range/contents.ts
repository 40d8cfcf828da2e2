import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatBlock } from "../../../../book/a1";
import { block, cellsIn, COLUMNS, intersection, ROWS, type Block } from "../../../../book/block";
import type { CellValue, Sheet } from "../../../../book/book";
import { sheetOf, sheetToWrite, type HostContext } from "../../context";
import { invalidArgument, tooManyCells, wrongSize } from "../../errors";
import { property, type Member, type Members } from "../../members";
import type { Of } from "../../objects";
import { VALUE_TYPES } from "../../value-types";
import { readEntry } from "./entry";

type Range = Of<"Range">;

/** Excel hands over at most five million cells at once. */
const MOST_CELLS = 5_000_000;

const unbounded = (b: Block): boolean => b.rows === ROWS || b.columns === COLUMNS;

/** Reads a block at once; of whole rows or columns Excel tells no contents. */
function read<T>(o: Range, host: HostContext, of: (sheet: Sheet) => T[][]): T[][] | null {
  const sheet = sheetOf(host, o.sheet);
  if (unbounded(o.block)) return null;
  if (cellsIn(o.block) > MOST_CELLS) throw tooManyCells();
  return of(sheet);
}

/** A single value stands for all cells; otherwise the rows must be as many and as long as the block's. */
export function spread(value: unknown, b: Block): unknown[][] {
  if (cellsIn(b) > MOST_CELLS) throw tooManyCells();
  if (!Array.isArray(value))
    return Array.from({ length: b.rows }, () => Array<unknown>(b.columns).fill(value));
  const rows = value as unknown[];
  const fits = rows.length === b.rows && rows.every((row) => Array.isArray(row) && row.length === b.columns);
  if (!fits) throw wrongSize();
  return rows as unknown[][];
}

export function writeContents(o: Range, value: unknown, host: HostContext): void {
  const sheet = sheetToWrite(host, o.sheet);
  const entered = spread(value, o.block);
  const hasText = entered.some((row) => row.some((entry) => typeof entry === "string"));
  const formats = hasText ? sheet.numberFormats(o.block) : [];
  const entries = entered.map((row, i) =>
    row.map((entry, j) => readEntry(entry, formats[i]?.[j] ?? "General")),
  );
  host.pen.write(
    sheet,
    o.block,
    entries.map((row) => row.map((entry) => entry.content)),
  );
  const brought = entries.map((row, i) =>
    row.map((entry, j) => (formats[i]?.[j] === "General" ? (entry.format ?? null) : null)),
  );
  if (brought.some((row) => row.some((format) => format !== null)))
    sheet.writeNumberFormats(o.block, brought);
}

function writeNumberFormats(o: Range, value: unknown, host: HostContext): void {
  const sheet = sheetToWrite(host, o.sheet);
  const used = sheet.used();
  const part = unbounded(o.block) ? used && intersection(o.block, used) : o.block;
  if (!part) return;
  const formats = spread(value, part).map((row) =>
    row.map((format) => {
      if (format === null || typeof format === "string") return format;
      throw invalidArgument();
    }),
  );
  sheet.writeNumberFormats(part, formats);
}

const anchor = (o: Range, i: number, j: number): string =>
  formatBlock(block(o.block.row + i, o.block.column + j));

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

const toR1C1 = (o: Range, formulas: CellValue[][] | null): CellValue[][] | null =>
  formulas &&
  formulas.map((row, i) =>
    row.map((c, j) => (isFormula(c) ? translateFormulaToR1C1(c, anchor(o, i, j)) : c)),
  );

const fromR1C1 = (o: Range, value: unknown): unknown[][] =>
  spread(value, o.block).map((row, i) =>
    row.map((c, j) => (isFormula(c) ? translateFormulaToA1(c, anchor(o, i, j)) : c)),
  );

const formulas: Member<Range> = property(
  (o, host) => read(o, host, (sheet) => sheet.formulas(o.block)),
  writeContents,
);

const numberFormat: Member<Range> = property(
  (o, host) => read(o, host, (sheet) => sheet.numberFormats(o.block)),
  writeNumberFormats,
);

/** What stands in the cells. */
export const contents: Members<"Range"> = {
  Values: property((o, host) => read(o, host, (sheet) => sheet.values(o.block)), writeContents),
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: property(
    (o, host) =>
      toR1C1(
        o,
        read(o, host, (sheet) => sheet.formulas(o.block)),
      ),
    (o, value, host) => {
      writeContents(o, fromR1C1(o, value), host);
    },
  ),
  Text: property((o, host) => read(o, host, (sheet) => sheet.texts(o.block))),
  ValueTypes: property((o, host) =>
    read(o, host, (sheet) => sheet.kinds(o.block).map((row) => row.map((kind) => VALUE_TYPES[kind]))),
  ),
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
};

/** The properties that are written piece by piece, by the library or the page, which the pen joins again. */
export const JOINED: ReadonlySet<string> = new Set([
  "Values",
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "ColumnWidth",
]);
