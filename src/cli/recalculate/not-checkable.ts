import { type Words, words } from "../../engine/words";

/** Why a formula cannot be checked here. */
export type Obstacle =
  | "other-workbook"
  | "other-add-in"
  | "unknown-function"
  | "function"
  | "volatile"
  | "name"
  | "table"
  | "sheets-through"
  | "array-in-place-of-cell"
  | "no-value"
  | "unreadable"
  | "circle";

/** Thrown where a calculation meets something that only Excel can work out. */
export class NotCheckable extends Error {
  override readonly name = "NotCheckable";

  /** @param what the function, name or table that stands in the way */
  constructor(
    readonly obstacle: Obstacle,
    readonly what = "",
  ) {
    super(`${obstacle} ${what}`);
  }
}

export const OBSTACLES: Readonly<Record<Obstacle, (what: string) => Words>> = {
  "other-workbook": () => words("引用了另一个工作簿", "refers to another workbook"),
  "other-add-in": (what) => words(`用到别的加载项的函数 ${what}`, `uses ${what} of another add-in`),
  "unknown-function": (what) => words(`没有函数 ${what}`, `there is no function ${what}`),
  function: (what) =>
    words(`用到本程序不计算的函数 ${what}`, `uses ${what}, which this program does not calculate`),
  volatile: (what) => words(`${what} 每次计算都不同`, `${what} gives another answer at every calculation`),
  name: (what) => words(`名称“${what}”查不到`, `the name “${what}” is not to be found`),
  table: (what) => words(`表格引用“${what}”查不到`, `the table reference “${what}” is not to be found`),
  "sheets-through": (what) =>
    words(`跨多张表的引用“${what}”`, `the reference “${what}” runs through several sheets`),
  "array-in-place-of-cell": () =>
    words("一个参数要一个单元格，却给了区域", "a range stands where a function takes one cell"),
  "no-value": (what) =>
    words(
      what === "" ? "文件里没有存值" : `保存时还没有算出，存的是 ${what}`,
      what === "" ? "no value is stored" : `it was saved uncalculated, as ${what}`,
    ),
  unreadable: () => words("公式读不懂", "the formula cannot be read"),
  circle: () => words("名称互相引用，没有终点", "names refer to each other without end"),
};
