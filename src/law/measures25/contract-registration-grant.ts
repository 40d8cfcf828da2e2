import { money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { TURNOVER_STEPS } from "./readings";
import { grantPerStep } from "./steps";

/** 技术合同认定登记机构后补助 — 包党发〔2021〕24号 五(十三) */

const EACH = law.figure(
  "五(十三)",
  "年度技术合同认定登记成交额较上年每增加5000万元",
  "=",
  50_000_000,
  "yuan",
);
const GRANT = law.figure("五(十三)", "给予技术合同认定登记机构20万元的后补助资金支持", "=", 200_000, "yuan");
const CEILING = law.figure("五(十三)", "最高不超过100万元", "<=", 1_000_000, "yuan");

const [each, grant, most] = [showYuan(EACH.at), showYuan(GRANT.at), showYuan(CEILING.at)];

const turnover = (zh: string, en: string): ReturnType<typeof money> =>
  money(
    words(`${zh}成交额`, `${en} turnover`),
    words(`${zh}技术合同认定登记成交额,元`, `Registered turnover of technology contracts, ${en} year, yuan`),
  ).usuallyAtLeast(1_000_000);

export const contractRegistrationGrant = rule({
  name: "CONTRACT_REGISTRATION_GRANT",
  title: words("技术合同登记机构后补助", "Grant to a contract registration agency"),
  about: words(
    `技术合同认定登记机构后补助(元):年度成交额较上年每增加满${each.zh}给予${grant.zh},最高不超过${most.zh};不满的部分不计,减少为0`,
    `Yearly grant to a technology contract registration agency in yuan: ${grant.en} for every full ${each.en} of turnover more than the year before, at most ${most.en}; a decrease gives 0`,
  ),
  document: law.document,
  clauses: ["五(十三)"],
  takes: { previous: turnover("上年", "previous"), current: turnover("本年", "current") },
  gives: amount(words("后补助(元)", "Grant (yuan)")),
  beside: [
    {
      provision: CEILING,
      zh: "上限按每家登记机构每年计(读法K58-2)",
      en: "The ceiling is that of an agency's year (reading K58-2)",
    },
    newestHighestOnce,
    noEnd,
  ],
  readings: [TURNOVER_STEPS],

  decide: ({ previous, current }, say) =>
    grantPerStep(
      {
        change: current.minus(previous),
        each: EACH,
        grant: GRANT,
        ceiling: CEILING,
        reading: TURNOVER_STEPS,
        title: words("成交额增加", "Rise in turnover"),
        rose: words("增加", "Up"),
        fell: words("减少", "Down"),
        shown: showYuan,
      },
      say,
    ),
});
