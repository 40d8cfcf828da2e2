import { day, NA, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { cites, explains, explainsError, TRIAD } from "./explained";
import { each, noDay } from "./given";

/**
 * 44号 激励 第八条(二): 公示时间不少于15[日] for 协议定价; 第八条(四): 不得少于15个工作日 for the plan.
 * The day after the start is day 1. Holidays: the State Council's notices for 2024, 2025 and 2026.
 */
const END = "PUBLICITY_END";
const PRICE = "协议定价";
const PLAN = "激励方案";

const line = (why: string, iso: string, kind: string, end: string): Line => [why, [day(iso), kind], day(end)];

const price = table("44号 激励 第八条(二) 公示时间不少于15[日]", END, [
  line("day 1 is 1 July, day 15 is 15 July", "2025-06-30", PRICE, "2025-07-15"),
  line("the first day of the measure", "2024-06-28", PRICE, "2024-07-13"),
  line("ends in the Spring Festival and is not moved", "2025-01-20", PRICE, "2025-02-04"),
  line("ends on National Day and is not moved", "2025-09-16", PRICE, "2025-10-01"),
  line("starts in the holidays", "2025-10-03", PRICE, "2025-10-18"),
  line("over the turn of the year", "2025-12-20", PRICE, "2026-01-04"),
  line("through February of a common year", "2026-02-14", PRICE, "2026-03-01"),
  line("to 29 February", "2028-02-14", PRICE, "2028-02-29"),
  line("to 1 March of a leap year", "2028-02-15", PRICE, "2028-03-01"),
  line("needs no list of holidays: 2027", "2027-03-01", PRICE, "2027-03-16"),
  line("the last day of the measure", "2028-12-31", PRICE, "2029-01-15"),
]);

const plan = table("44号 激励 第八条(四) 不得少于15个工作日", END, [
  line("three weeks without a holiday: 1 to 19 July", "2024-06-28", PLAN, "2024-07-19"),
  line("three weeks without a holiday: 1 to 21 July 2025", "2025-06-30", PLAN, "2025-07-21"),
  line("from a Saturday: 16 June to 4 July", "2025-06-14", PLAN, "2025-07-04"),
  line(
    "14 September 2024 is worked, 15 to 17 are not: 30 Aug, 2–6, 9–14, 18–20 Sept",
    "2024-08-29",
    PLAN,
    "2024-09-20",
  ),
  line("from a worked Saturday: 18–20, 23–27, 29, 30 Sept, 8–12 Oct", "2024-09-14", PLAN, "2024-10-12"),
  line("23–27, 29, 30 Sept, 8–12, 14–16 Oct 2024", "2024-09-20", PLAN, "2024-10-16"),
  line("21–24, 26, 27 Jan, 5–8, 10–14 Feb 2025", "2025-01-20", PLAN, "2025-02-14"),
  line("23–26, 28–30 Sept, 9–11, 13–17 Oct 2025", "2025-09-22", PLAN, "2025-10-17"),
  line("from a holiday: 9–11, 13–17, 20–24, 27, 28 Oct 2025", "2025-10-01", PLAN, "2025-10-28"),
  line("9–14, 24–28 Feb, 2–5 March 2026", "2026-02-06", PLAN, "2026-03-05"),
  line("the last that ends in 2026: 11–31 December", "2026-12-10", PLAN, "2026-12-31"),
]);

const unpublished = table("6. WORKDAY_AFTER: a year without published holidays → #N/A", END, [
  ["day 15 would lie in 2027", [day("2026-12-11"), PLAN], NA],
  ["all of it in 2027", [day("2027-03-01"), PLAN], NA],
  ["on the last day of the measure", [day("2028-12-31"), PLAN], NA],
]);

const window = table("1. Law in force: outside 2024-06-28 … 2028-12-31 → #N/A", END, [
  ["the day before the first, price", [day("2024-06-27"), PRICE], NA],
  ["the day before the first, plan", [day("2024-06-27"), PLAN], NA],
  ["the day after the last, price", [day("2029-01-01"), PRICE], NA],
  ["the day after the last, plan", [day("2029-01-01"), PLAN], NA],
  ["long before", [day("2021-08-14"), PRICE], NA],
]);

const kind = (word: Cell): Given[] => [day("2025-06-30"), word];
const words = table("1. Words and dates", END, [
  ...each(
    "协议定价 with blanks around it",
    [" 协议定价", "协议定价　", "　协议定价 "],
    kind,
    day("2025-07-15"),
  ),
  ...each("激励方案 with blanks around it", [" 激励方案", "激励方案　"], kind, day("2025-07-21")),
  ["unknown; the message lists both", kind("拍卖"), refused("激励方案", "#VALUE!")],
  ["unknown; the message lists both", kind("挂牌交易"), refused("协议定价", "#VALUE!")],
  ...each("not given", [null, "", "　"], kind, VALUE),
  ["a truth value is no kind", kind(true), VALUE],
  ["text with hyphens", ["2025-06-30", PRICE], day("2025-07-15")],
  ["text with slashes", ["2025/6/30", PLAN], day("2025-07-21")],
  ["text in Chinese", ["2024年6月27日", PRICE], NA],
  ...noDay((cell) => [cell, PRICE]),
  ["a bad word goes before the window", [day("2024-06-27"), "拍卖"], VALUE],
  ["an error cell goes before a bad word", [NUM, "拍卖"], NUM],
]);

const explained = table("8. EXPLAIN", "EXPLAIN", [
  ["the price", [END, day("2025-06-30"), PRICE], explains(day("2025-07-15"), TRIAD, "第八条(二)")],
  ["the plan", [END, day("2025-06-30"), PLAN], explains(day("2025-07-21"), TRIAD, "第八条(四)")],
  ["before the measure", [END, day("2024-06-27"), PLAN], explainsError("#N/A")],
  ["2027", [END, day("2027-03-01"), PLAN], explainsError("#N/A")],
  ["a day not moved off a holiday", [END, day("2025-09-16"), PRICE], cites(TRIAD, "第八条(二)")],
]);

export const publicityEnd: readonly Case[] = [
  ...price,
  ...plan,
  ...unpublished,
  ...window,
  ...words,
  ...explained,
];
