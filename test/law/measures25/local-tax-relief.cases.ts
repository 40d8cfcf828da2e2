import { NA, NAME as NAME_ERROR, day, table, VALUE } from "../case";
import type { Case, Line } from "../case";
import { refused } from "../expected";

/** 三(七): 自该企业取得第一笔生产经营收入所属纳税年度起，第1年至第3年免征企业所得税地方分享部分，第4年至第6年减半征收。 */
const CLAUSE = "包党发〔2021〕24号 三(七)";
const NAME = "LOCAL_TAX_RELIEF";

const inYear = (taxYear: number, relief: number): Line => [
  `year ${taxYear - 2021} from 2022`,
  [100_000, 2022, taxYear],
  relief,
];

export const localTaxRelief: readonly Case[] = [
  ...table(`${CLAUSE} 第1年至第3年…第4年至第6年`, NAME, [
    ["the year before the first income", [100_000, 2022, 2021], 0],
    inYear(2022, 100_000),
    inYear(2023, 100_000),
    inYear(2024, 100_000),
    inYear(2025, 50_000),
    inYear(2026, 50_000),
    inYear(2027, 50_000),
    inYear(2028, 0),
    ["long after", [100_000, 2022, 2199], 0],
    ["long before", [100_000, 2100, 2025], 0],
    ["no tax", [0, 2022, 2022], 0],
  ]),
  ...table("1. Units: a year, or a date in it", NAME, [
    ["a date as the first year", [100_000, day("2022-12-31"), 2025], 50_000],
    ["a date as the tax year, in text", [100_000, "2022", "2025-01-01"], 50_000],
  ]),
  ...table("1. Exactness: tax relief rounds half up", NAME, [
    ["half of 0.01 = 0.005 goes up", [0.01, 2022, 2025], 0.01],
    ["half of 0.03 = 0.015 goes up", [0.03, 2022, 2025], 0.02],
    ["all of 0.004 goes down", [0.004, 2022, 2022], 0],
    ["all of 0.005 goes up", [0.005, 2022, 2022], 0.01],
    ["half of 33,333.33", [33_333.33, 2022, 2025], 16_666.67],
  ]),
  ...table("末段 自印发之日起施行: 2021-08-14", NAME, [
    ["2021, the year of issue, counts", [100_000, 2021, 2021], 100_000],
    ["a firm of 2019 is in its third year", [100_000, 2019, 2021], 100_000],
    ["a firm of 2018 is in its fourth", [100_000, 2018, 2021], 50_000],
    ["2020 lies before the document", [100_000, 2020, 2020], refused("施行", "#N/A")],
    ["so does the eleventh year of a firm of 2010", [100_000, 2010, 2020], NA],
    ["2020 lies before it, whatever the first income: scope before conditions", [100_000, 2021, 2020], NA],
    ["so with a first income long after", [100_000, 2025, 2020], NA],
    ["and 2019", [100_000, 2020, 2019], NA],
  ]),
  ...table("1. Refusals", NAME, [
    ["tax missing", [null, 2022, 2025], VALUE],
    ["negative", [-0.01, 2022, 2025], VALUE],
    ["first year missing", [1, null, 2025], VALUE],
    ["first year 0 is not given", [1, 0, 2025], VALUE],
    ["tax year missing", [1, 2022, null], VALUE],
    ["an ordinal is no year", [1, 2022, 3], VALUE],
    ["no year", [1, "今年", 2025], VALUE],
    ["1899 is out of range", [1, 1899, 2025], VALUE],
    ["2200 is out of range", [1, 2022, 2200], VALUE],
    ["a bad amount goes before the date", ["x", 2019, 2020], VALUE],
    ["an error cell comes back", ["x", NAME_ERROR, 2025], NAME_ERROR],
  ]),
];
