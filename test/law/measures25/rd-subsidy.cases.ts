import { NA, table, VALUE } from "../case";
import type { Case, Cell, Line } from "../case";
import { refused } from "../expected";

/** 三(五): 对上年度符合税法规定已进行加计扣除的研发费用，给予单个企业（小微企业按5%、其他企业按3%）每年不超过200万元后补助资金支持。 */
const CLAUSE = "包党发〔2021〕24号 三(五)";
const NAME = "RD_SUBSIDY";

const small = (word: Cell): Line => [
  "a small or micro enterprise: 5 % × 1,000,000",
  [1_000_000, word],
  50_000,
];
const other = (word: Cell): Line => ["another enterprise: 3 % × 1,000,000", [1_000_000, word], 30_000];

export const rdSubsidy: readonly Case[] = [
  ...table("10. Worked examples", NAME, [
    ["5 % × 40,000,000 is the ceiling itself", [40_000_000, "是"], 2_000_000],
    ["3 % × 40,000,000", [40_000_000, false], 1_200_000],
  ]),
  ...table(`${CLAUSE} 每年不超过200万元`, NAME, [
    ["5 % × 39,999,999.80 = 1,999,999.99", [39_999_999.8, true], 1_999_999.99],
    ["5 % × 39,999,999.99 = 1,999,999.9995, down to the fen", [39_999_999.99, true], 1_999_999.99],
    ["one fen above what the ceiling takes", [40_000_000.01, true], 2_000_000],
    ["3 % × 66,666,666.66 = 1,999,999.9998, down to the fen", [66_666_666.66, false], 1_999_999.99],
    ["3 % × 66,666,666.67 = 2,000,000.0001", [66_666_666.67, false], 2_000_000],
    ["far above", [1e300, false], 2_000_000],
    ["nothing spent", [0, true], 0],
  ]),
  ...table(`${CLAUSE} 小微企业按5%、其他企业按3%`, NAME, [
    ...["是", "小微", "小型", "微型", "小微企业", "有", "符合", "√", "yes", "small", "MICRO", true, 1].map(
      small,
    ),
    ...["否", "中型", "大型", "无", "不符合", "×", "no", "medium", " 大 型 ", "LARGE", false].map(other),
  ]),
  ...table("1. Exactness: down to the fen, once", NAME, [
    ["5 % × 0.19 = 0.0095", [0.19, true], 0],
    ["5 % × 0.20 = 0.01", [0.2, true], 0.01],
    ["3 % × 1.15 = 0.0345", [1.15, false], 0.03],
    ["5 % × 4.60 = 0.23, which binary fractions miss", [4.6, true], 0.23],
    ["3 % × 123,456.78 = 3,703.7034", [123_456.78, false], 3703.7],
  ]),
  ...table("1. Blanks and refusals", NAME, [
    ["the expense is missing", [null, "是"], VALUE],
    ["the size is missing", [1_000_000, null], VALUE],
    ["a size of blanks is missing", [1_000_000, " "], VALUE],
    ["0 is never a boolean", [1_000_000, 0], refused("请填 是/否", "#VALUE!")],
    ["an unknown word; the message lists the sizes too", [1_000_000, "初创"], refused("小型", "#VALUE!")],
    ["negative", [-0.01, "是"], VALUE],
    ["no amount", ["很多", "是"], VALUE],
    ["a rate is no amount", ["5%", "是"], VALUE],
    ["an error cell goes before a bad word", [NA, "初创"], NA],
    ["万元 in the cell's text", ["4000万元", "是"], 2_000_000],
  ]),
];
