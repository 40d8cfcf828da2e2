import { day, DIV0, NA, NAME, NULL, NUM, REF, row, table, VALUE } from "../law/case";
import type { Case, Cell, Given, Line } from "../law/case";
import { firm } from "../law/gazelle/firm";
import { refused } from "../law/expected";

/**
 * The rules that hold for all functions (docs/functions.md): how a cell is read, shown on the functions whose
 * answer tells best what was read. STATION_AWARD gives a fifth of the investment, REFUEL_AWARD 8 yuan a kilogram.
 */
const IN_WINDOW = day("2025-06-30");
const UNKNOWN = "待核实";

/** What is read as the investment, seen through its fifth. */
const money = (why: string, cell: Given, fifth: number): Line => [why, [cell, IN_WINDOW], fifth];
const noMoney = (why: string, cell: Given): Line => [why, [cell, IN_WINDOW], VALUE];

const amountsAsText = table("1. Units: numbers as text are read", "STATION_AWARD", [
  money("plain", "8000000", 1_600_000),
  money("decimals", "33.35", 6.67),
  money("thousands separators", "8,000,000", 1_600_000),
  money("separators and decimals", "1,234,567.85", 246_913.57),
  money("full-width digits", "８００００００", 1_600_000),
  money("full-width separators and point", "１，２３４，５６７．８５", 246_913.57),
  money("¥", "¥8,000,000", 1_600_000),
  money("full-width ￥", "￥8000000", 1_600_000),
  money("元", "8000000元", 1_600_000),
  money("¥ and 元 with separators", "¥8,000,000元", 1_600_000),
  money("blanks around", "  8000000 ", 1_600_000),
  money("a full-width blank around", "　8000000　", 1_600_000),
  money("a no-break space around", "\u00a08000000\u00a0", 1_600_000),
  money("万元: 8,000,000", "800万元", 1_600_000),
  money("万元 with decimals: 33,300", "3.33万元", 6660),
  money("5760万元 = 57,600,000: above the cap", "5760万元", 2_000_000),
  money("亿元: 120,000,000, above the cap", "1.2亿元", 2_000_000),
  money("亿元: 5,000,000", "0.05亿元", 1_000_000),
  money("full-width 万元", "８００万元", 1_600_000),
]);

const noAmounts = table("1. Units: anything else → #VALUE!", "STATION_AWARD", [
  noMoney("Chinese numerals", "八百万"),
  noMoney("a word", "待定"),
  noMoney("another currency", "8000000美元"),
  noMoney("two points", "8.0.0"),
  noMoney("two minus signs", "--8"),
  noMoney("a formula as text", "=8000000"),
  noMoney("a fraction", "1/2"),
  noMoney("hexadecimal", "0x10"),
  noMoney("NaN", "NaN"),
  noMoney("Infinity", "Infinity"),
  noMoney("a unit without a number", "万元"),
  noMoney("a sign without a number", "¥"),
  noMoney("a full stop", "."),
  noMoney("negative", -8_000_000),
  noMoney("negative by a fen", -0.01),
  noMoney("negative as text", "-8000000"),
  noMoney("TRUE is no amount", true),
  noMoney("FALSE is no amount", false),
]);

const rates = table("1. Units: 70% as text; rates are fractions", "GAZELLE_ELIGIBLE", [
  ["69.99%", firm({ debtRatio: "69.99%" }), true],
  ["70%", firm({ debtRatio: "70%" }), false],
  ["full-width 69%", firm({ debtRatio: "６９％" }), true],
  ["full-width 70%", firm({ debtRatio: "７０％" }), false],
  ["a fraction as text", firm({ debtRatio: "0.6999" }), true],
  ["a ratio of exactly 10", firm({ debtRatio: 10 }), false],
  ["a ratio above 10", firm({ debtRatio: 10.0001 }), VALUE],
  ["per cent without the sign", firm({ debtRatio: 69 }), VALUE],
  ["1001% is above 10", firm({ debtRatio: "1001%" }), VALUE],
  ["negative", firm({ debtRatio: -0.1 }), VALUE],
  ["a word", firm({ debtRatio: "不高" }), VALUE],
  ["a truth value", firm({ debtRatio: true }), VALUE],
]);

const fifteenDigits = [
  ...table("1. Exactness: a number is read as Excel shows it, 15 digits", "STATION_AWARD", [
    money("0.1 + 0.2 is 0.3: a fifth is 0.06", 0.1 + 0.2, 0.06),
    money("0.3 − 0.25 = 0.04999… is 0.05: a fifth is 0.01", 0.3 - 0.25, 0.01),
    money("1.1 × 1.1 × 100 is 121", 1.1 * 1.1 * 100, 24.2),
    money("4.35 × 100 = 434.99999999999994 is 435", 4.35 * 100, 87),
    money("the 15th digit counts", 0.0499999999999999, 0),
    ["0.3 − 0.1 = 0.19999… as a rate is 0.2", [8_000_000, IN_WINDOW, 0.3 - 0.1], 1_600_000],
    [
      "0.1 + 0.2 − 0.1 = 0.20000…4 as a rate is 0.2, not above it",
      [8_000_000, IN_WINDOW, 0.1 + 0.2 - 0.1],
      1_600_000,
    ],
    ["the 15th digit above 0.2 counts", [8_000_000, IN_WINDOW, 0.200000000000001], VALUE],
  ]),
  ...table("1. Exactness: a threshold is compared as shown", "GAZELLE_ELIGIBLE", [
    ["0.7000000000000001 is 0.7", firm({ debtRatio: 0.7000000000000001 }), false],
    ["1 − 0.3 = 0.7", firm({ debtRatio: 1 - 0.3 }), false],
    ["0.8 − 0.1 = 0.7000000000000001", firm({ debtRatio: 0.8 - 0.1 }), false],
    ["0.6999999999999999 is 0.7", firm({ debtRatio: 0.6999999999999999 }), false],
    ["0.699999999999999 is below", firm({ debtRatio: 0.699999999999999 }), true],
    ["57.6m as 48,000,000 × 1.2", firm({ revenues: row(40_000_000, 48_000_000, 48_000_000 * 1.2) }), true],
  ]),
];

const blankTexts: readonly Cell[] = [null, "", " ", "　", "\u00a0", "\t", " \n "];
const blanks = [
  ...table(
    "1. Blanks: omitted, null, empty and white space are not given",
    "STATION_AWARD",
    blankTexts.flatMap((blank): Line[] => [
      [`the investment is ${JSON.stringify(blank)}`, [blank, IN_WINDOW], VALUE],
      [`the date is ${JSON.stringify(blank)}`, [8_000_000, blank], VALUE],
      [`the rate is ${JSON.stringify(blank)}: the default`, [8_000_000, IN_WINDOW, blank], 1_600_000],
    ]),
  ),
  ...table(
    "1. Blanks in an eligibility function: 待核实, not #VALUE!",
    "GAZELLE_ELIGIBLE",
    blankTexts.map((blank): Line => ["the debt ratio is blank", firm({ debtRatio: blank }), UNKNOWN]),
  ),
  ...table("1. Blanks: where 0 makes no sense it is not given, elsewhere 0 is 0", "GAZELLE_ELIGIBLE", [
    ["the debt ratio", firm({ debtRatio: 0 }), UNKNOWN],
    ["the years of operation", firm({ fiscalYears: 0 }), UNKNOWN],
    ["the date: not checked", firm({ appliedOn: 0 }), true],
    ["a value inside revenues", firm({ revenues: row(40_000_000, 0, 57_600_000) }), UNKNOWN],
    ["all revenues", firm({ revenues: row(0, 0, 0) }), UNKNOWN],
    ["profits: 0 is 0, and revenue grows", firm({ netProfits: row(0, 0, 0) }), true],
    ["R&D: 0 is 0 and short", firm({ rdExpenses: row(0, 0, 0) }), false],
    ["counts: 0 is 0 and short", firm({ inventionPatents: 0, otherRights: 0, standards: 0 }), false],
    ["the judgement: 待核实", firm({ judged: 0 }), UNKNOWN],
  ]),
  ...table("1. Blanks: price and year", "REFUEL_AWARD", [
    ["a price of 0 is not given", [1000, 0, 2025], VALUE],
    ["a year of 0 is not given", [1000, 25, 0], VALUE],
    ["kilograms: 0 is 0", [0, 25, 2025], 0],
  ]),
];

const YES: readonly Cell[] = [
  true,
  1,
  "是",
  "有",
  "符合",
  "√",
  "yes",
  "YES",
  "Yes",
  "ｙｅｓ",
  "ＹＥＳ",
  " 是 ",
  "　符合　",
];
const NO: readonly Cell[] = [false, "否", "无", "不符合", "×", "no", "NO", "No", "ｎｏ", " 否 ", "　不符合"];
const NEITHER: readonly Cell[] = [2, -1, 0.5, "也许", "是否", "对", "？"];
const booleans = [
  ...table("1. Words: booleans, any case and width, blanks around ignored", "REFUEL_AWARD", [
    ...YES.map((word): Line => ["yes", [1000, 25, 2025, word], 8000]),
    ...NO.map((word): Line => ["no", [1000, 25, 2025, word], 0]),
    ...NEITHER.map((word): Line => ["neither", [1000, 25, 2025, word], VALUE]),
    ["0 is never a boolean", [1000, 25, 2025, 0], refused("请填 是/否", "#VALUE!")],
  ]),
  ...table("1. Words: booleans in judged", "GAZELLE_ELIGIBLE", [
    ...YES.map((word): Line => ["yes", firm({ judged: word }), true]),
    ...NO.map((word): Line => ["no", firm({ judged: word }), false]),
    ...NEITHER.map((word): Line => ["neither", firm({ judged: word }), VALUE]),
  ]),
];

const readDate = (why: string, cell: Given, last: string): Line => [why, [cell], day(last)];
const noDate = (why: string, cell: Given): Line => [why, [cell], VALUE];
const dates = table("1. Units: dates as serial numbers or text in three forms", "GAZELLE_VALID_UNTIL", [
  readDate("2025-06-30", "2025-06-30", "2028-06-29"),
  readDate("2025/6/30", "2025/6/30", "2028-06-29"),
  readDate("2025年6月30日", "2025年6月30日", "2028-06-29"),
  readDate("a serial number", 45_838, "2028-06-29"),
  readDate("29 February of a leap year", "2024-02-29", "2027-02-27"),
  readDate("29 February 2000", "2000年2月29日", "2003-02-27"),
  readDate("blanks around", " 2025-06-30 ", "2028-06-29"),
  readDate("the first serial after the day that never was", 61, "1903-02-28"),
  noDate("29 February of a common year", "2025-02-29"),
  noDate("30 February", "2025-02-30"),
  noDate("29 February 2100: no leap year", "2100/2/29"),
  noDate("31 April", "2025年4月31日"),
  noDate("month 13", "2025-13-01"),
  noDate("month 0", "2025-00-10"),
  noDate("day 0", "2025-06-00"),
  noDate("day 32", "2025/1/32"),
  noDate("day first", "30/6/2025"),
  noDate("no day", "2025年6月"),
  noDate("eight digits are no serial number", "20250630"),
  noDate("eight digits as a number", 20_250_630),
  noDate("before the 1900 system", "1899-12-31"),
  noDate("negative", -1),
  noDate("huge", 1e300),
  noDate("a word", "六月三十日"),
  noDate("TRUE", true),
]);

const huge = [
  ...table("1. Never Infinity: huge numbers", "STATION_AWARD", [
    money("1e300 is capped", 1e300, 2_000_000),
    money("the largest number is capped", Number.MAX_VALUE, 2_000_000),
    money("the smallest number is rounded down", Number.MIN_VALUE, 0),
    ["a huge date", [8_000_000, 1e300], VALUE],
    ["a huge rate", [8_000_000, IN_WINDOW, 1e300], VALUE],
  ]),
  ...table("1. Never Infinity: huge numbers", "GAZELLE_ELIGIBLE", [
    ["a huge debt ratio", firm({ debtRatio: 1e300 }), VALUE],
    [
      "huge revenues, growing by half, with as much R&D",
      firm({ revenues: row(1e300, 2e300, 3e300), rdExpenses: row(3e300, 3e300, 3e300) }),
      true,
    ],
  ]),
];

const ALL_ERRORS = [NA, VALUE, DIV0, NUM, REF, NAME, NULL] as const;
const errorCells = [
  ...table(
    "1. Answers: an error cell given as an argument comes back as that same error",
    "STATION_AWARD",
    ALL_ERRORS.flatMap((error): Line[] => [
      ["as the investment", [error, IN_WINDOW], error],
      ["as the date", [8_000_000, error], error],
      ["as the optional rate", [8_000_000, IN_WINDOW, error], error],
      ["before a bad word", ["很多", "昨天", error], error],
    ]),
  ),
  ...table(
    "1. Answers: an error cell inside a range",
    "GAZELLE_ELIGIBLE",
    ALL_ERRORS.flatMap((error): Line[] => [
      ["in the revenues", firm({ revenues: row(40_000_000, error, 57_600_000) }), error],
      [
        "in the judgements, although the debt ratio fails",
        firm({ debtRatio: 0.7, judged: row(true, true, error, true, true, true) }),
        error,
      ],
    ]),
  ),
];

const ranges = table(
  "2. One row or one column; fewer than 3 or a gap → not given; too many → #VALUE!",
  "GAZELLE_ELIGIBLE",
  [
    ["no revenue at all", firm({ revenues: row() }), UNKNOWN],
    ["one revenue", firm({ revenues: 57_600_000 }), UNKNOWN],
    ["blank texts", firm({ revenues: row("", "", "") }), UNKNOWN],
    ["five revenues", firm({ revenues: row(4e7, 4e7, 5e7, 5e7, 5.76e7) }), VALUE],
    ["five profits", firm({ netProfits: row(1, 1, 1, 1, 1) }), VALUE],
    ["four years of R&D", firm({ rdExpenses: row(2.4e6, 2.4e6, 2.4e6, 2.4e6) }), VALUE],
    [
      "two rows of two",
      firm({
        revenues: [
          [4e7, 5e7],
          [5e7, 5.76e7],
        ],
      }),
      VALUE,
    ],
    ["a ragged range", firm({ revenues: [[4e7, 5e7], [5.76e7]] }), VALUE],
    ["a word in the revenues", firm({ revenues: row(4e7, "五千万", 5.76e7) }), VALUE],
    ["a truth value in the profits", firm({ netProfits: row(1e6, true, 1e6) }), VALUE],
    ["a negative revenue", firm({ revenues: row(4e7, -5e7, 5.76e7) }), VALUE],
    ["negative R&D", firm({ rdExpenses: row(2.4e6, -1, 2.4e6) }), VALUE],
    ["a negative profit is a loss", firm({ netProfits: row(1e6, -1, 1e6) }), true],
    ["a negative count", firm({ inventionPatents: -2 }), VALUE],
    ["negative years", firm({ fiscalYears: -3 }), VALUE],
    ["a count with its unit is no number", firm({ inventionPatents: "2项" }), VALUE],
    ["万元 and yuan in one range", firm({ revenues: row("4000万元", "0.5亿元", 57_600_000) }), true],
    ["two judgements are neither one nor six", firm({ judged: row(true, true) }), VALUE],
    ["seven judgements", firm({ judged: row(true, true, true, true, true, true, true) }), VALUE],
  ],
);

const years = table("1. Units: a calendar year is 1900 … 2199 or a date in it", "REFUEL_AWARD", [
  ["1900", [1000, 25, 1900], 0],
  ["2199", [1000, 25, 2199], 0],
  ["2025 as text", [1000, 25, "2025"], 8000],
  ["full width", [1000, 25, "２０２６"], 6000],
  ["a date in it, as text", [1000, 25, "2025/6/30"], 8000],
  ["a date in it, as a serial number", [1000, 25, day("2026-06-30")], 6000],
  ["negative", [1000, 25, -2025], VALUE],
  ["after the last date", [1000, 25, 2_958_466], VALUE],
  ["a word", [1000, 25, "去年"], VALUE],
  ["an impossible date", [1000, 25, "2025-02-30"], VALUE],
]);

export const readingCells: readonly Case[] = [
  ...amountsAsText,
  ...noAmounts,
  ...rates,
  ...fifteenDigits,
  ...blanks,
  ...booleans,
  ...dates,
  ...huge,
  ...errorCells,
  ...ranges,
  ...years,
];
