/** Names inside a workbook's XML and addresses inside its sheets. */

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** `x:` of `x:worksheet`; `""` for most files. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const LETTERS: string[] = [];

/** `AA` for 26. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const letters = column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
  LETTERS[column] = letters;
  return letters;
}

export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The column of `AB12`, from 0; -1 where it is no address. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf; // upper case
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `B2:D9` or `B2`; `undefined` for anything else. */
export function areaOf(reference: string): Area | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference.trim());
  if (!parts) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return {
    row: Number(top) - 1,
    column: columnOf(left),
    lastRow: Number(bottom) - 1,
    lastColumn: columnOf(right),
  };
}

export const writeArea = ({ row, column, lastRow, lastColumn }: Area): string =>
  row === lastRow && column === lastColumn
    ? address(row, column)
    : `${address(row, column)}:${address(lastRow, lastColumn)}`;
