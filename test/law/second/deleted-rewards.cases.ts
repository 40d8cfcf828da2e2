import { day, DIV0, NA, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { all, mentions, refused } from "../expected";
import { explains, explainsError, explainsFailure, TALENT } from "./explained";
import { each, noAmount, noDay, noOrdinal, written } from "./given";

/**
 * 5号 一.4, until it was deleted: 连续3年按其对地方财政贡献的100%奖励给个人(每人每年不超过50万元). 5号 三.12: 前3年…100%…后2年…50%.
 * 包府发〔2025〕3号: 本通知自印发之日起实施, 2025-02-17. Rounded down.
 */
const ON = day("2024-06-30");
const DELETING = "〔2025〕3号";

/** The window is the same for both. */
const window = (of: (claimed: Cell) => Given[], reward: number): Line[] => [
  ["the last day", of(day("2025-02-16")), reward],
  ["the last day as text", of("2025年2月16日"), reward],
  ["the day of the deletion", of(day("2025-02-17")), NA],
  ["the day after", of(day("2025-02-18")), NA],
  ["the day of the deletion as text", of("2025/2/17"), NA],
  ["the message names the deleting notice", of(day("2025-02-17")), refused(DELETING, "#N/A")],
  ["the message names it years later, too", of(day("2026-06-30")), refused(DELETING, "#N/A")],
  ["the first day: only the year of 5号 is known", of(day("2021-01-01")), reward],
  ["the day before it", of(day("2020-12-31")), NA],
  ["long before", of(day("2010-10-01")), NA],
];

const TALENT_REWARD = "TALENT_TAX_REWARD";
const paid = (contribution: Cell): Given[] => [contribution, 2, ON];
const inYear = (yearNo: Cell): Given[] => [300_000, yearNo, ON];

const talent = [
  ...table("5号 一.4 连续3年按…100%奖励给个人(每人每年不超过50万元)", TALENT_REWARD, [
    ["all of 300,000", paid(300_000), 300_000],
    ["the second year on the last day: the ceiling", [600_000, 2, day("2025-02-16")], 500_000],
    ["a fen below the ceiling", paid(499_999.99), 499_999.99],
    ["the ceiling itself", paid(500_000), 500_000],
    ["a fen above it", paid(500_000.01), 500_000],
    ["10^12", paid(1e12), 500_000],
    ["499,999.999 rounded down", paid(499_999.999), 499_999.99],
    ["0.009 rounded down", paid(0.009), 0],
    ["1.005 rounded down", paid(1.005), 1],
    ["no contribution", paid(0), 0],
    ["negative", paid(-0.01), VALUE],
    ["year 1", inYear(1), 300_000],
    ["year 2", inYear(2), 300_000],
    ["year 3, the last", inYear(3), 300_000],
    ["year 4", inYear(4), 0],
    ["the last year there is", inYear(99), 0],
    ["as text", inYear("3"), 300_000],
    ["as full-width text", inYear("４"), 0],
  ]),
  ...table(
    "3号 2025-02-17 的表述删除",
    TALENT_REWARD,
    window((claimed) => [300_000, 1, claimed], 300_000),
  ),
  ...table("1. Answers and order of checks", TALENT_REWARD, [
    ...noOrdinal(inYear),
    ...each("the year is not given", [null, "", " "], inYear, VALUE),
    ["a blank cell arrives as 0: not given", inYear(0), VALUE],
    ...noDay((claimed) => [300_000, 1, claimed]),
    ...noAmount(paid, NUM),
    ...written(paid, 500_000),
    ["30万元", paid("30万元"), 300_000],
    ["a bad year goes before the deletion", [300_000, 2025, day("2025-02-17")], VALUE],
    ["a negative contribution goes before the deletion", [-1, 1, day("2025-02-17")], VALUE],
    ["the deletion goes before year 4", [300_000, 4, day("2025-02-17")], NA],
    ["the beginning goes before year 4", [300_000, 4, day("2020-12-31")], NA],
    ["an error cell goes before everything", ["很多", DIV0, "昨天"], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["year 2", [TALENT_REWARD, 300_000, 2, ON], explains(300_000, TALENT, "一.4")],
    ["year 4", [TALENT_REWARD, 300_000, 4, ON], explainsFailure(0, TALENT, "一.4")],
    [
      "deleted",
      [TALENT_REWARD, 300_000, 2, day("2025-02-17")],
      all(explainsError("#N/A"), mentions(DELETING)),
    ],
  ]),
];

const INDUSTRY_REWARD = "INDUSTRIALISATION_REWARD";
const earned = (contribution: Cell): Given[] => [contribution, 2, ON];
const halved = (contribution: Cell): Given[] => [contribution, 4, ON];
const year = (yearNo: Cell): Given[] => [800_000, yearNo, ON];

const industry = [
  ...table("5号 三.12 前3年…100%…后2年…50%", INDUSTRY_REWARD, [
    ["year 1", year(1), 800_000],
    ["year 2", year(2), 800_000],
    ["year 3, the last at 100 %", year(3), 800_000],
    ["year 4, the first at 50 %", year(4), 400_000],
    ["year 5, the last", year(5), 400_000],
    ["year 6", year(6), 0],
    ["the last year there is", year(99), 0],
    ["as text", year("5"), 400_000],
    ["as full-width text", year("６"), 0],
    ["no ceiling is stated", earned(5_000_000), 5_000_000],
    ["10^12", earned(1e12), 1e12],
    ["half of 10^12", halved(1e12), 5e11],
    ["half a fen rounded down", halved(0.01), 0],
    ["half of 0.03 = 0.015", halved(0.03), 0.01],
    ["half of 2.01 = 1.005", halved(2.01), 1],
    ["half of 0.02", halved(0.02), 0.01],
    ["0.019 rounded down", earned(0.019), 0.01],
    ["no contribution", earned(0), 0],
    ["negative", earned(-0.01), VALUE],
    ["negative in year 6", [-1, 6, ON], VALUE],
  ]),
  ...table(
    "3号 2025-02-17 的表述删除",
    INDUSTRY_REWARD,
    window((claimed) => [800_000, 5, claimed], 400_000),
  ),
  ...table("1. Answers and order of checks", INDUSTRY_REWARD, [
    ...noOrdinal(year),
    ...each("the year is not given", [null, "", "　"], year, VALUE),
    ["a blank cell arrives as 0: not given", year(0), VALUE],
    ...noDay((claimed) => [800_000, 1, claimed]),
    ...noAmount(earned),
    ...written(halved, 600_000),
    ["a bad year goes before the deletion", [800_000, 100, day("2025-02-17")], VALUE],
    ["the deletion goes before year 6", [800_000, 6, day("2025-02-17")], NA],
    ["an error cell goes before everything", ["很多", 2025, NUM], NUM],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["year 4", [INDUSTRY_REWARD, 800_000, 4, ON], explains(400_000, TALENT, "三.12")],
    ["year 6", [INDUSTRY_REWARD, 800_000, 6, ON], explainsFailure(0, TALENT, "三.12")],
    [
      "deleted",
      [INDUSTRY_REWARD, 800_000, 4, day("2025-02-17")],
      all(explainsError("#N/A"), mentions(DELETING)),
    ],
  ]),
];

export const deletedRewards: readonly Case[] = [...talent, ...industry];
