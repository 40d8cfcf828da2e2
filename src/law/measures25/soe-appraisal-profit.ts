import { Exact } from "../../engine/exact";
import { money, signedMoney } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showMoney, showPercent } from "../../engine/show";
import { words } from "../../engine/words";
import { noEnd } from "./beside";
import { law } from "./document";
import { INCREMENT } from "./readings";

/** 市属国有企业考核利润 — 包党发〔2021〕24号 三(五) */

const ADDED_BACK = law.words("三(五)", "将企业研发投入视同利润加回");
const INCREMENT_RATE = law.figure("三(五)", "增量部分按150%加计", "=", "1.5", "fraction");

const rate = showPercent(INCREMENT_RATE.at);

export const soeAppraisalProfit = rule({
  name: "SOE_APPRAISAL_PROFIT",
  title: words("市属国有企业考核利润", "Appraisal profit of a municipal state-owned enterprise"),
  about: words(
    `市属国有企业考核利润(元):利润加回研发投入,比上年增加的部分按${rate}加回;研发投入未增加的按实际数加回。用于考核,不是补助`,
    `Appraisal profit of a municipal state-owned enterprise in yuan: profit plus R&D, what R&D grew by counting at ${rate}; without growth R&D as it is. For appraisal; no grant`,
  ),
  document: law.document,
  clauses: ["三(五)"],
  takes: {
    profit: signedMoney(
      words("利润", "profit"),
      words("本年利润,元,可为负", "Profit of the year, yuan, may be negative"),
    ).usuallyAtLeast(10_000),
    rd: money(words("研发投入", "R&D"), words("本年研发投入,元", "R&D of the year, yuan")).usuallyAtLeast(
      10_000,
    ),
    previousRd: money(
      words("上年研发投入", "previous R&D"),
      words("上年研发投入,元", "R&D of the year before, yuan"),
    ).usuallyAtLeast(10_000),
  },
  gives: amount(words("考核利润(元)", "Appraisal profit (yuan)")),
  beside: [
    {
      provision: law.words("三(五)", "提高市属国有企业创新指标考核权重"),
      zh: "考核权重未写数字",
      en: "No figure is stated for the weight in the appraisal",
    },
    noEnd,
  ],
  readings: [INCREMENT],

  decide({ profit, rd, previousRd }, say) {
    const increment = rd.minus(previousRd).max(Exact.zero);
    const steady = rd.minus(increment);
    const onTop = say.reading(INCREMENT) === "onTop";
    const counted = onTop ? INCREMENT_RATE.at.plus(Exact.of(1)) : INCREMENT_RATE.at;
    say.amount(steady, ADDED_BACK, () => {
      const [now, before] = [showMoney(rd), showMoney(previousRd)];
      const grew = increment.sign > 0;
      return words(
        `研发投入 ${now},上年 ${before}:${grew ? "不含增量的部分按100%加回" : "没有增量,按100%加回"}`,
        `R&D ${now}, the year before ${before}: ${grew ? "without the growth" : "no growth"}, added back at 100%`,
      );
    });
    const extra =
      increment.sign > 0
        ? say.amount(increment.times(counted), INCREMENT_RATE, () => {
            const product = `${showMoney(increment)} × ${showPercent(counted)}`;
            return words(`增量 ${product}(读法K04)`, `Growth ${product} (reading K04)`);
          })
        : Exact.zero;
    return say.amount(profit.plus(steady).plus(extra), ADDED_BACK, () =>
      words(
        `利润 ${showMoney(profit)} 加回上列研发投入`,
        `Profit ${showMoney(profit)} with the R&D above added`,
      ),
    );
  },
});
