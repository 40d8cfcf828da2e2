import { choice, money } from "../../engine/inputs";
import type { Figure } from "../../engine/provision";
import { amount, rule } from "../../engine/rule";
import { showPercent, showYuan } from "../../engine/show";
import { type Words, words } from "../../engine/words";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { shareUpTo } from "./share";

/** 购买专利及技术成果、技术入股的资金支持 — 包党发〔2021〕24号 五(十二) */

const PURCHASE = "购买";
const EQUITY = "技术入股";

interface Kind {
  readonly of: Words;
  readonly rate: Figure;
  readonly ceiling: Figure;
}

const BOUGHT: Kind = {
  of: words("专利及技术成果交易额度", "Price of the patents or technology"),
  rate: law.figure("五(十二)", "按专利及技术成果交易额度的50%", "=", "0.5", "fraction"),
  ceiling: law.figure("五(十二)", "给予购买方不高于200万元的资金支持", "<=", 2_000_000, "yuan"),
};
const INVESTED: Kind = {
  of: words("技术入股核定作价金额", "Approved value of the technology put in as equity"),
  rate: law.figure("五(十二)", "按核定作价金额的50%", "=", "0.5", "fraction"),
  ceiling: law.figure("五(十二)", "给予技术承接企业不高于200万元资金支持", "<=", 2_000_000, "yuan"),
};

const terms = ({ rate, ceiling }: Kind, ofWhat: string): Words => {
  const [share, most] = [showPercent(rate.at), showYuan(ceiling.at)];
  return words(`${share},不高于${most.zh}`, `${share} of ${ofWhat}, at most ${most.en}`);
};
const [bought, invested] = [terms(BOUGHT, "the price"), terms(INVESTED, "the approved value")];

export const techPurchaseSubsidy = rule({
  name: "TECH_PURCHASE_SUBSIDY",
  title: words("购买技术成果补助", "Technology purchase subsidy"),
  about: words(
    `资金支持(元):购买专利及技术成果的,给购买方交易额度的${bought.zh};技术入股的,给技术承接企业核定作价金额的${invested.zh}`,
    `Support in yuan: for patents and technology bought ${bought.en}, to the buyer; for technology put in as equity ${invested.en}, to the firm that takes it`,
  ),
  document: law.document,
  clauses: ["五(十二)"],
  takes: {
    amount: money(
      words("交易额度或作价金额", "amount"),
      words(
        "专利及技术成果交易额度,或技术入股的核定作价金额,元",
        "Price of the patents or technology, or approved value of the equity, yuan",
      ),
    ).usuallyAtLeast(1_000),
    kind: choice(
      words("方式", "kind"),
      words("购买(不填即是)或 技术入股", "购买 (purchase, when left out) or 技术入股 (equity)"),
      [
        { word: PURCHASE, also: ["purchase"] },
        { word: EQUITY, also: ["作价入股", "作价投资", "equity"] },
      ],
    ).otherwise(PURCHASE),
  },
  gives: amount(words("资金支持(元)", "Support (yuan)")),
  beside: [
    {
      provision: law.words(
        "五(十二)",
        "工商注册和纳税所在地均在我市的企事业单位购买专利及技术成果并在本地转化，经评估",
      ),
      zh: "须在我市注册和纳税、在本地转化并经评估(技术入股同,读法K48);上限按一次申请计(读法K47)",
      en: "Registered and taxed in Baotou, converted there, and evaluated (equity too, reading K48); the ceiling is that of one claim (reading K47)",
    },
    newestHighestOnce,
    noEnd,
  ],

  decide: ({ amount: base, kind }, say) => shareUpTo({ ...(kind === EQUITY ? INVESTED : BOUGHT), base }, say),
});
