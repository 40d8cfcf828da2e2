/** 合计, 小计 and their like: rows of a list that are sums of others, not applications. */

/** No applicant is called so, whatever stands beside it. Also 本页合计, 青山区小计, 合计数, 合计(万元). */
const SURELY =
  /^(?:(?:.{0,8}(?:合计|总计|小计)|累计|共计)(?:数|金额)?|total|subtotal|grandtotal|sum)(?:\([^()]*\))?:?$/iu;

/**
 * What sums are called as well, where no other words stand in the row: 汇总 as Excel labels the totals of a table, 平均, 计, 共3家,
 * 其中:小微企业, 青山区装备制造产业园区小计. A name that merely holds such a word does not end with it: 北京汇总科技有限公司.
 */
const PERHAPS: readonly RegExp[] = [
  /^(?:.{0,8}汇总(?:数|金额)?|计|总数|(?:.{0,4}平均|[户人]?均)(?:值|数)?|average|mean)(?:\([^()]*\))?:?$/iu,
  /^.*(?:合计|总计|小计)(?:数|金额)?(?:\([^()]*\))?:?$/u,
  /^.{0,4}(?:共计?|合计|总计|小计):?\d+(?:家|户|个|项|人|名|件|条|座|站)(?:企业|单位|项目)?(?:\([^()]*\))?$/u,
  /^其中:.*(?<!公司|集团|厂|院|所|中心|站|店|社|学|局|部)$/u,
];

/** Few names hold one of these, so few are looked at closely. */
const HINT = /计|总|均|共|其中|total|sum|average|mean/iu;
/** 青山区装备制造产业园区小计, spaced out; a longer text needs no second look. */
const LONGEST = 40;
/** A smaller number in a column of dates or years is a count of them. */
const FIRST_YEAR = 1900;
/** 一、 or (2) before the words. */
const ORDINAL = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]?$/u;

const isNumber = (cell: unknown): boolean =>
  typeof cell === "number" ||
  (typeof cell === "object" && cell !== null && "type" in cell && cell.type === "Percent");

/** A serial number, filled down to the last row, says nothing. */
const speaks = (cell: unknown): boolean =>
  cell !== null &&
  cell !== undefined &&
  !isNumber(cell) &&
  !(typeof cell === "string" && (cell.trim() === "" || ORDINAL.test(cell.trim())));

/**
 * Whether the first cell that holds more than a number says that the row is a sum. `isFact`: whether a column holds what a sum has
 * none of, such as a date: where it is filled in, only the surest words count.
 */
export function isTotalsRow(row: readonly unknown[], isFact: (column: number) => boolean = nowhere): boolean {
  const at = row.findIndex(speaks);
  const first = row[at];
  if (typeof first !== "string" || first.length > LONGEST || !HINT.test(first)) return false;
  const text = first.normalize("NFKC").replace(/\s/gu, "");
  if (SURELY.test(text)) return true;
  return (
    PERHAPS.some((pattern) => pattern.test(text)) && row.every((cell, i) => i === at || isSilent(cell, i))
  );

  function isSilent(cell: unknown, column: number): boolean {
    return !speaks(cell) && !(typeof cell === "number" && cell >= FIRST_YEAR && isFact(column));
  }
}

const nowhere = (): boolean => false;
