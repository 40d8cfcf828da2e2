import { day, DIV0, NAME, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { explains, explainsFailure, explainsError, MEASURES } from "./explained";
import { each, noAmount, written } from "./given";

/**
 * 24号 三(七): 自该企业取得第一笔生产经营收入所属纳税年度起,第 1 年至第 3 年免征企业所得税地方分享部分,第 4 年至第 6 年减半征收.
 * Relief rounded half up.
 */
const RELIEF = "LOCAL_TAX_RELIEF";
const CLAUSE = "24号 三(七) 第 1 年至第 3 年免征…第 4 年至第 6 年减半征收";

const inYear = (taxYear: Cell): Given[] => [100_000, 2023, taxYear];
const since = (firstYear: Cell): Given[] => [100_000, firstYear, 2026];
const full = (localTax: Cell): Given[] => [localTax, 2023, 2023];
const halved = (localTax: Cell): Given[] => [localTax, 2023, 2026];

export const localTaxRelief: readonly Case[] = [
  ...table(CLAUSE, RELIEF, [
    ["the year before the first income", inYear(2022), 0],
    ["year 1", inYear(2023), 100_000],
    ["year 2", inYear(2024), 100_000],
    ["year 3, the last of the exemption", inYear(2025), 100_000],
    ["year 4, the first halved", inYear(2026), 50_000],
    ["year 5", inYear(2027), 50_000],
    ["year 6, the last halved", inYear(2028), 50_000],
    ["year 7", inYear(2029), 0],
    ["long after", inYear(2100), 0],
    ["the last year there is", inYear(2199), 0],
    ["first income in the tax year itself", since(2026), 100_000],
    ["first income three years before: year 4", since(2023), 50_000],
    ["first income two years before: year 3", since(2024), 100_000],
    ["first income a year later", since(2027), 0],
  ]),
  ...table("1. Exactness: tax relief rounds half up", RELIEF, [
    ["half a fen", halved(0.01), 0.01],
    ["half of 0.02", halved(0.02), 0.01],
    ["1.5 fen", halved(0.03), 0.02],
    ["0.45 fen", halved(0.009), 0],
    ["half of 2.01 = 1.005", halved(2.01), 1.01],
    ["half of 2.29 = 1.145", halved(2.29), 1.15],
    ["half of 0.15 = 0.075", halved(0.15), 0.08],
    ["half of 99,999.99 = 49,999.995", halved(99_999.99), 50_000],
    ["half of 10^12", halved(1e12), 5e11],
    ["the whole, 0.005", full(0.005), 0.01],
    ["the whole, 0.004", full(0.004), 0],
    ["the whole, 1.005", full(1.005), 1.01],
    ["the whole of 10^12", full(1e12), 1e12],
    ["no tax", full(0), 0],
    ["no tax to halve", halved(0), 0],
    ["tax cannot be negative", full(-0.01), VALUE],
  ]),
  ...table("1. Units: a calendar year is a number or a date in it", RELIEF, [
    ["the last day of 2025 is in year 3", inYear(day("2025-12-31")), 100_000],
    ["the first day of 2026 is in year 4", inYear(day("2026-01-01")), 50_000],
    ["a day of 2028 as text", inYear("2028年12月31日"), 50_000],
    ["a day of 2029 as text", inYear("2029-01-01"), 0],
    ["a year as text", inYear("2026"), 50_000],
    ["a year in full width", inYear("２０２５"), 100_000],
    ["first income on the last day of 2023: year 4", since(day("2023-12-31")), 50_000],
    ["first income on the first day of 2024: year 3", since(day("2024-01-01")), 100_000],
    ["first income as text", since("2024/6/30"), 100_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no year", RELIEF, [
    ...each("not given", [null, "", " "], inYear, VALUE),
    ...each("not given", [null, "", "　"], since, VALUE),
    ["a blank cell arrives as 0: not given", inYear(0), VALUE],
    ["a blank cell arrives as 0: not given", since(0), VALUE],
    ["negative", inYear(-2025), VALUE],
    ["a word", inYear("今年"), VALUE],
    ["a word", since("开业当年"), VALUE],
    ["a day that does not exist", inYear("2025-02-29"), VALUE],
    ["beyond all dates", inYear(99_999_999), VALUE],
    ["a truth value", inYear(true), VALUE],
    ["an error cell comes back", inYear(NAME), NAME],
    ["an error cell comes back", since(DIV0), DIV0],
  ]),
  ...table("1. Units: amounts as text", RELIEF, written(halved, 600_000)),
  ...table("1. Answers: #VALUE! for what is no amount", RELIEF, [
    ...noAmount(full),
    ["a bad amount goes before year 7", ["很多", 2023, 2029], VALUE],
    ["an error cell goes before a bad amount", ["很多", 2023, NAME], NAME],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["year 1", [RELIEF, ...inYear(2023)], explains(100_000, MEASURES, "三(七)")],
    ["year 7", [RELIEF, ...inYear(2029)], explainsFailure(0, MEASURES, "三(七)")],
    ["before the first income", [RELIEF, ...inYear(2022)], explainsFailure(0, MEASURES, "三(七)")],
    ["no year", [RELIEF, 100_000, 2023], explainsError("#VALUE!")],
  ]),
];
