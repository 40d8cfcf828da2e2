import { money } from "../../engine/inputs";
import { leastAmount, rule } from "../../engine/rule";
import { showMoney, showPercent } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { SURPLUS } from "./figures";
import { SURPLUS_AS_PAY, SURPLUS_PAY } from "./open";
import { OF_THE_SURPLUS } from "./readings";

/** 横向科研项目结余经费出资成果转化 — 44号激励 第九条 */

const RATE = showPercent(SURPLUS.at);

export const surplusShare = rule({
  name: "SURPLUS_SHARE",
  title: words("横向结余出资中科研人员占比下限", "Researchers' least part of a surplus put in"),
  about: words(
    `高校、科研机构、国有科技型企业以横向科研项目结余经费出资成果转化的,科研人员所占部分的下限(元):${RATE},向上取到分;只指该项出资,不指全部转化收入`,
    `Least part of the researchers in yuan where a university, institute or state technology firm puts a horizontal project's surplus into conversion: ${RATE}, up to the fen; of that contribution, not of all income`,
  ),
  document: law.document,
  clauses: [SURPLUS.clause],
  takes: {
    surplus: money(
      words("结余出资", "surplus"),
      words(
        "用于出资成果转化的横向项目结余经费,元",
        "Surplus of the horizontal project put into conversion, yuan",
      ),
    ).usuallyAtLeast(1_000),
  },
  gives: leastAmount(words("科研人员部分下限(元)", "Researchers' least part (yuan)")),
  beside: [SURPLUS_AS_PAY, SURPLUS_PAY],

  decide({ surplus }, say) {
    say.rests(OF_THE_SURPLUS);
    return say.amount(surplus.times(SURPLUS.at), SURPLUS, () =>
      words(`结余出资 ${showMoney(surplus)} × ${RATE}`, `Surplus put in ${showMoney(surplus)} × ${RATE}`),
    );
  },
});
