import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case } from "../case";
import { mentions, refused } from "../expected";

/** 三.12 (deleted on 2025-02-17): 实现税收后5年内,前3年按其对地方财政贡献的100%给予奖励,后2年按其对地方财政贡献的50%给予奖励。 */
const CLAUSE = "包府发〔2021〕5号 三.12";
const BEFORE = day("2025-02-16");

export const industrialisationReward: readonly Case[] = [
  ...table(`${CLAUSE} 前3年100%,后2年50%`, "INDUSTRIALISATION_REWARD", [
    ["year 1", [600_000, 1, BEFORE], 600_000],
    ["year 3; the text has no cap", [90_000_000, 3, BEFORE], 90_000_000],
    ["year 4: half", [600_000, 4, BEFORE], 300_000],
    ["year 5: half", [600_000, 5, BEFORE], 300_000],
    ["year 6: 5年内 is over", [600_000, 6, BEFORE], 0],
    ["half of an odd fen, rounded down", [0.05, 4, BEFORE], 0.02],
    ["half of a fen", [0.01, 5, BEFORE], 0],
    ["nothing contributed", [0, 1, BEFORE], 0],
  ]),
  ...table("包府发〔2025〕3号 自2025年2月17日起删除", "INDUSTRIALISATION_REWARD", [
    ["the day of the deletion", [600_000, 1, day("2025-02-17")], refused("包府发〔2025〕3号", "#N/A")],
    ["the message names the day", [600_000, 1, day("2025-12-31")], refused("2025年2月17日", "#N/A")],
    ["the first day that is known", [600_000, 4, day("2021-01-01")], 300_000],
    ["the day before", [600_000, 4, day("2020-12-31")], NA],
  ]),
  ...table("1. Order of checks", "INDUSTRIALISATION_REWARD", [
    ["a calendar year goes before the deletion", [600_000, 2025, day("2025-02-17")], VALUE],
    ["a blank year", [600_000, 0, BEFORE], VALUE],
    ["negative", [-1, 1, BEFORE], VALUE],
    ["no date", [600_000, 1, null], VALUE],
    ["an error cell comes back", [DIV0, 1, BEFORE], DIV0],
  ]),
];

const NAME = "INDUSTRIALISATION_REWARD";
export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  ["why all of it", [NAME, 600_000, 3, BEFORE], mentions("第1至3年:地方财政贡献 ¥600,000.00 × 100%")],
  ["why half", [NAME, 600_000, 4, BEFORE], mentions("第4至5年:地方财政贡献 ¥600,000.00 × 50%")],
  ["why nothing", [NAME, 600_000, 6, BEFORE], mentions("不符合:第6年,只奖励第1至5年")],
  ["a claim of 2021", [NAME, 600_000, 1, "2021-03-01"], mentions("2021年内的申请须人工核实")],
]);
