import { DIV0, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { cites, explains, explainsError, MEASURES } from "./explained";
import { each, falsehoods, noAmount, truths, written } from "./given";

/** 24号 三(五): 已进行加计扣除的研发费用,给予单个企业(小微企业按5%、其他企业按3%)每年不超过200万元. Rounded down. */
const SUBSIDY = "RD_SUBSIDY";
const CLAUSE = "24号 三(五) 小微企业按5%、其他企业按3%…不超过200万元";

const small = (expense: Cell): Given[] => [expense, true];
const large = (expense: Cell): Given[] => [expense, false];
const size = (word: Cell): Given[] => [10_000_000, word];

const fifths: readonly Line[] = [
  ["5 % × 10,000,000", small(10_000_000), 500_000],
  ["5 % × 39,999,999.80 is a fen below the ceiling", small(39_999_999.8), 1_999_999.99],
  ["5 % × 39,999,999.99 = 1,999,999.9995", small(39_999_999.99), 1_999_999.99],
  ["5 % × 40,000,000 is the ceiling: 不超过 includes it", small(40_000_000), 2_000_000],
  ["shown as 40,000,000 in 15 digits", small(40_000_000 - 2 ** -28), 2_000_000],
  ["a fen more of expense", small(40_000_000.01), 2_000_000],
  ["5 % × 40,000,000.20 would be a fen above it", small(40_000_000.2), 2_000_000],
  ["10^12", small(1e12), 2_000_000],
  ["5 % × 0.19 = 0.0095", small(0.19), 0],
  ["5 % × 0.20 = 0.01", small(0.2), 0.01],
  ["5 % × 0.39 = 0.0195", small(0.39), 0.01],
  ["5 % × 88,330.40 = 4,416.52 in whole fen", small(88_330.4), 4416.52],
  ["5 % × 186,284.40 = 9,314.22 in whole fen", small(186_284.4), 9314.22],
  ["5 % × 22,477.60 = 1,123.88 in whole fen", small(22_477.6), 1123.88],
  ["nothing deducted", small(0), 0],
  ["an expense cannot be negative", small(-0.01), VALUE],
];

const thirds: readonly Line[] = [
  ["3 % × 10,000,000", large(10_000_000), 300_000],
  ["3 % × 40,000,000", large(40_000_000), 1_200_000],
  ["3 % × 66,666,666.34 = 1,999,999.9902", large(66_666_666.34), 1_999_999.99],
  ["3 % × 66,666,666.33 = 1,999,999.9899", large(66_666_666.33), 1_999_999.98],
  ["3 % × 66,666,666.66 = 1,999,999.9998", large(66_666_666.66), 1_999_999.99],
  ["3 % × 66,666,666.67 = 2,000,000.0001 is above the ceiling", large(66_666_666.67), 2_000_000],
  ["3 % × 66,666,667 = 2,000,000.01", large(66_666_667), 2_000_000],
  ["10^12", large(1e12), 2_000_000],
  ["3 % × 0.33 = 0.0099", large(0.33), 0],
  ["3 % × 0.34 = 0.0102", large(0.34), 0.01],
  ["3 % × 265,042 = 7,951.26 in whole fen", large(265_042), 7951.26],
  ["3 % × 91,637 = 2,749.11 in whole fen", large(91_637), 2749.11],
  ["3 % × 2,294 = 68.82 in whole fen", large(2294), 68.82],
  ["nothing deducted", large(0), 0],
  ["an expense cannot be negative", large(-1), VALUE],
];

const firms: readonly Line[] = [
  ...truths(size, 500_000),
  ...each("a small or micro firm", ["小微", "小型", "微型", " 小微 ", "小型　"], size, 500_000),
  ...falsehoods(size, 300_000),
  ...each("another firm", ["中型", "大型", " 大型", "　中型 "], size, 300_000),
  ["0 is never a truth value: the message asks for 是/否", size(0), refused("请填 是/否", "#VALUE!")],
  ["2 is no truth value", size(2), VALUE],
  ["an unknown word; the message lists the accepted ones", size("特大"), refused("小微", "#VALUE!")],
  ...each("not given", [null, "", "　"], size, VALUE),
  ["an error cell comes back", size(DIV0), DIV0],
];

export const rdSubsidy: readonly Case[] = [
  ...table(`${CLAUSE}: 5 %`, SUBSIDY, fifths),
  ...table(`${CLAUSE}: 3 %`, SUBSIDY, thirds),
  ...table("1. Words: smallMicro", SUBSIDY, firms),
  ...table("1. Units: amounts as text", SUBSIDY, [
    ...written(small, 60_000),
    ["digits as text", small("1200000"), 60_000],
    ["¥", small("¥1,200,000"), 60_000],
    ["0.012亿元", small("0.012亿元"), 60_000],
    ["full-width digits with 万元", small("１２０万元"), 60_000],
    ...each(
      "anything else is no amount",
      ["$1200000", "1200000美元", "约120万元", "120万元左右", "百余万元", "120万元/年"],
      small,
      VALUE,
    ),
    ["negative in writing", small("-120万元"), VALUE],
    ["4000万元 reach the ceiling", small("4000万元"), 2_000_000],
    ["5760万元 × 3 %", large("5760万元"), 1_728_000],
    ["1.2亿元 × 3 % is above the ceiling", large("1.2亿元"), 2_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", SUBSIDY, [
    ...noAmount(small, NUM),
    ["nothing is given", [], VALUE],
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["below the ceiling", [SUBSIDY, 10_000_000, "是"], explains(500_000, MEASURES, "三(五)")],
    ["at the ceiling", [SUBSIDY, 50_000_000, "是"], explains(2_000_000, MEASURES, "三(五)")],
    ["3 %", [SUBSIDY, 10_000_000, "否"], cites(MEASURES, "三(五)")],
    ["no size is given", [SUBSIDY, 10_000_000], explainsError("#VALUE!")],
  ]),
];
