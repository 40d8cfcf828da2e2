import { Exact } from "../../engine/exact";
import { money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showMoney } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { EXTENSION } from "./open";

/** 项目终止后收回的财政科技资金 — 包府发〔2024〕44号选题 第七条 */

const LEFT = law.words("第七条", "项目终止实施的,经专项审计后,收回已拨付的剩余财政科技资金");

export const projectClawback = rule({
  name: "PROJECT_CLAWBACK",
  title: words("项目终止应收回的财政资金", "Fiscal money to recover from a terminated project"),
  about: words(
    "项目终止实施、经专项审计后应收回的剩余财政科技资金(元)= 已拨付 − 审计认定支出,不低于0",
    "What is to be recovered of a terminated project's fiscal money after the audit (yuan): paid out − spending accepted, not below 0",
  ),
  document: law.document,
  clauses: ["第七条"],
  takes: {
    disbursed: money(
      words("已拨付财政资金", "disbursed"),
      words("已拨付的财政科技资金,元", "Fiscal money paid out, yuan"),
    ).usuallyAtLeast(10_000),
    auditedSpending: money(
      words("审计认定支出", "audited spending"),
      words("专项审计认定的财政资金支出,元", "Spending of fiscal money that the audit accepts, yuan"),
    ),
  },
  gives: amount(words("应收回资金(元)", "To be recovered (yuan)")),
  beside: [EXTENSION],

  decide({ disbursed, auditedSpending }, say) {
    const left = disbursed.minus(auditedSpending);
    if (left.sign < 0)
      say.note(
        () => words("审计认定支出超过已拨付资金,没有剩余", "More was spent than paid out; nothing is left"),
        LEFT,
      );
    return say.amount(left.max(Exact.zero), LEFT, () => {
      const difference = `${showMoney(disbursed)} − ${showMoney(auditedSpending)}`;
      return words(`已拨付 − 审计认定支出:${difference}`, `Paid out − spending accepted: ${difference}`);
    });
  },
});
