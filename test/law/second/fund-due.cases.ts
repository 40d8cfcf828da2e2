import { day, NA, table } from "../case";
import type { Case, Line } from "../case";
import { explains, explainsError, MEASURES } from "./explained";
import { noDay } from "./given";

/** 24号 八(二十一): 收到上级科技资金支付指标后,应于30个工作日内拨付资金或下达资金指标. The day after receipt is working day 1. */
const DUE = "FUND_DUE";

const line = (why: string, received: string, due: string): Line => [why, [day(received)], day(due)];

export const fundDue: readonly Case[] = [
  ...table("24号 八(二十一) 30个工作日内", DUE, [
    line("six weeks without a holiday: 1 July to 11 August", "2025-06-30", "2025-08-11"),
    line(
      "中秋, 国庆 2024: 8 in August, 21 in September with 14 and 29, 8 October",
      "2024-08-20",
      "2024-10-08",
    ),
    line("from a Saturday: Monday 16 June is the first", "2025-06-14", "2025-07-25"),
    line("春节 2024: 12 in January from the 16th, 18 in February", "2024-01-15", "2024-02-29"),
    line("to New Year's Eve 2024, which is worked", "2023-12-29", "2024-02-09"),
    line("清明, 劳动节 2025", "2025-03-20", "2025-05-06"),
    line("国庆 2025 and both its worked weekends", "2025-09-01", "2025-10-17"),
    line("春节 2025 from its eve: Sunday 26 January is the first", "2025-01-24", "2025-03-13"),
    line("over the turn of 2025, to a worked Sunday", "2025-11-20", "2026-01-04"),
    line("to a worked Saturday before 春节 2026", "2026-01-05", "2026-02-14"),
    line("春节 2026", "2026-02-13", "2026-04-02"),
    line("中秋, 国庆 2026", "2026-09-10", "2026-10-28"),
    line("the last that ends in 2026", "2026-11-19", "2026-12-31"),
    line("over the turn of 2022", "2022-12-01", "2023-01-13"),
    line("国庆 2023: to 6 October, 7 and 8 are worked", "2023-09-01", "2023-10-19"),
    ["text with hyphens", ["2025-06-30"], day("2025-08-11")],
    ["text with slashes", ["2025/6/30"], day("2025-08-11")],
    ["text in Chinese", ["2025年6月30日"], day("2025-08-11")],
  ]),
  ...table("24号 末段: FUND_DUE before 2021-08-14 → #N/A", DUE, [
    line("the first day, a Saturday: 18 and 26 September are worked", "2021-08-14", "2021-09-26"),
    line("the Monday after it", "2021-08-16", "2021-09-27"),
    ["the day before the first", [day("2021-08-13")], NA],
    ["long before", [day("2018-01-02")], NA],
  ]),
  ...table("6. WORKDAY_AFTER: a year without published holidays → #N/A", DUE, [
    ["the first that ends in 2027", [day("2026-11-20")], NA],
    ["in 2027", [day("2027-01-04")], NA],
  ]),
  ...table(
    "1. Answers: #VALUE! for what is not a date",
    DUE,
    noDay((cell) => [cell]),
  ),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["thirty working days", [DUE, day("2025-06-30")], explains(day("2025-08-11"), MEASURES, "八(二十一)")],
    ["before the measures", [DUE, day("2021-08-13")], explainsError("#N/A")],
    ["no day", [DUE], explainsError("#VALUE!")],
  ]),
];
