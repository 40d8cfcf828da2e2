import { column, NULL, NA, row, table, VALUE } from "../case";
import type { Case } from "../case";
import { anyError, shown } from "../expected";

/** 第四条(四) 复合增长率: over count − 1 periods, oldest first, not rounded. */
const CLAUSE = "包科发〔2024〕84号 第四条(四) 复合增长率";

export const cagr: readonly Case[] = [
  ...table(CLAUSE, "CAGR", [
    ["one period: 144 ÷ 100 − 1", [row(100, 144)], shown(0.44)],
    ["two periods: √1.44 − 1", [row(100, 120, 144)], shown(0.2)],
    ["two periods: the model firm", [row(40_000_000, 50_000_000, 57_600_000)], shown(0.2)],
    ["two periods: √1.5625 − 1", [row(6_400_000, 8_000_000, 10_000_000)], shown(0.25)],
    ["two periods: √1.3225 − 1", [row(10_000, 1, 13_225)], shown(0.15)],
    ["two periods: √1.21 − 1", [row(100, 500, 121)], shown(0.1)],
    ["three periods: ∛1.728 − 1", [row(1000, 1200, 1440, 1728)], shown(0.2)],
    ["three periods: ∛1.331 − 1", [row(1000, 1, 1, 1331)], shown(0.1)],
    ["four periods: ⁴√16 − 1", [row(1, 1, 1, 1, 16)], shown(1)],
    ["an irrational root: √3 − 1", [row(100, 200, 300)], shown(0.732_050_807_568_877)],
    ["√2 − 1", [row(1, 1, 2)], shown(0.414_213_562_373_095)],
    ["∛2 − 1", [row(1, 1, 1, 2)], shown(0.259_921_049_894_873)],
    ["no growth", [row(7, 9, 7)], shown(0)],
    ["shrinking: √0.25 − 1", [row(100, 70, 25)], shown(-0.5)],
    ["down to nothing", [row(100, 50, 0)], shown(-1)],
    ["a loss between does not matter", [row(100, -50, 144)], shown(0.2)],
    ["a column", [column(100, 120, 144)], shown(0.2)],
    ["numbers as text", [row("100", "120", "１４４")], shown(0.2)],
    ["万元 against yuan", [row("4000万元", "5000万元", 57_600_000)], shown(0.2)],
    ["fen: √(28,516,115.50 ÷ 18,250,313.92) − 1", [row(18_250_313.92, 1, 28_516_115.5)], shown(0.25)],
  ]),
  ...table("2. CAGR: first ≤ 0 or last < 0 → #N/A", "CAGR", [
    ["a base of 0", [row(0, 100, 144)], NA],
    ["a negative base", [row(-100, 100, 144)], NA],
    ["a base one fen below 0", [row(-0.01, 144)], NA],
    ["a base of one fen", [row(0.01, 0.01)], shown(0)],
    ["ending in a loss", [row(100, 120, -0.01)], NA],
    ["from loss to loss", [row(-100, -50)], NA],
  ]),
  ...table("2. CAGR: under 2 values or a gap → #VALUE!", "CAGR", [
    ["one value", [row(100)], VALUE],
    ["no value", [row()], VALUE],
    ["not given", [null], VALUE],
    ["a blank range, as text", [row("", "", "")], VALUE],
    ["a gap", [row(100, "", 144)], VALUE],
    ["a gap of white space", [row(100, " ", 144)], VALUE],
    ["a word", [row(100, "增长", 144)], VALUE],
    ["a truth value", [row(100, true, 144)], VALUE],
    [
      "neither a row nor a column",
      [
        [
          [100, 120],
          [130, 144],
        ],
      ],
      VALUE,
    ],
    ["an error cell comes back", [row(100, NULL, 144)], NULL],
    ["an error cell goes before a word", [row("增长", NULL, 144)], NULL],
    ["growth beyond all numbers is an error, never Infinity", [row(1e-300, 1e300)], anyError],
  ]),
];
