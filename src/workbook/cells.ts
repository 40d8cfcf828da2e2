import { type Area, areaName } from "./address";
import { inExcel } from "./excel";
import type { Outcome } from "./outcome";

/** An error cell, in the form in which Excel hands it to a function that takes data types. */
export interface ErrorCell {
  readonly type: "Error";
  readonly basicValue: string;
}

/** One cell as it stands in the sheet; `null` is blank, and stays so: only Excel's own calls turn blanks into 0. */
export type SheetCell = string | number | boolean | ErrorCell | null;

/** Rows of cells. */
export type Grid = readonly (readonly SheetCell[])[];

export const errorCell = (text: string): ErrorCell => ({ type: "Error", basicValue: text });

export const isErrorCell = (value: unknown): value is ErrorCell =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "Error" &&
  "basicValue" in value;

/** `range.values` gives blanks as "" and errors as texts; the value types tell them from text. */
export function sheetCell(value: unknown, type: Excel.RangeValueType | string | undefined): SheetCell {
  if (type === "Empty") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return type === "Error" ? errorCell(text) : text;
}

/** The cells of a range whose `values` and `valueTypes` have been loaded. */
export const cellsOf = (range: Excel.Range): Grid =>
  range.values.map((row, r) => row.map((value, c) => sheetCell(value, range.valueTypes[r]?.[c])));

/** Reads several rectangles in one round trip; the answers stand in the order asked for. */
export async function readAreas(areas: readonly Area[]): Promise<Outcome<readonly Grid[]>> {
  return inExcel(async (context) => {
    const ranges = areas.map((area) => {
      const range = context.workbook.worksheets.getItem(area.sheet).getRange(areaName(area));
      range.load("values,valueTypes");
      return range;
    });
    await context.sync();
    return ranges.map(cellsOf);
  });
}
