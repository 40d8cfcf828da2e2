import type { ListCell } from "./list";
import { isPercentCell } from "./percent-cell";

/** How large cells are on their way to and from the host: as JSON in UTF-8, which is what Office.js sends. */

/** Quotes and the comma; a backslash before each character that JSON escapes is not counted. */
const AROUND_TEXT = 3;
const BLANK = 3;
const BOOLEAN = 6;
const ERROR = 40;

/** UTF-8: one byte up to U+007F, two up to U+07FF, three for Chinese; of a surrogate pair each half counts as two. */
function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function bytesOfCell(cell: ListCell): number {
  if (cell === null) return BLANK;
  if (typeof cell === "string") return bytesOfText(cell) + AROUND_TEXT;
  if (typeof cell === "number") return String(cell).length + 1;
  if (isPercentCell(cell)) return String(cell.number).length + 1;
  return typeof cell === "boolean" ? BOOLEAN : ERROR;
}

/** Bytes of one row as JSON, brackets and comma included. */
export function bytesOfRow(cells: readonly ListCell[]): number {
  let bytes = 3;
  for (const cell of cells) bytes += bytesOfCell(cell);
  return bytes;
}
