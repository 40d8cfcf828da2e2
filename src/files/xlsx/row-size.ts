import type { RowSize } from "./changes";
import { attributeIn } from "./xml-tree";

/** A row's text with another height, or hidden; a row of its own where there was none. */
export function sizedRow(text: string, row: number, size: RowSize | undefined, prefix = ""): string {
  if (!size) return text;
  const { height, hidden } = size;
  let sized = text === "" ? `<${prefix}row r="${row + 1}"></${prefix}row>` : text;
  if (height !== undefined) sized = withAttribute(withAttribute(sized, "ht", String(height)), "customHeight", "1"); // prettier-ignore
  if (hidden !== undefined) sized = withAttribute(sized, "hidden", hidden ? "1" : "0");
  return sized;
}

function withAttribute(text: string, name: string, value: string): string {
  const end = text.indexOf(">") + 1;
  const found = attributeIn(text.slice(0, end), name);
  if (found) return `${text.slice(0, found.from)}${name}="${value}"${text.slice(found.to)}`;
  const behind = text.slice(0, end).search(/\s*\/?>$/u);
  return `${text.slice(0, behind)} ${name}="${value}"${text.slice(behind)}`;
}
