import { words } from "../../engine/words";
import { law } from "./document";

/** Doubtful places of the measure and how they are read. */

export const SENSITIVE_RESULTS = law.reading("第六条(二)", {
  id: "E02",
  doubt: words(
    "涉及军工、国防等敏感领域的成果转化类成果用何种方式评价",
    "How results for conversion in sensitive fields (military, defence) are evaluated",
  ),
  options: {
    none: words("文件未规定(#N/A)", "The text does not say (#N/A)"),
    standardised: words("用标准化评价", "By standardised evaluation"),
  },
  adopted: "none",
  reason: words(
    "(二)将其排除,(一)只写关键技术类,且不问是否敏感",
    "(二) leaves them out; (一) is for key technologies only, whether sensitive or not",
  ),
});

export const HALF_YEAR = law.reading("第十条", {
  id: "E03",
  doubt: words('"半年"多长,登记期限的末日', "How long 半年 is, and the last day for registering"),
  options: {
    months: words(
      "6个月:评价结束日加6个月,当日为末日;无对应日的取当月末日",
      "6 months: the day itself 6 months later; where it is missing, the month's last",
    ),
    days: words("183日(全年日数之半)", "183 days, half a year's"),
  },
  adopted: "months",
  reason: words(
    '"评价结束后"起算,结束当日不计;按月计有对应日(民法典第二百零一、二百零二条)',
    "It runs after the evaluation's last day, which does not count; months end on the same day (Civil Code arts. 201, 202)",
  ),
});
