/** 合计, 小计 and their like: rows of a list that are sums of others, not applications. */

/** Also 本页合计, 青山区小计, 合计数, 合计(万元). */
const TOTAL =
  /^(?:(?:.{0,8}(?:合计|总计|小计)|累计|共计)(?:数|金额)?|total|subtotal|grandtotal|sum)(?:\([^()]*\))?:?$/iu;
/** Few names hold one of these, so few are looked at closely. */
const HINT = /计|total|sum/iu;
/** `合  计` at its widest, `Grand total:`; a longer text needs no second look. */
const LONGEST = 16;

/** A serial number, filled down to the last row, says nothing. */
const speaks = (cell: unknown): boolean =>
  cell !== null &&
  cell !== undefined &&
  typeof cell !== "number" &&
  !(typeof cell === "string" && cell.trim() === "");

/** Whether the first cell that holds more than a number says that the row is a sum: a firm is never called 合计. */
export function isTotalsRow(row: readonly unknown[]): boolean {
  const first = row.find(speaks);
  if (typeof first !== "string" || first.length > LONGEST || !HINT.test(first)) return false;
  return TOTAL.test(first.normalize("NFKC").replace(/\s/gu, ""));
}
