import { NUM, table, VALUE } from "../case";
import type { Case } from "../case";
import { refused } from "../expected";

/** 第七条: 项目终止实施的,经专项审计后,收回已拨付的剩余财政科技资金: max(0, paid out − spending accepted), down to the fen. */
export const projectClawback: readonly Case[] = [
  ...table("包府发〔2024〕44号选题 第七条 收回已拨付的剩余财政科技资金", "PROJECT_CLAWBACK", [
    ["1,000,000 − 350,000", [1_000_000, 350_000], 650_000],
    ["nothing spent: all of it", [1_000_000, 0], 1_000_000],
    ["all spent", [1_000_000, 1_000_000], 0],
    ["a fen left", [1_000_000, 999_999.99], 0.01],
    ["a fen too much spent is no debt of the city", [1_000_000, 1_000_000.01], 0],
    ["nothing paid out", [0, 500], 0],
    ["0.3 − 0.1 is 0.2 exactly", [0.3, 0.1], 0.2],
    ["below a fen, rounded down", [100, 99.996], 0],
    ["0.015 rounded down", [1.015, 1], 0.01],
    ["as text", ["100万元", "350,000元"], 650_000],
  ]),
  ...table("1. Answers", "PROJECT_CLAWBACK", [
    ["nothing paid out is not the same as not given", [null, 0], refused("已拨付", "#VALUE!")],
    ["spending not given", [1_000_000], refused("审计", "#VALUE!")],
    ["negative", [-1, 0], VALUE],
    ["negative spending", [1, -1], VALUE],
    ["a word", ["全部", 0], VALUE],
    ["an error cell comes back", [1, NUM], NUM],
  ]),
];
