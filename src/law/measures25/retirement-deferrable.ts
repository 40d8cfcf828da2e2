import { type Condition, Conditions, NOT_GIVEN } from "../../engine/eligibility";
import { choice } from "../../engine/inputs";
import { rule, verdict } from "../../engine/rule";
import { same, words } from "../../engine/words";
import { NOBODY_NAMED, noEnd } from "./beside";
import { law } from "./document";
import { DEPUTY, NATIONAL, REGIONAL, SENIOR, TASK_LEVELS, TITLE_LEVELS, isOneOf } from "./levels";
import { SENIOR_TITLES } from "./readings";

/** 科研人员延迟退休 — 包党发〔2021〕24号 七(十九) */

interface Researcher {
  readonly taskLevel: string | null;
  readonly titleLevel: string | null;
}

const found = (word: string | null): ReturnType<typeof same> => (word === null ? NOT_GIVEN : same(word));

const MAJOR_TASK = words("自治区级以上(含)重大科研任务", "A major task, regional level or above");
const SENIOR_TITLE = words("高级以上(含)专业技术职称", "A senior professional title or above");

const task: Condition<Researcher> = {
  title: words("承担任务", "Task"),
  provision: law.words("七(十九)", "对承担自治区级以上重大科研任务"),
  looksAt: ["taskLevel"],
  test: ({ taskLevel }) => (taskLevel === null ? null : isOneOf([NATIONAL, REGIONAL], taskLevel)),
  requirement: () => MAJOR_TASK,
  actual: ({ taskLevel }) => found(taskLevel),
  value: ({ taskLevel }) => taskLevel ?? "",
};

const title: Condition<Researcher> = {
  title: words("职称", "Title"),
  provision: law.words("七(十九)", "具有高级以上专业技术职称的科研人员"),
  looksAt: ["titleLevel"],
  test: ({ titleLevel }, say) => {
    if (titleLevel === null) return null;
    if (titleLevel === DEPUTY.word) return say.reading(SENIOR_TITLES) === "both";
    return isOneOf(SENIOR, titleLevel);
  },
  requirement: () => SENIOR_TITLE,
  actual: ({ titleLevel }) => found(titleLevel),
  value: ({ titleLevel }) => titleLevel ?? "",
};

const conditions = new Conditions(task, title);

export const retirementDeferrable = rule({
  name: "RETIREMENT_DEFERRABLE",
  title: words("科研人员可否延迟退休", "May a researcher retire later"),
  about: words(
    "是否可按国家和自治区规定延迟退休:承担自治区级以上重大科研任务且有高级以上职称,TRUE、FALSE或待核实;延迟多久文件未写",
    "Whether a researcher may retire later under national and regional rules: a major task of regional level or above and a senior title; TRUE, FALSE or 待核实. For how long is not stated",
  ),
  document: law.document,
  clauses: ["七(十九)"],
  takes: {
    taskLevel: choice(
      words("任务级别", "task level"),
      words(
        "承担的重大科研任务级别:国家、自治区、市、旗县",
        "Level of the major task: 国家, 自治区, 市, 旗县 (national, regional, municipal, county)",
      ),
      TASK_LEVELS,
    ).orUnknown(),
    titleLevel: choice(
      words("职称级别", "title level"),
      words(
        "正高、副高、高级、中级、初级",
        "正高, 副高, 高级, 中级, 初级 (full senior, deputy senior, senior, intermediate, junior)",
      ),
      TITLE_LEVELS,
    ).orUnknown(),
  },
  gives: verdict(words("可否延迟退休", "May retire later")),
  beside: [
    {
      provision: law.words("七(十九)", "可按国家和自治区有关规定延迟办理退休手续，不占单位专业技术职称职数"),
      zh: `按国家和自治区有关规定办理,不占单位职称职数;是否重大科研任务,${NOBODY_NAMED.zh}`,
      en: `By national and regional rules, outside the unit's quota of titles; what a major task is, ${NOBODY_NAMED.en}`,
    },
    noEnd,
  ],
  readings: [SENIOR_TITLES],

  decide: (given, say) => conditions.meets(given, say),
});
