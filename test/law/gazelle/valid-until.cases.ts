import { day, NA, table, VALUE } from "../case";
import type { Case } from "../case";
import { anyError } from "../expected";

/** 第十一条: 对获得正式认定的瞪羚企业实行动态管理,有效期3年。The last day: + 3 years − 1 day. */
const CLAUSE = "包科发〔2024〕84号 第十一条 有效期3年";

export const gazelleValidUntil: readonly Case[] = [
  ...table(CLAUSE, "GAZELLE_VALID_UNTIL", [
    ["the worked example", [day("2025-11-22")], day("2028-11-21")],
    ["from New Year's Day", [day("2025-01-01")], day("2027-12-31")],
    ["from New Year's Eve", [day("2024-12-31")], day("2027-12-30")],
    ["29 February: its third anniversary is 28 February 2027", [day("2024-02-29")], day("2027-02-27")],
    ["the day before it", [day("2024-02-28")], day("2027-02-27")],
    ["the day after it", [day("2024-03-01")], day("2027-02-28")],
    ["1 March into a leap year: the day before is the 29th", [day("2025-03-01")], day("2028-02-29")],
    ["28 February into a leap year", [day("2025-02-28")], day("2028-02-27")],
    ["the end of a month", [day("2025-05-31")], day("2028-05-30")],
    ["the first of a month", [day("2025-05-01")], day("2028-04-30")],
    ["2100 is no leap year", [day("2097-03-01")], day("2100-02-28")],
    ["the first day of the measure", [day("2024-11-22")], day("2027-11-21")],
    ["its last day: the title outlives the measure", [day("2026-11-21")], day("2029-11-20")],
    ["before the measure it only adds", [day("2020-01-01")], day("2022-12-31")],
    ["after the measure it only adds", [day("2030-06-15")], day("2033-06-14")],
    ["text with hyphens", ["2025-11-22"], day("2028-11-21")],
    ["text with slashes", ["2025/11/22"], day("2028-11-21")],
    ["text in Chinese", ["2025年11月22日"], day("2028-11-21")],
  ]),
  ...table("1. Answers: #VALUE! for what is not a date", "GAZELLE_VALID_UNTIL", [
    ["not given", [null], VALUE],
    ["a blank cell arrives as 0: not given", [0], VALUE],
    ["blank", [""], VALUE],
    ["negative", [-1], VALUE],
    ["after the last day of Excel", [day("9999-12-31") + 1], VALUE],
    ["an answer after the last day of Excel", [day("9999-12-31")], anyError],
    ["a word", ["昨天"], VALUE],
    ["a day that does not exist", ["2025-02-29"], VALUE],
    ["a truth value", [true], VALUE],
    ["an error cell comes back", [NA], NA],
  ]),
];
