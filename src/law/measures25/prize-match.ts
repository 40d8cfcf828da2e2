import { Exact } from "../../engine/exact";
import { missing } from "../../engine/input";
import { choice, listed, money, yesNo } from "../../engine/inputs";
import { amount, rule } from "../../engine/rule";
import type { Say } from "../../engine/say";
import { words } from "../../engine/words";
import { newestHighestOnce, noEnd } from "./beside";
import { law } from "./document";
import { FIRST, GRADES, NATIONAL, REGIONAL, SPECIAL } from "./levels";
import { SPECIAL_GRADE, UNIT_AND_STAFF } from "./readings";

/** 科学技术奖等额奖励 — 包党发〔2021〕24号 七(十九) */

const MATCH = law.words("七(十九)", "按国家和自治区奖金额度等额给予奖励");
const FIRST_PRIZE = law.words("七(十九)", "自治区科学技术奖一等奖的第一完成单位及主要研发人员");
const NATIONAL_PRIZE = law.words("七(十九)", "我市获得国家科学技术奖的单位及主要研发人员");

const GRADE = words("奖励等次", "grade");

/** 自治区: only a first prize, and only the unit named first. */
function regionalPrizeCounts(grade: string, firstUnit: boolean, say: Say): boolean {
  const special = grade === SPECIAL.word && say.reading(SPECIAL_GRADE) === "special";
  const high = say.finds(special || grade === FIRST.word, () => ({
    title: GRADE,
    provision: FIRST_PRIZE,
    text: words(
      `自治区科学技术奖${grade}奖,须为${FIRST.word}奖`,
      `Regional prize: ${grade}; must be ${FIRST.word}`,
    ),
    value: grade,
  }));
  if (high !== true) return false;
  return (
    say.finds(firstUnit, () => ({
      title: words("不是第一完成单位", "Not the first completing unit"),
      provision: FIRST_PRIZE,
      text: words("须为第一完成单位", "Must be the first completing unit"),
      value: firstUnit,
      shown: firstUnit ? words("是", "yes") : words("否", "no"),
    })) === true
  );
}

export const prizeMatch = rule({
  name: "PRIZE_MATCH",
  title: words("科学技术奖等额奖励", "Matching award for a science and technology prize"),
  about: words(
    "对我市所获科学技术奖按奖金等额给予的奖励(元):国家奖不分等次;自治区奖只限一等奖的第一完成单位,其余为0",
    "Award equal to the prize money of a winner in Baotou, in yuan: any national prize; of regional ones only a first prize, for the first completing unit, else 0",
  ),
  document: law.document,
  clauses: ["七(十九)"],
  takes: {
    prizeMoney: money(
      words("奖金", "prize money"),
      words("国家或自治区奖金,元", "Money of the national or regional prize, yuan"),
    ).usuallyAtLeast(1_000),
    level: choice(
      words("奖励级别", "level"),
      words("国家(national)或 自治区(regional)", "国家 (national) or 自治区 (regional)"),
      [NATIONAL, REGIONAL],
    ),
    grade: choice(
      GRADE,
      words(
        "特等、一等、二等、三等;自治区奖必填",
        "特等, 一等, 二等, 三等 (special, first, second, third); needed for a regional prize",
      ),
      GRADES,
    ).optional(),
    firstUnit: yesNo(
      words("是否第一完成单位", "first unit"),
      words(
        "是否第一完成单位,不填为是;只用于自治区奖",
        "Whether it is the first completing unit, yes when left out; for regional prizes only",
      ),
    ).otherwise(true),
  },
  gives: amount(words("等额奖励(元)", "Award (yuan)")),
  beside: [
    {
      provision: MATCH,
      zh: "限我市获奖的单位及主要研发人员;两者合计一份,文件未写如何分配(读法K76)",
      en: "For units in Baotou and their main staff: one sum for both, how it is divided the text does not say (reading K76)",
    },
    newestHighestOnce,
    noEnd,
  ],
  readings: [SPECIAL_GRADE, UNIT_AND_STAFF],

  decide({ prizeMoney, level, grade, firstUnit }, say) {
    if (level === REGIONAL.word) {
      if (grade === null)
        return missing(
          GRADE,
          words(
            `自治区科学技术奖须填:${listed(GRADES).zh}`,
            `a regional prize needs one of ${listed(GRADES).en}`,
          ),
        );
      if (!regionalPrizeCounts(grade, firstUnit, say)) return Exact.zero;
    } else
      say.finds(true, () => ({
        title: GRADE,
        provision: NATIONAL_PRIZE,
        text: words("国家科学技术奖,不分等次", "A national prize, of any grade"),
        value: level,
      }));
    if (say.reading(UNIT_AND_STAFF) === "each")
      return say.amount(prizeMoney.plus(prizeMoney), MATCH, () =>
        words("单位、人员各与奖金等额", "The same as the prize money for each"),
      );
    return say.amount(prizeMoney, MATCH, () => words("与奖金等额", "The same as the prize money"));
  },
});
