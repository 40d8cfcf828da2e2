import { DIV0, NA, REF, VALUE, day, table } from "../case";
import type { Case, Given, Line } from "../case";
import { refused } from "../expected";

/** 44号激励 第六条(二)、第七条 from 2024-06-28 to 2028-12-31; 24号 五(十二) from 2021-08-14 for the rest. */
const LATER = "包府发〔2024〕44号激励 第六条(二)、第七条";
const EARLIER = "包党发〔2021〕24号 五(十二)";
const NEW = day("2025-01-01");
const OLD = day("2024-06-27");
const MODES = ["转让", "许可", "作价投资", "自行实施", "合作实施"] as const;

type Answers = readonly [unknown, unknown, unknown, unknown, unknown];
const byMode = (why: string, base: number, organisation: string, on: number, answers: Answers): Line[] =>
  MODES.map((mode, i) => [`${why}: ${mode}`, [base, mode, organisation, on], answers[i] as Given]);

const NEW_SHARES = [800_000, 800_000, 800_000, 100_000, 100_000] as const;
const OLD_SHARES = [700_000, 700_000, 700_000, 50_000, NA] as const;
const NONE = [NA, NA, NA, NA, NA] as const;

const standards = [
  ...table(`${LATER}: 80% / 80% / 80% / 10% / 10%`, "TRANSFER_SHARE", [
    ...byMode("a university", 1_000_000, "高等院校", NEW, NEW_SHARES),
    ...byMode("an institute", 1_000_000, "科研机构", NEW, NEW_SHARES),
    ...byMode("a state technology firm", 1_000_000, "国有科技型企业", NEW, NEW_SHARES),
  ]),
  ...table(`${EARLIER}: 70% / 70% / 70% / 5% / 合作实施未规定`, "TRANSFER_SHARE", [
    ...byMode("another state firm, still", 1_000_000, "国有企业", NEW, OLD_SHARES),
    ...byMode("not set up with fiscal money", 1_000_000, "非财政性高校院所", NEW, OLD_SHARES),
    ...byMode("a university, before", 1_000_000, "高等院校", OLD, OLD_SHARES),
    ...byMode("an institute, before", 1_000_000, "科研机构", OLD, OLD_SHARES),
    ...byMode("a state technology firm, before", 1_000_000, "国有科技型企业", OLD, OLD_SHARES),
  ]),
  ...table("4. 其他 → #N/A", "TRANSFER_SHARE", [
    ...byMode("a private firm", 1_000_000, "其他", NEW, NONE),
    ["even with an agreement", [1_000_000, "转让", "其他", NEW, 0.5], NA],
  ]),
];

const on = (why: string, organisation: string, iso: string, gives: Given): Line => [
  why,
  [1_000_000, "转让", organisation, day(iso)],
  gives,
];

const dates = table("第十五条, 24号末段: the date of conversion decides", "TRANSFER_SHARE", [
  on("the day before 24号", "高等院校", "2021-08-13", NA),
  on("the first day of 24号", "高等院校", "2021-08-14", 700_000),
  on("the second day", "高等院校", "2021-08-15", 700_000),
  on("the last day of 70 %", "高等院校", "2024-06-27", 700_000),
  on("the first day of 80 %", "高等院校", "2024-06-28", 800_000),
  on("the second day of 80 %", "高等院校", "2024-06-29", 800_000),
  on("the last day but one of 44号", "国有科技型企业", "2028-12-30", 800_000),
  on("the last day of 44号", "国有科技型企业", "2028-12-31", 800_000),
  on("the day after, in its scope", "国有科技型企业", "2029-01-01", NA),
  on("the day after, an institute", "科研机构", "2029-01-01", NA),
  on("24号 has no end for other state firms", "国有企业", "2029-01-01", 700_000),
  on("nor for non-fiscal units", "非财政性高校院所", "2040-05-01", 700_000),
  on("44号 is not for other state firms", "国有企业", "2024-06-28", 700_000),
  on("a state firm before 24号", "国有企业", "2021-08-13", NA),
  ["an agreement does not reach beyond the end", [1_000_000, "转让", "高校", day("2029-01-01"), 0.9], NA],
  ["nor before the start", [1_000_000, "转让", "国企", day("2021-08-13"), 0.9], NA],
  ["a date as text", [1_000_000, "转让", "高校", "2024年6月28日"], 800_000],
]);

const agreed = (
  why: string,
  mode: string,
  organisation: string,
  share: Given,
  gives: Given,
  when = NEW,
): Line => [why, [1_000_000, mode, organisation, when, share], gives];

const agreements = [
  ...table("第七条(一)、(三): a rule or agreement goes first, also when lower", "TRANSFER_SHARE", [
    agreed("lower, licence", "许可", "国有科技型企业", 0.6, 600_000),
    agreed("lower, shares of a state technology firm", "作价投资", "国有科技型企业", 0.6, 600_000),
    agreed(
      "lower, transfer by a university (第七条(三)1: may be renegotiated)",
      "转让",
      "高校",
      0.6,
      600_000,
    ),
    agreed("higher", "转让", "高校", 0.95, 950_000),
    agreed("own implementation, lower", "自行实施", "院所", 0.02, 20_000),
    agreed("joint implementation, higher", "合作实施", "院所", 0.3, 300_000),
    agreed("the whole", "转让", "高校", 1, 1_000_000),
    agreed("more than the whole", "转让", "高校", 1.0001, VALUE),
    agreed("percentage points", "转让", "高校", 60, VALUE),
    agreed("per cent as text", "转让", "高校", "60%", 600_000),
    agreed("negative", "转让", "高校", -0.1, VALUE),
    agreed("no number", "转让", "高校", "六成", VALUE),
    agreed("0 is a blank cell", "转让", "高校", 0, 800_000),
    agreed("blank", "转让", "高校", "", 800_000),
  ]),
  ...table("第六条(二): 80 % is a floor for 高等院校、科研机构 with 作价投资", "TRANSFER_SHARE", [
    agreed("below the floor", "作价投资", "科研机构", 0.6, 800_000),
    agreed("just below", "作价投资", "高校", 0.7999, 800_000),
    agreed("at the floor", "作价投资", "高校", 0.8, 800_000),
    agreed("just above: the agreement", "作价投资", "高校", 0.8001, 800_100),
    agreed("above", "作价投资", "高校", 0.9, 900_000),
    agreed("not before 44号", "作价投资", "高校", 0.6, 600_000, OLD),
    agreed("not for non-fiscal units", "作价投资", "non-fiscal", 0.6, 600_000),
  ]),
  ...table(`${EARLIER}: 按其制度或合同约定, every mode`, "TRANSFER_SHARE", [
    agreed("lower", "转让", "国企", 0.4, 400_000),
    agreed("joint implementation has a rate once agreed", "合作实施", "国企", 0.15, 150_000),
    agreed("a university before 44号", "合作实施", "高校", 0.15, 150_000, OLD),
  ]),
];

const inYear = (why: string, year: Given, gives: Given, mode = "自行实施", organisation = "高校"): Line => [
  why,
  [500_000, mode, organisation, NEW, null, year],
  gives,
];

const years = table("成功投产后5年内: years 1 to 5 without an agreement", "TRANSFER_SHARE", [
  inYear("year 1", 1, 50_000),
  inYear("year 5", 5, 50_000),
  inYear("year 6", 6, 0),
  inYear("year 99", 99, 0),
  inYear("omitted: year 1", null, 50_000),
  inYear("0 is a blank cell: year 1", 0, 50_000),
  inYear("joint implementation, year 5", 5, 50_000, "合作实施"),
  inYear("joint implementation, year 6", 6, 0, "合作实施"),
  inYear("a state technology firm, year 6", 6, 0, "自行实施", "soe-tech"),
  inYear("24号, year 5", 5, 25_000, "自行实施", "国企"),
  inYear("24号, year 6", 6, 0, "自行实施", "国企"),
  inYear("24号 names no joint implementation, in any year", 6, NA, "合作实施", "国企"),
  inYear("a licence knows no years", 6, 400_000, "许可"),
  inYear("nor do shares", 6, 400_000, "作价投资"),
  inYear("a calendar year", 2025, VALUE),
  inYear("100", 100, VALUE),
  inYear("half a year", 1.5, VALUE),
  inYear("negative", -1, VALUE),
  ["an agreement sets its own time", [500_000, "自行实施", "高校", NEW, 0.2, 6], 100_000],
  ["also under 24号", [500_000, "合作实施", "国企", NEW, 0.2, 9], 100_000],
]);

const base = (why: string, amount: Given, gives: Given, mode = "转让"): Line => [
  why,
  [amount, mode, "高校", NEW],
  gives,
];

const bases = table("base ≤ 0 → 0; rounded up to the fen", "TRANSFER_SHARE", [
  base("0.008 up", 0.01, 0.01),
  base("0.8 × 0.05 = 0.04 exactly", 0.05, 0.04),
  base("0.8 × 1,000,000.01 = 800,000.008 up", 1_000_000.01, 800_000.01),
  base("0.8 × 1,000,000.05 = 800,000.04 exactly", 1_000_000.05, 800_000.04),
  base("0.1 × 0.01 = 0.001 up", 0.01, 0.01, "自行实施"),
  base("0.1 × 123,456.70 = 12,345.67 exactly", 123_456.7, 12_345.67, "自行实施"),
  base("0.1 × 123,456.71 up", 123_456.71, 12_345.68, "自行实施"),
  base("nothing came in", 0, 0),
  base("an operating loss", -0.01, 0, "自行实施"),
  base("a large loss", -5_000_000, 0, "合作实施"),
  base("a negative net income", -100, 0),
  base("万元 as text", "120万元", 960_000),
  base("not given", null, VALUE),
  base("blank", "", VALUE),
  base("no number", "约一百万", VALUE),
  base("an error cell", DIV0, DIV0),
]);

const same = (mode: string, organisation: string, gives: Given): Line => [
  `${mode}, ${organisation}`,
  [1_000_000, mode, organisation, NEW],
  gives,
];

const words = table("1. Words", "TRANSFER_SHARE", [
  ...["transfer", " 转让 ", "LICENSE", "Equity", "作价入股", "技术入股"].map((mode) =>
    same(mode, "university", 800_000),
  ),
  ...["own", "自主实施", "joint"].map((mode) => same(mode, "Institute", 100_000)),
  ...["高校", "科研院所", "院所", "科研型事业单位", "ＳＯＥ-ＴＥＣＨ"].map((unit) =>
    same("转让", unit, 800_000),
  ),
  ...["国企", "soe", "NON-FISCAL"].map((unit) => same("转让", unit, 700_000)),
  same("转让", "other", NA),
  ["an unknown mode lists the known", [1, "出售", "高校", NEW], refused("合作实施", "#VALUE!")],
  ["an unknown unit lists the known", [1, "转让", "民营企业", NEW], refused("非财政性高校院所", "#VALUE!")],
  ["no mode", [1, null, "高校", NEW], VALUE],
  ["no unit", [1, "转让", "", NEW], VALUE],
  ["no date", [1, "转让", "高校", null], VALUE],
]);

const order = table("1. Order of checks", "TRANSFER_SHARE", [
  ["a bad share before the scope", [1, "转让", "其他", NEW, 2], VALUE],
  ["a bad year before the date", [1, "转让", "高校", day("2020-01-01"), null, 2025], VALUE],
  ["the scope before a base of 0", [0, "转让", "其他", NEW], NA],
  ["the date before a loss", [-1, "自行实施", "高校", day("2029-01-01")], NA],
  ["no rate before a loss", [-1, "合作实施", "国企", NEW], NA],
  ["an error cell before a bad word", [1, "出售", "高校", REF], REF],
]);

export const transferShare: readonly Case[] = [
  ...standards,
  ...dates,
  ...agreements,
  ...years,
  ...bases,
  ...words,
  ...order,
];
