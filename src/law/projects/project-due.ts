import { addDays, addYears } from "../../engine/calendar";
import { choice, date } from "../../engine/inputs";
import { dayAnswer, rule } from "../../engine/rule";
import { showDay, showNumber } from "../../engine/show";
import { words } from "../../engine/words";
import { outside } from "../outside";
import { IN_FORCE, law } from "./document";
import { PROJECTS } from "./kinds";
import { EXTENSION, ONLY_FISCAL, TERM_IN_PRINCIPLE } from "./open";
import { FIRST_DAY, LAST_DAY } from "./readings";

/** 项目实施周期的末日 — 包府发〔2024〕44号选题 第七条 */

const TACKLING_TERM = law.figure("第七条", "技术攻关类项目实施周期原则上不超过三年", "<=", 3, "years");
const CONVERSION_TERM = law.figure("第七条", "成果转化类项目原则上不超过二年", "<=", 2, "years");
const TACKLING_YEARS = showNumber(TACKLING_TERM.at);
const CONVERSION_YEARS = showNumber(CONVERSION_TERM.at);

const START = words("项目开始日期", "start of project");

export const projectDue = rule({
  name: "PROJECT_DUE",
  title: words("科技计划项目实施周期末日", "Project: last day of its term"),
  about: words(
    `财政资金立项支持的项目实施周期的最后一天(日期序列号):开始日加${TACKLING_YEARS}年(技术攻关)或${CONVERSION_YEARS}年(成果转化)再减1天;文件为“原则上”。开始日不在办法有效期内为#N/A`,
    `The last day of the term of a project supported with fiscal money (serial number): start + ${TACKLING_YEARS} years (技术攻关) or ${CONVERSION_YEARS} years (成果转化) − 1 day, in principle; #N/A for a start outside the measure`,
  ),
  document: law.document,
  clauses: ["第七条", "第三条", "第十条"],
  takes: {
    startOn: date(START, words("项目实施周期的开始日期", "First day of the project's term")),
    type: choice(
      words("项目类型", "type"),
      words("技术攻关 或 成果转化", "技术攻关 (key-technology) or 成果转化 (conversion)"),
      [PROJECTS.keyTechnology, PROJECTS.conversion],
    ),
  },
  gives: dayAnswer(words("实施周期末日", "Last day")),
  dated: { clock: "facts", by: "startOn" },
  beside: [ONLY_FISCAL, TERM_IN_PRINCIPLE, EXTENSION],
  readings: [LAST_DAY],

  decide({ startOn, type }, say) {
    if (!say.falls(startOn, IN_FORCE, START)) return outside(START, startOn, IN_FORCE);
    const term = type === PROJECTS.conversion.word ? CONVERSION_TERM : TACKLING_TERM;
    const years = term.at.toNumber();
    const anniversary = addYears(startOn, years);
    say.rests(FIRST_DAY);
    const onAnniversary = say.reading(LAST_DAY) === "anniversary";
    return {
      day: say.date(onAnniversary ? anniversary : addDays(anniversary, -1), term, () => {
        const less = onAnniversary ? words("", "") : words(" − 1天", " − 1 day");
        return words(
          `${type}:${showDay(startOn).zh} + ${String(years)}年${less.zh}`,
          `${type}: ${showDay(startOn).en} + ${String(years)} years${less.en}`,
        );
      }),
    };
  },
});
