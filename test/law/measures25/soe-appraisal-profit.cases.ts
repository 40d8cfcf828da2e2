import { DIV0, table, VALUE } from "../case";
import type { Case } from "../case";

/** 三(五): 将企业研发投入视同利润加回，增量部分按150%加计。 */
const CLAUSE = "包党发〔2021〕24号 三(五)";
const NAME = "SOE_APPRAISAL_PROFIT";

export const soeAppraisalProfit: readonly Case[] = [
  ...table(`${CLAUSE} 增量部分按150%加计`, NAME, [
    ["10m + 2m + 1.5 × (3m − 2m)", [10_000_000, 3_000_000, 2_000_000], 13_500_000],
    ["equal: no increment, 10m + 2m", [10_000_000, 2_000_000, 2_000_000], 12_000_000],
    [
      "one fen more: 12,000,000 + 0.015, down to the fen",
      [10_000_000, 2_000_000.01, 2_000_000],
      12_000_000.01,
    ],
    ["one fen less: what was spent is added back", [10_000_000, 1_999_999.99, 2_000_000], 11_999_999.99],
    ["less than last year: 10m + 1m", [10_000_000, 1_000_000, 2_000_000], 11_000_000],
    ["none last year: all of it is increment", [10_000_000, 1_000_000, 0], 11_500_000],
    ["none this year", [10_000_000, 0, 1_000_000], 10_000_000],
    ["none at all", [10_000_000, 0, 0], 10_000_000],
  ]),
  ...table("1. Profits may be 0 or negative; rounded towards −∞", NAME, [
    [
      "a loss of 5m with 3m of R&D, 2m before: −5m + 2m + 1.5m",
      [-5_000_000, 3_000_000, 2_000_000],
      -1_500_000,
    ],
    ["no profit", [0, 3_000_000, 2_000_000], 3_500_000],
    ["−1 + 0.015 = −0.985 goes down to −0.99", [-1, 0.01, 0], -0.99],
    ["1 + 0.015 = 1.015 goes down to 1.01", [1, 0.01, 0], 1.01],
    ["a loss in text", ["-500万元", 3_000_000, 2_000_000], -1_500_000],
  ]),
  ...table("1. Refusals", NAME, [
    ["profit missing", [null, 1, 1], VALUE],
    ["R&D missing", [1, null, 1], VALUE],
    ["last year's R&D missing", [1, 1, ""], VALUE],
    ["negative R&D", [1, -0.01, 1], VALUE],
    ["negative R&D last year", [1, 1, -0.01], VALUE],
    ["no amount", ["亏损", 1, 1], VALUE],
    ["an error cell comes back", [DIV0, "x", 1], DIV0],
  ]),
];
