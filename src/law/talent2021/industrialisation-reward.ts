import { Exact } from "../../engine/exact";
import { amount, rule } from "../../engine/rule";
import { showMoney, showNumber, showPercent } from "../../engine/show";
import { words } from "../../engine/words";
import { NOTICE_CLAUSES } from "../deletions2025/deletion";
import { DELETED_ITEM, claimedOn, contribution, rewardedIn, standsOn, yearOf } from "./claim";
import { law } from "./document";
import { FIRST_DAY_READ, INDUSTRIALISATION_RUNNING } from "./readings";

/** 技术成果产业化奖励(已删除) — 包府发〔2021〕5号 三.12 */

const FULL = "前3年按其对地方财政贡献的100%给予奖励";
const HALF = "后2年按其对地方财政贡献的50%给予奖励";
const TERM = law.figure("三.12", "技术成果产业化项目实现税收后5年内", "=", 5, "years");
const FULL_YEARS = law.figure("三.12", FULL, "=", 3, "years");
const FULL_RATE = law.figure("三.12", FULL, "=", 1, "fraction");
const HALF_RATE = law.figure("三.12", HALF, "=", "0.5", "fraction");
law.figure("三.12", HALF, "=", 2, "years");
const PROJECTS = law.open(
  "三.12",
  "技术成果产业化项目",
  "judgement",
  words(
    "项目和财政贡献须核实;年限跨删除之日的须人工核实(读法X02)",
    "Project and contribution are to be verified; terms that span the deletion are for a person to verify (reading X02)",
  ),
);

const full = showNumber(FULL_YEARS.at);
const term = showNumber(TERM.at);
const halfFrom = showNumber(FULL_YEARS.at.plus(Exact.of(1)));
const whole = showPercent(FULL_RATE.at);
const half = showPercent(HALF_RATE.at);

export const industrialisationReward = rule({
  name: "INDUSTRIALISATION_REWARD",
  title: words("技术成果产业化奖励(已删除)", "Reward for industrialising a result (deleted)"),
  about: words(
    `技术成果产业化项目实现税收后第1至${full}年按地方财政贡献的${whole}、以后至第${term}年按${half}奖励(元),其后为0。${DELETED_ITEM.zh}`,
    `Reward of an industrialised result (yuan): years 1 to ${full} after its first tax ${whole}, then to year ${term} ${half} of its contribution to local finance, later 0. ${DELETED_ITEM.en}`,
  ),
  document: law.document,
  clauses: ["三.12", ...NOTICE_CLAUSES],
  takes: {
    contribution,
    yearNo: yearOf(words("自实现税收起第几年", "Which year since the first tax")),
    claimedOn,
  },
  gives: amount(words("奖励(元)", "Reward (yuan)")),
  dated: { clock: "application", by: "claimedOn" },
  beside: [PROJECTS],
  readings: [INDUSTRIALISATION_RUNNING, FIRST_DAY_READ],

  decide({ contribution: paid, yearNo, claimedOn: on }, say) {
    const refusal = standsOn(on, say.reading(INDUSTRIALISATION_RUNNING) === "continues", say);
    if (refusal) return refusal;
    if (!rewardedIn(yearNo, TERM, say)) return Exact.zero;
    const inFull = yearNo.compare(FULL_YEARS.at) <= 0;
    const rate = inFull ? FULL_RATE : HALF_RATE;
    return say.amount(paid.times(rate.at), rate, () => {
      const product = `${showMoney(paid)} × ${showPercent(rate.at)}`;
      const [first, last] = inFull ? ["1", full] : [halfFrom, term];
      return words(
        `第${first}至${last}年:地方财政贡献 ${product}`,
        `Years ${first} to ${last}: contribution ${product}`,
      );
    });
  },
});
