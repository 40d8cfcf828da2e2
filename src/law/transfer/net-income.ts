import { Exact } from "../../engine/exact";
import { money } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import { showMoney } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "../industries2025/document";

/** 成果转化净收入 — 包党发〔2025〕1号 9 */

const DIRECT_COSTS = law.words("9", "支持国有企业和事业单位剔除直接成本核算成果转化净收入");

law.reading("9", {
  id: "Y10",
  doubt: words(
    '"支持……剔除直接成本核算"是否必须,直接成本含哪些',
    "Whether deducting direct costs is a duty, and which costs are direct",
  ),
  options: {
    may: words("可以采用;直接成本以所填数额为准", "It may be used; the direct costs given count"),
    must: words("必须采用", "It must be used"),
  },
  adopted: "may",
  reason: words("“支持”不是“应当”,条文未列项目", "“Support” is not “shall”, and no costs are listed"),
});

export const transferNetIncome = rule({
  name: "TRANSFER_NET_INCOME",
  title: words("成果转化净收入", "Net income of converting a result"),
  about: words(
    "净收入(元)= 转化收入 − 直接成本,不小于0;国有企业和事业单位可以这样核算,不是必须",
    "Net income in yuan = income − direct costs, not below 0; state firms and public institutions may reckon so, none must",
  ),
  document: law.document,
  clauses: ["9"],
  takes: {
    income: money(
      words("转化收入", "income"),
      words("转让或许可取得的收入,元", "Income from transfer or licence, yuan"),
    ).usuallyAtLeast(10_000),
    directCosts: money(
      words("直接成本", "direct costs"),
      words("该项转化的直接成本,元", "Direct costs of the conversion, yuan"),
    ),
  },
  gives: amount(words("净收入(元)", "Net income (yuan)")),
  beside: [
    {
      provision: DIRECT_COSTS,
      zh: "文件只是“支持”国有企业和事业单位这样核算,不是必须(读法Y10)",
      en: "The text “supports” it: a permission, for state firms and public institutions (reading Y10)",
    },
  ],

  decide({ income, directCosts }, say) {
    const net = income.minus(directCosts);
    return say.amount(net.max(Exact.zero), DIRECT_COSTS, () =>
      words(
        `收入 ${showMoney(income)} − 直接成本 ${showMoney(directCosts)}${net.sign < 0 ? ",不足0的按0计" : ""}`,
        `Income ${showMoney(income)} − direct costs ${showMoney(directCosts)}${net.sign < 0 ? ", not below 0" : ""}`,
      ),
    );
  },
});
