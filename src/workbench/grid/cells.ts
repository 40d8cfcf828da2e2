import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/preset-sheets-core";
import type { CellContent, CellKind, CellValue } from "../../book/book";

/** How Univer keeps a cell, as a book tells it, and back. */

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** The grid's own errors too, such as `#CYCLE!`, which Excel does not have. */
export const isError = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("#") && ERRORS.has(value);

const isText = ({ t }: ICellData): boolean => t === CellValueType.STRING || t === CellValueType.FORCE_STRING;

/** Text typed with line breaks or partly in bold is a small document; its text ends in a paragraph mark. */
const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const { v, t } = cell;
  if (v === undefined || v === null) return richText(cell) ?? "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || String(v).toUpperCase() === "TRUE";
  if (t === CellValueType.NUMBER && !isError(v)) return Number(v);
  if (isText(cell)) return String(v);
  return v;
}

export function kindOf(cell: Nullable<ICellData>): CellKind {
  if (!cell) return "blank";
  const value = valueOf(cell);
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  // As in Univer's own engine: the text of an error is the error, unless somebody forced it to be text.
  if (isError(value) && cell.t !== CellValueType.FORCE_STRING) return "error";
  return value === "" && !cell.f && !cell.si ? "blank" : "text";
}

/** Whatever stood in the cell gives way: formula, shared formula, rich text. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

export function cellFor(content: Exclude<CellContent, null>): ICellData {
  if (typeof content === "number") return { ...EMPTY, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...EMPTY, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content === "") return EMPTY;
  if (content.startsWith("'")) return { ...EMPTY, v: content.slice(1), t: CellValueType.FORCE_STRING };
  if (content.startsWith("=") && content.length > 1) return { ...EMPTY, f: content };
  return { ...EMPTY, v: content, t: CellValueType.STRING };
}
