import { addA1RangeBounds, parseA1Ref, stringifyA1Ref, toCol } from "@borgar/fx";
import { COLUMNS, ROWS, type Block } from "./block";

/** A1 addresses, as people and Excel write them: `C2`, `$C$2:D9`, `A:B`, `3:5`, `'二〇二五 年'!B2`. */

export interface Address {
  /** `undefined` where the address names no sheet. */
  readonly sheet: string | undefined;
  readonly block: Block;
}

/** Reads an address, with or without a sheet; a name, a formula or several areas are no address. */
export function parseAddress(text: string): Address | undefined {
  const reference = parseA1Ref(text.trim(), { allowNamed: false });
  if (!reference || !("range" in reference)) return undefined;
  const { top, left, bottom, right } = addA1RangeBounds(reference.range);
  if (top == null || left == null || bottom == null || right == null) return undefined;
  return {
    sheet: reference.context?.at(-1),
    block: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

export const columnName = (column: number): string => toCol(column);

/** `B2:C9`, or `$B$2:$C$9`; whole columns are `B:C`, whole rows `2:9`. */
export function formatBlock(block: Block, absolute = false): string {
  const $ = absolute ? "$" : "";
  const lastRow = block.row + block.rows;
  const lastColumn = block.column + block.columns - 1;
  const rows = (): string => `${$}${block.row + 1}:${$}${lastRow}`;
  if (block.columns === COLUMNS) return rows();
  const [from, to] = [$ + toCol(block.column), $ + toCol(lastColumn)];
  if (block.rows === ROWS) return `${from}:${to}`;
  const first = `${from}${$}${block.row + 1}`;
  return block.rows === 1 && block.columns === 1 ? first : `${first}:${to}${$}${lastRow}`;
}

/** `needed` quotes as Excel does where the name asks for it; `always` is what some hosts do. */
export type Quoting = "needed" | "always";

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** The sheet's name as it stands before the `!`: `加氢站`, `'My sheet'`, `'It''s'`, `'2025'`, `'R1C1'`. */
export function quoteSheetName(name: string, quoting: Quoting = "needed"): string {
  const quoted = quoting === "always" || !PLAIN.test(name);
  return stringifyA1Ref({ context: [name], range: A1 }, quoted).replace(/!A1$/, "");
}

export const formatAddress = (sheet: string, block: Block, quoting: Quoting = "needed"): string =>
  `${quoteSheetName(sheet, quoting)}!${formatBlock(block)}`;
