import { column, DIV0, NA, NUM, row, table, VALUE } from "../case";
import type { Case } from "../case";
import { all, mentions } from "../expected";
import { answers, explainsError } from "./explained";

/** 24号 末段 从新从高不重复; 121号 六(十二) 就高不重复: the highest of the amounts, once. */
const BEST = "BEST_OF";

export const bestOf: readonly Case[] = [
  ...table("24号 末段 从新从高不重复; 121号 六(十二) 就高不重复", BEST, [
    ["the highest of three", [row(300_000, 500_000, 200_000)], 500_000],
    ["the first is the highest", [row(500_000, 300_000, 200_000)], 500_000],
    ["the last is the highest", [row(200_000, 300_000, 500_000)], 500_000],
    ["a column", [column(300_000, 500_000, 200_000)], 500_000],
    [
      "rows and columns",
      [
        [
          [1, 2, 3],
          [6, 5, 4],
        ],
      ],
      6,
    ],
    ["one amount", [row(300_000)], 300_000],
    ["a single cell", [300_000], 300_000],
    ["equal amounts are paid once", [row(300_000, 300_000)], 300_000],
    ["a fen decides", [row(299_999.99, 300_000, 299_999.98)], 300_000],
    ["not as texts: 1,000,000 is more than 500,000", [row(1_000_000, 500_000)], 1_000_000],
    ["10^12", [row(1e12, 999_999_999_999.99)], 1e12],
    ["0 is an amount", [row(0, 0)], 0],
    ["0 and more", [row(0, 0.01, 0)], 0.01],
  ]),
  ...table("8. BEST_OF: blanks ignored; none → #VALUE!", BEST, [
    ["blanks among the amounts", [row(null, 300_000, "", 500_000, "  ", "　")], 500_000],
    ["a blank and 0", [row("", 0)], 0],
    ["an empty range", [row("", "", "")], VALUE],
    ["an empty range of nulls", [column(null, null)], VALUE],
    ["white space alone", [row(" ", "　")], VALUE],
    ["not given", [null], VALUE],
    ["nothing at all", [], VALUE],
  ]),
  ...table("1. Units: amounts as text", BEST, [
    ["30万元 against 200,000", [row("30万元", 200_000)], 300_000],
    ["0.5亿元 against 4000万元", [row("0.5亿元", "4000万元")], 50_000_000],
    ["separators and ￥", [row("￥1,200,000.00", 1_199_999.99)], 1_200_000],
    ["full width", [row("２００，０００元", "100000")], 200_000],
    ["9 万元 are less than 100,000", [row("9万元", "100,000")], 100_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", BEST, [
    ["a word among the amounts", [row(300_000, "很多")], VALUE],
    ["a word alone", ["三十万元"], VALUE],
    ["a truth value", [row(300_000, true)], VALUE],
    ["an error cell comes back", [row(300_000, DIV0)], DIV0],
    ["an error cell comes back from a column", [column(NA, 300_000)], NA],
    ["an error cell goes before a word", [row("很多", NUM)], NUM],
    ["an error cell among blanks", [row("", NUM)], NUM],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    [
      "the rule is named",
      [BEST, row(300_000, 500_000)],
      all(answers(500_000), mentions("不重复"), mentions("末段")),
    ],
    ["nothing is given", [BEST], explainsError("#VALUE!")],
  ]),
];
