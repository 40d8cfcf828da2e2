/** References to cells as formulas write them: relative, `C2`, `'名单'!C2:E2`. */

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Always quoted: then no name has to be told from a reference or a number. */
const before = (sheet: string | undefined): string =>
  sheet === undefined ? "" : `'${sheet.replace(/'/gu, "''")}'!`;

/** Row and columns count from 0. */
export function reference(row: number, column: number, last = column, sheet?: string): string {
  const first = `${before(sheet)}${letters(column)}${String(row + 1)}`;
  return last === column ? first : `${first}:${letters(last)}${String(row + 1)}`;
}
