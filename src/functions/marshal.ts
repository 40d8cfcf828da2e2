import { type Cell, type Given, isBlank } from "../engine/cell";
import { Refusal } from "../engine/refusal";
import { words } from "../engine/words";

/** What a host hands over, as cells: numbers, text, booleans, blanks, error objects, rich values, rectangles of those. */

const ERROR_CODE = /^#[A-Z/0!?]+/;

interface RichValue {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicValue?: unknown;
}

const rich = (raw: unknown): RichValue | null =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw) ? raw : null;

/**
 * The error value of a cell: a `CustomFunctions.Error` (`code`), or where a host speaks of data types a
 * `{ type: "Error", basicValue }`; `null` for any other cell. Text that reads like an error is text.
 */
export function errorOf(raw: unknown): string | null {
  const value = rich(raw);
  if (!value) return null;
  const code = value.code ?? (value.type === "Error" ? (value.basicValue ?? "#VALUE!") : null);
  return typeof code === "string" && ERROR_CODE.test(code) ? code : null;
}

/** One cell; `undefined`, `null` and objects without a basic value are blanks. */
export function cellOf(raw: unknown): Cell {
  if (typeof raw === "number" || typeof raw === "string" || typeof raw === "boolean") return raw;
  const basic = rich(raw)?.basicValue;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean" ? basic : null;
}

const rowOf = (row: unknown): Cell[] => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]);

/** One argument: a cell or a rectangle. */
export const givenOf = (raw: unknown): Given => (Array.isArray(raw) ? raw.map(rowOf) : cellOf(raw));

const isCell = (raw: unknown): boolean =>
  raw === null || typeof raw === "number" || typeof raw === "string" || typeof raw === "boolean";

function isRectangle(raw: unknown): boolean {
  if (!Array.isArray(raw)) return false;
  for (const row of raw) {
    if (!Array.isArray(row)) return false;
    for (const cell of row) if (!isCell(cell)) return false;
  }
  return true;
}

function arePlain(args: readonly unknown[]): args is readonly Given[] {
  for (const arg of args) if (!isCell(arg) && !isRectangle(arg)) return false;
  return true;
}

/** All arguments, or the first error cell among them; where they are plain cells, as nearly always, nothing is copied. */
export const givenIn = (args: readonly unknown[]): readonly Given[] | Refusal =>
  arePlain(args) ? args : (firstError(args) ?? args.map(givenOf));

const isEmptyCell = (raw: unknown): boolean => {
  if (typeof raw === "number") return raw === 0;
  if (raw === null) return true;
  if (errorOf(raw) !== null) return false;
  const cell = cellOf(raw);
  return cell === 0 || isBlank(cell);
};

/**
 * Blanks of a list come as 0 on Windows: nothing but blanks and zeros is an empty row. Looked at from the end, where an amount or
 * a day stands more often than the rectangles of yearly figures, and settles it.
 */
export function isEmptyRow(cells: readonly unknown[]): boolean {
  for (let i = cells.length - 1; i >= 0; i -= 1) {
    const cell = cells[i];
    if (typeof cell === "number" && cell !== 0) return false;
    if (!(Array.isArray(cell) ? isEmptyRow(cell) : isEmptyCell(cell))) return false;
  }
  return true;
}

/** The first error cell among the arguments comes back as that same error. */
export function firstError(args: readonly unknown[]): Refusal | null {
  for (const arg of args) {
    const code = Array.isArray(arg) ? (firstError(arg)?.code ?? null) : errorOf(arg);
    if (code !== null)
      return new Refusal(
        code,
        words(`引用的单元格有错误值 ${code}。`, `A cell referred to holds the error ${code}.`),
      );
  }
  return null;
}

interface InvocationLike {
  readonly address?: string;
}

/** The host's last argument: an object that is neither an error nor a rich value. */
export function invocationIn(args: readonly unknown[]): InvocationLike | null {
  const last = rich(args[args.length - 1]);
  return last && last.code === undefined && last.type === undefined && last.basicValue === undefined
    ? (last as InvocationLike)
    : null;
}
