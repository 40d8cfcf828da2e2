import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatBlock } from "../../../../book/a1";
import { block, cellsIn, fitsSheet, intersection, type Block } from "../../../../book/block";
import type { CellContent, Sheet } from "../../../../book/book";
import type { Arguments } from "../../arguments";
import { sheetOf, sheetToWrite, type HostContext } from "../../context";
import { invalidArgument, wrongSize } from "../../errors";
import { change, method, type Members } from "../../members";
import type { Of } from "../../objects";
import { rangeAt } from "../worksheet";
import { PLAIN } from "./looks";

type Range = Of<"Range">;

/** The written part of a block: of whole columns, no more than that need be touched. */
const written = (sheet: Sheet, b: Block): Block | null => {
  const used = sheet.used();
  return used && intersection(b, used);
};

function clear(o: Range, args: Arguments, host: HostContext): void {
  const sheet = sheetToWrite(host, o.sheet);
  const what = args.has(0) ? args.text(0) : "All";
  const part = written(sheet, o.block);
  if (what !== "Formats" && part) {
    host.ownWrites.add(sheet.id, part);
    sheet.clear(part);
  }
  if (what !== "All" && what !== "Formats") return;
  sheet.reformat(o.block, PLAIN);
  if (part) sheet.writeNumberFormats(part, fill(part, "General"));
}

const fill = <T>(b: Block, value: T): T[][] =>
  Array.from({ length: b.rows }, () => Array<T>(b.columns).fill(value));

/** `copyFrom(source, "All" | "Formulas" | "Values" | "Formats")`; a smaller source is repeated over the range. */
function copyFrom(o: Range, args: Arguments, host: HostContext): void {
  const sheet = sheetToWrite(host, o.sheet);
  const source = args.object(0, "Range") ?? rangeAt(sheetOf(host, o.sheet), args.text(0), host);
  const what = args.has(1) ? args.text(1) : "All";
  const from = sheetOf(host, source.sheet);
  if (args.flag(2, false) || args.flag(3, false))
    throw invalidArgument("skipBlanks and transpose are not emulated.");
  const target = targetOf(o.block, source.block);
  if (what !== "Formats") host.ownWrites.add(sheet.id, target);
  if (what === "Values") sheet.write(target, repeat(copied(from, source.block), target));
  if (what === "Formulas" || what === "All") sheet.write(target, repeatFormulas(from, source, target));
  if (what === "Formats" || what === "All") {
    sheet.writeNumberFormats(target, repeat(from.numberFormats(source.block), target));
  }
}

/** Values as contents: what was text is not read anew as a formula or an error. */
function copied(from: Sheet, source: Block): CellContent[][] {
  const kinds = from.kinds(source);
  return from
    .values(source)
    .map((row, i) => row.map((value, j) => (kinds[i]?.[j] === "text" ? `'${String(value)}` : value)));
}

/** A single cell as target takes the whole source; otherwise the source must fit in evenly. */
function targetOf(target: Block, source: Block): Block {
  const whole = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  const all = whole ? target : { ...target, rows: source.rows, columns: source.columns };
  if (!whole && cellsIn(target) !== 1) throw wrongSize();
  if (!fitsSheet(all)) throw invalidArgument();
  return all;
}

const repeat = <T>(rows: readonly (readonly T[])[], target: Block): T[][] =>
  Array.from({ length: target.rows }, (_, i) => {
    const row = rows[i % rows.length] ?? [];
    return Array.from({ length: target.columns }, (__, j) => row[j % row.length] as T);
  });

/** Relative references move with the formula. */
function repeatFormulas(from: Sheet, source: Range, target: Block): CellContent[][] {
  const at = (row: number, column: number): string => formatBlock(block(row, column));
  const { row, column } = source.block;
  const relative = from
    .formulas(source.block)
    .map((line, i) =>
      line.map((c, j) => (isFormula(c) ? translateFormulaToR1C1(c, at(row + i, column + j)) : c)),
    );
  return repeat<CellContent>(relative, target).map((line, i) =>
    line.map((c, j) => (isFormula(c) ? translateFormulaToA1(c, at(target.row + i, target.column + j)) : c)),
  );
}

const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/** What is done to a range. */
export const deeds: Members<"Range"> = {
  Clear: change(clear),
  CopyFrom: change(copyFrom),
  Select: method((o, _, host) => {
    host.book.select(sheetOf(host, o.sheet).id, o.block);
  }),
  Calculate: method((_, __, host) => {
    host.book.recalculate();
  }),
  _KeepReference: method(() => undefined),
  _ValidateArraySize: method((o, args) => {
    if (args.integer(0) !== o.block.rows || args.integer(1) !== o.block.columns) throw wrongSize();
  }),
};
