import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case, Given, Line } from "../case";
import { refused } from "../expected";

/** 8. IN_FORCE(ref, date): TRUE or FALSE for a document or clause on that day. Both measures count their first day. */
const H = "包府办发〔2024〕121号";
const G = "包科发〔2024〕84号";
const inForce = (clause: string, lines: readonly Line[]): Case[] => table(clause, "IN_FORCE", lines);
const days = (ref: string, lines: readonly (readonly [date: Given, gives: boolean, why: string])[]): Line[] =>
  lines.map(([date, gives, why]) => [why, [ref, date], gives]);

const HYDROGEN_DAYS = [
  [day("2024-12-06"), false, "before the notice was signed"],
  [day("2024-12-07"), false, "signed, not yet effective"],
  [day("2024-12-31"), false, "the day before the first"],
  [day("2025-01-01"), true, "the first day"],
  [day("2025-06-30"), true, "between"],
  [day("2026-11-21"), true, "between, near the end"],
  [day("2026-12-31"), true, "the last day"],
  [day("2027-01-01"), false, "the day after the last"],
  [day("2040-01-01"), false, "long after"],
] as const;

const GAZELLE_DAYS = [
  [day("2024-11-21"), false, "the day before the first"],
  [day("2024-11-22"), true, "the first day: 自印发之日起"],
  [day("2025-06-30"), true, "between"],
  [day("2026-11-20"), true, "the last day but one"],
  [day("2026-11-21"), true, "the last day"],
  [day("2026-11-22"), false, "the day after the last"],
  [day("2000-01-01"), false, "long before"],
] as const;

const TRANSFER_DAYS = [
  [day("2024-06-27"), false, "the day before the first"],
  [day("2024-06-28"), true, "the first day: 自印发之日起"],
  [day("2028-12-31"), true, "the last day: 有效期至"],
  [day("2029-01-01"), false, "the day after the last"],
] as const;

const ITEM_DAYS = [
  [day("2020-12-31"), false, "before the year of issue"],
  [day("2021-01-01"), true, "the year of issue, counted from its first day"],
  [day("2025-02-16"), true, "the day before the deletion"],
  [day("2025-02-17"), false, "deleted by 包府发〔2025〕3号"],
  [day("2030-01-01"), false, "and so it stays"],
] as const;

const OPEN_ENDED = [
  ["包党发〔2021〕24号", "2021-08-14", "自印发之日起施行"],
  ["包党发〔2021〕24号#五(十二)", "2021-08-14", "overridden by 44号激励 in its scope, but not repealed"],
  ["包府发〔2022〕50号#二(三)", "2022-08-26", "no clause on its first day: the day of issue"],
  ["包党发〔2025〕1号#10", "2025-01-01", "no clause on its first day: its date"],
  ["包府发〔2025〕3号", "2025-02-17", "自印发之日起实施"],
] as const;

export const inForceCases: readonly Case[] = [
  ...inForce(`${H} 六(十三) 自2025[年]1[月]1日起实施,有效期两年`, [
    ...days(H, HYDROGEN_DAYS),
    ...days(`${H}#三(五)`, HYDROGEN_DAYS),
    ...days(`${H}#三(六)`, HYDROGEN_DAYS),
    ...days("包府办发[2024]121", HYDROGEN_DAYS),
  ]),
  ...inForce(`${G} 第十六条 自印发之日起施行,有效期2年`, [
    ...days(G, GAZELLE_DAYS),
    ...days(`${G}#第四条(四)`, GAZELLE_DAYS),
    ...days(`${G}#第十一条`, GAZELLE_DAYS),
    ...days(" 包科发 （2024） 84 号 # 第四条（三）", GAZELLE_DAYS),
  ]),
  ...inForce("包府发〔2024〕44号激励 第十五条 自印发之日起施行,有效期至2028[年]12[月]31[日]", [
    ...days("包府发〔2024〕44号激励", TRANSFER_DAYS),
    ...days("包府发[2024]44激励#第七条(二)1", TRANSFER_DAYS),
    ...days("包府发〔2024〕44号选题#第十条", TRANSFER_DAYS),
    ...days("包府发〔2024〕44号评价", TRANSFER_DAYS),
  ]),
  ...inForce("包府发〔2025〕3号 deletes two items of 包府发〔2021〕5号, whose day is not known", [
    ...days("包府发〔2021〕5号#一.4", ITEM_DAYS),
    ...days("包府发〔2021〕5号#三.12", ITEM_DAYS),
    [
      "of 5号 as a whole no more than the two items are here",
      ["包府发〔2021〕5号", day("2025-06-30")],
      refused("包府发〔2021〕5号#一.4", "#N/A"),
    ],
  ]),
  ...inForce(
    "No end is stated",
    OPEN_ENDED.flatMap(([ref, first, why]): Line[] => [
      [`the day before: ${why}`, [ref, day(first) - 1], false],
      [why, [ref, day(first)], true],
      ["no end", [ref, day("2099-12-31")], true],
    ]),
  ),
  ...inForce("8. IN_FORCE: an undated document → #N/A", [
    [
      "the report has a day of delivery, none of entry into force",
      ["政府工作报告2025", day("2025-06-30")],
      NA,
    ],
    ["a clause of it", ["政府工作报告2025#三(三)", day("2025-06-30")], NA],
    ["the plan has no date at all", ["科技创新行动方案", day("2023-06-30")], NA],
    ["a clause of it", ["科技创新行动方案#(一)二是", day("2023-06-30")], NA],
    ["three measures under one number", ["包府发〔2024〕44号", day("2025-06-30")], NA],
    [
      "repealed, and not here",
      ["包党发〔2018〕14号", day("2025-06-30")],
      refused("由包党发〔2021〕24号末段废止", "#N/A"),
    ],
  ]),
  ...inForce("1. Units: a date as text", [
    ["hyphens, the last day", [G, "2026-11-21"], true],
    ["slashes, the day after", [G, "2026/11/22"], false],
    ["Chinese, the first day", [H, "2025年1月1日"], true],
  ]),
  ...inForce("1. Answers: errors", [
    ["no such document", ["包府办发〔2024〕999号", day("2025-06-30")], NA],
    ["no such clause", [`${H}#三(九)`, day("2025-06-30")], NA],
    ["the document is not given", [null, day("2025-06-30")], VALUE],
    ["the date is not given: never today's", [H, null], VALUE],
    ["a blank date arrives as 0", [H, 0], VALUE],
    ["a day that does not exist", [H, "2025-02-30"], VALUE],
    ["a word for a date", [H, "今天"], VALUE],
    ["an unknown document and a bad date: arguments go first", ["包府办发〔2024〕999号", "今天"], VALUE],
    ["an error cell comes back", [H, DIV0], DIV0],
  ]),
];
