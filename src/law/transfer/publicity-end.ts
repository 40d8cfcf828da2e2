import { type Day, addDays } from "../../engine/calendar";
import { choice, date } from "../../engine/inputs";
import type { Figure } from "../../engine/provision";
import { dayAnswer, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showDay } from "../../engine/show";
import { words } from "../../engine/words";
import { UNPUBLISHED, mayStillMove, workdayAfter } from "../../engine/workdays";
import { outside } from "../outside";
import { law } from "./document";
import { IN_FORCE, PLAN_WORKDAYS, PRICE_DAYS } from "./figures";
import { PRICING } from "./open";
import { FIRST_PUBLIC_DAY, ON_A_HOLIDAY, PUBLICITY_UNIT } from "./readings";

/** 公示期末日 — 44号激励 第八条(二)、(四) */

const PRICE = "协议定价";
const PLAN = "激励方案";
const STARTED = words("公示起始日", "start of publicity");
const OF_PRICE = PRICE_DAYS.at.toString();
const OF_PLAN = PLAN_WORKDAYS.at.toString();

export const publicityEnd = rule({
  name: "PUBLICITY_END",
  title: words("公示期末日", "Last day of publicity"),
  about: words(
    `公示期最后一天(日期序列号),起始日次日为第1日:协议定价${OF_PRICE}日(遇节假日不顺延),激励方案${OF_PLAN}个工作日;办法有效期外或放假安排未收录的年份为#N/A`,
    `The last day of publicity (serial number), the day after the first is day 1: negotiated price ${OF_PRICE} days (not moved off a holiday), incentive plan ${OF_PLAN} working days; #N/A outside the measure or where holidays are not known`,
  ),
  document: law.document,
  clauses: [PRICE_DAYS.clause, PLAN_WORKDAYS.clause, IN_FORCE.clause],
  citesSteps: true,
  takes: {
    startOn: date(STARTED, words("开始公示的日期", "The day publicity begins")),
    kind: choice(words("公示种类", "kind"), words("协议定价、激励方案", "协议定价 price, 激励方案 plan"), [
      { word: PRICE, also: ["price"] },
      { word: PLAN, also: ["plan"] },
    ]),
  },
  gives: dayAnswer(words("公示期末日", "Last day")),
  dated: { clock: "facts", by: "startOn" },
  readings: [FIRST_PUBLIC_DAY, PUBLICITY_UNIT, ON_A_HOLIDAY],

  decide({ startOn, kind }, say) {
    if (!say.falls(startOn, IN_FORCE, STARTED)) return outside(STARTED, startOn, IN_FORCE);
    const ofPrice = kind === PRICE;
    const from = say.reading(FIRST_PUBLIC_DAY) === "same" ? addDays(startOn, -1) : startOn;
    const inDays = ofPrice && say.reading(PUBLICITY_UNIT) === "days";
    const end = inDays
      ? afterDays(from, say)
      : afterWorkdays(from, ofPrice ? PRICE_DAYS : PLAN_WORKDAYS, say);
    return end === null ? UNPUBLISHED : { day: end };
  },
});

const counted = (from: Day, figure: Figure, unit: string, unitInEnglish: string): ReturnType<typeof words> =>
  words(
    `${showDay(from).zh}的次日为第1日(读法T15-2),共${figure.at.toString()}${unit}`,
    `The day after ${showDay(from).en} is day 1 (reading T15-2); ${figure.at.toString()} ${unitInEnglish}`,
  );

function unpublished(figure: Figure, say: Say): null {
  say.finds(false, () => ({
    title: words("放假安排未收录", "Holidays not known"),
    provision: figure,
    text: words("末日所在年份的放假安排须已收录", "The holidays of the year of the last day must be known"),
  }));
  return null;
}

function afterWorkdays(startOn: Day, figure: Figure, say: Say): Day | null {
  const end = workdayAfter(startOn, figure.at.toNumber());
  if (end === null) return unpublished(figure, say);
  say.date(end, figure, () => counted(startOn, figure, "个工作日", "working days"));
  if (mayStillMove(end))
    say.note(
      () => words("次年放假安排公布后可能变动", "May move once the next year's holidays are published"),
      figure,
    );
  return end;
}

/** Calendar days; beside them the day on which as many working days end, since the unit is lost. */
function afterDays(startOn: Day, say: Say): Day | null {
  const days = PRICE_DAYS.at.toNumber();
  const last = addDays(startOn, days);
  const moves = say.reading(ON_A_HOLIDAY) === "moved";
  const end = moves ? workdayAfter(addDays(last, -1), 1) : last;
  if (end === null) return unpublished(PRICE_DAYS, say);
  say.date(end, PRICE_DAYS, () =>
    moves
      ? counted(startOn, PRICE_DAYS, "日,遇节假日顺延", "days, moved off a holiday")
      : counted(
          startOn,
          PRICE_DAYS,
          "日,遇节假日不顺延(读法T15-3)",
          "days, not moved off a holiday (reading T15-3)",
        ),
  );
  say.note(() => {
    const other = workdayAfter(startOn, days);
    const on = other === null ? null : showDay(other);
    return words(
      `来源丢失单位,读作日;稳妥起见宜公示满${OF_PRICE}个工作日${on ? `(至${on.zh})` : ""}(读法T15)`,
      `The source lost the unit, read as days; to be safe keep ${OF_PRICE} working days${on ? ` (to ${on.en})` : ""} (reading T15)`,
    );
  }, PRICE_DAYS);
  say.note(() => PRICING, PRICING);
  return end;
}
