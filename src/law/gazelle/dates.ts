import { type Day, addYears, partsOf } from "../../engine/calendar";
import { Exact } from "../../engine/exact";
import { date } from "../../engine/inputs";
import { covers } from "../../engine/provision";
import { invalid, notCovered } from "../../engine/refusal";
import { dayAnswer, number, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { showDay, showPeriod } from "../../engine/show";
import { words } from "../../engine/words";
import { IN_FORCE, law } from "./document";
import { TITLE_LAST_DAY } from "./readings";

/** 称号有效期、造假后再申报、满会计年度 — 包科发〔2024〕84号 第十一条、第十二条、第四条(三) */

const TITLE = law.figure("第十一条", "有效期3年", "=", 3, "years");
const BAN = law.figure("第十二条", "三年内不得再行申报", "=", 3, "years");
const FULL_YEARS = law.words("第四条(三)", "满三个会计年度");

/** Only adds to the date; says so where the date lies outside the measure. */
function remarkOutside(on: Day, say: Say): void {
  say.note(
    () =>
      covers(IN_FORCE, on)
        ? null
        : words(
            `${showDay(on).zh}不在办法有效期内,仅作日期推算`,
            `${showDay(on).en} lies outside the measure; the date is only added up`,
          ),
    IN_FORCE,
  );
}

export const gazelleValidUntil = rule({
  name: "GAZELLE_VALID_UNTIL",
  title: words("瞪羚企业称号有效期末日", "Gazelle enterprise: last day of the title"),
  about: words(
    "称号有效期的最后一天(日期序列号):认定日加3年减1天",
    "The last day of the title (serial number): recognition + 3 years − 1 day",
  ),
  document: law.document,
  clauses: ["第十一条"],
  takes: {
    recognisedOn: date(words("认定日期", "recognised on"), words("认定日期", "Date of recognition")),
  },
  gives: dayAnswer(words("有效期末日", "Last day")),
  dated: { clock: "decision", by: "recognisedOn" },
  readings: [TITLE_LAST_DAY],

  decide({ recognisedOn }, say) {
    const years = TITLE.at.toNumber();
    const anniversary = addYears(recognisedOn, years);
    const onAnniversary = say.reading(TITLE_LAST_DAY) === "anniversary";
    const day = onAnniversary ? anniversary : anniversary - 1;
    remarkOutside(recognisedOn, say);
    return {
      day: say.date(day, TITLE, () =>
        words(
          `认定日期${showDay(recognisedOn).zh} + ${String(years)}年${onAnniversary ? "" : " − 1天"}`,
          `Recognised on ${showDay(recognisedOn).en} + ${String(years)} years${onAnniversary ? "" : " − 1 day"}`,
        ),
      ),
    };
  },
});

export const gazelleReapplyFrom = rule({
  name: "GAZELLE_REAPPLY_FROM",
  title: words("造假查实后可再申报的日期", "First day of applying again after fraud"),
  about: words(
    "弄虚作假查实后可再行申报的第一天(日期序列号):查实日加3年;不是到期复审",
    "The first day on which one may apply again after fraud (serial number): the day it was found + 3 years; not the review on expiry",
  ),
  document: law.document,
  clauses: ["第十二条"],
  takes: {
    foundOn: date(words("查实日期", "found on"), words("弄虚作假查实日期", "The day the fraud was found")),
  },
  gives: dayAnswer(words("可再申报日期", "May apply again from")),
  dated: { clock: "decision", by: "foundOn" },

  decide({ foundOn }, say) {
    const years = BAN.at.toNumber();
    remarkOutside(foundOn, say);
    return {
      day: say.date(addYears(foundOn, years), BAN, () =>
        words(
          `查实日期${showDay(foundOn).zh} + ${String(years)}年`,
          `Found on ${showDay(foundOn).en} + ${String(years)} years`,
        ),
      ),
    };
  },
});

export const fullFiscalYears = rule({
  name: "FULL_FISCAL_YEARS",
  title: words("满会计年度数", "Full fiscal years"),
  about: words(
    "截至申报前一年12月31日持续经营满几个会计年度(公历年度);2022-01-01成立、2025年申报为3,2022-01-02成立为2",
    "Full calendar years in business up to 31 December before the application; founded 2022-01-01 and applying in 2025 gives 3, founded a day later 2",
  ),
  document: law.document,
  clauses: ["第四条(三)"],
  takes: {
    foundedOn: date(words("成立日期", "founded on"), words("企业成立日期", "Date of foundation")),
    appliedOn: date(words("申报日期", "applied on"), words("申报日期", "Date of application")),
  },
  gives: number(words("满会计年度数", "Full fiscal years")),
  dated: { clock: "application", by: "appliedOn" },

  decide({ foundedOn, appliedOn }, say) {
    if (foundedOn > appliedOn)
      return invalid(words("成立日期晚于申报日期。", "Founded after the date of application."));
    if (!covers(IN_FORCE, appliedOn))
      return notCovered(
        words(
          `申报日期${showDay(appliedOn).zh}不在办法有效期(${showPeriod(IN_FORCE).zh})内。`,
          `${showDay(appliedOn).en} lies outside the measure (${showPeriod(IN_FORCE).en}).`,
        ),
        words("申报日期不在办法有效期内", "Applied outside the measure"),
      );
    const founded = partsOf(foundedOn);
    const first = founded.month === 1 && founded.day === 1 ? founded.year : founded.year + 1;
    const last = partsOf(appliedOn).year - 1;
    const years = Math.max(0, last - first + 1);
    say.result(FULL_YEARS, () => ({
      text: words(
        years ? `完整会计年度:${String(first)}年至${String(last)}年` : "没有完整的会计年度",
        years ? `Full fiscal years: ${String(first)} to ${String(last)}` : "No full fiscal year",
      ),
      value: years,
    }));
    return Exact.of(years);
  },
});
