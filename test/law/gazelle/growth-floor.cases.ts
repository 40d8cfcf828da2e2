import { DIV0, NA, table, VALUE } from "../case";
import type { Case } from "../case";

/** 第四条(四): 1000万元至5000万元 25%; 5000[万元至]2亿元 20%; 2亿至10亿元 15%; 10亿以上 10%. At a shared edge the lower floor counts. */
const CLAUSE = "包科发〔2024〕84号 第四条(四)";

export const gazelleGrowthFloor: readonly Case[] = [
  ...table(CLAUSE, "GAZELLE_GROWTH_FLOOR", [
    ["one fen under 10m: no bracket", [9_999_999.99], NA],
    ["10m", [10_000_000], 0.25],
    ["one fen over 10m", [10_000_000.01], 0.25],
    ["one fen under 50m", [49_999_999.99], 0.25],
    ["50m stands in two brackets: the lower floor", [50_000_000], 0.2],
    ["one fen over 50m", [50_000_000.01], 0.2],
    ["one fen under 200m", [199_999_999.99], 0.2],
    ["200m stands in two brackets: the lower floor", [200_000_000], 0.15],
    ["one fen over 200m", [200_000_000.01], 0.15],
    ["one fen under 1bn", [999_999_999.99], 0.15],
    ["1bn stands in two brackets (以上 includes it): the lower floor", [1_000_000_000], 0.1],
    ["one fen over 1bn", [1_000_000_000.01], 0.1],
    ["no upper end", [1e300], 0.1],
    ["nothing earned is below 10m", [0], NA],
    ["万元 as text", ["5000万元"], 0.2],
    ["亿元 as text", ["2亿元"], 0.15],
    ["亿元 as text, just below", ["1.9999亿元"], 0.2],
    ["entered in 万元 by mistake", [5760], NA],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", "GAZELLE_GROWTH_FLOOR", [
    ["negative", [-0.01], VALUE],
    ["not given", [null], VALUE],
    ["blank", [""], VALUE],
    ["no number", ["五千万"], VALUE],
    ["a truth value", [true], VALUE],
    ["an error cell comes back", [DIV0], DIV0],
  ]),
];
