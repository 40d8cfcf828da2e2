import { money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { shareUpTo } from "./share";

/** 共享仪器设备创新券 — 包党发〔2021〕24号 六(十四) */

const RATE = law.figure("六(十四)", "按实际发生费用的50%", "=", "0.5", "fraction");
const CEILING = law.figure("六(十四)", "每年给予不超过30万元后补助资金支持", "<=", 300_000, "yuan");

const [share, most] = [showPercent(RATE.at), showYuan(CEILING.at)];
const COST = words("实际发生费用", "cost");

export const instrumentVoucher = rule({
  name: "INSTRUMENT_VOUCHER",
  title: words("仪器设备共享创新券", "Innovation voucher for shared instruments"),
  about: words(
    `共享仪器设备使用方一年的创新券(元):用于科学研究实际发生费用的${share},每年不超过${most.zh}`,
    `A year's innovation voucher of a user of shared instruments in yuan: ${share} of the actual cost of use for research, at most ${most.en}`,
  ),
  document: law.document,
  clauses: ["六(十四)"],
  takes: {
    cost: money(
      COST,
      words(
        "当年使用共享仪器设备实际发生的费用,元",
        "Actual cost of using shared instruments in the year, yuan",
      ),
    ).usuallyAtLeast(100),
  },
  gives: amount(words("创新券(元)", "Voucher (yuan)")),
  beside: [
    {
      provision: law.words("六(十四)", "支持中央和自治区驻包企业、高校及科研院所与地方企业开展仪器设备共享"),
      zh: "共享须在中央、自治区驻包单位与地方企业之间,并用于科学研究(读法K65)",
      en: "Shared between central or regional units in Baotou and local firms, for research (reading K65)",
    },
    newestHighestOnce,
    noEnd,
  ],

  decide: ({ cost }, say) =>
    shareUpTo({ of: words(COST.zh, "Actual cost"), base: cost, rate: RATE, ceiling: CEILING }, say),
});
