import { day, DIV0, table, VALUE } from "../case";
import type { Case } from "../case";

/** 第十二条: 申报过程中有弄虚作假行为…一经查实…三年内不得再行申报。Again from: + 3 years. */
const CLAUSE = "包科发〔2024〕84号 第十二条 三年内不得再行申报";

export const gazelleReapplyFrom: readonly Case[] = [
  ...table(CLAUSE, "GAZELLE_REAPPLY_FROM", [
    ["three years on", [day("2025-06-30")], day("2028-06-30")],
    ["from New Year's Day", [day("2025-01-01")], day("2028-01-01")],
    ["from New Year's Eve", [day("2025-12-31")], day("2028-12-31")],
    ["29 February takes the month's last day", [day("2024-02-29")], day("2027-02-28")],
    ["28 February keeps the day in a leap year", [day("2025-02-28")], day("2028-02-28")],
    ["1 March keeps the day", [day("2025-03-01")], day("2028-03-01")],
    ["2100 is no leap year", [day("2096-02-29")], day("2099-02-28")],
    ["the last day of the measure", [day("2026-11-21")], day("2029-11-21")],
    ["after the measure it only adds", [day("2026-11-22")], day("2029-11-22")],
    ["before the measure it only adds", [day("2019-08-08")], day("2022-08-08")],
    ["text with hyphens", ["2025-06-30"], day("2028-06-30")],
    ["text with slashes", ["2025/6/30"], day("2028-06-30")],
    ["text in Chinese", ["2025年6月30日"], day("2028-06-30")],
  ]),
  ...table("1. Answers: #VALUE! for what is not a date", "GAZELLE_REAPPLY_FROM", [
    ["not given", [null], VALUE],
    ["a blank cell arrives as 0: not given", [0], VALUE],
    ["white space", [" "], VALUE],
    ["negative", [-45_838], VALUE],
    ["a word", ["查实之日"], VALUE],
    ["a day that does not exist", ["2025年6月31日"], VALUE],
    ["an error cell comes back", [DIV0], DIV0],
  ]),
];
