import { DIV0, NUM, REF, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { anyError } from "../expected";
import { explains, explainsError, MEASURES } from "./explained";
import { noAmount, written } from "./given";

/** 24号 三(五): 将企业研发投入视同利润加回,增量部分按150%加计. Rounded down, towards −∞. */
const PROFIT = "SOE_APPRAISAL_PROFIT";
const CLAUSE = "24号 三(五) 研发投入视同利润加回,增量部分按150%加计";

const profit = (cell: Cell): Given[] => [cell, 1_000_000, 800_000];
const rd = (cell: Cell): Given[] => [10_000_000, cell, 1_000_000];
const previous = (cell: Cell): Given[] => [10_000_000, 1_000_000, cell];

export const soeAppraisalProfit: readonly Case[] = [
  ...table(CLAUSE, PROFIT, [
    ["10m + 0.8m + 1.5 × 0.2m", profit(10_000_000), 11_100_000],
    ["no growth: 10m + 1m", rd(1_000_000), 11_000_000],
    ["growth of a fen: 1.5 fen, rounded down", rd(1_000_000.01), 11_000_000.01],
    ["growth of two fen: 3 fen", rd(1_000_000.02), 11_000_000.03],
    ["a fen less than before: the whole of it at 100 %", rd(999_999.99), 10_999_999.99],
    ["half of what it was", rd(500_000), 10_500_000],
    ["no R&D this year", rd(0), 10_000_000],
    ["no R&D before: all of it is growth", previous(0), 11_500_000],
    ["no R&D at all", [10_000_000, 0, 0], 10_000_000],
    ["doubled: 10m + 1m + 1.5m", rd(2_000_000), 12_500_000],
    ["no profit: 0.8m + 0.3m", profit(0), 1_100_000],
    ["a loss made good: −1m + 1.1m", profit(-1_000_000), 100_000],
    ["a loss not made good: −5m + 1.1m", profit(-5_000_000), -3_900_000],
    ["a loss of exactly as much", profit(-1_100_000), 0],
    ["a loss without R&D", [-12.34, 0, 0], -12.34],
  ]),
  ...table("1. Exactness: rounded down once, towards −∞", PROFIT, [
    ["1.5 × 0.01 = 0.015", [0, 0.01, 0], 0.01],
    ["1.5 × 0.03 = 0.045", [0, 0.03, 0], 0.04],
    ["−1 + 0.015 = −0.985", [-1, 0.01, 0], -0.99],
    ["−0.02 + 0.015 = −0.005", [-0.02, 0.01, 0], -0.01],
    ["−0.001 alone", [-0.001, 0, 0], -0.01],
    ["−0.015 + 0.015 = 0", [-0.015, 0.01, 0], 0],
    ["0.1 + 0.2 + 1.5 × 0.1 = 0.45", [0.1, 0.3, 0.2], 0.45],
    ["1.005 + 0 = 1.005", [1.005, 0, 0], 1],
    ["1.1 + 1.1 + 1.5 × 1.1 = 3.85", [1.1, 2.2, 1.1], 3.85],
    ["10^12 + 10^12 + 1.5 × 10^12", [1e12, 2e12, 1e12], 3.5e12],
    ["−10^12", [-1e12, 0, 0], -1e12],
    ["beyond all numbers: some error, never Infinity", [1.5e308, 1e308, 0], anyError],
  ]),
  ...table("1. Units: amounts as text", PROFIT, [
    ...written(profit, 2_300_000),
    ["R&D in 万元: 10m + 1m + 1.5 × 0.2m", rd("120万元"), 11_300_000],
    ["former R&D in full width: 10m + 1m", previous("１，０００，０００元"), 11_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", PROFIT, [
    ...noAmount(profit),
    ...noAmount(rd, NUM),
    ...noAmount(previous, DIV0),
    ["R&D cannot be negative", rd(-0.01), VALUE],
    ["nor what it was", previous(-0.01), VALUE],
    ["an error cell goes before a bad amount", ["很多", -1, REF], REF],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["growth", [PROFIT, 10_000_000, 1_000_000, 800_000], explains(11_100_000, MEASURES, "三(五)")],
    ["a bad amount", [PROFIT, 10_000_000, -1, 800_000], explainsError("#VALUE!")],
  ]),
];
