import { column, row, table } from "../case";
import type { Case, Line } from "../case";
import { earning, firm, growing, LOSSES, SLOW } from "./firm";

/**
 * 第四条(四): 上年度营收在1000万元至5000万元,近[三]年营收或净利润复合增长率不低于25%; 5000[万元至]2亿元…20%; 2亿至10亿元…15%;
 * 10亿以上…10%. Three years of data are two periods; no roots: growth of 20 % over two periods ⇔ last ≥ first × 1.44.
 */
const growth = (words: string, lines: readonly Line[]): Case[] =>
  table(`包科发〔2024〕84号 第四条(四) ${words}`, "GAZELLE_ELIGIBLE", lines);
const UNKNOWN = "待核实";

/** At each edge of last year's revenue: the largest first revenue (to the fen) that still reaches the floor, and one fen more. */
const edges = growth("1000万元 · 5000万元 · 2亿 · 10亿", [
  [
    "one fen under 10m: no bracket, whatever the growth",
    growing([1_000_000, 2_000_000, 9_999_999.99]),
    false,
  ],
  ["10m: 25 %, 6,400,000 × 1.5625 = 10,000,000", growing([6_400_000, 8_000_000, 10_000_000]), true],
  ["10m: one fen more at the start", growing([6_400_000.01, 8_000_000, 10_000_000]), false],
  ["49,999,999.99 ÷ 1.5625 = 31,999,999.9936", growing([31_999_999.99, 1, 49_999_999.99]), true],
  ["49,999,999.99: still 25 %", growing([32_000_000, 1, 49_999_999.99]), false],
  ["50m: the lower floor counts, 50m ÷ 1.44 = 34,722,222.22…", growing([34_722_222.22, 1, 50_000_000]), true],
  ["50m: one fen more at the start", growing([34_722_222.23, 1, 50_000_000]), false],
  ["50,000,000.01 ÷ 1.44 = 34,722,222.229…", growing([34_722_222.22, 1, 50_000_000.01]), true],
  ["50,000,000.01: one fen more at the start", growing([34_722_222.23, 1, 50_000_000.01]), false],
  ["199,999,999.99 ÷ 1.44 = 138,888,888.88…", growing([138_888_888.88, 1, 199_999_999.99]), true],
  ["199,999,999.99: still 20 %", growing([138_888_888.89, 1, 199_999_999.99]), false],
  [
    "200m: the lower floor counts, 200m ÷ 1.3225 = 151,228,733.459…",
    growing([151_228_733.45, 1, 200_000_000]),
    true,
  ],
  ["200m: one fen more at the start", growing([151_228_733.46, 1, 200_000_000]), false],
  ["999,999,999.99 ÷ 1.3225 = 756,143,667.289…", growing([756_143_667.28, 1, 999_999_999.99]), true],
  ["999,999,999.99: still 15 %", growing([756_143_667.29, 1, 999_999_999.99]), false],
  [
    "1bn: the lower floor counts, 1bn ÷ 1.21 = 826,446,280.99…",
    growing([826_446_280.99, 1, 1_000_000_000]),
    true,
  ],
  ["1bn: one fen more at the start", growing([826_446_281, 1, 1_000_000_000]), false],
  ["1,000,000,000.01 = 826,446,281 × 1.21", growing([826_446_281, 1, 1_000_000_000.01]), true],
  ["1,000,000,000.01: one fen more at the start", growing([826_446_281.01, 1, 1_000_000_000.01]), false],
]);

/** Exactly on the floor, where a root, a power or a quotient of binary fractions goes astray; then one fen below. */
const ON_THE_LINE: readonly (readonly [
  floor: string,
  periods: 2 | 3,
  pairs: readonly (readonly [number, number])[],
])[] = [
  [
    "25 %, × 1.5625",
    2,
    [
      [16_999_337.44, 26_561_464.75],
      [18_250_313.92, 28_516_115.5],
      [20_148_285.92, 31_481_696.75],
      [9_534_628.96, 14_897_857.75],
    ],
  ],
  [
    "20 %, × 1.44",
    2,
    [
      [47_460_261.5, 68_342_776.56],
      [92_845_589, 133_697_648.16],
      [104_482_949, 150_455_446.56],
      [117_269_479.25, 168_868_050.12],
      [122_723_134.25, 176_721_313.32],
      [133_511_682.25, 192_256_822.44],
    ],
  ],
  [
    "15 %, × 1.3225",
    2,
    [
      [221_516_468, 292_955_528.93],
      [537_898_428, 711_370_671.03],
      [641_394_924, 848_244_786.99],
      [704_029_128, 931_078_521.78],
    ],
  ],
  [
    "10 %, × 1.21",
    2,
    [
      [1_664_699_076, 2_014_285_881.96],
      [1_901_515_160, 2_300_833_343.6],
      [2_396_420_519, 2_899_668_827.99],
      [3_403_911_086, 4_118_732_414.06],
    ],
  ],
  [
    "25 %, × 1.953125",
    3,
    [
      [8_420_834.56, 16_446_942.5],
      [16_972_529.28, 33_149_471.25],
      [17_125_753.6, 33_448_737.5],
    ],
  ],
  [
    "20 %, × 1.728",
    3,
    [
      [31_279_832.5, 54_051_550.56],
      [37_529_988.75, 64_851_820.56],
      [56_307_195, 97_298_832.96],
      [79_380_063.75, 137_168_750.16],
    ],
  ],
  [
    "15 %, × 1.520875",
    3,
    [
      [279_488_400, 425_066_920.35],
      [371_516_240, 565_029_761.51],
      [621_827_600, 945_722_051.15],
    ],
  ],
  [
    "10 %, × 1.331",
    3,
    [
      [924_712_710, 1_230_792_617.01],
      [1_694_574_060, 2_255_478_073.86],
      [3_343_958_820, 4_450_809_189.42],
    ],
  ],
];
const fenBelow = (amount: number): number => (Math.round(amount * 100) - 1) / 100;

const onTheLine = growth(
  "复合增长率不低于, to the fen",
  ON_THE_LINE.flatMap(([floor, periods, pairs]) =>
    pairs.flatMap(([first, last]): Line[] => {
      const between = periods === 2 ? [first] : [first, first];
      return [
        [`${periods} periods at ${floor}: exactly`, growing([first, ...between, last]), true],
        [
          `${periods} periods at ${floor}: one fen below`,
          growing([first, ...between, fenBelow(last)]),
          false,
        ],
      ];
    }),
  ),
);

const years = growth("近[三]年: periods = count − 1", [
  ["4 years: 31.25m × 1.728 = 54m", growing([31_250_000, 37_500_000, 45_000_000, 54_000_000]), true],
  ["4 years: one fen below", growing([31_250_000, 37_500_000, 45_000_000, 53_999_999.99]), false],
  [
    "4 years: × 1.44 would do for two periods, not for three",
    growing([40_000_000, 45_000_000, 50_000_000, 57_600_000]),
    false,
  ],
  ["a dip between does not matter", growing([40_000_000, 10_000_000, 57_600_000]), true],
  ["revenues in a column", firm({ revenues: column(40_000_000, 50_000_000, 57_600_000) }), true],
  ["two revenues are not three years", firm({ revenues: row(40_000_000, 57_600_000) }), UNKNOWN],
  ["a gap", firm({ revenues: row(40_000_000, "", 57_600_000) }), UNKNOWN],
  ["a gap that arrives as 0", firm({ revenues: row(40_000_000, 0, 57_600_000) }), UNKNOWN],
  ["not given", firm({ revenues: null }), UNKNOWN],
]);

const profits = growth("营收或净利润", [
  ["profits alone: 1,440,000 = 1,000,000 × 1.44", earning(1_000_000, 1_000_000, 1_440_000), true],
  ["one fen short in both", earning(1_000_000, 1_000_000, 1_439_999.99), false],
  ["a loss between does not matter", earning(1_000_000, -5_000_000, 1_440_000), true],
  ["0 between is a profit of 0", earning(1_000_000, 0, 1_440_000), true],
  ["4 profits beside 3 revenues: three periods, × 1.728", earning(1_000_000, 1, 1, 1_728_000), true],
  ["4 profits: one fen short", earning(1_000_000, 1, 1, 1_727_999.99), false],
  ["4 profits: × 1.5 would do for two periods", earning(1_000_000, 1, 1, 1_500_000), false],
  ["a base of 0 does not count", earning(0, 1_000_000, 9_000_000), false],
  ["a negative base does not count", earning(-1_000_000, 1_000_000, 9_000_000), false],
  ["a base of one fen counts", earning(0.01, 1_000_000, 9_000_000), true],
  ["from a profit to a loss", earning(1_000_000, 1_000_000, -1), false],
  ["from a profit to nothing", earning(1_000_000, 1_000_000, 0), false],
  ["from loss to smaller loss is no growth", earning(-3_000_000, -2_000_000, -1_000_000), false],
  ["all 0: given, and no growth", earning(0, 0, 0), false],
  ["not given, revenue short: unknown", firm({ revenues: SLOW, netProfits: null }), UNKNOWN],
  ["a gap: not given", earning(1_000_000, "", 1_440_000), UNKNOWN],
  ["two profits: not given", earning(1_000_000, 1_440_000), UNKNOWN],
  ["not given, revenue enough", firm({ netProfits: null }), true],
  ["losses, revenue enough", firm({ netProfits: LOSSES }), true],
  ["profits in a column", firm({ revenues: SLOW, netProfits: column(1_000_000, 1, 1_440_000) }), true],
  [
    "the floor goes by revenue: 25 % under 50m",
    firm({
      revenues: row(45_000_000, 45_000_000, 49_999_999.99),
      netProfits: row(1_000_000, 1, 1_562_499.99),
      rdExpenses: row(2_500_000, 2_500_000, 2_500_000),
    }),
    false,
  ],
  [
    "25 % under 50m: 1,562,500 = 1,000,000 × 1.5625",
    firm({
      revenues: row(45_000_000, 45_000_000, 49_999_999.99),
      netProfits: row(1_000_000, 1, 1_562_500),
      rdExpenses: row(2_500_000, 2_500_000, 2_500_000),
    }),
    true,
  ],
  [
    "profits do not help a revenue under 10m",
    firm({ revenues: row(9_000_000, 9_000_000, 9_999_999.99), netProfits: row(1, 10, 100) }),
    false,
  ],
]);

export const gazelleGrowth: readonly Case[] = [...edges, ...onTheLine, ...years, ...profits];
