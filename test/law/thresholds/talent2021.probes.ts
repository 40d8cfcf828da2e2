import { isErrorCell } from "../excel";
import { type Call, type PeriodProbe, type Probe, ceiling, is, paid, upTo } from "./probe";

/** 包府发〔2021〕5号, the items deleted on 2025-02-17. */
const X = "包府发〔2021〕5号";
const ON = "2025-02-16";

const talent = (year: number): Call => ["TALENT_TAX_REWARD", 100, year, ON];
const industry = (year: number): Call => ["INDUSTRIALISATION_REWARD", 100, year, ON];

export const probes: readonly Probe[] = [
  {
    clause: `${X}#一.4`,
    words: "每人每年不超过50万元",
    questions: ceiling("1", (contribution) => ["TALENT_TAX_REWARD", contribution, 1, ON]),
  },
  { clause: `${X}#一.4`, words: "100%奖励给个人", at: 3, questions: upTo(talent, paid) },
  { clause: `${X}#三.12`, words: "实现税收后5年内", questions: upTo(industry, paid) },
  { clause: `${X}#三.12`, words: "100%给予奖励", at: 3, questions: upTo(industry, is(100)) },
  {
    clause: `${X}#三.12`,
    words: "50%给予奖励",
    at: 2,
    questions: ({ at }) =>
      // 后2年: the years of a half begin after the third and are so many
      [3, 4, 3 + at.toNumber(), 4 + at.toNumber()].map((year) => ({
        why: `half in the years 4 to ${3 + at.toNumber()}: ${year}`,
        call: industry(year),
        shows: is(50),
        gives: year > 3 && year <= 3 + at.toNumber(),
      })),
  },
];

const DELETING = "包府发〔2025〕3号";

export const periods: readonly PeriodProbe[] = [
  {
    clause: `${DELETING}#末段`,
    words: "自印发之日起实施",
    calls: [
      [(day) => ["TALENT_TAX_REWARD", 1000, 1, day], isErrorCell], // in force, it deletes
      [(day) => ["INDUSTRIALISATION_REWARD", 1000, 1, day], isErrorCell],
    ],
  },
  {
    clause: `${DELETING}#正文`,
    words: "部分内容进行修改",
    calls: [
      [(day) => ["TALENT_TAX_REWARD", 1000, 1, day], paid], // of 5号 only the year is known
      [(day) => ["INDUSTRIALISATION_REWARD", 1000, 1, day], paid],
    ],
  },
];
