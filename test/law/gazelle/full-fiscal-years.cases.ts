import { day, NUM, table, VALUE } from "../case";
import type { Case, Line } from "../case";

/**
 * 第四条(三): 申报企业需持续经营三年以上(满三个会计年度)。Complete calendar years up to 31 December before the application.
 * All applications here lie in the measure's window.
 */
const CLAUSE = "包科发〔2024〕84号 第四条(三) 满三个会计年度";
const APPLIED = day("2025-06-30");

const founded = (iso: string, years: number, why: string): Line => [why, [day(iso), APPLIED], years];

export const fullFiscalYears: readonly Case[] = [
  ...table(CLAUSE, "FULL_FISCAL_YEARS", [
    founded("2022-01-01", 3, "2022, 2023, 2024 complete"),
    founded("2022-01-02", 2, "2022 lacks a day"),
    founded("2021-12-31", 3, "one day of 2021 is no year"),
    founded("2021-01-01", 4, "2021 to 2024"),
    founded("2021-01-02", 3, "2021 lacks a day"),
    founded("2022-06-30", 2, "36 months are not three fiscal years"),
    founded("2022-12-31", 2, "2023 and 2024"),
    founded("2023-01-01", 2, "2023 and 2024"),
    founded("2024-01-01", 1, "2024"),
    founded("2024-01-02", 0, "2024 lacks a day"),
    founded("2024-12-31", 0, "one day of 2024"),
    founded("2025-01-01", 0, "no 31 December since"),
    founded("2025-01-02", 0, "no 31 December since, and never less than none"),
    founded("2025-06-30", 0, "founded on the day of the application"),
    founded("2000-02-29", 24, "2001 to 2024"),
    founded("1954-05-15", 70, "1955 to 2024"),
    founded("1900-01-02", 124, "1901 to 2024: serial 2, before the day that never was"),
    ["1900 to 2024: 1 January 1900 as text is serial 1", ["1900-01-01", APPLIED], 125],
    ["1900 to 2024: serial 1", [1, APPLIED], 125],
    ["the first day of the measure: up to 31 December 2023", [day("2021-01-01"), day("2024-11-22")], 3],
    ["the last day of 2024: up to 31 December 2023", [day("2022-01-01"), day("2024-12-31")], 2],
    ["the first day of 2025: up to 31 December 2024", [day("2022-01-01"), day("2025-01-01")], 3],
    ["the last day of 2025: up to 31 December 2024", [day("2022-01-01"), day("2025-12-31")], 3],
    ["the first day of 2026: up to 31 December 2025", [day("2022-01-01"), day("2026-01-01")], 4],
    ["the last day of the measure", [day("2022-01-02"), day("2026-11-21")], 3],
    ["text in two forms", ["2022年1月1日", "2025/6/30"], 3],
  ]),
  ...table("1. Answers: #VALUE! for what is not a date", "FULL_FISCAL_YEARS", [
    ["founding not given", [null, APPLIED], VALUE],
    ["application not given", [day("2022-01-01"), null], VALUE],
    ["a blank founding arrives as 0", [0, APPLIED], VALUE],
    ["a blank application arrives as 0", [day("2022-01-01"), 0], VALUE],
    ["a word", ["成立之日", APPLIED], VALUE],
    ["a month that does not exist", ["2022-13-01", APPLIED], VALUE],
    ["an error cell comes back", [NUM, APPLIED], NUM],
  ]),
];
