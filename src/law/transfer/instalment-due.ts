import { addMonths } from "../../engine/calendar";
import { date } from "../../engine/inputs";
import { covers } from "../../engine/provision";
import { dayAnswer, rule } from "../../engine/rule";
import { showDay } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { IN_FORCE, INSTALMENTS } from "./figures";

/** 分期发放的期限 — 44号激励 第八条(五) */

const MONTHS = INSTALMENTS.at.toString();

export const instalmentDue = rule({
  name: "INSTALMENT_DUE",
  title: words("分期发放的最后期限", "Last day for instalments of the reward"),
  about: words(
    `股权和分红激励分期发放的最后一天(日期序列号):取得转化收入之日加${MONTHS}个月;只作推算,不核对日期是否在办法有效期内`,
    `The last day for instalments (serial number): the day of the income + ${MONTHS} months; only adds, whether or not the day lies in the measure's window`,
  ),
  document: law.document,
  clauses: [INSTALMENTS.clause],
  takes: {
    incomeOn: date(
      words("取得收入日期", "income on"),
      words("取得科技成果转化收入的日期", "The day the income of the conversion came in"),
    ),
  },
  gives: dayAnswer(words("最后期限", "Last day")),
  dated: { clock: "facts", by: "incomeOn" },

  decide({ incomeOn }, say) {
    const from = showDay(incomeOn);
    if (!covers(IN_FORCE, incomeOn))
      say.note(
        () =>
          words(
            `${from.zh}不在办法有效期内,仅作日期推算`,
            `${from.en} lies outside the measure; the date is only added up`,
          ),
        IN_FORCE,
      );
    return {
      day: say.date(addMonths(incomeOn, INSTALMENTS.at.toNumber()), INSTALMENTS, () =>
        words(`取得收入${from.zh} + ${MONTHS}个月`, `Income on ${from.en} + ${MONTHS} months`),
      ),
    };
  },
});
