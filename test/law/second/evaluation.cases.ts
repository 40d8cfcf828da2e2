import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { explains, explainsError, TRIAD } from "./explained";
import { BLANKS, each, falsehoods, noDay, noTruth, truths } from "./given";

/**
 * 44号 评价 第六条(一): 关键技术类成果…采用科技成果标准化评价方式; 第六条(二): 对于不涉及军工、国防等敏感领域的科技成果…产业化评价方式.
 */
const METHOD = "EVALUATION_METHOD";
const STANDARD = "标准化评价";
const INDUSTRIAL = "产业化评价";

const conversion = (sensitive: Cell): Given[] => ["成果转化", sensitive];
const key = (sensitive: Cell): Given[] => ["关键技术", sensitive];
const kind = (word: Cell): Given[] => [word];

const method = [
  ...table("44号 评价 第六条(一) 标准化评价方式", METHOD, [
    ["关键技术", ["关键技术"], STANDARD],
    ["关键技术, not sensitive", key(false), STANDARD],
    ["(一) makes no exception for sensitive fields", key(true), STANDARD],
    ["the same in a word", key("是"), STANDARD],
    ...each("关键技术 with blanks around it", [" 关键技术", "关键技术　"], kind, STANDARD),
  ]),
  ...table("44号 评价 第六条(二) 产业化评价方式", METHOD, [
    ["成果转化", ["成果转化"], INDUSTRIAL],
    ...each("sensitive not given", BLANKS, conversion, INDUSTRIAL),
    ...falsehoods(conversion, INDUSTRIAL),
    ...each("成果转化 with blanks around it", [" 成果转化 ", "　成果转化"], kind, INDUSTRIAL),
  ]),
  ...table("44号 评价 第六条(二) 不涉及军工、国防等敏感领域: no method is stated for these", METHOD, [
    ...truths(conversion, NA),
  ]),
  ...table("1. Words and order of checks", METHOD, [
    ["unknown; the message lists both", ["软科学"], refused("关键技术", "#VALUE!")],
    ["unknown; the message lists both", ["基础研究"], refused("成果转化", "#VALUE!")],
    ...each("not given", [null, "", "　"], kind, VALUE),
    ["a truth value is no kind", [true], VALUE],
    ...noTruth(conversion),
    ["a bad truth value is reported also where it does not matter", key("也许"), VALUE],
    ["a bad kind goes before the scope", ["软科学", true], VALUE],
    ["an error cell goes before a bad kind", ["软科学", DIV0], DIV0],
    ["an error cell for the kind comes back", [DIV0, true], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["关键技术", [METHOD, "关键技术"], explains(STANDARD, TRIAD, "第六条(一)")],
    ["成果转化", [METHOD, "成果转化", "否"], explains(INDUSTRIAL, TRIAD, "第六条(二)")],
    ["sensitive", [METHOD, "成果转化", "是"], explainsError("#N/A")],
  ]),
];

/** 44号 评价 第十条: 科技成果评价结束后,委托方应于半年内…进行科技成果登记. */
const DUE = "RESULT_REGISTRATION_DUE";
const line = (why: string, evaluated: string, due: string): Line => [why, [day(evaluated)], day(due)];

const registration = [
  ...table("44号 评价 第十条 半年内", DUE, [
    line("six months on", "2025-03-15", "2025-09-15"),
    line("over the turn of the year", "2025-10-10", "2026-04-10"),
    line("New Year's Eve: 30 June", "2025-12-31", "2026-06-30"),
    line("30 June keeps the day", "2025-06-30", "2025-12-30"),
    line("31 August takes the month's last: 28 February", "2024-08-31", "2025-02-28"),
    line("30 August takes it too", "2025-08-30", "2026-02-28"),
    line("29 August takes it too", "2025-08-29", "2026-02-28"),
    line("28 August keeps the day", "2025-08-28", "2026-02-28"),
    line("31 August into a leap year", "2027-08-31", "2028-02-29"),
    line("29 August into a leap year keeps the day", "2027-08-29", "2028-02-29"),
    line("29 February", "2028-02-29", "2028-08-29"),
    line("28 February", "2025-02-28", "2025-08-28"),
    line("31 March takes 30 September", "2025-03-31", "2025-09-30"),
    line("31 May takes 30 November", "2026-05-31", "2026-11-30"),
    line("31 October takes 30 April", "2026-10-31", "2027-04-30"),
    line("the first day of the measure", "2024-06-28", "2024-12-28"),
    line("the last day of the measure", "2028-12-31", "2029-06-30"),
    ["text with hyphens", ["2025-03-15"], day("2025-09-15")],
    ["text with slashes", ["2025/3/15"], day("2025-09-15")],
    ["text in Chinese", ["2025年3月15日"], day("2025-09-15")],
  ]),
  ...table("44号 评价 第十三条: 2024-06-28 … 2028-12-31, else #N/A", DUE, [
    ["the day before the first", [day("2024-06-27")], NA],
    ["the day after the last", [day("2029-01-01")], NA],
    ["long before", [day("2000-01-01")], NA],
  ]),
  ...table(
    "1. Answers: #VALUE! for what is not a date",
    DUE,
    noDay((cell) => [cell]),
  ),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["the sentence of 第十条", [DUE, day("2024-08-31")], explains(day("2025-02-28"), TRIAD, "第十条")],
    ["after the measure", [DUE, day("2029-01-01")], explainsError("#N/A")],
  ]),
];

export const evaluation: readonly Case[] = [...method, ...registration];
