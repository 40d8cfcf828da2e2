import { columnOf, MOST_COLUMNS, MOST_ROWS } from "./names";
import type { ScannedCell, ScannedRow } from "./scanned-row";

/**
 * Rows as nearly every program writes nearly all of them: cells with their addresses, numbers, shared texts, plain formulas,
 * no entities. Reading these without the XML parser is several times as fast; whatever has anything else in it is left to
 * the parser.
 */
const HEAD = /\s*<row((?: [A-Za-z:]+[0-9]*[A-Za-z:]*="[^"<&\t\r\n]*")*)>/y;
const ATTRIBUTE = / (r|s|spans|customFormat|hidden)="([^"]*)"/g;
const CELL =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="([a-z]+)")?(?: s="(\d+)")?(?:\/>|>(?:<f>([^<>&\r]+)<\/f>)?(?:<v>([^<>&\r]*)<\/v>)?<\/c>)/y;
const END = "</row>";

/** What stands in front of the row, and the row; `null` where the text is not exactly one such row. */
export function readPlainRow(text: string): { readonly before: string; readonly row: ScannedRow } | null {
  HEAD.lastIndex = 0;
  const head = HEAD.exec(text);
  if (!head) return null;
  const start = text.indexOf("<");
  const attributes = Object.fromEntries(Array.from((head[1] ?? "").matchAll(ATTRIBUTE), ([, name = "", value]) => [name, value])); // prettier-ignore
  const number = attributes.r ?? "";
  const row = Number(number) - 1;
  if (!/^[1-9]\d{0,6}$/.test(number) || row >= MOST_ROWS) return null;
  const cells = readCells(text, HEAD.lastIndex, start, number);
  if (!cells) return null;
  const own = start === 0 ? text : text.slice(start);
  const { customFormat, s, spans } = attributes;
  const hidden = attributes.hidden === "1" || attributes.hidden === "true";
  const holds = customFormat === "1" || customFormat === "true";
  const open = HEAD.lastIndex - start;
  return {
    before: start === 0 ? "" : text.slice(0, start),
    row: { row, text: own, open, close: own.length - END.length, selfClosed: false, style: holds ? s : undefined, spans, hidden, cells }, // prettier-ignore
  };
}

function readCells(text: string, from: number, start: number, row: string): ScannedCell[] | null {
  const cells: ScannedCell[] = [];
  const end = text.length - END.length;
  for (let at = from; at < end; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) return null;
    const [, letters = "", number, style, type, styleBehind, formula, value] = found;
    const column = columnOf(letters);
    if (number !== row || column >= MOST_COLUMNS) return null;
    cells.push({
      column,
      from: at - start,
      to: CELL.lastIndex - start,
      type,
      style: style ?? styleBehind,
      value,
      inline: undefined,
      formula: formula === undefined ? undefined : { text: formula, type: undefined, covers: undefined, shared: undefined, dynamic: false }, // prettier-ignore
    });
  }
  return cells;
}
