import { NUM, table, VALUE } from "../case";
import type { Case } from "../case";

/** 六(十五): 落地项目总投资1亿元及以上的，按年度实际投资的5%，给予不超过300万元的资金支持；1亿元以下的，按年度实际投资的3%，给予不超过200万元的资金支持。 */
const CLAUSE = "包党发〔2021〕24号 六(十五)";
const NAME = "CARRIER_INVESTMENT_GRANT";

export const carrierInvestmentGrant: readonly Case[] = [
  ...table("10. Worked examples", NAME, [
    ["exactly 1亿元: 5 % × 50,000,000", [100_000_000, 50_000_000], 2_500_000],
  ]),
  ...table(`${CLAUSE} 1亿元及以上…1亿元以下`, NAME, [
    ["one fen below: 3 %", [99_999_999.99, 50_000_000], 1_500_000],
    ["one fen above: 5 %", [100_000_000.01, 50_000_000], 2_500_000],
    ["small", [10_000_000, 1_000_000], 30_000],
    ["in text", ["1亿元", "1000万元"], 500_000],
    ["no total: below", [0, 1_000_000], 30_000],
    ["a year above its total is allowed, with a remark", [10_000_000, 20_000_000], 600_000],
    ["nothing in the year", [100_000_000, 0], 0],
  ]),
  ...table(`${CLAUSE} 不超过300万元…不超过200万元`, NAME, [
    ["5 % × 59,999,999.80", [200_000_000, 59_999_999.8], 2_999_999.99],
    ["5 % × 59,999,999.99, down", [200_000_000, 59_999_999.99], 2_999_999.99],
    ["5 % × 60,000,000 is the ceiling", [200_000_000, 60_000_000], 3_000_000],
    ["one fen more", [200_000_000, 60_000_000.01], 3_000_000],
    ["far above", [200_000_000, 1e300], 3_000_000],
    ["3 % × 66,666,666.66 = 1,999,999.9998, down", [99_999_999, 66_666_666.66], 1_999_999.99],
    ["3 % × 66,666,666.67", [99_999_999, 66_666_666.67], 2_000_000],
    ["above", [99_999_999, 90_000_000], 2_000_000],
  ]),
  ...table("1. Refusals", NAME, [
    ["total missing", [null, 1], VALUE],
    ["year missing", [1, null], VALUE],
    ["negative total", [-1, 1], VALUE],
    ["negative year", [1, -1], VALUE],
    ["no amount", ["一亿", 1], VALUE],
    ["an error cell comes back", ["x", NUM], NUM],
  ]),
];
