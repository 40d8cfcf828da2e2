import { column, row, table } from "../case";
import type { Case, Line } from "../case";
import { firm, researching } from "./firm";

/**
 * 第四条(五): 上年度营业收入小于5000万元企业,近[三]年研发投入强度(R&D)应持续达到5%; 5000万元至2亿元(含)…4%; 大于2亿元…3%.
 * 持续达到: in each of the three years, set against the last three revenues, at the floor of last year's revenue.
 */
const research = (words: string, lines: readonly Line[]): Case[] =>
  table(`包科发〔2024〕84号 第四条(五) ${words}`, "GAZELLE_ELIGIBLE", lines);
const UNKNOWN = "待核实";

const level = (revenue: number): number[] => [revenue, revenue, revenue];
const MUCH = 100_000_000;

const floors = research("小于5000万元 · 5000万元至2亿元(含) · 大于2亿元", [
  ["49,999,999.99 × 5 % = 2,499,999.9995", researching(level(49_999_999.99), MUCH, MUCH, 2_500_000), true],
  ["49,999,999.99: one fen less", researching(level(49_999_999.99), MUCH, MUCH, 2_499_999.99), false],
  [
    "50m × 4 % = 2,000,000: 小于 excludes 50m from the first band",
    researching(level(50_000_000), MUCH, MUCH, 2_000_000),
    true,
  ],
  ["50m: one fen less", researching(level(50_000_000), MUCH, MUCH, 1_999_999.99), false],
  ["200m × 4 % = 8,000,000: (含)", researching(level(200_000_000), MUCH, MUCH, 8_000_000), true],
  [
    "200m: one fen less, though 3 % would be 6,000,000",
    researching(level(200_000_000), MUCH, MUCH, 7_999_999.99),
    false,
  ],
  [
    "200,000,000.01 × 3 % = 6,000,000.0003",
    researching(level(200_000_000.01), MUCH, MUCH, 6_000_000.01),
    true,
  ],
  ["200,000,000.01: one fen less", researching(level(200_000_000.01), MUCH, MUCH, 6_000_000), false],
  ["10m × 5 % = 500,000", researching(level(10_000_000), MUCH, MUCH, 500_000), true],
  ["10m: one fen less", researching(level(10_000_000), MUCH, MUCH, 499_999.99), false],
  ["5bn × 3 % = 150,000,000", researching(level(5_000_000_000), 150_000_000, 150_000_000, 150_000_000), true],
]);

/** The model firm: 4 % of 40m, 50m and 57.6m is 1,600,000, 2,000,000 and 2,304,000. */
const eachYear = research("持续达到", [
  ["at the floor in every year", firm({ rdExpenses: row(1_600_000, 2_000_000, 2_304_000) }), true],
  ["one fen short in 前两年 alone", firm({ rdExpenses: row(1_599_999.99, 2_000_000, 2_304_000) }), false],
  ["one fen short in 前一年 alone", firm({ rdExpenses: row(1_600_000, 1_999_999.99, 2_304_000) }), false],
  ["one fen short in 上年度 alone", firm({ rdExpenses: row(1_600_000, 2_000_000, 2_303_999.99) }), false],
  ["a high average does not help", firm({ rdExpenses: row(30_000_000, 30_000_000, 2_303_999.99) }), false],
  [
    "last year's band counts for the earlier years too: 45m at 4 %",
    firm({
      revenues: row(30_000_000, 45_000_000, 60_000_000),
      rdExpenses: row(1_200_000, 1_800_000, 2_400_000),
    }),
    true,
  ],
  [
    "last year's band counts for the earlier years too: 60m at 5 %",
    firm({
      revenues: row(30_000_000, 60_000_000, 48_000_000),
      rdExpenses: row(1_500_000, 2_999_999.99, 2_400_000),
    }),
    false,
  ],
  [
    "60m at 5 % reached",
    firm({
      revenues: row(30_000_000, 60_000_000, 48_000_000),
      rdExpenses: row(1_500_000, 3_000_000, 2_400_000),
    }),
    true,
  ],
  [
    "4 revenues: the last three count, 4 % of 37.5m, 45m, 54m",
    firm({
      revenues: row(31_250_000, 37_500_000, 45_000_000, 54_000_000),
      rdExpenses: row(1_500_000, 1_800_000, 2_160_000),
    }),
    true,
  ],
  [
    "4 revenues: one fen short in the first of the last three",
    firm({
      revenues: row(31_250_000, 37_500_000, 45_000_000, 54_000_000),
      rdExpenses: row(1_499_999.99, 1_800_000, 2_160_000),
    }),
    false,
  ],
  ["in a column", firm({ rdExpenses: column(1_600_000, 2_000_000, 2_304_000) }), true],
]);

const notGiven = research("不给 is not 0", [
  ["not given", firm({ rdExpenses: null }), UNKNOWN],
  ["blank texts", firm({ rdExpenses: row("", "", "") }), UNKNOWN],
  ["a gap", firm({ rdExpenses: row(2_400_000, "", 2_400_000) }), UNKNOWN],
  ["0 is 0 in R&D", firm({ rdExpenses: row(2_400_000, 0, 2_400_000) }), false],
  ["R&D given, revenues not", firm({ revenues: null }), UNKNOWN],
]);

/** Exactly at the floor, where R&D ÷ revenue or revenue × floor goes astray in binary; then one fen less. */
const ON_THE_LINE: readonly (readonly [
  floor: string,
  pairs: readonly (readonly [research: number, revenue: number])[],
])[] = [
  [
    "5 %",
    [
      [578_203.35, 11_564_067],
      [670_029.35, 13_400_587],
      [1_183_682.45, 23_673_649],
      [1_343_939.9, 26_878_798],
      [1_523_614.7, 30_472_294],
      [2_034_016.45, 40_680_329],
      [2_225_840.05, 44_516_801],
      [2_283_235.8, 45_664_716],
    ],
  ],
  [
    "4 %",
    [
      [2_004_509.16, 50_112_729],
      [2_161_053.76, 54_026_344],
      [2_310_745.57, 57_768_639.25],
      [2_927_912.01, 73_197_800.25],
      [3_736_118.78, 93_402_969.5],
      [5_458_335.27, 136_458_381.75],
      [5_928_373.1, 148_209_327.5],
      [7_165_787.27, 179_144_681.75],
    ],
  ],
  [
    "3 %",
    [
      [8_405_145.12, 280_171_504],
      [8_438_060.79, 281_268_693],
      [8_557_468.62, 285_248_954],
      [8_839_852.29, 294_661_743],
      [9_223_957.29, 307_465_243],
      [16_872_585.33, 562_419_511],
      [16_943_045.49, 564_768_183],
      [18_823_130.58, 627_437_686],
    ],
  ],
];
const fenBelow = (amount: number): number => (Math.round(amount * 100) - 1) / 100;

const onTheLine = research(
  "达到, to the fen",
  ON_THE_LINE.flatMap(([floor, pairs]) =>
    pairs.flatMap(([spent, revenue]): Line[] => [
      [`${floor} of ${revenue} exactly`, researching(level(revenue), spent, spent, spent), true],
      [
        `${floor} of ${revenue}: one fen less in 前一年`,
        researching(level(revenue), spent, fenBelow(spent), spent),
        false,
      ],
    ]),
  ),
);

export const gazelleResearch: readonly Case[] = [...floors, ...eachYear, ...notGiven, ...onTheLine];
