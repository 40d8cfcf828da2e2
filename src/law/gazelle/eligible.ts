import { rule, verdict } from "../../engine/rule";
import { words } from "../../engine/words";
import { conditions } from "./conditions";
import { law } from "./document";
import { BY_NOTICE } from "./duties";
import { application } from "./inputs";
import { GROWTH_PERIODS, LAST_DAY, SHARED_EDGE } from "./readings";

/** 瞪羚企业申报条件 — 包科发〔2024〕84号 第四条 */
export const gazelleEligible = rule({
  name: "GAZELLE_ELIGIBLE",
  title: words("瞪羚企业申报条件", "Gazelle enterprise: conditions for applying"),
  about: words(
    "是否同时满足申报市级瞪羚企业的12项条件:TRUE、FALSE或待核实(有未填项且无一项不符合)。满足条件不等于认定,也不带资金",
    "Whether the 12 conditions for applying as a gazelle enterprise are met: TRUE, FALSE or 待核实 (something is missing and nothing fails). Meeting them is not recognition and carries no money",
  ),
  document: law.document,
  clauses: ["第四条", "第十六条"],
  takes: application,
  gives: verdict(words("是否符合申报条件", "Meets the conditions")),
  dated: { clock: "application", by: "appliedOn" },
  beside: [
    {
      provision: law.words("第四条(三)", "企业管理规范,发展目标明确,市场布局合理"),
      zh: "第四条(三)另要求企业管理规范、发展目标明确、市场布局合理:由审核人员判断,不在12项之内(读法G05-2)",
      en: "Art. 4(3) also demands sound management, clear aims and a reasonable market: for a person to judge, not among the 12 conditions (reading G05-2)",
    },
    {
      provision: law.words("第三条", "优选部分优秀高成长企业认定为级瞪羚企业"),
      zh: "符合申报条件不等于认定:市科技局择优认定",
      en: "Meeting the conditions is not recognition: the bureau selects",
    },
    {
      provision: law.words("第十条", "对经上述程序认定合格的企业授予包头市瞪羚企业称号"),
      zh: "本办法只授予称号,未规定奖励金额",
      en: "The measure grants a title and names no amount of money",
    },
    BY_NOTICE,
  ],
  readings: [GROWTH_PERIODS, SHARED_EDGE, LAST_DAY],
  decide: (given, say) => conditions.meets(given, say),
});
