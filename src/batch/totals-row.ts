/** 合计, 小计 and their like: rows of a list that are sums of others, not applications. */

const TOTAL = /^(?:合计|总计|小计|累计|共计|total|subtotal|grandtotal|sum)[::]?$/iu;
/** `合  计` at its widest, `Grand total:`; a longer text needs no second look. */
const LONGEST = 16;

const isFilled = (cell: unknown): boolean =>
  cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");

/** Whether the first cell that holds anything says that the row is a sum: a firm is never called 合计. */
export function isTotalsRow(row: readonly unknown[]): boolean {
  const first = row.find(isFilled);
  return typeof first === "string" && first.length <= LONGEST && TOTAL.test(first.replace(/\s/gu, ""));
}
