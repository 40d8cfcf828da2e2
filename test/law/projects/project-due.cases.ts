import { day, DIV0, NA, row, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { all, mentions, refused, someRow } from "../expected";

/** 第七条: 技术攻关类项目实施周期原则上不超过三年,成果转化类项目原则上不超过二年。The last day: + 36 or 24 months − 1 day. */
const CLAUSE = "包府发〔2024〕44号选题 第七条";
const START = day("2025-03-01");
const THREE_YEARS = day("2028-02-29");
const TWO_YEARS = day("2027-02-28");

const due = (type: string, start: string, last: string): Line => [`from ${start}`, [start, type], day(last)];
const named = (last: number, words: readonly string[]): readonly Line[] =>
  words.map((word) => [`${word} is a name of the kind`, [START, word], last]);

export const projectDue: readonly Case[] = [
  ...table(`${CLAUSE} 不超过三年`, "PROJECT_DUE", [
    ["2028-03-01 − 1 day, a leap year", [START, "技术攻关"], THREE_YEARS],
    due("技术攻关", "2024-07-01", "2027-06-30"),
    due("技术攻关", "2025-03-02", "2028-03-01"),
    due("技术攻关", "2025-02-28", "2028-02-27"),
    due("技术攻关", "2028-02-29", "2031-02-27"),
    due("技术攻关", "2024-08-31", "2027-08-30"),
    due("技术攻关", "2025-01-01", "2027-12-31"),
  ]),
  ...table(`${CLAUSE} 不超过二年`, "PROJECT_DUE", [
    ["2027-03-01 − 1 day", [START, "成果转化"], TWO_YEARS],
    due("成果转化", "2026-03-01", "2028-02-29"),
    due("成果转化", "2028-02-29", "2030-02-27"),
    due("成果转化", "2024-12-31", "2026-12-30"),
  ]),
  ...table("包府发〔2024〕44号选题 第十条 2024年6月28日至2028年12月31日", "PROJECT_DUE", [
    ["the first day", [day("2024-06-28"), "成果转化"], day("2026-06-27")],
    ["the day before", [day("2024-06-27"), "成果转化"], NA],
    ["the last day", [day("2028-12-31"), "技术攻关"], day("2031-12-30")],
    [
      "the day after; the message has the window",
      [day("2029-01-01"), "技术攻关"],
      refused("2028年12月31日", "#N/A"),
    ],
  ]),
  ...table("1. Words: the kinds and their short forms", "PROJECT_DUE", [
    ...named(THREE_YEARS, [
      "关键技术攻关",
      "关键技术",
      "攻关",
      "技术攻关类",
      "技术攻关类项目",
      "关键技术攻关项目",
      " 技 术 攻 关　",
      "KEY-TECHNOLOGY",
    ]),
    ...named(TWO_YEARS, [
      "转化",
      "科技成果转化",
      "成果转化类",
      "成果转化项目",
      "成果转化类项目",
      "conversion",
    ]),
    ...["技术攻关成果", "关键技术类成果", "成果转化成果", "成果转化类成果"].map((word): Line => [
      `${word} is a result, not a project`,
      [START, word],
      VALUE,
    ]),
    [
      "another word; the message lists the kinds",
      [START, "基础研究"],
      refused("技术攻关、成果转化", "#VALUE!"),
    ],
    ["no kind", [START, null], VALUE],
    ["a blank as 0", [START, 0], VALUE],
  ]),
  ...table("1. Dates", "PROJECT_DUE", [
    ["as text", ["2025年3月1日", "技术攻关"], THREE_YEARS],
    ["with slashes", ["2025/3/1", "技术攻关"], THREE_YEARS],
    ["a time of day does not count", [START + 0.75, "技术攻关"], THREE_YEARS],
    ["not given", [null, "技术攻关"], VALUE],
    ["a blank cell arrives as 0", [0, "技术攻关"], VALUE],
    ["no such day", ["2025-02-29", "技术攻关"], VALUE],
    ["a word", ["明年", "技术攻关"], VALUE],
    ["a truth value", [true, "技术攻关"], VALUE],
    ["two cells", [row(START, START), "技术攻关"], VALUE],
  ]),
  ...table("1. Order of checks", "PROJECT_DUE", [
    ["an error cell comes back before a bad word", [DIV0, "别的"], DIV0],
    ["a bad word goes before a day outside", [day("2020-01-01"), "别的"], VALUE],
  ]),
];

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  [
    "第七条 is about projects supported with fiscal money",
    ["PROJECT_DUE", START, "技术攻关"],
    all(mentions("只适用于财政资金立项支持的项目"), mentions("读法P03:"), mentions("读法P03-2:")),
  ],
  [
    "outside: the measure by name, of the three under one number",
    ["PROJECT_DUE", day("2029-01-01"), "技术攻关"],
    someRow({ 步骤: "答案", 说明: "选题机制运行管理办法》(包府发〔2024〕44号)有效期", 依据: "第十条" }),
  ],
]);
