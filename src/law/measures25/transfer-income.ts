import { Exact } from "../../engine/exact";
import { fraction, signedMoney } from "../../engine/inputs";
import { nearestAmount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showMoney, showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { noEnd } from "./beside";
import { law } from "./document";

/** 技术转让所得企业所得税减免 — 包党发〔2021〕24号 三(七) */

const FREE = law.figure("三(七)", "技术转让所得不超过500万元的部分免征企业所得税", "<=", 5_000_000, "yuan");
const HALF = law.figure("三(七)", "部分减半征收", "=", "0.5", "fraction");

/** The statutory rate of the Enterprise Income Tax Law: a default of the function, no figure of the documents. */
const STATUTORY_RATE = Exact.of("0.25");

const [free, statutory] = [showYuan(FREE.at), showPercent(STATUTORY_RATE)];
const INCOME = words("技术转让所得", "income from technology transfer");

const income = signedMoney(
  INCOME,
  words(
    "一个纳税年度内的技术转让所得,元;亏损为负",
    "Net income from technology transfer in one tax year, yuan; negative for a loss",
  ),
).usuallyAtLeast(10_000);

const ONE_YEAR = {
  provision: law.words("三(七)", "对于我市居民企业在一个纳税年度内技术转让所得"),
  zh: "只适用于我市居民企业,按一个纳税年度合计;技术转让所得由税务机关认定",
  en: "For enterprises resident in Baotou, all of one tax year together; the tax office decides what is such income",
};

/** What of the income is taxed: half of what lies above the part that is free. */
function taxable(given: Exact, say: Say): Exact {
  const above = given.minus(FREE.at).max(Exact.zero);
  say.amount(above, FREE, () =>
    words(
      `${INCOME.zh} ${showMoney(given)},不超过${free.zh}的部分免征;超过部分 ${showMoney(above)}`,
      `Income ${showMoney(given)}; up to ${free.en} is free, ${showMoney(above)} is above it`,
    ),
  );
  return say.amount(above.times(HALF.at), HALF, () =>
    words(
      `超过部分减半:${showMoney(above)} × ${showPercent(HALF.at)}`,
      `The part above is halved: ${showMoney(above)} × ${showPercent(HALF.at)}`,
    ),
  );
}

export const transferIncomeTaxable = rule({
  name: "TRANSFER_INCOME_TAXABLE",
  title: words("技术转让所得应税部分", "Taxable income from technology transfer"),
  about: words(
    `一个纳税年度技术转让所得的应税部分(元):不超过${free.zh}的部分免征,超过部分减半;四舍五入到分`,
    `Taxable part of a tax year's income from technology transfer in yuan: up to ${free.en} free, half of what is above; to the nearest fen`,
  ),
  document: law.document,
  clauses: ["三(七)"],
  takes: { income },
  gives: nearestAmount(words("应税部分(元)", "Taxable income (yuan)")),
  beside: [ONE_YEAR, noEnd],

  decide: ({ income: given }, say) => taxable(given, say),
});

export const transferIncomeTax = rule({
  name: "TRANSFER_INCOME_TAX",
  title: words("技术转让所得应纳税额", "Tax on income from technology transfer"),
  about: words(
    `技术转让所得应纳企业所得税(元):应税部分 × 税率;税率默认${statutory},为企业所得税法的法定税率,不是本政策文件的数字;四舍五入到分`,
    `Enterprise income tax on income from technology transfer in yuan: taxable part × rate; the default of ${statutory} is the statutory rate, not from the documents; to the nearest fen`,
  ),
  document: law.document,
  clauses: ["三(七)"],
  takes: {
    income,
    rate: fraction(
      words("税率", "rate"),
      words(
        `企业所得税税率,不填按${statutory}(不出自政策文件)`,
        `Rate of enterprise income tax; ${statutory} when left out (not from the documents)`,
      ),
    )
      .refusing((rate) =>
        rate.compare(Exact.of(1)) > 0
          ? words(
              `大于100%,请填小数或百分比(如${statutory})`,
              `above 100%; write a fraction or per cent (${statutory})`,
            )
          : null,
      )
      .otherwise(STATUTORY_RATE),
  },
  gives: nearestAmount(words("应纳税额(元)", "Tax (yuan)")),
  beside: [ONE_YEAR, noEnd],

  decide({ income: given, rate }, say) {
    const base = taxable(given, say);
    return say.amount(base.times(rate), HALF, () => {
      const product = `${showMoney(base)} × ${showPercent(rate)}`;
      return words(
        `应税部分 ${product};税率不出自政策文件(读法K14)`,
        `Taxable part ${product}; the rate is not from the documents (reading K14)`,
      );
    });
  },
});
