import type { Kind } from "../engine/input";
import { UNREADABLE } from "./bare-currency";
import type { Unit } from "./list";

/**
 * One cell of a list inside a formula, so that the function receives what a run in values would give it.
 *
 * Numbers in another unit are multiplied or divided by the sheet. That is exact for every number a person can type: the nearest
 * double of a decimal of at most 15 digits, times or through a power of ten, is off by less than 2.3E-16 of itself, while
 * decimals of 15 digits lie at least 1E-15 apart; the functions read a cell to 15 digits and so find the decimal itself.
 */

interface Scaling {
  /** Signs that with none of the others beside them leave open which unit is meant. */
  readonly open?: string;
  readonly by: string;
  /** What the unit is called behind a number that is written as text. */
  readonly suffix: string;
  /** Signs by which a text bears its own unit. */
  readonly own: string;
}

const MONEY = '{"元","圆","万","亿"}';
const SIGNS = '{"¥","￥"}';

const SCALINGS: Readonly<Partial<Record<Unit, Scaling>>> = {
  wan: { by: "*10000", suffix: "万元", own: MONEY, open: SIGNS },
  yi: { by: "*100000000", suffix: "亿元", own: MONEY, open: SIGNS },
  percent: { by: "/100", suffix: "%", own: '{"%","％"}' },
};

/** For these a 0 is no value either, so a blank that arrives as 0 does no harm and the bare reference reads best. */
const ZERO_IS_BLANK: readonly Kind[] = ["date", "year", "fraction", "choice", "text", "judged"];

/**
 * A blank stays blank (Excel for Windows would hand over 0), text with its own unit passes, text without is given the column's, or
 * made unreadable where a sign of money leaves the unit open.
 */
function scaled(cell: string, { by, suffix, own, open }: Scaling): string {
  const behind = open ? `IF(COUNT(FIND(${open},${cell})),"${UNREADABLE}","${suffix}")` : `"${suffix}"`;
  const asText = `IF(COUNT(FIND(${own},${cell}))+(TRIM(${cell})=""),${cell}&"",${cell}&${behind})`;
  return `IF(ISNUMBER(${cell}),${cell}${by},${asText})`;
}

/** @param cell a reference to one cell */
export function formulaCell(cell: string, unit: Unit, kind: Kind): string {
  const scaling = SCALINGS[unit];
  if (scaling) return scaled(cell, scaling);
  return isBare(unit, kind) ? cell : `IF(${cell}="","",${cell})`;
}

/** Whether the reference can stand as it is, so that neighbouring cells can be one range. */
export const isBare = (unit: Unit, kind: Kind): boolean => !SCALINGS[unit] && ZERO_IS_BLANK.includes(kind);
