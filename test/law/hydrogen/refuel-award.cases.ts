import { day, DIV0, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { refused } from "../expected";

/**
 * 三(六): 2025—2026年期间,给予包头市境内加氢站(固定站)运营奖励,对绿氢终端价格不高于25[元]/公斤的加氢站,按照年度累计加氢量,
 * 2025年给予每公斤8元、单站最高不超过80万元的运营奖励,2026年给予每公斤6元、单站最高不超过60万元的运营奖励。
 */
const CLAUSE = "包府办发〔2024〕121号 三(六)";

const perYear = table(`${CLAUSE} 2025年给予每公斤8元…2026年给予每公斤6元`, "REFUEL_AWARD", [
  ["8 × 1,000", [1000, 20, 2025], 8000],
  ["6 × 1,000", [1000, 20, 2026], 6000],
  ["the year before", [1000, 20, 2024], 0],
  ["the year after", [1000, 20, 2027], 0],
  ["the first year there is", [1000, 20, 1900], 0],
  ["the last year there is", [1000, 20, 2199], 0],
  ["the last day of 2024 names 2024", [1000, 20, day("2024-12-31")], 0],
  ["the first day of 2025 names 2025", [1000, 20, day("2025-01-01")], 8000],
  ["the last day of 2025 names 2025", [1000, 20, day("2025-12-31")], 8000],
  ["the first day of 2026 names 2026", [1000, 20, day("2026-01-01")], 6000],
  ["the last day of 2026 names 2026", [1000, 20, day("2026-12-31")], 6000],
  ["the first day of 2027 names 2027", [1000, 20, day("2027-01-01")], 0],
  ["a date as text", [1000, 20, "2026年6月30日"], 6000],
  ["a year as text", [1000, 20, "2025"], 8000],
  ["not given", [1000, 20, null], VALUE],
  ["a blank cell arrives as 0, and there is no year 0", [1000, 20, 0], VALUE],
  ["negative", [1000, 20, -2025], VALUE],
  ["no year", [1000, 20, "今年"], VALUE],
  ["a day that does not exist names no year", [1000, 20, "2025-02-30"], VALUE],
  ["beyond all dates", [1000, 20, 99_999_999], VALUE],
]);

const cap = table(`${CLAUSE} 单站最高不超过80万元…60万元`, "REFUEL_AWARD", [
  ["8 × 99,999.99 = 799,999.92", [99_999.99, 25, 2025], 799_999.92],
  ["8 × 99,999.999 = 799,999.992, rounded down", [99_999.999, 25, 2025], 799_999.99],
  ["8 × 100,000 is the cap", [100_000, 25, 2025], 800_000],
  ["one gram more", [100_000.001, 25, 2025], 800_000],
  ["one kilogram more", [100_001, 25, 2025], 800_000],
  ["6 × 99,999.99 = 599,999.94", [99_999.99, 25, 2026], 599_999.94],
  ["6 × 99,999.999 = 599,999.994, rounded down", [99_999.999, 25, 2026], 599_999.99],
  ["6 × 100,000 is the cap", [100_000, 25, 2026], 600_000],
  ["one gram more in 2026", [100_000.001, 25, 2026], 600_000],
  ["beyond all stations", [1e300, 25, 2026], 600_000],
  ["nothing sold", [0, 25, 2025], 0],
  ["negative", [-0.001, 25, 2025], VALUE],
  ["kilograms not given", [null, 25, 2025], VALUE],
]);

const price = table(`${CLAUSE} 绿氢终端价格不高于25[元]/公斤`, "REFUEL_AWARD", [
  ["one fen below", [120_000, 24.99, 2026], 600_000],
  ["25 itself: 不高于 includes it", [120_000, 25, 2026], 600_000],
  ["one fen above", [120_000, 25.01, 2026], 0],
  ["a ten-thousandth above", [120_000, 25.0001, 2025], 0],
  ["a ten-thousandth below", [120_000, 24.9999, 2025], 800_000],
  ["the 17th digit is not shown and does not count", [120_000, 25 + 2 ** -48, 2025], 800_000],
  ["the 15th digit counts", [120_000, 25.0000000000001, 2025], 0],
  ["as text with its unit", [1000, "25元", 2025], 8000],
  ["not given", [1000, null, 2025], VALUE],
  ["a blank cell arrives as 0: not given", [1000, 0, 2025], VALUE],
  ["negative", [1000, -1, 2025], VALUE],
  ["no number", [1000, "面议", 2025], VALUE],
]);

const fixedStation = table(`${CLAUSE} 加氢站(固定站)`, "REFUEL_AWARD", [
  ["not given: a fixed station", [1000, 20, 2025], 8000],
  ["blank: a fixed station", [1000, 20, 2025, ""], 8000],
  ["TRUE", [1000, 20, 2025, true], 8000],
  ["a mobile station", [1000, 20, 2025, false], 0],
  ["否", [1000, 20, 2025, "否"], 0],
  ["1 is TRUE", [1000, 20, 2025, 1], 8000],
  [
    "0 is never a truth value: the message asks for 是/否",
    [1000, 20, 2025, 0],
    refused("请填 是/否", "#VALUE!"),
  ],
  ["2 is none either", [1000, 20, 2025, 2], VALUE],
  [
    "an unknown word; the message lists the accepted ones",
    [1000, 20, 2025, "也许"],
    refused("是", "#VALUE!"),
  ],
]);

const orderOfChecks = table("1. Order of checks", "REFUEL_AWARD", [
  ["a missing price is reported although the station is mobile", [1000, null, 2025, false], VALUE],
  ["a bad word is reported although the year is outside", [1000, 20, 2030, "也许"], VALUE],
  ["an error cell goes before a bad word", [1000, DIV0, 2025, "也许"], DIV0],
]);

const exact = (year: number, pairs: readonly (readonly [kilograms: number, award: number])[]): Case[] =>
  table(
    "1. Exactness: exact decimals, rounded down once",
    "REFUEL_AWARD",
    pairs.map(([kilograms, award]): Line => [
      "binary fractions give a fen less",
      [kilograms, 20, year],
      award,
    ]),
  );

const small = table("1. Exactness: rounded down once, at the end", "REFUEL_AWARD", [
  ["8 × 0.001 = 0.008", [0.001, 20, 2025], 0],
  ["8 × 0.00125 = 0.01", [0.00125, 20, 2025], 0.01],
  ["8 × 0.00249 = 0.01992", [0.00249, 20, 2025], 0.01],
  ["8 × 1.005 = 8.04", [1.005, 20, 2025], 8.04],
  ["8 × 0.07 = 0.56", [0.07, 20, 2025], 0.56],
  ["6 × 0.7000000000000001, shown as 0.7, is 4.2", [0.7000000000000001, 20, 2026], 4.2],
]);

export const refuelAward: readonly Case[] = [
  ...perYear,
  ...cap,
  ...price,
  ...fixedStation,
  ...orderOfChecks,
  ...small,
  ...exact(2025, [
    [9770.46, 78_163.68],
    [17_108.225, 136_865.8],
    [37_979.255, 303_834.04],
    [39_164.505, 313_316.04],
    [41_872.84, 334_982.72],
    [69_790.68, 558_325.44],
    [77_469.93, 619_759.44],
    [80_209.04, 641_672.32],
    [81_177.275, 649_418.2],
    [81_731.885, 653_855.08],
  ]),
  ...exact(2026, [
    [5917.955, 35_507.73],
    [12_246.91, 73_481.46],
    [26_357.675, 158_146.05],
    [36_008.63, 216_051.78],
    [46_256.725, 277_540.35],
    [47_073.015, 282_438.09],
    [48_730.84, 292_385.04],
    [73_322.2, 439_933.2],
    [76_322.075, 457_932.45],
    [89_664.2, 537_985.2],
  ]),
];
