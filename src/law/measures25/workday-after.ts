import type { Day } from "../../engine/calendar";
import type { Exact } from "../../engine/exact";
import { count, date } from "../../engine/inputs";
import type { Provision } from "../../engine/provision";
import { type Refusal, isRefusal } from "../../engine/refusal";
import { dayAnswer, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showDay, showNumber } from "../../engine/show";
import { words } from "../../engine/words";
import { UNPUBLISHED, mayStillMove, workdayAfter } from "../../engine/workdays";
import { law } from "./document";

/** 工作日推算, as 包党发〔2021〕24号 八(二十一) counts them */

const WORKDAYS = law.words("八(二十一)", "应于30个工作日内");

/** The `many`-th working day after `start`; #N/A beyond the years whose holidays are published. */
export function nthWorkday(start: Day, many: Exact, provision: Provision, say: Say): Day | Refusal {
  const found = workdayAfter(start, many.toNumber());
  if (found === null) return UNPUBLISHED;
  say.date(found, provision, () => {
    const [from, days] = [showDay(start), showNumber(many)];
    return words(
      `${from.zh}之后(当日不计,读法K78)第${days}个工作日,按国务院放假和调休安排`,
      `Working day ${days} after ${from.en} (not counting it, reading K78), by the State Council's holidays and make-up days`,
    );
  });
  say.note(() =>
    mayStillMove(found)
      ? words(
          "年末几天可能因下一年的放假安排变动",
          "The next year's holidays may still move the last days of the year",
        )
      : null,
  );
  return found;
}

export const workdayAfterRule = rule({
  name: "WORKDAY_AFTER",
  title: words("第几个工作日", "Working day after"),
  about: words(
    "起始日之后第几个工作日(日期序列号),按国务院放假和调休安排,当日不计;放假安排未收录的年份为#N/A",
    "The n-th Chinese working day after a day (serial number), with the State Council's holidays and make-up days; #N/A in a year whose holidays are not known",
  ),
  document: law.document,
  clauses: ["八(二十一)"],
  takes: {
    startOn: date(
      words("起始日", "start on"),
      words("起始日,当日不计", "The day after which counting begins"),
    ),
    days: count(
      words("工作日数", "days"),
      words("工作日数,1以上的整数", "How many working days, 1 or more"),
    ).refusing((days) => (days.sign > 0 ? null : words("请填1以上的整数", "must be 1 or more"))),
  },
  gives: dayAnswer(words("工作日", "Working day")),
  beside: [
    {
      provision: WORKDAYS,
      zh: "该条只规定自己的期限;其他期限的天数和起算看其条文",
      en: "That clause sets its own term only; length and beginning of another stand in its text",
    },
  ],

  decide({ startOn, days }, say) {
    const day = nthWorkday(startOn, days, WORKDAYS, say);
    return isRefusal(day) ? day : { day };
  },
});
