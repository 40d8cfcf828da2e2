import { day, row, table } from "../case";
import type { Case, Line } from "../case";
import { firm, JUDGED_ROWS, judgedBut, LOSSES, SLOW } from "./firm";

/** 第四条: 申报[市]级瞪羚企业需同时满足以下条件. Growth and R&D have their own tables beside this one. */
const eligible = (clause: string, lines: readonly Line[]): Case[] =>
  table(`包科发〔2024〕84号 ${clause}`, "GAZELLE_ELIGIBLE", lines);
const UNKNOWN = "待核实";

const workedExamples = eligible("第四条", [
  ["57.6 = 40 × 1.44; 2.4 ÷ 57.6 ≥ 4 %", firm(), true],
  ["the same with debt ratio 0.7", firm({ debtRatio: 0.7 }), false],
  ["the same without judged", firm({ judged: null }), UNKNOWN],
]);

const judged = eligible("第四条(一)(二)(三)(六)(七)", [
  ...JUDGED_ROWS.map((number): Line => [
    `row ${number} alone judged not met`,
    firm({ judged: judgedBut(number, false) }),
    false,
  ]),
  ...JUDGED_ROWS.map((number): Line => [
    `row ${number} alone left blank`,
    firm({ judged: judgedBut(number, "") }),
    UNKNOWN,
  ]),
  ...JUDGED_ROWS.map((number): Line => [
    `row ${number}: 0 is 待核实`,
    firm({ judged: judgedBut(number, 0) }),
    UNKNOWN,
  ]),
  ["six judged, all met", firm({ judged: row(true, true, true, true, true, true) }), true],
  ["six words", firm({ judged: row("是", "符合", "√", "有", "yes", 1) }), true],
  ["one word for all", firm({ judged: "符合" }), true],
  ["one FALSE for all", firm({ judged: false }), false],
  ["one 0 for all", firm({ judged: 0 }), UNKNOWN],
  ["blank", firm({ judged: "" }), UNKNOWN],
  [
    "one met, one not, the others blank: FALSE wins",
    firm({ judged: row(true, false, "", "", "", "") }),
    false,
  ],
]);

const fiscalYears = eligible("第四条(三) 持续经营三年以上(满三个会计年度)", [
  ["two complete years", firm({ fiscalYears: 2 }), false],
  ["exactly three: 以上 includes it", firm({ fiscalYears: 3 }), true],
  ["four", firm({ fiscalYears: 4 }), true],
  ["a hundred", firm({ fiscalYears: 100 }), true],
  ["not given", firm({ fiscalYears: null }), UNKNOWN],
  ["a blank cell arrives as 0: not given", firm({ fiscalYears: 0 }), UNKNOWN],
  ["as text", firm({ fiscalYears: "3" }), true],
]);

const debtRatio = eligible("第四条(三) 资产负债率低于70%", [
  ["one ten-thousandth below", firm({ debtRatio: 0.6999 }), true],
  ["the 15th digit below counts", firm({ debtRatio: 0.699999999999999 }), true],
  ["70 % itself: 低于 excludes it", firm({ debtRatio: 0.7 }), false],
  ["one ten-thousandth above", firm({ debtRatio: 0.7001 }), false],
  ["7 × 0.1 = 0.7000000000000001 is shown as 0.7", firm({ debtRatio: 7 * 0.1 }), false],
  ["0.6999999999999998 is shown as 0.7", firm({ debtRatio: 0.6999999999999998 }), false],
  ["more debt than assets", firm({ debtRatio: 1.3 }), false],
  ["10 is the largest ratio there is", firm({ debtRatio: 10 }), false],
  ["hardly any debt", firm({ debtRatio: 0.0001 }), true],
  ["69.99 % as text", firm({ debtRatio: "69.99%" }), true],
  ["70 % as text", firm({ debtRatio: "70%" }), false],
  ["not given", firm({ debtRatio: null }), UNKNOWN],
  ["a blank cell arrives as 0: not given", firm({ debtRatio: 0 }), UNKNOWN],
]);

const rights = (inventionPatents: number | null, otherRights: number | null, standards: number | null) =>
  firm({ inventionPatents, otherRights, standards });

const intellectualProperty = eligible(
  "第四条(五) 发明专利2[项]，或实用新型、软著合计不少于8[项]，或标准1项",
  [
    ["one invention patent", rights(1, 0, 0), false],
    ["two", rights(2, 0, 0), true],
    ["three", rights(3, 0, 0), true],
    ["seven utility models and copyrights", rights(0, 7, 0), false],
    ["eight: 不少于 includes it", rights(0, 8, 0), true],
    ["nine", rights(0, 9, 0), true],
    ["no standard, nothing else", rights(0, 0, 0), false],
    ["one standard led", rights(0, 0, 1), true],
    ["kinds are not added together", rights(1, 7, 0), false],
    ["nothing is given", rights(null, null, null), UNKNOWN],
    ["short, and the standards are unknown", rights(1, 7, null), UNKNOWN],
    ["short, and the other rights are unknown", rights(1, null, 0), UNKNOWN],
    ["short, and the patents are unknown", rights(null, 7, 0), UNKNOWN],
    ["two patents decide alone", rights(2, null, null), true],
    ["eight others decide alone", rights(null, 8, null), true],
    ["one standard decides alone", rights(null, null, 1), true],
  ],
);

const window = eligible("第十六条 有效期2年", [
  ["the day before the first", firm({ appliedOn: day("2024-11-21") }), false],
  ["the first day", firm({ appliedOn: day("2024-11-22") }), true],
  ["the last day", firm({ appliedOn: day("2026-11-21") }), true],
  ["the day after the last", firm({ appliedOn: day("2026-11-22") }), false],
  ["as text, inside", firm({ appliedOn: "2026年11月21日" }), true],
  ["as text, outside", firm({ appliedOn: "2026/11/22" }), false],
  ["not given: not checked, counts as met", firm({ appliedOn: null }), true],
  ["a blank cell arrives as 0: not given", firm({ appliedOn: 0 }), true],
  ["outside the window goes before 待核实", firm({ appliedOn: "2027-01-01", judged: null }), false],
]);

const falseWins = eligible("第四条 同时满足", [
  ["debt fails, nothing judged", firm({ debtRatio: 0.7, judged: null }), false],
  ["two years, everything else unknown", [null, null, null, null, 2, null, null, null, null, null], false],
  ["judged fails, figures unknown", [null, null, null, null, null, null, null, null, false, null], false],
  ["growth fails, R&D unknown", firm({ revenues: SLOW, netProfits: LOSSES, rdExpenses: null }), false],
  ["R&D fails, growth unknown", firm({ revenues: SLOW, netProfits: null, rdExpenses: row(0, 0, 0) }), false],
  ["rights fail, debt unknown", firm({ inventionPatents: 1, debtRatio: null }), false],
  ["nothing at all is given", [], UNKNOWN],
  ["all blank, as text", ["", "", "", "", "", "", "", "", "", ""], UNKNOWN],
  [
    "everything but the judgement unknown",
    [null, null, null, null, null, null, null, null, true, null],
    UNKNOWN,
  ],
]);

export const gazelleEligible: readonly Case[] = [
  ...workedExamples,
  ...judged,
  ...fiscalYears,
  ...debtRatio,
  ...intellectualProperty,
  ...window,
  ...falseWins,
];
