import { day, NA, table, VALUE } from "../case";
import type { Case } from "../case";
import { all, mentions, refused, someRow } from "../expected";

/** 6. WORKDAY_AFTER, FUND_DUE: working days with the State Council's holidays and make-up days. */

const workdayAfter = table("6. WORKDAY_AFTER", "WORKDAY_AFTER", [
  ["Monday to Tuesday", [day("2025-06-30"), 1], day("2025-07-01")],
  ["over a weekend", ["2025-06-27", 1], day("2025-06-30")],
  ["from a Saturday", ["2025年6月28日", 1], day("2025-06-30")],
  ["onto a Sunday that is worked", [day("2025-01-24"), 1], day("2025-01-26")],
  ["over the Spring Festival, 01-28 to 02-04", [day("2025-01-27"), 1], day("2025-02-05")],
  ["02-05, 06, 07 and the Saturday 02-08", [day("2025-01-27"), 4], day("2025-02-08")],
  ["over the National Day, to 10-08", [day("2025-09-30"), 1], day("2025-10-09")],
  ["a Sunday worked in 2024", [day("2024-02-03"), 1], day("2024-02-04")],
  ["New Year 2026 to Saturday the 3rd, Sunday the 4th worked", [day("2025-12-31"), 1], day("2026-01-04")],
  ["a time of day is cut off", [day("2025-06-30") + 0.75, 1], day("2025-07-01")],
  ["days as text", [day("2025-06-30"), "２"], day("2025-07-02")],
  ["the last day that is published", [day("2026-12-30"), 1], day("2026-12-31")],
  ["beyond it", [day("2026-12-31"), 1], NA],
  ["which years are published", [day("2026-12-30"), 2], refused("2004—2026年", "#N/A")],
  ["into 2004, the first year", [day("2003-12-31"), 1], day("2004-01-02")],
  ["before it", [day("2003-12-30"), 1], NA],
  ["very many days", [day("2025-06-30"), 1e9], NA],
  ["more than there are", [day("2025-06-30"), 1e300], NA],
  ["0 days", [day("2025-06-30"), 0], VALUE],
  ["negative", [day("2025-06-30"), -1], VALUE],
  ["half a day", [day("2025-06-30"), 1.5], VALUE],
  ["days not given", [day("2025-06-30")], VALUE],
  ["a word", [day("2025-06-30"), "三天"], VALUE],
  ["no date", [null, 1], VALUE],
  ["0 is no date", [0, 1], VALUE],
  ["no such day", ["2025-02-30", 1], VALUE],
  ["bad days come before a year that is not published", [day("2030-01-01"), 0], VALUE],
  ["an error cell", [{ error: "#REF!" }, 1], { error: "#REF!" }],
]);

const fundDue = table("包党发〔2021〕24号 八(二十一): 应于30个工作日内", "FUND_DUE", [
  // July 2025 has 23 working days; August 1, 4 … 8, 11 are seven more
  ["from a Monday, without holidays", [day("2025-06-30")], day("2025-08-11")],
  // 22 in September, Sunday the 28th among them; 10-09, 10, Saturday the 11th, 13 … 17
  ["over the National Day", [day("2025-09-01")], day("2025-10-17")],
  [
    "the day before the measure",
    [day("2021-08-13")],
    refused("包党发〔2021〕24号)施行的2021年8月14日", "#N/A"),
  ],
  // 12 in August; in September 1 … 17 are 13, Saturday the 18th, 22, 23, 24 and Sunday the 26th
  ["its first day, a Saturday", [day("2021-08-14")], day("2021-09-26")],
  ["into a year that is not published", [day("2026-12-01")], NA],
  ["long after", [day("2030-01-01")], NA],
  ["not given", [null], VALUE],
  ["no date", ["昨天"], VALUE],
]);

const told = table("8. EXPLAIN of working days", "EXPLAIN", [
  [
    "how they are counted",
    ["FUND_DUE", day("2025-06-30")],
    all(mentions("第30个工作日"), mentions("读法K78"), mentions("八(二十一)"), mentions("未规定有效期")),
  ],
  [
    "a day before the measure does not fall into its period",
    ["FUND_DUE", day("2021-08-13")],
    all(someRow({ 说明: "不符合:", 依据: "末段" }), someRow({ 步骤: "答案", 依据: "末段" })),
  ],
  ["the clause says nothing of other terms", ["WORKDAY_AFTER", "2025-06-30", 15], mentions("读法K78")],
  [
    "the last days may still move",
    ["WORKDAY_AFTER", day("2026-12-30"), 1],
    mentions("可能因下一年的放假安排变动"),
  ],
]);

export const workdays: readonly Case[] = [...workdayAfter, ...fundDue, ...told];
