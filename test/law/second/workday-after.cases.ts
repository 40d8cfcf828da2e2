import { day, DIV0, NA, NUM, table, VALUE } from "../case";
import type { Case, Given, Line } from "../case";
import { answers, explainsError } from "./explained";
import { each, noDay } from "./given";

/**
 * The days-th Chinese working day after the start, by the State Council's notices: 国办发明电〔2023〕7号 for 2024, 〔2024〕12号 for 2025,
 * 〔2025〕7号 for 2026. Holidays are not worked, weekends named as 上班 are.
 */
const AFTER = "WORKDAY_AFTER";

const next = (why: string, start: string, end: string): Line => [why, [day(start), 1], day(end)];
const nth = (why: string, start: string, days: number, end: string): Line => [
  why,
  [day(start), days],
  day(end),
];

const in2024 = table("国办发明电〔2023〕7号: 2024", AFTER, [
  next("元旦: 30 December to 1 January", "2023-12-29", "2024-01-02"),
  next("春节: 4 February, a Sunday, is worked", "2024-02-02", "2024-02-04"),
  next("春节: Monday after it", "2024-02-04", "2024-02-05"),
  next("春节: New Year's Eve, 9 February, is not among the days off", "2024-02-08", "2024-02-09"),
  next("春节: 10 to 17 February; Sunday 18 is worked", "2024-02-09", "2024-02-18"),
  next("春节: back to the usual week", "2024-02-18", "2024-02-19"),
  next("清明: 4 to 6 April; Sunday 7 is worked", "2024-04-03", "2024-04-07"),
  next("清明: back to the usual week", "2024-04-07", "2024-04-08"),
  next("劳动节: Sunday 28 April is worked", "2024-04-26", "2024-04-28"),
  next("劳动节: 1 to 5 May", "2024-04-30", "2024-05-06"),
  next("劳动节: Saturday 11 May is worked", "2024-05-10", "2024-05-11"),
  next("劳动节: Sunday 12 May is not", "2024-05-11", "2024-05-13"),
  next("端午: Monday 10 June", "2024-06-07", "2024-06-11"),
  next("中秋: Saturday 14 September is worked", "2024-09-13", "2024-09-14"),
  next("中秋: 15 to 17 September", "2024-09-14", "2024-09-18"),
  next("国庆: Sunday 29 September is worked", "2024-09-27", "2024-09-29"),
  next("国庆: 1 to 7 October", "2024-09-30", "2024-10-08"),
  next("国庆: Saturday 12 October is worked", "2024-10-11", "2024-10-12"),
  next("国庆: Sunday 13 October is not", "2024-10-12", "2024-10-14"),
]);

const in2025 = table("国办发明电〔2024〕12号: 2025", AFTER, [
  next("元旦: 1 January alone", "2024-12-31", "2025-01-02"),
  next("春节: Sunday 26 January is worked", "2025-01-24", "2025-01-26"),
  next("春节: 28 January to 4 February", "2025-01-27", "2025-02-05"),
  next("春节: Saturday 8 February is worked", "2025-02-07", "2025-02-08"),
  next("春节: Sunday 9 February is not", "2025-02-08", "2025-02-10"),
  next("清明: Friday 4 April", "2025-04-03", "2025-04-07"),
  next("劳动节: Sunday 27 April is worked", "2025-04-25", "2025-04-27"),
  next("劳动节: 1 to 5 May", "2025-04-30", "2025-05-06"),
  next("端午: 31 May to 2 June", "2025-05-30", "2025-06-03"),
  next("国庆、中秋: Sunday 28 September is worked", "2025-09-26", "2025-09-28"),
  next("国庆、中秋: 1 to 8 October", "2025-09-30", "2025-10-09"),
  next("国庆、中秋: Saturday 11 October is worked", "2025-10-10", "2025-10-11"),
  next("国庆、中秋: Sunday 12 October is not", "2025-10-11", "2025-10-13"),
]);

const in2026 = table("国办发明电〔2025〕7号: 2026", AFTER, [
  next("元旦: 1 to 3 January; Sunday 4 is worked", "2025-12-31", "2026-01-04"),
  next("元旦: Monday after it", "2026-01-04", "2026-01-05"),
  next("春节: Saturday 14 February is worked", "2026-02-13", "2026-02-14"),
  next("春节: 15 to 23 February", "2026-02-14", "2026-02-24"),
  next("春节: Saturday 28 February is worked", "2026-02-27", "2026-02-28"),
  next("春节: Sunday 1 March is not", "2026-02-28", "2026-03-02"),
  next("清明: 4 to 6 April", "2026-04-03", "2026-04-07"),
  next("劳动节: 1 to 5 May", "2026-04-30", "2026-05-06"),
  next("劳动节: Saturday 9 May is worked", "2026-05-08", "2026-05-09"),
  next("劳动节: Sunday 10 May is not", "2026-05-09", "2026-05-11"),
  next("端午: 19 to 21 June", "2026-06-18", "2026-06-22"),
  next("国庆: Sunday 20 September is worked", "2026-09-18", "2026-09-20"),
  next("中秋: 25 to 27 September", "2026-09-24", "2026-09-28"),
  next("国庆: 1 to 7 October", "2026-09-30", "2026-10-08"),
  next("国庆: Saturday 10 October is worked", "2026-10-09", "2026-10-10"),
  next("国庆: Sunday 11 October is not", "2026-10-10", "2026-10-12"),
  next("the last working day of 2026", "2026-12-30", "2026-12-31"),
]);

const before = table("the State Council's notices of earlier years", AFTER, [
  next("2015: 3 and 4 September off, Sunday 6 worked", "2015-09-02", "2015-09-06"),
  next("2019: 1 to 4 May off, Sunday 5 worked", "2019-04-30", "2019-05-05"),
  next("2020: 春节 made longer, to 2 February", "2020-01-23", "2020-02-03"),
  next("2021: Saturday 9 October worked", "2021-10-08", "2021-10-09"),
  next("2022: 29 and 30 January worked", "2022-01-28", "2022-01-29"),
  next("2023: 29 September to 6 October; Saturday 7 is worked", "2023-09-28", "2023-10-07"),
]);

const counting = table("6. WORKDAY_AFTER: the days-th working day after startOn", AFTER, [
  nth("the start is not counted", "2025-06-30", 1, "2025-07-01"),
  nth("a usual week", "2025-07-07", 4, "2025-07-11"),
  nth("over a weekend", "2025-07-07", 5, "2025-07-14"),
  nth("from a Saturday", "2025-06-14", 1, "2025-06-16"),
  nth("from a Sunday", "2025-06-15", 5, "2025-06-20"),
  nth("from a holiday", "2025-10-01", 1, "2025-10-09"),
  nth("from a worked Sunday", "2025-09-28", 1, "2025-09-29"),
  nth("a leap day", "2024-02-28", 1, "2024-02-29"),
  nth("a worked Sunday counts: 26, 27 January, 5 February", "2025-01-24", 3, "2025-02-05"),
  nth("fifteen: 23–26, 28–30 September, 9–11, 13–17 October", "2025-09-22", 15, "2025-10-17"),
  nth("all 248 working days of 2025", "2024-12-31", 248, "2025-12-31"),
  nth("all 251 working days of 2024", "2023-12-31", 251, "2024-12-31"),
  nth("248 more in 2026", "2025-12-31", 248, "2026-12-31"),
  nth("the first of the next year: the 249th", "2024-12-31", 249, "2026-01-04"),
  ["text with hyphens", ["2025-09-30", 1], day("2025-10-09")],
  ["text with slashes", ["2025/9/30", 1], day("2025-10-09")],
  ["text in Chinese, the number as text", ["2025年9月30日", "1"], day("2025-10-09")],
]);

const unpublished = table("6. WORKDAY_AFTER: a year without published holidays → #N/A", AFTER, [
  ["the day after the last of 2026", [day("2026-12-31"), 1], NA],
  ["two days from the last but one", [day("2026-12-30"), 2], NA],
  ["in 2027", [day("2027-03-01"), 1], NA],
  ["in 2030", [day("2030-06-03"), 5], NA],
  ["one day too many for 2025 and 2026", [day("2024-12-31"), 497], NA],
  ["the last day of Excel", [day("9999-12-31"), 1], NA],
  ["far into the years to come", [day("2025-06-30"), 10_000], NA],
]);

const days = (cell: Given): Given[] => [day("2025-06-30"), cell];
const refusals = table("1. Answers: #VALUE!", AFTER, [
  ...noDay((cell) => [cell, 1]),
  ["no days", days(0), VALUE],
  ["negative", days(-1), VALUE],
  ["not whole", days(1.5), VALUE],
  ["a half", days(0.5), VALUE],
  ...each("not given", [null, "", " "], days, VALUE),
  ["a word", days("十五"), VALUE],
  ["a truth value", days(true), VALUE],
  ["an error cell comes back", days(DIV0), DIV0],
  ["a bad number goes before the year", [day("2027-03-01"), 0], VALUE],
  ["an error cell goes before a bad day", ["昨天", NUM], NUM],
]);

export const workdayAfter: readonly Case[] = [
  ...in2024,
  ...in2025,
  ...in2026,
  ...before,
  ...counting,
  ...unpublished,
  ...refusals,
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["over a holiday", [AFTER, day("2025-09-30"), 1], answers(day("2025-10-09"))],
    ["2027", [AFTER, day("2027-03-01"), 1], explainsError("#N/A")],
    ["no days", [AFTER, day("2025-06-30"), 0], explainsError("#VALUE!")],
  ]),
];
