import { NUM, table, VALUE } from "../case";
import type { Case, Line, Matrix } from "../case";

/** 三(五): 奖励资金按4:3:3方式分三年拨付,由市级、旗县级财政按照1:1比例承担。 */
const CLAUSE = "包府办发〔2024〕121号 三(五) 按4:3:3方式分三年拨付";

type Part = readonly [paid: number, city: number, county: number];

const schedule = (first: Part, second: Part, third: Part): Matrix => [
  ["年度", "比例", "拨付额", "市级", "旗县级"],
  ["第1年", 0.4, ...first],
  ["第2年", 0.3, ...second],
  ["第3年", 0.3, ...third],
];

const whole: readonly Line[] = [
  [
    "the cap: 800,000 / 600,000 / 600,000, each halved",
    [2_000_000],
    schedule([800_000, 400_000, 400_000], [600_000, 300_000, 300_000], [600_000, 300_000, 300_000]),
  ],
  [
    "1,600,000: 640,000 / 480,000 / 480,000",
    [1_600_000],
    schedule([640_000, 320_000, 320_000], [480_000, 240_000, 240_000], [480_000, 240_000, 240_000]),
  ],
  ["10 yuan: 4 / 3 / 3", [10], schedule([4, 2, 2], [3, 1.5, 1.5], [3, 1.5, 1.5])],
  ["nothing to pay", [0], schedule([0, 0, 0], [0, 0, 0], [0, 0, 0])],
];

/** Parts are rounded down; the last takes the remainder; an odd fen of a part goes to the county. */
const odd: readonly Line[] = [
  ["0.4 fen, 0.3 fen, and the fen itself last", [0.01], schedule([0, 0, 0], [0, 0, 0], [0.01, 0, 0.01])],
  ["0.8 fen, 0.6 fen, 2 fen last", [0.02], schedule([0, 0, 0], [0, 0, 0], [0.02, 0.01, 0.01])],
  ["1.2 fen, 0.9 fen, 2 fen last", [0.03], schedule([0.01, 0, 0.01], [0, 0, 0], [0.02, 0.01, 0.01])],
  ["2 fen, 1.5 fen, 2 fen last", [0.05], schedule([0.02, 0.01, 0.01], [0.01, 0, 0.01], [0.02, 0.01, 0.01])],
  [
    "2.8 fen, 2.1 fen, 3 fen last",
    [0.07],
    schedule([0.02, 0.01, 0.01], [0.02, 0.01, 0.01], [0.03, 0.01, 0.02]),
  ],
  ["10 fen: 4 / 3 / 3", [0.1], schedule([0.04, 0.02, 0.02], [0.03, 0.01, 0.02], [0.03, 0.01, 0.02])],
  [
    "6.66: 2.664 and 1.998 rounded down, 2.67 left",
    [6.66],
    schedule([2.66, 1.33, 1.33], [1.99, 0.99, 1], [2.01, 1, 1.01]),
  ],
  [
    "one fen below the cap: 799,999.996 and 599,999.997 rounded down",
    [1_999_999.99],
    schedule(
      [799_999.99, 399_999.99, 400_000],
      [599_999.99, 299_999.99, 300_000],
      [600_000.01, 300_000, 300_000.01],
    ),
  ],
  [
    "22,448.60 × 0.4 = 8,979.44 and × 0.3 = 6,734.58 in whole fen",
    [22_448.6],
    schedule([8_979.44, 4_489.72, 4_489.72], [6_734.58, 3_367.29, 3_367.29], [6_734.58, 3_367.29, 3_367.29]),
  ],
  [
    "222,179.30 × 0.4 = 88,871.72 and × 0.3 = 66,653.79: an odd fen in years 2 and 3",
    [222_179.3],
    schedule(
      [88_871.72, 44_435.86, 44_435.86],
      [66_653.79, 33_326.89, 33_326.9],
      [66_653.79, 33_326.89, 33_326.9],
    ),
  ],
  [
    "336,735.35 × 0.3 = 101,020.605 rounded down, the rest last",
    [336_735.35],
    schedule(
      [134_694.14, 67_347.07, 67_347.07],
      [101_020.6, 50_510.3, 50_510.3],
      [101_020.61, 50_510.3, 50_510.31],
    ),
  ],
];

const refusedAwards: readonly Line[] = [
  ["one fen above the cap", [2_000_000.01], VALUE],
  ["an investment instead of an award", [8_000_000], VALUE],
  ["huge", [1e300], VALUE],
  ["negative", [-0.01], VALUE],
  ["not given", [null], VALUE],
  ["blank", [""], VALUE],
  ["no number", ["两百万"], VALUE],
  ["a truth value is no amount", [true], VALUE],
  ["an error cell comes back", [NUM], NUM],
];

export const stationAwardSchedule: readonly Case[] = [
  ...table(CLAUSE, "STATION_AWARD_SCHEDULE", whole),
  ...table("3. an odd fen to 旗县级; 1. the last part takes the remainder", "STATION_AWARD_SCHEDULE", odd),
  ...table("3. award > 2,000,000 → #VALUE!", "STATION_AWARD_SCHEDULE", refusedAwards),
];
