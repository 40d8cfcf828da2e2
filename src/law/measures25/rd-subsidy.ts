import { money, yesNo } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showPercent, showYuan } from "../../engine/show";
import { words } from "../../engine/words";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { shareUpTo } from "./share";

/** 企业研发费用后补助 — 包党发〔2021〕24号 三(五) */

const BASE = "对上年度符合税法规定已进行加计扣除的研发费用";
const SMALL = law.figure("三(五)", "小微企业按5%", "=", "0.05", "fraction");
const OTHER = law.figure("三(五)", "其他企业按3%", "=", "0.03", "fraction");
const CEILING = law.figure("三(五)", "每年不超过200万元后补助资金支持", "<=", 2_000_000, "yuan");

const [small, other, most] = [showPercent(SMALL.at), showPercent(OTHER.at), showYuan(CEILING.at)];
const EXPENSE = words("进入加计扣除的研发费用", "R&D expense");

export const rdSubsidy = rule({
  name: "RD_SUBSIDY",
  title: words("研发费用后补助", "R&D subsidy"),
  about: words(
    `研发费用后补助(元):上年度进入加计扣除的研发费用(不是加计扣除额)的${small}(小微企业)或${other}(其他企业),单个企业每年不超过${most.zh}`,
    `Yearly R&D subsidy of an enterprise in yuan: ${small} (small and micro) or ${other} (others) of last year's R&D expense that entered super-deduction (not the extra amount deducted), at most ${most.en}`,
  ),
  document: law.document,
  clauses: ["三(五)"],
  takes: {
    deductedExpense: money(
      EXPENSE,
      words(
        "上年度已进行加计扣除的研发费用,元(不是加计扣除额)",
        "Last year's R&D expense that entered super-deduction, yuan (not the extra amount deducted)",
      ),
    ).usuallyAtLeast(10_000),
    smallMicro: yesNo(
      words("是否小微企业", "small or micro"),
      words(
        "是/否,也可填 小型、微型、小微、中型、大型",
        "Yes or no; also 小型, 微型, 小微 (small, micro), 中型, 大型 (medium, large)",
      ),
      {
        yes: ["小微", "小型", "微型", "小微企业", "小型企业", "微型企业", "small", "micro"],
        no: ["中型", "大型", "中型企业", "大型企业", "medium", "large"],
      },
    ),
  },
  gives: amount(words("研发后补助(元)", "R&D subsidy (yuan)")),
  beside: [
    {
      provision: law.words("三(五)", BASE),
      zh: "研发费用须符合税法规定并已进行加计扣除(读法K03);小微企业须核实(读法K03-2)",
      en: "The expense must have been super-deducted under tax law (reading K03); who is 小微 is to be verified (reading K03-2)",
    },
    newestHighestOnce,
    noEnd,
  ],

  decide: ({ deductedExpense, smallMicro }, say) =>
    shareUpTo(
      {
        of: smallMicro
          ? words(`小微企业:${EXPENSE.zh}`, `Small or micro: ${EXPENSE.en}`)
          : words(`其他企业:${EXPENSE.zh}`, `Other enterprise: ${EXPENSE.en}`),
        base: deductedExpense,
        rate: smallMicro ? SMALL : OTHER,
        ceiling: CEILING,
      },
      say,
    ),
});
