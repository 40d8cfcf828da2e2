import { columnName } from "../book/a1";
import { COLUMNS } from "../book/block";

/** `A`, `AB`: the letters of a column of a sheet, and back. Columns count from 0. */

export const columnLetters = columnName;

/** `null` where the text is no column of a sheet. */
export function columnOf(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < COLUMNS ? column : null;
}
