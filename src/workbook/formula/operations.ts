import { type ErrorCell, type SheetCell, errorCell, isErrorCell } from "../cells";

/**
 * Excel's operators on single cells. `undefined`: Excel's own answer cannot be told for certain (it rounds, or reads a text by
 * the settings of the machine), and a guess would be worse than none.
 */
type Unless<T> = T | undefined;

const VALUE = errorCell("#VALUE!");

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/iu;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
/** Numbers as Excel reads and writes them. */
const DIGITS = 15;

/** A cell where a number is called for: a blank is 0, a text that reads as a number is that number. */
export function numberIn(cell: SheetCell): Unless<number | ErrorCell> {
  if (cell === null) return 0;
  if (typeof cell === "number" || isErrorCell(cell)) return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  // With digits in it, a text may be a date, a fraction or money; without, it is no number anywhere.
  if (!/\p{N}/u.test(cell)) return VALUE;
  const text = cell.replace(/^ +| +$/gu, "");
  const number = Number(text.replace(/,/gu, ""));
  const sure = (PLAIN.test(text) || GROUPED.test(text)) && Number.isFinite(number);
  return sure && text.replace(/\D/gu, "").length <= DIGITS ? number : undefined;
}

/** A cell where a text is called for. */
export function textIn(cell: SheetCell): Unless<string | ErrorCell> {
  if (cell === null) return "";
  if (typeof cell === "string" || isErrorCell(cell)) return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const size = Math.abs(cell);
  // Beyond these Excel may write powers of ten.
  if (size >= 1e15 || (size !== 0 && size < 1e-4)) return undefined;
  return String(Number(cell.toPrecision(DIGITS)));
}

/** A cell where a truth is called for. */
export function truthIn(cell: SheetCell): boolean | ErrorCell {
  if (typeof cell === "boolean" || isErrorCell(cell)) return cell;
  if (typeof cell === "string") return /^(?:true|false)$/iu.test(cell) ? /^true$/iu.test(cell) : VALUE;
  return Boolean(cell);
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => Unless<number | ErrorCell>>> = {
  "+": (a, b) => sum(a, b),
  "-": (a, b) => sum(a, -b),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? errorCell("#DIV/0!") : a / b),
};

/** What is left where two numbers all but cancel out Excel sometimes takes for 0. */
const ALL_BUT_NOTHING = 2 ** -46;

function sum(a: number, b: number): Unless<number> {
  const result = a + b;
  const cancelled = result !== 0 && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * ALL_BUT_NOTHING;
  return cancelled ? undefined : result;
}

const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

export const OPERATORS: readonly string[] = [...Object.keys(ARITHMETIC), ...Object.keys(COMPARISON), "&"];

export function unary(operator: "-" | "%", cell: SheetCell): Unless<SheetCell> {
  const number = numberIn(cell);
  if (typeof number !== "number") return number;
  return operator === "-" ? -number : number / 100;
}

export function binary(operator: string, a: SheetCell, b: SheetCell): Unless<SheetCell> {
  const error = [a, b].find(isErrorCell);
  if (error) return error;
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return finite(both(numberIn(a), numberIn(b), arithmetic));
  const holds = COMPARISON[operator];
  if (!holds) return both(textIn(a), textIn(b), (x, y) => x + y);
  const order = orderOf(a, b);
  if (order === "different") return operator === "=" || operator === "<>" ? operator === "<>" : undefined;
  return order === undefined ? undefined : holds(order);
}

function both<T extends number | string>(
  a: Unless<T | ErrorCell>,
  b: Unless<T | ErrorCell>,
  work: (a: T, b: T) => Unless<T | ErrorCell>,
): Unless<T | ErrorCell> {
  if (a === undefined || isErrorCell(a)) return a;
  return b === undefined || isErrorCell(b) ? b : work(a, b);
}

const finite = (result: Unless<number | ErrorCell>): Unless<number | ErrorCell> =>
  typeof result === "number" && !Number.isFinite(result) ? errorCell("#NUM!") : result;

const RANK = { number: 0, string: 1, boolean: 2 } as const;
type Plain = number | string | boolean;

const blankLike = (other: SheetCell): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/** Numbers come before texts, texts before truths; "different": texts whose order hangs on the language of the machine. */
function orderOf(a: SheetCell, b: SheetCell): Unless<number | "different"> {
  const x = (a ?? blankLike(b)) as Plain;
  const y = (b ?? blankLike(a)) as Plain;
  if (typeof x === "string" && typeof y === "string") return textOrder(x.toLowerCase(), y.toLowerCase());
  const [left, right] = [RANK[typeof x as keyof typeof RANK], RANK[typeof y as keyof typeof RANK]];
  if (left !== right) return left - right;
  return numberOrder(Number(x), Number(y));
}

const textOrder = (x: string, y: string): number | "different" =>
  x === y ? 0 : x === "" ? -1 : y === "" ? 1 : "different";

/** Excel compares 15 digits: where the further ones decide, nothing is certain. */
function numberOrder(x: number, y: number): Unless<number> {
  const order = Math.sign(x - y);
  return order !== 0 && x.toPrecision(DIGITS) === y.toPrecision(DIGITS) ? undefined : order;
}
