import { Exact } from "../../engine/exact";
import { amount, rule } from "../../engine/rule";
import { showMoney, showNumber, showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { NOTICE_CLAUSES } from "../deletions2025/deletion";
import { DELETED_ITEM, claimedOn, contribution, rewardedIn, standsOn, yearOf } from "./claim";
import { law } from "./document";
import { FIRST_DAY_READ, TAX_REWARD_RUNNING } from "./readings";

/** 全职引进人才的地方财政贡献奖励(已删除) — 包府发〔2021〕5号 一.4 */

const EACH_YEAR = "连续3年按其对地方财政贡献的100%奖励给个人";
const YEARS = law.figure("一.4", EACH_YEAR, "=", 3, "years");
const RATE = law.figure("一.4", EACH_YEAR, "=", 1, "fraction");
const CEILING = law.figure("一.4", "每人每年不超过50万元", "<=", 500_000, "yuan");
const PEOPLE = law.open(
  "一.4",
  "六类及以上层次人才和创办高新技术企业或上年度纳税超过1000万元的企业中连续2年全职聘用的企业主要负责人、技术负责人",
  "judgement",
  words(
    "两类人员、企业、聘用年限和财政贡献须核实,这里只算金额;年限跨删除之日的须人工核实(读法X01)",
    "Person (of either kind), employer, terms and contribution are to be verified, only the amount is computed; terms that span the deletion are for a person to verify (reading X01)",
  ),
);

const years = showNumber(YEARS.at);
const rate = showPercent(RATE.at);
const ceiling = showYuan(CEILING.at);

export const talentTaxReward = rule({
  name: "TALENT_TAX_REWARD",
  title: words("人才个人所得税贡献奖励(已删除)", "Reward for talents' income tax (deleted)"),
  about: words(
    `全职引进的六类及以上人才,和规定企业中连续聘用的主要负责人、技术负责人,自聘用起第1至${years}年按其个人所得税的地方财政贡献${rate}奖励(元),每人每年最高${ceiling.zh},以后为0。${DELETED_ITEM.zh}`,
    `Reward of full-time talents and of lasting heads of certain firms (yuan): years 1 to ${years} ${rate} of what their income tax brings local finance, at most ${ceiling.en} a year each, later 0. ${DELETED_ITEM.en}`,
  ),
  document: law.document,
  clauses: ["一.4", ...NOTICE_CLAUSES],
  takes: {
    contribution,
    yearNo: yearOf(words("自聘用起第几年", "Which year since employment began")),
    claimedOn,
  },
  gives: amount(words("奖励(元)", "Reward (yuan)")),
  dated: { clock: "application", by: "claimedOn" },
  beside: [PEOPLE],
  readings: [TAX_REWARD_RUNNING, FIRST_DAY_READ],

  decide({ contribution: paid, yearNo, claimedOn: on }, say) {
    const refusal = standsOn(on, say.reading(TAX_REWARD_RUNNING) === "continues", say);
    if (refusal) return refusal;
    if (!rewardedIn(yearNo, YEARS, say)) return Exact.zero;
    const share = say.amount(paid.times(RATE.at), RATE, () =>
      words(`地方财政贡献 ${showMoney(paid)} × ${rate}`, `Contribution ${showMoney(paid)} × ${rate}`),
    );
    return say.capped(share, CEILING);
  },
});
