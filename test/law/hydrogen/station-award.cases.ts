import { day, NA, table, VALUE } from "../case";
import type { Case, Given, Line } from "../case";

/**
 * 三(五): 在2025—2026年期间,对在我市建成验收并投运的加氢站(换氢站),按照不超过购置和安装总投资的20%
 * 给予加氢站(换氢站)经营建设主体奖励,最高不超过200万元。
 */
const CLAUSE = "包府办发〔2024〕121号 三(五)";
const IN_WINDOW = day("2025-06-30");
const on = (date: Given): Line => ["in the window", [8_000_000, date], 1_600_000];

const workedExamples = table(CLAUSE, "STATION_AWARD", [
  ["20 % × 8,000,000", [8_000_000, day("2025-06-30")], 1_600_000],
  ["the last day; 20 % × 10,000,000 is the cap itself", [10_000_000, day("2026-12-31")], 2_000_000],
  ["33.33 × 0.2 = 6.666, rounded down to the fen", [33.33, day("2025-01-01")], 6.66],
  ["after the window nothing falls due", [8_000_000, day("2027-01-01")], 0],
  ["0.25 is above 不超过…20%", [8_000_000, day("2025-06-30"), 0.25], VALUE],
]);

const window = table(`${CLAUSE} 在2025—2026年期间`, "STATION_AWARD", [
  ["the day before the first", [8_000_000, day("2024-12-31")], 0],
  ["the day the notice was signed, before it took effect", [8_000_000, day("2024-12-07")], 0],
  ["the first day", [8_000_000, day("2025-01-01")], 1_600_000],
  ["the second day", [8_000_000, day("2025-01-02")], 1_600_000],
  ["the turn of the two years, before", [8_000_000, day("2025-12-31")], 1_600_000],
  ["the turn of the two years, after", [8_000_000, day("2026-01-01")], 1_600_000],
  ["the last day but one", [8_000_000, day("2026-12-30")], 1_600_000],
  ["the last day", [8_000_000, day("2026-12-31")], 1_600_000],
  ["the day after the last", [8_000_000, day("2027-01-01")], 0],
  ["long before", [8_000_000, day("2018-05-01")], 0],
  ["long after", [8_000_000, day("2050-05-01")], 0],
]);

const cap = table(`${CLAUSE} 最高不超过200万元`, "STATION_AWARD", [
  ["0.2 × 9,999,999.95 = 1,999,999.99", [9_999_999.95, IN_WINDOW], 1_999_999.99],
  ["0.2 × 9,999,999.99 = 1,999,999.998, rounded down", [9_999_999.99, IN_WINDOW], 1_999_999.99],
  ["0.2 × 10,000,000 = 2,000,000", [10_000_000, IN_WINDOW], 2_000_000],
  ["0.2 × 10,000,000.01 is above the cap", [10_000_000.01, IN_WINDOW], 2_000_000],
  ["0.2 × 10,000,000.05 would be one fen more than the cap", [10_000_000.05, IN_WINDOW], 2_000_000],
  ["a large station", [123_456_789, IN_WINDOW], 2_000_000],
  ["an amount beyond all stations is still capped", [1e300, IN_WINDOW], 2_000_000],
  ["nothing invested", [0, IN_WINDOW], 0],
  ["0.1 × 19,999,999.99 = 1,999,999.999, rounded down", [19_999_999.99, IN_WINDOW, 0.1], 1_999_999.99],
  ["0.1 × 20,000,000 is the cap", [20_000_000, IN_WINDOW, 0.1], 2_000_000],
  ["0.1 × 20,000,000.01 is above it", [20_000_000.01, IN_WINDOW, 0.1], 2_000_000],
]);

const rate = table(`${CLAUSE} 不超过…20%: 0 < r ≤ 0.2`, "STATION_AWARD", [
  ["not given: 20 %", [8_000_000, IN_WINDOW], 1_600_000],
  ["omitted: 20 %", [8_000_000, IN_WINDOW, null], 1_600_000],
  ["a blank text: 20 %", [8_000_000, IN_WINDOW, ""], 1_600_000],
  ["a blank cell arrives as 0: 20 %", [8_000_000, IN_WINDOW, 0], 1_600_000],
  ["exactly 20 %", [8_000_000, IN_WINDOW, 0.2], 1_600_000],
  ["0.0001 below: 0.1999 × 8,000,000", [8_000_000, IN_WINDOW, 0.1999], 1_599_200],
  ["0.0001 above", [8_000_000, IN_WINDOW, 0.2001], VALUE],
  ["just above", [8_000_000, IN_WINDOW, 0.200000001], VALUE],
  ["0.15 × 8,000,000", [8_000_000, IN_WINDOW, 0.15], 1_200_000],
  ["the smallest: 0.0001 × 8,000,000", [8_000_000, IN_WINDOW, 0.0001], 800],
  ["12.5 % × 1,234,567.89 = 154,320.98625", [1_234_567.89, IN_WINDOW, 0.125], 154_320.98],
  ["as text with a per cent sign", [8_000_000, IN_WINDOW, "20%"], 1_600_000],
  ["one per cent too many", [8_000_000, IN_WINDOW, "21%"], VALUE],
  ["percentage points instead of a fraction", [8_000_000, IN_WINDOW, 20], VALUE],
  ["negative", [8_000_000, IN_WINDOW, -0.1], VALUE],
  ["the whole investment", [8_000_000, IN_WINDOW, 1], VALUE],
  ["no number", [8_000_000, IN_WINDOW, "两成"], VALUE],
]);

const orderOfChecks = table(
  "1. Order of checks: errors, arguments, scope and date, conditions",
  "STATION_AWARD",
  [
    ["a bad rate is reported even outside the window", [8_000_000, day("2027-01-01"), 0.25], VALUE],
    ["a bad amount is reported even outside the window", ["很多", day("2027-01-01")], VALUE],
    ["the investment is missing", [null, IN_WINDOW], VALUE],
    ["the date is missing", [8_000_000, null], VALUE],
    ["nothing is given", [], VALUE],
    ["a negative investment", [-0.01, IN_WINDOW], VALUE],
    ["an error cell goes before a bad argument", [NA, "昨天", 0.25], NA],
  ],
);

/** Investments in yuan whose fifth is a whole number of fen, which binary fractions miss by one fen. */
const toTheFen = table("1. Exactness: round down once, at the end", "STATION_AWARD", [
  ["0.04 × 0.2 = 0.008", [0.04, IN_WINDOW], 0],
  ["0.05 × 0.2 = 0.01", [0.05, IN_WINDOW], 0.01],
  ["0.09 × 0.2 = 0.018", [0.09, IN_WINDOW], 0.01],
  ["1.15 × 0.2 = 0.23", [1.15, IN_WINDOW], 0.23],
  ["4.35 × 0.2 = 0.87", [4.35, IN_WINDOW], 0.87],
  ["33.3349 × 0.2 = 6.66698", [33.3349, IN_WINDOW], 6.66],
  ["33.35 × 0.2 = 6.67", [33.35, IN_WINDOW], 6.67],
  ...(
    [
      [170_974.55, 34_194.91],
      [187_818.3, 37_563.66],
      [338_365.05, 67_673.01],
      [364_332.85, 72_866.57],
      [365_350.05, 73_070.01],
      [378_382.85, 75_676.57],
      [388_526.6, 77_705.32],
      [688_416.35, 137_683.27],
      [742_368.85, 148_473.77],
      [758_113.85, 151_622.77],
      [761_364.45, 152_272.89],
      [764_240.7, 152_848.14],
      [771_755.7, 154_351.14],
      [780_835.7, 156_167.14],
    ] as const
  ).map(([investment, fifth]): Line => ["a fifth in whole fen", [investment, IN_WINDOW], fifth]),
]);

const dates = table("1. Units: a date is a serial number or text in three forms", "STATION_AWARD", [
  on("2025-06-30"),
  on("2025/6/30"),
  on("2025年6月30日"),
  on(45_838),
  ["2026-12-31 as text", [8_000_000, "2026-12-31"], 1_600_000],
  ["2027-01-01 as text", [8_000_000, "2027年1月1日"], 0],
  ["2024-12-31 as text", [8_000_000, "2024/12/31"], 0],
]);

export const stationAward: readonly Case[] = [
  ...workedExamples,
  ...window,
  ...cap,
  ...rate,
  ...orderOfChecks,
  ...toTheFen,
  ...dates,
];
