import type { Place } from "../../src/book/memory-book";
import { type Answer, ErrorValue } from "../../src/book/error-value";
import { createFunctions } from "../../src/functions/create";
import { facade } from "../../src/functions/facade-of-library";
import { areaName, cellName } from "../../src/workbook/address";
import { type Grid, type SheetCell, errorCell } from "../../src/workbook/cells";
import { argumentsOf, isRefusal } from "../../src/workbook/formula/evaluate";
import { readFormula } from "../../src/workbook/formula/read-formula";

/** The functions as desktop Excel calls them from a cell: a blank cell arrives as 0, and the call says where it comes from. */

const functions = createFunctions("zh-CN");

const asZero = (cell: SheetCell): SheetCell => cell ?? 0;
const isGrid = (value: unknown): value is Grid => Array.isArray(value);

const sheetCell = (value: Answer | null): SheetCell =>
  value instanceof ErrorValue ? errorCell(value.text) : value === "" ? null : value;

export function calculate(formula: string, place: Place): Answer | readonly (readonly Answer[])[] {
  const call = readFormula(formula, place.sheet.name)?.find(({ whole }) => whole);
  const run = call && functions.get(call.name);
  if (!run) return new ErrorValue("#NAME?");
  const args = argumentsOf(call, {
    cells: (area) => {
      const sheet = place.book.sheet(area.sheet);
      if (!sheet) throw new Error(`no sheet for ${areaName(area)}`);
      const read = place.read(sheet, area);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => asZero(sheetCell(read[r]?.[c] ?? null))),
      );
    },
    parameters: (name) => facade.functions.find((info) => info.name === name)?.parameters ?? [],
    explain: (name, given) => facade.explain(name, given),
    offset: { row: 0, column: 0 },
  });
  if (isRefusal(args)) return new ErrorValue("#CALC!"); // beyond this Excel
  const address = `${place.sheet.name}!${cellName({ sheet: "", row: place.row, column: place.column })}`;
  try {
    const answer = run(...args, { address });
    return isGrid(answer) ? (answer as readonly (readonly Answer[])[]) : (answer as Answer);
  } catch (error) {
    const { code, message } = error as { code: ErrorValue["text"]; message: string };
    return new ErrorValue(code, message);
  }
}
