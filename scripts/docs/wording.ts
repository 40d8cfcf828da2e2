import { Exact } from "../../src/engine/exact";
import type { Kind } from "../../src/engine/input";
import type { Clock, Gives } from "../../src/engine/rule";
import { type Words, words } from "../../src/engine/words";

/** What the reference says in its own words, in both languages. */

export const KINDS: Readonly<Record<Kind, Words>> = {
  money: words("金额,元", "amount in yuan"),
  number: words("数量", "number"),
  fraction: words("比例:0.2 或 20%", "rate: 0.2 or 20%"),
  count: words("整数", "whole number"),
  date: words("日期", "date"),
  year: words("年份,或该年内的日期", "calendar year, or a date in it"),
  boolean: words("是/否", "yes or no (是/否)"),
  choice: words("下列用词之一", "one of these words"),
  text: words("文字", "text"),
  years: words("一行或一列,由旧到新", "a row or column, oldest first"),
  judged: words("是/否,一个或一行(列)", "yes or no (是/否), one or a row or column"),
};

export const RANGE = words("单元格或区域", "a cell or range");

export const REQUIRED = words("必填,不填为 #VALUE!", "required; #VALUE! without it");
export const MAY_BE_LEFT_OUT = words("可不填", "may be left out");
export const UNKNOWN = words("可留空,留空视为未知", "a blank is “not known yet”");
export const ZERO_IS_BLANK = words("0视为未填", "0 counts as a blank");
export const REFUSED = words("不接受(#VALUE!)", "refused (#VALUE!)");
export const LEFT_OUT = words("不填为", "left out: ");

export const CLOCKS: Readonly<Record<Clock, Words>> = {
  facts: words("事实发生之日", "the day of the facts"),
  application: words("申报之日", "the day of application"),
  decision: words("决定之日", "the day of the decision"),
};

const ANSWERS: Readonly<Record<Gives<never>["kind"], Words>> = {
  amount: words("金额,元", "an amount in yuan"),
  rate: words("比例,不取整", "a rate as a fraction, not rounded"),
  date: words("日期(序列号)", "a day (serial number)"),
  verdict: words("TRUE、FALSE 或 待核实", "TRUE, FALSE or 待核实"),
  boolean: words("TRUE 或 FALSE", "TRUE or FALSE"),
  text: words("文字", "text"),
  count: words("数字", "a number"),
  table: words("表格,首行为标题", "a table with a heading row"),
  pair: words("并排两格,无标题", "two cells side by side, without headings"),
};

const DOWN = words("向下取到分", "rounded down to the fen");
const UP = words("向上取到分", "rounded up to the fen");
const HALF_UP = words("四舍五入到分", "rounded half up to the fen");

/** How an amount is rounded, found by trying: 0.011 and 0.016 go where the rule sends them. */
function rounding(gives: Gives<never>): Words | null {
  if (gives.kind !== "amount") return null;
  const finish = gives.finish as unknown as (value: Exact) => Exact;
  const [low, high] = ["0.011", "0.016"].map((value) => finish(Exact.of(value)).toString());
  if (low === "0.02") return UP;
  return high === "0.02" ? HALF_UP : high === "0.01" ? DOWN : null;
}

/** 金额,元;向下取到分 */
export function answerIn(gives: Gives<never>): Words {
  const rounded = rounding(gives);
  const { zh, en } = ANSWERS[gives.kind];
  return rounded ? words(`${zh},${rounded.zh}`, `${en}, ${rounded.en}`) : words(zh, en);
}
