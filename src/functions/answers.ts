import { isDay } from "../engine/calendar";
import { Exact } from "../engine/exact";
import type { CellScalar } from "../engine/explanation";
import { Refusal, invalid } from "../engine/refusal";
import type { Answer, TableCell, TableRows } from "../engine/rule";
import { type Language, inLanguage, words } from "../engine/words";

/** 待核实: something is missing and nothing given fails. The same word in every language, since formulas compare with it. */
export const TO_VERIFY = "待核实";

/** A value for a cell, or why there is none. */
export type CellResult = CellScalar | Refusal;
export type Result = CellResult | readonly (readonly CellResult[])[];

const TOO_LARGE = invalid(
  words("结果超出 Excel 可表示的范围。", "The result is beyond what Excel can hold."),
);

function numberFor(value: Exact): CellResult {
  const number = value.toNumber();
  return Number.isFinite(number) ? number : TOO_LARGE;
}

const isRows = (answer: Answer): answer is TableRows => Array.isArray(answer);

function tableCell(cell: TableCell, language: Language): CellResult {
  if (cell instanceof Refusal || typeof cell !== "object") return cell;
  if (cell instanceof Exact) return numberFor(cell);
  if ("day" in cell) return isDay(cell.day) ? cell.day : TOO_LARGE;
  return inLanguage(cell, language);
}

/** A table is rectangular: short rows are padded with empty text. */
function rectangle(rows: TableRows, language: Language): CellResult[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) => {
      const cell = row[i];
      return cell === undefined ? "" : tableCell(cell, language);
    }),
  );
}

/** The answer as values for cells: numbers, text, booleans; never NaN, a Date, a decimal or a ragged matrix. */
export function resultOf(answer: Answer | Refusal, language: Language): Result {
  if (answer instanceof Refusal) return answer;
  if (answer === null) return TO_VERIFY;
  if (isRows(answer)) return rectangle(answer, language);
  return tableCell(answer, language);
}
