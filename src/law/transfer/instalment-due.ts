import { addDays, addMonths } from "../../engine/calendar";
import { date } from "../../engine/inputs";
import { covers } from "../../engine/provision";
import { dayAnswer, rule } from "../../engine/rule";
import { showDay } from "../../engine/show";
import { words } from "../../engine/words";
import { law } from "./document";
import { IN_FORCE, INSTALMENTS, SUPERSEDES } from "./figures";
import { INSTALMENT_END } from "./readings";

/** 分期发放的期限 — 44号激励 第八条(五) */

const MONTHS = INSTALMENTS.at.toString();

export const instalmentDue = rule({
  name: "INSTALMENT_DUE",
  title: words("分期发放的最后期限", "Last day for instalments of the reward"),
  about: words(
    `高校、科研机构、国有科技型企业股权和分红激励分期发放的最后一天(日期序列号):取得转化收入之日加${MONTHS}个月;只作推算,不核对日期是否在办法有效期内`,
    `The last day for instalments (serial number) of universities, institutes and state technology firms: the day of the income + ${MONTHS} months; only adds, whether or not the day lies in the measure's window`,
  ),
  document: law.document,
  clauses: [INSTALMENTS.clause],
  takes: {
    incomeOn: date(
      words("取得收入日期", "date of income"),
      words("取得科技成果转化收入的日期", "The day the income of the conversion came in"),
    ),
  },
  gives: dayAnswer(words("最后期限", "Last day")),
  beside: [
    {
      provision: SUPERSEDES,
      zh: "是否适用看转化日期,不看取得收入日期(读法T22)",
      en: "Whether the measure holds turns on the day of the conversion, not of the income (reading T22)",
    },
  ],
  readings: [INSTALMENT_END],

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
    const end = addMonths(incomeOn, INSTALMENTS.at.toNumber());
    const eve = say.reading(INSTALMENT_END) === "eve";
    const less = eve ? words(" − 1天", " − 1 day") : words("", "");
    return {
      day: say.date(eve ? addDays(end, -1) : end, INSTALMENTS, () =>
        words(
          `取得收入${from.zh} + ${MONTHS}个月${less.zh}`,
          `Income on ${from.en} + ${MONTHS} months${less.en}`,
        ),
      ),
    };
  },
});
