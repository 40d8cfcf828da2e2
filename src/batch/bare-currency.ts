import type { ListCell, Unit } from "./list";

/**
 * ￥950 under 万元. To a function a sign of money means yuan; a clerk who puts it into a column of 万元 may mean either, and each is
 * wrong by 10,000 times where the other was meant. Such a cell is handed on as text that no function reads as an amount.
 */

const LARGE: ReadonlySet<Unit> = new Set<Unit>(["wan", "yi"]);
const SIGN = /[¥￥]/u;
const NAMED = /[元圆万亿]/u;

/** Behind such a text; formulas put it there as well. */
export const UNREADABLE = "?";

export const isBareCurrency = (cell: ListCell, unit: Unit): cell is string =>
  typeof cell === "string" && LARGE.has(unit) && SIGN.test(cell) && !NAMED.test(cell);
