import { Exact } from "../../engine/exact";
import { years } from "../../engine/line-inputs";
import { notCovered } from "../../engine/refusal";
import { rate, rule } from "../../engine/rule";
import { showGrowth, showMoney } from "../../engine/show";
import { same, words } from "../../engine/words";
import { law } from "./document";

/** 复合增长率 — 包科发〔2024〕84号 第四条(四) */

const QUOTE = law.words("第四条(四)", "近年营收或净利润复合增长率");
const LONGEST = 1000;

export const cagr = rule({
  name: "CAGR",
  title: words("复合增长率", "Compound annual growth rate"),
  about: words(
    "各年数值(由旧到新)的复合增长率,期数为个数减一;首值不大于0或末值为负为#N/A",
    "Compound growth of yearly values, oldest first, over count − 1 periods; #N/A where the first is 0 or less or the last is negative",
  ),
  document: law.document,
  clauses: ["第四条(四)"],
  takes: {
    values: years(
      words("各年数值", "values"),
      words(
        "一行或一列,由旧到新,至少两个,中间不能有空",
        "A row or column, oldest first, at least two, no gaps",
      ),
      { least: 2, most: LONGEST, negative: true },
    ),
  },
  gives: rate(words("复合增长率", "Growth rate")),

  decide({ values }, say) {
    const first = values[0] ?? Exact.zero;
    const last = values[values.length - 1] ?? Exact.zero;
    const periods = values.length - 1;
    if (first.sign <= 0)
      return notCovered(
        words("首期数值不大于0,复合增长率无法计算。", "The first value is 0 or less: no growth rate."),
      );
    if (last.sign < 0)
      return notCovered(
        words("末期数值为负,复合增长率无法计算。", "The last value is negative: no growth rate."),
      );
    const growth = Exact.growth(first, last, periods);
    say.result(QUOTE, () => ({
      text: words(
        `(${showMoney(last)} ÷ ${showMoney(first)})^(1÷${String(periods)}) − 1`,
        `(${showMoney(last)} ÷ ${showMoney(first)})^(1÷${String(periods)}) − 1`,
      ),
      value: growth.toNumber(),
      shown: same(showGrowth(growth)),
    }));
    return growth;
  },
});
