import { day, DIV0, row, table, VALUE } from "../case";
import type { Case, Cell, Line } from "../case";
import { all, headed, mentions, never, refused, textOf } from "../expected";
import type { Matcher } from "../expected";
import { isMatrix } from "../excel";
import { firm, judgedBut, LOSSES, SLOW } from "../gazelle/firm";

/**
 * 8. EXPLAIN(function, …arguments): 步骤 · 说明 · 数值 · 依据, one row a condition or step; one not met begins 不符合:;
 * last row 步骤 = 答案. A call that errs gives its error as text; a table answer: 见表.
 */
const HEADINGS = ["步骤", "说明", "数值", "依据"];
const IN_WINDOW = day("2025-06-30");

/** The last row is the answer, with this value. */
const answers =
  (expected: Cell): Matcher =>
  ({ value }) => {
    const last = isMatrix(value) ? value[value.length - 1] : undefined;
    return last?.[0] === "答案" && last[2] === expected
      ? undefined
      : `the last row is ${JSON.stringify(last)}`;
  };

/** How many conditions are marked as not met. */
const notMet =
  (count: number): Matcher =>
  ({ value }) => {
    const marked = isMatrix(value) ? value.filter((cells) => textOf(cells[1]).startsWith("不符合:")) : [];
    return marked.length === count ? undefined : `not met: ${JSON.stringify(marked)}`;
  };

/** The answer's own row says something in Chinese. */
const saysWhy: Matcher = ({ value }) => {
  const last = isMatrix(value) ? value[value.length - 1] : undefined;
  return /\p{Script=Han}/u.test(textOf(last?.[1])) ? undefined : `no reason in ${JSON.stringify(last)}`;
};

const explained = (answer: Cell, failing: number, clause: string): Matcher =>
  all(headed(HEADINGS), answers(answer), notMet(failing), mentions(clause));
const failed = (error: string): Matcher => all(headed(HEADINGS), answers(error), saysWhy);

const amounts: readonly Line[] = [
  ["below the cap", ["STATION_AWARD", 8_000_000, IN_WINDOW], explained(1_600_000, 0, "三(五)")],
  ["at the cap", ["STATION_AWARD", 10_000_000, day("2026-12-31")], explained(2_000_000, 0, "三(五)")],
  ["after the window", ["STATION_AWARD", 8_000_000, day("2027-01-01")], explained(0, 1, "三(五)")],
  ["before the window", ["STATION_AWARD", 8_000_000, day("2024-12-31")], explained(0, 1, "三(五)")],
  ["with a rate", ["STATION_AWARD", 8_000_000, IN_WINDOW, 0.1], explained(800_000, 0, "三(五)")],
  ["refuelling", ["REFUEL_AWARD", 1000, 25, 2025], explained(8000, 0, "三(六)")],
  ["the price is one fen too high", ["REFUEL_AWARD", 120_000, 25.01, 2026], explained(0, 1, "三(六)")],
  ["no fixed station", ["REFUEL_AWARD", 1000, 25, 2025, false], explained(0, 1, "三(六)")],
  ["the year is outside", ["REFUEL_AWARD", 1000, 25, 2027], explained(0, 1, "三(六)")],
  ["a floor", ["GAZELLE_GROWTH_FLOOR", 50_000_000], explained(0.2, 0, "第四条(四)")],
  ["a date", ["GAZELLE_VALID_UNTIL", day("2025-11-22")], explained(day("2028-11-21"), 0, "第十一条")],
];

const verdicts: readonly Line[] = [
  ["all met", ["GAZELLE_ELIGIBLE", ...firm()], explained(true, 0, "第四条(四)")],
  ["the debt ratio", ["GAZELLE_ELIGIBLE", ...firm({ debtRatio: 0.7 })], explained(false, 1, "第四条(三)")],
  [
    "growth",
    ["GAZELLE_ELIGIBLE", ...firm({ revenues: SLOW, netProfits: LOSSES })],
    explained(false, 1, "第四条(四)"),
  ],
  [
    "the window",
    ["GAZELLE_ELIGIBLE", ...firm({ appliedOn: day("2026-11-22") })],
    explained(false, 1, "第十六条"),
  ],
  [
    "two at once",
    ["GAZELLE_ELIGIBLE", ...firm({ debtRatio: 0.7, fiscalYears: 2 })],
    explained(false, 2, "第四条(三)"),
  ],
  [
    "judged",
    ["GAZELLE_ELIGIBLE", ...firm({ judged: judgedBut(11, false) })],
    explained(false, 1, "第四条(七)"),
  ],
  ["not judged", ["GAZELLE_ELIGIBLE", ...firm({ judged: null })], explained("待核实", 0, "第四条(一)")],
];

const tables: readonly Line[] = [
  ["a schedule", ["STATION_AWARD_SCHEDULE", 2_000_000], all(headed(HEADINGS), answers("见表"))],
  ["a split", ["HYDROGEN_SPLIT", 2_000_000], all(headed(HEADINGS), answers("见表"))],
  ["a check", ["GAZELLE_CHECK", ...firm()], all(headed(HEADINGS), answers("见表"))],
];

const errors: readonly Line[] = [
  ["a word for an amount", ["STATION_AWARD", "很多", IN_WINDOW], failed("#VALUE!")],
  ["a rate above 20 %", ["STATION_AWARD", 8_000_000, IN_WINDOW, 0.25], failed("#VALUE!")],
  ["a missing argument", ["STATION_AWARD", 8_000_000], failed("#VALUE!")],
  ["no argument at all", ["REFUEL_AWARD"], failed("#VALUE!")],
  ["a day that does not exist", ["GAZELLE_VALID_UNTIL", "2025-02-30"], failed("#VALUE!")],
  ["no provision covers a revenue under 10m", ["GAZELLE_GROWTH_FLOOR", 9_999_999.99], failed("#N/A")],
  ["growth from nothing", ["CAGR", row(0, 100, 144)], failed("#N/A")],
];

const TEN_THOUSANDTH = "疑似以万元填写";
const inTenThousands = firm({
  revenues: row(4000, 5000, 5760),
  netProfits: row(100, 100, 100),
  rdExpenses: row(240, 240, 240),
});
const units: readonly Line[] = [
  ["a firm entered in 万元", ["GAZELLE_ELIGIBLE", ...inTenThousands], mentions(TEN_THOUSANDTH)],
  ["a station entered in 万元", ["STATION_AWARD", 800, IN_WINDOW], mentions(TEN_THOUSANDTH)],
  ["a firm in yuan", ["GAZELLE_ELIGIBLE", ...firm()], never(mentions(TEN_THOUSANDTH))],
  ["a station in yuan", ["STATION_AWARD", 8_000_000, IN_WINDOW], never(mentions(TEN_THOUSANDTH))],
];

const clocks: readonly Line[] = [
  ["of the facts", ["STATION_AWARD", 8_000_000, IN_WINDOW], mentions("以事实发生之日为准")],
  ["of the application", ["FULL_FISCAL_YEARS", "2020-01-01", IN_WINDOW], mentions("以申请之日为准")],
  ["of the decision", ["GAZELLE_VALID_UNTIL", day("2025-11-22")], mentions("以决定之日为准")],
  ["none without a date", ["GAZELLE_ELIGIBLE", ...firm()], never(mentions("之日为准"))],
  ["none without a dated rule", ["HYDROGEN_SPLIT", 100], never(mentions("之日为准"))],
];

const refusals: readonly Line[] = [
  ["the function is not given", [null], VALUE],
  [
    "a slip of the key; the message has the nearest name",
    ["STATION_AWRD", 8e6, IN_WINDOW],
    refused("STATION_AWARD"),
  ],
  ["an error cell for the function comes back", [DIV0, 8e6, IN_WINDOW], DIV0],
];

const lookedUp: readonly Line[] = [
  [
    "first and last day with their clause, not met; the reading they rest on",
    ["IN_FORCE", "包府办发〔2024〕121号", day("2027-01-01")],
    all(notMet(1), mentions("2026年12月31日"), mentions("六(十三)"), mentions("读法H11"), answers(false)),
  ],
  [
    "the day of 5号 is not known",
    ["IN_FORCE", "包府发〔2021〕5号#一.4", day("2021-03-01")],
    all(notMet(0), mentions("2025年2月16日"), mentions("读法X01-2"), answers(true)),
  ],
  [
    "overridden by 44号 from that day",
    ["IN_FORCE", "包党发〔2021〕24号#五(十二)", day("2024-06-28")],
    all(notMet(0), mentions("按后者执行"), answers(true)),
  ],
  [
    "not yet overridden",
    ["IN_FORCE", "包党发〔2021〕24号#五(十二)", day("2024-06-27")],
    all(never(mentions("按后者执行")), answers(true)),
  ],
  [
    "another clause is not",
    ["IN_FORCE", "包党发〔2021〕24号#三(六)", day("2025-01-01")],
    all(never(mentions("按后者执行")), answers(true)),
  ],
  ["1号 names no first day", ["IN_FORCE", "包党发〔2025〕1号", day("2025-01-01")], mentions("读法Y26-2")],
  ["第十四条: the year's notice", ["CHECKLIST", "瞪羚"], all(mentions("申报通知"), mentions("第十四条"))],
  ["not beside another topic", ["CHECKLIST", "免责"], never(mentions("申报通知"))],
  ["from regional to national", ["TITLE_GRANT", "K20"], mentions("读法K30")],
];

export const explain: readonly Case[] = [
  ...table("8. EXPLAIN a look-up", "EXPLAIN", lookedUp),
  ...table("8. EXPLAIN an amount", "EXPLAIN", amounts),
  ...table("8. EXPLAIN a verdict", "EXPLAIN", verdicts),
  ...table("8. EXPLAIN a table answer: 见表", "EXPLAIN", tables),
  ...table("8. EXPLAIN a call that errs: its error as text, its message", "EXPLAIN", errors),
  ...table("1. Units: the explanation notes 疑似以万元填写", "EXPLAIN", units),
  ...table("1. Law in force: the explanation says which date selected the version", "EXPLAIN", clocks),
  ...table("8. EXPLAIN itself refused", "EXPLAIN", refusals),
];
