import { day, DIV0, NULL, REF, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { all, anyError, mentions } from "../expected";
import type { Matcher } from "../expected";
import { answers, explains, explainsError, INDUSTRIES, TRIAD } from "./explained";
import { noAmount, noDay, written } from "./given";

/** 1号 9: 支持国有企业和事业单位剔除直接成本核算成果转化净收入. Net income is what is left, never less than nothing. */
const NET = "TRANSFER_NET_INCOME";
const earned = (income: Cell): Given[] => [income, 200_000];
const spent = (costs: Cell): Given[] => [2_000_000, costs];

const netIncome = [
  ...table("1号 9 剔除直接成本", NET, [
    ["1,000,000 − 200,000", earned(1_000_000), 800_000],
    ["one fen left", earned(200_000.01), 0.01],
    ["nothing left", earned(200_000), 0],
    ["costs one fen above the income: not below nothing", earned(199_999.99), 0],
    ["costs far above the income", earned(1), 0],
    ["no income", earned(0), 0],
    ["no direct costs", spent(0), 2_000_000],
    ["0.3 − 0.1 = 0.2, which binary fractions miss", [0.3, 0.1], 0.2],
    ["1.1 − 1 = 0.1, which binary fractions miss", [1.1, 1], 0.1],
    ["100,000.03 − 99,999.99 = 0.04", [100_000.03, 99_999.99], 0.04],
    ["0.1 + 0.2 is shown as 0.3: nothing left", [0.3, 0.1 + 0.2], 0],
    ["10^12 − 0.01", [1e12, 0.01], 999_999_999_999.99],
    ["costs cannot be negative", spent(-0.01), VALUE],
  ]),
  ...table("1. Units: amounts as text", NET, [
    ...written(earned, 1_000_000),
    ["costs in 万元", spent("50万元"), 1_500_000],
    ["costs in full width", spent("１，０００，０００元"), 1_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", NET, [
    ...noAmount(earned),
    ...noAmount(spent, NULL),
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["the sentence of 1号", [NET, 1_000_000, 200_000], explains(800_000, INDUSTRIES, "9")],
    ["a word", [NET, 1_000_000, "很多"], explainsError("#VALUE!")],
  ]),
];

/** 44号 激励 第九条: 横向科研项目结余经费可出资科技成果转化…科研人员占比不低于90%. */
const SURPLUS = "SURPLUS_SHARE";
const of = (surplus: Cell): Given[] => [surplus];

const surplusShare = [
  ...table("44号 激励 第九条 科研人员占比不低于90%", SURPLUS, [
    ["90 % × 1,000,000", of(1_000_000), 900_000],
    ["90 % × 0.01 = 0.009, rounded up", of(0.01), 0.01],
    ["90 % × 0.1 = 0.09", of(0.1), 0.09],
    ["90 % × 0.11 = 0.099", of(0.11), 0.1],
    ["90 % × 100.01 = 90.009", of(100.01), 90.01],
    ["90 % × 33.3 = 29.97", of(33.3), 29.97],
    ["whole fen, which binary fractions put a fen higher: 98,090.64", of(108_989.6), 98_090.64],
    ["whole fen: 73,419.57", of(81_577.3), 73_419.57],
    ["whole fen: 203,527.53", of(226_141.7), 203_527.53],
    ["no surplus", of(0), 0],
    ["90 % × 10^12", of(1e12), 9e11],
    ["90 % × (10^12 + 0.01) = 900,000,000,000.009", of(1_000_000_000_000.01), 900_000_000_000.01],
  ]),
  ...table("1. Units: amounts as text", SURPLUS, written(of, 1_080_000)),
  ...table("1. Answers: #VALUE! for what is no amount", SURPLUS, noAmount(of)),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["the sentence of 第九条", [SURPLUS, 1_000_000], explains(900_000, TRIAD, "第九条")],
    ["nothing is given", [SURPLUS], explainsError("#VALUE!")],
  ]),
];

/** 44号 激励 第八条(五): 分期发放的应当在取得科技成果转化收入后3年(36个月)内完成. */
const INSTALMENT = "INSTALMENT_DUE";
const after = (iso: string): Given[] => [day(iso)];

/** The table names an end of the measure's window. */
const saysWindow: Matcher = (answer) =>
  ["2024-06-28", "2028-12-31", "2024年6月28日", "2028年12月31日", "有效期"].some(
    (words) => mentions(words)(answer) === undefined,
  )
    ? undefined
    : `nothing tells of the window: ${JSON.stringify(answer.value)}`;

const instalmentDue = [
  ...table("44号 激励 第八条(五) 3年(36个月)内完成", INSTALMENT, [
    ["thirty-six months on", after("2025-06-30"), day("2028-06-30")],
    ["New Year's Day", after("2025-01-01"), day("2028-01-01")],
    ["New Year's Eve", after("2025-12-31"), day("2028-12-31")],
    ["29 February takes the month's last", after("2024-02-29"), day("2027-02-28")],
    ["28 February keeps the day in a leap year", after("2025-02-28"), day("2028-02-28")],
    ["1 March keeps the day", after("2025-03-01"), day("2028-03-01")],
    ["29 February into 2099", after("2096-02-29"), day("2099-02-28")],
    ["28 February 2097: 2100 is no leap year", after("2097-02-28"), day("2100-02-28")],
    ["31 August", after("2024-08-31"), day("2027-08-31")],
    ["the first day of the measure", after("2024-06-28"), day("2027-06-28")],
    ["the day before it: it only adds", after("2024-06-27"), day("2027-06-27")],
    ["the last day of the measure", after("2028-12-31"), day("2031-12-31")],
    ["the day after it: it only adds", after("2029-01-01"), day("2032-01-01")],
    ["long before: it only adds", after("2010-04-30"), day("2013-04-30")],
    ["beyond the last day of Excel: some error", after("9999-12-31"), anyError],
    ["text with hyphens", ["2025-06-30"], day("2028-06-30")],
    ["text with slashes", ["2025/6/30"], day("2028-06-30")],
    ["text in Chinese", ["2025年6月30日"], day("2028-06-30")],
  ]),
  ...table("1. Answers: #VALUE! for what is not a date", INSTALMENT, [
    ...noDay((cell) => [cell], REF),
    ["after the last day of Excel", [day("9999-12-31") + 1], VALUE],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    [
      "outside the window the explanation says so",
      [INSTALMENT, ...after("2029-01-01")],
      all(answers(day("2032-01-01")), saysWindow),
    ],
    ["in the window", [INSTALMENT, ...after("2025-06-30")], explains(day("2028-06-30"), TRIAD, "第八条(五)")],
    ["no such day", [INSTALMENT, "2025-02-29"], explainsError("#VALUE!")],
  ]),
];

export const transferMoney: readonly Case[] = [...netIncome, ...surplusShare, ...instalmentDue];
