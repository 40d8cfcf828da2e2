import { NAME, table, VALUE } from "../case";
import type { Case } from "../case";

/** 第四条(五): 小于5000万元 5%; 5000万元至2亿元(含) 4%; 大于2亿元 3%. No lower end: the 1000万 of (四) is not repeated here. */
const CLAUSE = "包科发〔2024〕84号 第四条(五)";

export const gazelleRdFloor: readonly Case[] = [
  ...table(CLAUSE, "GAZELLE_RD_FLOOR", [
    ["small", [1], 0.05],
    ["one fen under 10m: still 5 %", [9_999_999.99], 0.05],
    ["one fen under 50m", [49_999_999.99], 0.05],
    ["50m: 小于 excludes it from the first band", [50_000_000], 0.04],
    ["one fen over 50m", [50_000_000.01], 0.04],
    ["one fen under 200m", [199_999_999.99], 0.04],
    ["200m: (含)", [200_000_000], 0.04],
    ["one fen over 200m: 大于", [200_000_000.01], 0.03],
    ["1bn", [1_000_000_000], 0.03],
    ["no upper end", [1e300], 0.03],
    ["full-width text", ["２００，０００，０００"], 0.04],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", "GAZELLE_RD_FLOOR", [
    ["negative", [-1], VALUE],
    ["not given", [null], VALUE],
    ["white space", ["　"], VALUE],
    ["no number", ["两亿"], VALUE],
    ["a truth value", [false], VALUE],
    ["an error cell comes back", [NAME], NAME],
  ]),
];
