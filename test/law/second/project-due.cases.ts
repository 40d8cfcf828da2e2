import { day, NA, NAME, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { explains, explainsError, TRIAD } from "./explained";
import { each, noDay } from "./given";

/** 44号 选题 第七条: 技术攻关类项目实施周期原则上不超过三年,成果转化类项目原则上不超过二年. The last day: + months − 1 day. */
const DUE = "PROJECT_DUE";
const RESEARCH = "技术攻关";
const CONVERSION = "成果转化";

const research = (why: string, start: string, end: string): Line => [why, [day(start), RESEARCH], day(end)];
const conversion = (why: string, start: string, end: string): Line => [
  why,
  [day(start), CONVERSION],
  day(end),
];

const threeYears = table("44号 选题 第七条 技术攻关…不超过三年", DUE, [
  research("1 March into a leap year", "2025-03-01", "2028-02-29"),
  research("New Year's Day", "2025-01-01", "2027-12-31"),
  research("the middle of a month", "2025-06-15", "2028-06-14"),
  research("New Year's Eve", "2024-12-31", "2027-12-30"),
  research("31 August", "2024-08-31", "2027-08-30"),
  research("28 February into a leap year", "2025-02-28", "2028-02-27"),
  research("1 March of a leap year", "2028-03-01", "2031-02-28"),
  research("29 February: + 3 years is 28 February, the day before it", "2028-02-29", "2031-02-27"),
  research("the first of a month", "2026-05-01", "2029-04-30"),
  research("the first day of the measure", "2024-06-28", "2027-06-27"),
  research("the last day of the measure", "2028-12-31", "2031-12-30"),
]);

const twoYears = table("44号 选题 第七条 成果转化…不超过二年", DUE, [
  conversion("New Year's Day", "2025-01-01", "2026-12-31"),
  conversion("the middle of a month", "2025-06-15", "2027-06-14"),
  conversion("1 March into a leap year", "2026-03-01", "2028-02-29"),
  conversion("28 February into a leap year", "2026-02-28", "2028-02-27"),
  conversion("29 February: + 2 years is 28 February, the day before it", "2028-02-29", "2030-02-27"),
  conversion("1 March of a leap year", "2028-03-01", "2030-02-28"),
  conversion("31 October", "2025-10-31", "2027-10-30"),
  conversion("the first of a month", "2025-12-01", "2027-11-30"),
  conversion("the first day of the measure", "2024-06-28", "2026-06-27"),
  conversion("the last day of the measure", "2028-12-31", "2030-12-30"),
]);

const window = table("44号 选题 第十条: 2024-06-28 … 2028-12-31, else #N/A", DUE, [
  ["the day before the first, 技术攻关", [day("2024-06-27"), RESEARCH], NA],
  ["the day before the first, 成果转化", [day("2024-06-27"), CONVERSION], NA],
  ["the day after the last, 技术攻关", [day("2029-01-01"), RESEARCH], NA],
  ["the day after the last, 成果转化", [day("2029-01-01"), CONVERSION], NA],
  ["long before", [day("2019-01-01"), RESEARCH], NA],
]);

const type = (word: Cell): Given[] => [day("2025-01-01"), word];
const words = table("1. Words, dates and order of checks", DUE, [
  ...each("技术攻关 with blanks around it", [" 技术攻关", "技术攻关　"], type, day("2027-12-31")),
  ...each("成果转化 with blanks around it", ["　成果转化", " 成果转化 "], type, day("2026-12-31")),
  ["unknown; the message lists both", type("基础研究"), refused("技术攻关", "#VALUE!")],
  ["unknown; the message lists both", type("揭榜挂帅"), refused("成果转化", "#VALUE!")],
  ...each("not given", [null, "", "　"], type, VALUE),
  ["a number is no type", type(3), VALUE],
  ["text with hyphens", ["2025-03-01", RESEARCH], day("2028-02-29")],
  ["text with slashes", ["2025/3/1", RESEARCH], day("2028-02-29")],
  ["text in Chinese", ["2025年3月1日", CONVERSION], day("2027-02-28")],
  ...noDay((cell) => [cell, RESEARCH]),
  ["a bad word goes before the window", [day("2024-06-27"), "基础研究"], VALUE],
  ["an error cell goes before a bad word", [NAME, "基础研究"], NAME],
]);

const explained = table("8. EXPLAIN", "EXPLAIN", [
  ["技术攻关", [DUE, day("2025-03-01"), RESEARCH], explains(day("2028-02-29"), TRIAD, "第七条")],
  ["成果转化", [DUE, day("2025-01-01"), CONVERSION], explains(day("2026-12-31"), TRIAD, "第七条")],
  ["before the measure", [DUE, day("2024-06-27"), RESEARCH], explainsError("#N/A")],
]);

export const projectDue: readonly Case[] = [...threeYears, ...twoYears, ...window, ...words, ...explained];
