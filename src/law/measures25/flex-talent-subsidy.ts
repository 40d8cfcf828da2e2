import { money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { NOBODY_NAMED, newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { shareUpTo } from "./share";

/** 柔性引进高端人才用人单位补助 — 包党发〔2021〕24号 七(十八) */

const RATE = law.figure(
  "七(十八)",
  "主管部门按其上年度在包头纳税劳动报酬的30%给予用人单位补助",
  "=",
  "0.3",
  "fraction",
);
const CEILING = law.figure("七(十八)", "同一人补助不超过10万元", "<=", 100_000, "yuan");

const [share, most] = [showPercent(RATE.at), showYuan(CEILING.at)];
const PAY = words("在包头纳税劳动报酬", "Remuneration taxed in Baotou");

export const flexTalentSubsidy = rule({
  name: "FLEX_TALENT_SUBSIDY",
  title: words("柔性引才补助", "Subsidy for flexibly introduced talent"),
  about: words(
    `柔性引进一名高端人才给用人单位的补助(元):其上年度在包头纳税劳动报酬的${share},同一人不超过${most.zh}`,
    `Subsidy to the employer of one flexibly introduced top talent in yuan: ${share} of last year's remuneration taxed in Baotou, at most ${most.en} a person`,
  ),
  document: law.document,
  clauses: ["七(十八)"],
  takes: {
    remuneration: money(
      PAY,
      words(
        "一人上年度在包头纳税的劳动报酬,元",
        "One person's remuneration of last year taxed in Baotou, yuan",
      ),
    ).usuallyAtLeast(1_000),
  },
  gives: amount(words("用人单位补助(元)", "Subsidy (yuan)")),
  beside: [
    {
      provision: law.words("七(十八)", "对柔性引进的高端人才"),
      zh: `限柔性引进的高端人才,${NOBODY_NAMED.zh};每人分别计算,上限按每年计(读法K72)`,
      en: `For flexibly introduced top talent; ${NOBODY_NAMED.en}. Each person is computed apart, the ceiling holds for a year (reading K72)`,
    },
    newestHighestOnce,
    noEnd,
  ],

  decide: ({ remuneration }, say) =>
    shareUpTo({ of: PAY, base: remuneration, rate: RATE, ceiling: CEILING }, say),
});
