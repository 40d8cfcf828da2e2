import { type ErrorCell, errorCell } from "../cells";

const DAY = 86_400_000;
/** Serial 0 of the 1900 system, for days from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Before serial 61 the 1900 system, which believes in 29 February 1900, runs one day ahead. */
const FEBRUARY_29_1900 = 60;
const LAST = 2_958_465;

/** Excel's DATE: years below 1900 count from 1900, months and days run over into their neighbours. */
export function excelDate(year: number, month: number, day: number): number | ErrorCell {
  const [y, m, d] = [Math.trunc(year), Math.trunc(month), Math.trunc(day)];
  const full = y >= 0 && y < 1900 ? y + 1900 : y;
  if (full < 1900 || full > 9999) return errorCell("#NUM!");
  const serial = (Date.UTC(full, m - 1, d) - EPOCH) / DAY;
  const shown = serial <= FEBRUARY_29_1900 ? serial - 1 : serial;
  return Number.isFinite(shown) && shown >= 0 && shown <= LAST ? shown : errorCell("#NUM!");
}
