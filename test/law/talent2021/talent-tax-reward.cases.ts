import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case } from "../case";
import { all, mentions, never, refused, someRow } from "../expected";

/** 一.4 (deleted on 2025-02-17): 连续3年按其对地方财政贡献的100%奖励给个人(每人每年不超过50万元)。 */
const CLAUSE = "包府发〔2021〕5号 一.4";
const BEFORE = day("2025-02-16");

export const talentTaxReward: readonly Case[] = [
  ...table(`${CLAUSE} 100%,每人每年不超过50万元`, "TALENT_TAX_REWARD", [
    ["the reference's example: capped", [600_000, 2, BEFORE], 500_000],
    ["all of it", [300_000, 1, BEFORE], 300_000],
    ["a fen below the cap", [499_999.99, 1, BEFORE], 499_999.99],
    ["the cap itself", [500_000, 1, BEFORE], 500_000],
    ["a fen above", [500_000.01, 1, BEFORE], 500_000],
    ["below a fen, rounded down", [0.019, 1, BEFORE], 0.01],
    ["nothing contributed", [0, 1, BEFORE], 0],
    ["as text", ["12.5万元", "1", "2025-02-16"], 125_000],
  ]),
  ...table(`${CLAUSE} 连续3年`, "TALENT_TAX_REWARD", [
    ["the third year", [300_000, 3, BEFORE], 300_000],
    ["the fourth", [300_000, 4, BEFORE], 0],
    ["the 99th", [300_000, 99, BEFORE], 0],
    ["a calendar year", [300_000, 2024, BEFORE], refused("不是年份", "#VALUE!")],
    ["the 100th", [300_000, 100, BEFORE], VALUE],
    ["half a year", [300_000, 1.5, BEFORE], VALUE],
    ["a blank cell arrives as 0", [300_000, 0, BEFORE], VALUE],
    ["not given", [300_000, null, BEFORE], VALUE],
  ]),
  ...table("包府发〔2025〕3号 自2025年2月17日起删除", "TALENT_TAX_REWARD", [
    ["the last day", [600_000, 3, BEFORE], 500_000],
    ["the day of the deletion", [600_000, 2, day("2025-02-17")], refused("包府发〔2025〕3号", "#N/A")],
    ["the message names the day", [600_000, 2, "2025-02-18"], refused("2025年2月17日", "#N/A")],
    ["later, in a year that would give 0", [600_000, 4, day("2026-01-01")], NA],
    ["the first day that is known", [600_000, 1, day("2021-01-01")], 500_000],
    ["the day before", [600_000, 1, day("2020-12-31")], refused("包府发〔2021〕5号", "#N/A")],
  ]),
  ...table("1. Order of checks", "TALENT_TAX_REWARD", [
    ["the contribution is missing", [null, 2, day("2025-02-17")], VALUE],
    ["negative", [-0.01, 2, BEFORE], VALUE],
    ["no date", [600_000, 2], VALUE],
    ["no such day", [600_000, 2, "2025-02-29"], VALUE],
    ["an error cell comes back", [600_000, "第二年", DIV0], DIV0],
  ]),
];

const NAME = "TALENT_TAX_REWARD";
export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  [
    "3号 states no first day for 5号: only its year is known",
    [NAME, 600_000, 1, "2021-03-01"],
    all(
      someRow({ 步骤: "1", 说明: "只知文号年份为2021,按2021年1月1日起计(读法X01-2)" }),
      someRow({ 步骤: "注", 说明: "2021年内的申请须人工核实" }),
      never(mentions("期间2021年1月1日起")),
    ),
  ],
  ["the last day of that year", [NAME, 600_000, 1, "2021-12-31"], mentions("2021年内的申请须人工核实")],
  ["the day after", [NAME, 600_000, 1, "2022-01-01"], never(mentions("2021年内的申请"))],
  [
    "before it",
    [NAME, 600_000, 1, "2020-12-31"],
    all(
      someRow({ 说明: "不符合:申请日期2020年12月31日" }),
      someRow({ 步骤: "答案", 说明: "X01-2", 数值: "#N/A" }),
    ),
  ],
  ["the years rewarded", [NAME, 600_000, 4, BEFORE], mentions("不符合:第4年,只奖励第1至3年")],
]);
