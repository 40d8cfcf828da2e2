import { DIV0, NUM, REF, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { all } from "../expected";
import { answers, cites, explains, explainsError, MEASURES } from "./explained";
import { noAmount, written } from "./given";

/**
 * 24号 六(十五): 总投资 1 亿元及以上的,按年度实际投资的 5%,给予不超过 300 万元; 1 亿元以下的,按 3%,不超过 200 万元. Rounded down.
 */
const GRANT = "CARRIER_INVESTMENT_GRANT";

const total = (cell: Cell): Given[] => [cell, 50_000_000];
const large = (year: Cell): Given[] => [200_000_000, year];
const small = (year: Cell): Given[] => [90_000_000, year];

export const carrierInvestmentGrant: readonly Case[] = [
  ...table("24号 六(十五) 1 亿元及以上…1 亿元以下", GRANT, [
    ["a fen below: 3 % × 50,000,000", total(99_999_999.99), 1_500_000],
    ["100,000,000 itself: 及以上 includes it, 5 %", total(100_000_000), 2_500_000],
    ["a fen above", total(100_000_000.01), 2_500_000],
    ["shown as 100,000,000 in 15 digits: 5 %", total(100_000_000 - 2 ** -26), 2_500_000],
    ["far above", total(1e12), 2_500_000],
    ["all of it in the year", total(50_000_000), 1_500_000],
    ["1亿元 in writing", total("1亿元"), 2_500_000],
    ["9999.9999万元 in writing", total("9999.9999万元"), 1_500_000],
    ["10000万元 in writing", total("10000万元"), 2_500_000],
    ["full width", total("１００，０００，０００元"), 2_500_000],
  ]),
  ...table("24号 六(十五) 5%…不超过 300 万元", GRANT, [
    ["5 % × 59,999,999.80 is a fen below the ceiling", large(59_999_999.8), 2_999_999.99],
    ["5 % × 59,999,999.99 = 2,999,999.9995", large(59_999_999.99), 2_999_999.99],
    ["60,000,000 reaches the ceiling", large(60_000_000), 3_000_000],
    ["a fen more", large(60_000_000.01), 3_000_000],
    ["a fen above the ceiling is not granted", large(60_000_000.2), 3_000_000],
    ["the whole project in a year", [1e12, 1e12], 3_000_000],
    ["5 % × 0.19 = 0.0095", large(0.19), 0],
    ["5 % × 0.20 = 0.01", large(0.2), 0.01],
    ["5 % × 169,839.40 = 8,491.97 in whole fen", large(169_839.4), 8491.97],
    ["nothing this year", large(0), 0],
    ["negative", large(-0.01), VALUE],
  ]),
  ...table("24号 六(十五) 3%…不超过 200 万元", GRANT, [
    ["3 % × 66,666,666.34 = 1,999,999.9902", small(66_666_666.34), 1_999_999.99],
    ["3 % × 66,666,666.66 = 1,999,999.9998", small(66_666_666.66), 1_999_999.99],
    ["3 % × 66,666,666.67 = 2,000,000.0001 is above the ceiling", small(66_666_666.67), 2_000_000],
    ["3 % × 66,666,667 = 2,000,000.01", small(66_666_667), 2_000_000],
    ["3 % × 90,000,000", small(90_000_000), 2_000_000],
    ["3 % × 0.33 = 0.0099", small(0.33), 0],
    ["3 % × 0.34 = 0.0102", small(0.34), 0.01],
    ["3 % × 97,012 = 2,910.36 in whole fen", small(97_012), 2910.36],
    ["nothing this year", small(0), 0],
    ["negative", small(-1), VALUE],
    ["the total cannot be negative", total(-0.01), VALUE],
  ]),
  ...table("1. Units: amounts as text", GRANT, written(large, 60_000)),
  ...table("1. Answers: #VALUE! for what is no amount", GRANT, [
    ...noAmount(total),
    ...noAmount(large, NUM),
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
    ["an error cell goes before a negative amount", [REF, -1], REF],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["5 %", [GRANT, 100_000_000, 50_000_000], explains(2_500_000, MEASURES, "六(十五)")],
    ["3 %", [GRANT, 99_999_999.99, 50_000_000], all(answers(1_500_000), cites(MEASURES, "六(十五)"))],
    ["no total", [GRANT, null, 50_000_000], explainsError("#VALUE!")],
  ]),
];
