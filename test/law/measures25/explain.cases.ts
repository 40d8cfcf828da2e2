import { table } from "../case";
import type { Case, Line } from "../case";
import { all, mentions, never, someRow } from "../expected";

/** What the reasons of the twenty-five measures say beside the figures. */

const TEN_THOUSANDTH = "疑似以万元填写";

const readings: readonly Line[] = [
  [
    "特等 is not 一等",
    ["PRIZE_MATCH", 1e5, "自治区", "特等"],
    someRow({ 步骤: "注", 说明: "读法K77:只限一等奖" }),
  ],
  ["a second prize is none either way", ["PRIZE_MATCH", 1e5, "自治区", "二等"], never(mentions("K77"))],
  ["副高 is 高级", ["RETIREMENT_DEFERRABLE", "国家", "副高"], someRow({ 步骤: "注", 说明: "读法K74" })],
  ["正高 is in any case", ["RETIREMENT_DEFERRABLE", "国家", "正高"], never(mentions("K74"))],
  [
    "副高 does not help where the task fails",
    ["RETIREMENT_DEFERRABLE", "市", "副高"],
    never(mentions("K74")),
  ],
  ["one place up", ["ZONE_RANK_AWARD", 89, 88], mentions("读法K35:只计满5位")],
  ["the rest is lost", ["ZONE_RANK_AWARD", 89, 65], mentions("还差1位(余数不结转,读法K35)")],
  ["no change", ["ZONE_RANK_AWARD", 89, 89], never(mentions("K35"))],
  ["less than a step", ["CONTRACT_REGISTRATION_GRANT", 1e8, 1.4e8], mentions("读法K58:只计满")],
  ["the ceiling is a year's", ["CONTRACT_REGISTRATION_GRANT", 1e8, 4e8], mentions("读法K58-2")],
  ["exactly 1亿元", ["CARRIER_INVESTMENT_GRANT", 1e8, 5e7], mentions("读法C12")],
  ["no edge", ["CARRIER_INVESTMENT_GRANT", 2e8, 5e7], never(mentions("C12"))],
  ["what is halved", ["LOCAL_TAX_RELIEF", 1e5, 2022, 2025], mentions("读法K15)")],
];

const scope: readonly Line[] = [
  ["nobody is named to decide", ["FLEX_TALENT_SUBSIDY", 2e5], mentions("文件未写由谁认定")],
  ["nor here", ["CARRIER_INVESTMENT_GRANT", 2e8, 5e7], mentions("文件未写由谁认定")],
  ["nor here", ["RETIREMENT_DEFERRABLE", "国家", "正高"], mentions("文件未写由谁认定")],
  ["winners in Baotou", ["PRIZE_MATCH", 1e5, "国家"], mentions("限我市获奖")],
  [
    "no end is stated",
    ["RD_SUBSIDY", 4e7, true],
    someRow({ 说明: "2021年8月14日起施行,未规定有效期", 依据: "末段" }),
  ],
  ["no end is stated", ["TRANSFER_INCOME_TAX", 8e6], mentions("未规定有效期")],
];

const relief: readonly Line[] = [
  [
    "year 4, halved by these words",
    ["LOCAL_TAX_RELIEF", 1e5, 2022, 2025],
    mentions("第4年;第4年至第6年减半征收"),
  ],
  [
    "year 7",
    ["LOCAL_TAX_RELIEF", 1e5, 2022, 2028],
    someRow({ 说明: "不符合:自2022年起,2028年为第7年;只减免第1至3年、第4至6年" }),
  ],
  [
    "before the document",
    ["LOCAL_TAX_RELIEF", 1e5, 2021, 2020],
    all(
      someRow({ 说明: "不符合:纳税年度2020年,2021年度起减免(读法K15-3)", 依据: "末段" }),
      someRow({ 步骤: "答案", 数值: "#N/A", 依据: "末段" }),
    ),
  ],
  ["the part above 5m", ["TRANSFER_INCOME_TAXABLE", 8e6], mentions("超过部分 ¥3,000,000.00")],
];

const units: readonly Line[] = [
  ["a 0 says nothing of the unit", ["SOE_APPRAISAL_PROFIT", 50, 40, 0], mentions(TEN_THOUSANDTH)],
  ["nor here", ["CONTRACT_REGISTRATION_GRANT", 0, 5000], mentions(TEN_THOUSANDTH)],
  ["a loss in 万元", ["SOE_APPRAISAL_PROFIT", -50, 40, 30], mentions(TEN_THOUSANDTH)],
  ["a profit in yuan", ["SOE_APPRAISAL_PROFIT", 5e7, 40, 0], never(mentions(TEN_THOUSANDTH))],
  ["nothing at all", ["CONTRACT_REGISTRATION_GRANT", 0, 0], never(mentions(TEN_THOUSANDTH))],
];

export const explain: readonly Case[] = [
  ...table("8. EXPLAIN: the reading that decides is named", "EXPLAIN", readings),
  ...table("8. EXPLAIN: for whom, and since when", "EXPLAIN", scope),
  ...table("8. EXPLAIN of 三(七): what is demanded", "EXPLAIN", relief),
  ...table("1. Units: 疑似以万元填写", "EXPLAIN", units),
];
