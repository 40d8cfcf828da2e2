import { day, REF, row, table, VALUE } from "../case";
import type { Case, Given, Line } from "../case";
import { all, columnIs, headed, never, rowHas } from "../expected";
import type { Matcher } from "../expected";
import { isMatrix } from "../excel";
import { firm, JUDGED_ROWS, judgedBut, LOSSES, SLOW } from "./firm";

/** 第四条, condition by condition; the twelfth row is the measure's own window (第十六条). */
const CLAUSE = "包科发〔2024〕84号 第四条";
const check = (clause: string, lines: readonly Line[]): Case[] => table(clause, "GAZELLE_CHECK", lines);

const MET = "符合";
const NOT_MET = "不符合";
const UNKNOWN = "待核实";
const UNCHECKED = "未核对";

/** 结论 of the twelve rows: all met and the window unchecked, but for these. */
function conclusions(exceptions: Readonly<Record<number, string>> = {}): Matcher {
  const verdicts = Array.from({ length: 12 }, (_, at) => exceptions[at + 1] ?? (at === 11 ? UNCHECKED : MET));
  return columnIs("结论", verdicts);
}

const HEADINGS = ["条件", "要求", "实际", "结论", "差距", "依据"];
const CONDITIONS = [
  ["注册与信用", "第四条(一)"],
  ["产业方向", "第四条(二)"],
  ["经营年限", "第四条(三)"],
  ["资产负债率", "第四条(三)"],
  ["非上市公司控股或并购", "第四条(三)"],
  ["未上市", "第四条(三)"],
  ["成长性", "第四条(四)"],
  ["研发强度", "第四条(五)"],
  ["知识产权", "第四条(五)"],
  ["企业信用", "第四条(六)"],
  ["不属排除范围", "第四条(七)"],
  ["办法有效期", "第十六条"],
] as const;

const shape = check("2. table 条件 · 要求 · 实际 · 结论 · 差距 · 依据, 12 rows in this order", [
  ["six columns, twelve rows", firm(), headed(HEADINGS, 12)],
  ["twelve rows also when nothing is given", [], headed(HEADINGS, 12)],
  ...CONDITIONS.flatMap(([condition, article], at): Line[] => [
    [`row ${at + 1} is ${condition}`, firm(), rowHas(at + 1, "条件", condition)],
    [`row ${at + 1} stands on ${article}`, firm(), rowHas(at + 1, "依据", article)],
  ]),
]);

const failing: readonly (readonly [rowNumber: number, why: string, given: Given[]])[] = [
  ...JUDGED_ROWS.map(
    (number) => [number, "judged FALSE", firm({ judged: judgedBut(number, false) })] as const,
  ),
  [3, "two complete years", firm({ fiscalYears: 2 })],
  [4, "70 % is not 低于70%", firm({ debtRatio: 0.7 })],
  [7, "one fen under × 1.44, and losses", firm({ revenues: SLOW, netProfits: LOSSES })],
  [8, "one fen under 4 % of 57.6m", firm({ rdExpenses: row(2_400_000, 2_400_000, 2_303_999.99) })],
  [9, "one patent and seven others", firm({ inventionPatents: 1, otherRights: 7 })],
  [12, "the day after the last", firm({ appliedOn: day("2026-11-22") })],
];

const alone = check(`${CLAUSE}: each condition failing alone`, [
  ["all met", firm(), conclusions()],
  [
    "all met on the last day of the measure",
    firm({ appliedOn: day("2026-11-21") }),
    conclusions({ 12: MET }),
  ],
  ["all met on its first day", firm({ appliedOn: day("2024-11-22") }), conclusions({ 12: MET })],
  ["the day before the first", firm({ appliedOn: day("2024-11-21") }), conclusions({ 12: NOT_MET })],
  ...failing.map(([number, why, given]): Line => [
    `row ${number}: ${why}`,
    given,
    conclusions({ [number]: NOT_MET }),
  ]),
]);

const unknown: readonly (readonly [rowNumber: number, why: string, given: Given[]])[] = [
  ...JUDGED_ROWS.map((number) => [number, "not judged", firm({ judged: judgedBut(number, "") })] as const),
  ...JUDGED_ROWS.map(
    (number) => [number, "0 is not a judgement", firm({ judged: judgedBut(number, 0) })] as const,
  ),
  [3, "years not given", firm({ fiscalYears: null })],
  [4, "ratio not given", firm({ debtRatio: null })],
  [7, "revenue short by a fen, profits not given", firm({ revenues: SLOW, netProfits: null })],
  [8, "R&D not given", firm({ rdExpenses: null })],
  [9, "one patent, the others not given", firm({ inventionPatents: 1, otherRights: null, standards: null })],
];

const unknownAlone = check(`${CLAUSE}: each condition unknown alone`, [
  ...unknown.map(([number, why, given]): Line => [
    `row ${number}: ${why}`,
    given,
    conclusions({ [number]: UNKNOWN }),
  ]),
  ["row 12: without a date it is not checked", firm({ appliedOn: null }), conclusions({ 12: UNCHECKED })],
  ["revenues not given: growth and R&D", firm({ revenues: null }), conclusions({ 7: UNKNOWN, 8: UNKNOWN })],
  [
    "two revenues: growth and R&D",
    firm({ revenues: row(4e7, 5.76e7) }),
    conclusions({ 7: UNKNOWN, 8: UNKNOWN }),
  ],
  ["a gap in R&D", firm({ rdExpenses: row(2.4e6, "", 2.4e6) }), conclusions({ 8: UNKNOWN })],
  ["nothing is given", [], columnIs("结论", [...Array.from({ length: 11 }, () => UNKNOWN), UNCHECKED])],
  [
    "none is judged",
    firm({ judged: null }),
    conclusions({ 1: UNKNOWN, 2: UNKNOWN, 5: UNKNOWN, 6: UNKNOWN, 10: UNKNOWN, 11: UNKNOWN }),
  ],
  [
    "all judged FALSE at once",
    firm({ judged: false }),
    conclusions({ 1: NOT_MET, 2: NOT_MET, 5: NOT_MET, 6: NOT_MET, 10: NOT_MET, 11: NOT_MET }),
  ],
  [
    "a revenue under 10m fails growth even without profits; R&D stands at 5 %",
    firm({ revenues: row(1e6, 2e6, 9_999_999.99), netProfits: null }),
    conclusions({ 7: NOT_MET }),
  ],
]);

const gap = (number: number, words: string): Matcher => rowHas(number, "差距", words);
const noGap =
  (number: number): Matcher =>
  ({ value }) =>
    isMatrix(value) && value[number]?.[4] === "" ? undefined : `row ${number} has a gap`;

const gaps = check("2. 差距: what is still missing, empty when met", [
  [
    "nothing is missing in the first eleven rows",
    firm(),
    all(...Array.from({ length: 11 }, (_, at) => noGap(at + 1))),
  ],
  ["growth: 57.6m − 57,599,999.99; profits are short by 440,000", firm({ revenues: SLOW }), gap(7, "0.01")],
  [
    "growth: the smaller shortfall is that of profits, 1,440,000 − 1,430,000",
    firm({ revenues: row(4e7, 4.5e7, 5e7), netProfits: row(1_000_000, 1, 1_430_000) }),
    all(gap(7, "10000"), never(gap(7, "7600000"))),
  ],
  [
    "R&D: 4 % × 57.6m − 2,300,000 = 4,000 in 上年度",
    firm({ rdExpenses: row(2_400_000, 2_400_000, 2_300_000) }),
    all(gap(8, "4000"), gap(8, "上年度"), never(gap(8, "前一年")), never(gap(8, "前两年"))),
  ],
  [
    "R&D: 4 % × 50m − 1,990,000 = 10,000 in 前一年",
    firm({ rdExpenses: row(2_400_000, 1_990_000, 2_400_000) }),
    all(gap(8, "10000"), gap(8, "前一年"), never(gap(8, "上年度")), never(gap(8, "前两年"))),
  ],
  [
    "R&D: 4 % × 40m − 1,500,000 = 100,000 in 前两年",
    firm({ rdExpenses: row(1_500_000, 2_400_000, 2_400_000) }),
    all(gap(8, "100000"), gap(8, "前两年"), never(gap(8, "上年度")), never(gap(8, "前一年"))),
  ],
  [
    "rights: one patent short, one of the others short",
    firm({ inventionPatents: 1, otherRights: 7 }),
    never(noGap(9)),
  ],
  ["debt: something is missing", firm({ debtRatio: 0.75 }), never(noGap(4))],
  ["years: one is missing", firm({ fiscalYears: 2 }), all(gap(3, "1"), noGap(4))],
]);

const refusals = check("1. Answers: bad arguments refuse the table as a whole", [
  ["percentage points: a ratio above 10", firm({ debtRatio: 69.9 }), VALUE],
  ["a word for a revenue", firm({ revenues: row(4e7, "五千万", 5.76e7) }), VALUE],
  ["an unknown word in judged", firm({ judged: "大概" }), VALUE],
  ["five judgements instead of six", firm({ judged: row(true, true, true, true, true) }), VALUE],
  ["an error cell among the revenues", firm({ revenues: row(4e7, REF, 5.76e7) }), REF],
  ["an impossible date", firm({ appliedOn: "2026-02-29" }), VALUE],
]);

export const gazelleCheck: readonly Case[] = [...shape, ...alone, ...unknownAlone, ...gaps, ...refusals];
