import { addMonths } from "../../engine/calendar";
import { date } from "../../engine/inputs";
import { dayAnswer, rule } from "../../engine/rule";
import { showDay, showNumber } from "../../engine/show";
import { words } from "../../engine/words";
import { outside } from "../outside";
import { IN_FORCE, law } from "./document";
import { HALF_YEAR } from "./readings";

/** 科技成果登记期限 — 包府发〔2024〕44号评价 第十条 */

const HALF_A_YEAR = law.figure("第十条", "委托方应于半年内在科技主管部门进行科技成果登记", "=", 6, "months");
const MONTHS = showNumber(HALF_A_YEAR.at);
const EVALUATED = words("评价结束日期", "end of evaluation");

export const resultRegistrationDue = rule({
  name: "RESULT_REGISTRATION_DUE",
  title: words("科技成果登记期限", "Last day for registering an evaluated result"),
  about: words(
    `评价结束后,委托方在科技主管部门登记科技成果的最后一天(日期序列号):结束日加${MONTHS}个月(“半年”,读法E03);结束日不在办法有效期内为#N/A`,
    `The last day for who ordered an evaluation to register the result with the science authority (serial number): its end + ${MONTHS} months (half a year, reading E03); #N/A outside the measure`,
  ),
  document: law.document,
  clauses: ["第十条", "第十三条"],
  takes: {
    evaluatedOn: date(EVALUATED, words("科技成果评价结束日期", "The day on which the evaluation ended")),
  },
  gives: dayAnswer(words("登记期限", "Last day")),
  dated: { clock: "facts", by: "evaluatedOn" },

  decide({ evaluatedOn }, say) {
    if (!say.falls(evaluatedOn, IN_FORCE, EVALUATED)) return outside(EVALUATED, evaluatedOn, IN_FORCE);
    say.rests(HALF_YEAR);
    return {
      day: say.date(addMonths(evaluatedOn, HALF_A_YEAR.at.toNumber()), HALF_A_YEAR, () =>
        words(
          `${EVALUATED.zh}${showDay(evaluatedOn).zh} + ${MONTHS}个月`,
          `${EVALUATED.en} ${showDay(evaluatedOn).en} + ${MONTHS} months`,
        ),
      ),
    };
  },
});
