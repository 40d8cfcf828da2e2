import { DIV0, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { explains, explainsError, explainsFailure, MEASURES } from "./explained";
import { noAmount } from "./given";

/** 24号 五(十三): 成交额较上年每增加 5000 万元,给予…20 万元…最高不超过 100 万元. Completed steps. */
const GRANT = "CONTRACT_REGISTRATION_GRANT";

const since = (previous: Cell): Given[] => [previous, 200_000_000];
const to = (current: Cell): Given[] => [100_000_000, current];

export const contractRegistrationGrant: readonly Case[] = [
  ...table("24号 五(十三) 每增加 5000 万元…20 万元", GRANT, [
    ["a fen short of the first step", to(149_999_999.99), 0],
    ["the first step", to(150_000_000), 200_000],
    ["a fen above it", to(150_000_000.01), 200_000],
    ["a fen short of the second", to(199_999_999.99), 200_000],
    ["the second", to(200_000_000), 400_000],
    ["a fen short of the third", to(249_999_999.99), 400_000],
    ["the third", to(250_000_000), 600_000],
    ["a fen short of the fourth", to(299_999_999.99), 600_000],
    ["the fourth", to(300_000_000), 800_000],
    ["a fen short of the fifth", to(349_999_999.99), 800_000],
    ["no growth", to(100_000_000), 0],
    ["a fen of growth", to(100_000_000.01), 0],
    ["a fen less than before", to(99_999_999.99), 0],
    ["a step less than before", to(50_000_000), 0],
    ["nothing this year", to(0), 0],
    ["nothing before: the whole is growth", [0, 50_000_000], 200_000],
    ["nothing before, a fen short", [0, 49_999_999.99], 0],
    ["nothing at all", [0, 0], 0],
    ["the step counts from the former turnover", [12_345_678.9, 62_345_678.9], 200_000],
    ["a fen short of it", [12_345_678.9, 62_345_678.89], 0],
    ["binary fractions: 50,000,000.3 − 0.3", [0.3, 50_000_000.3], 200_000],
    ["0.1 + 0.2 is shown as 0.3", [0.1 + 0.2, 50_000_000.3], 200_000],
  ]),
  ...table("24号 五(十三) 最高不超过 100 万元", GRANT, [
    ["the fifth step is the ceiling", to(350_000_000), 1_000_000],
    ["a fen above it", to(350_000_000.01), 1_000_000],
    ["a fen short of the sixth step", to(399_999_999.99), 1_000_000],
    ["the sixth step", to(400_000_000), 1_000_000],
    ["10^12", to(1e12), 1_000_000],
    ["from 10^12 to one fen short of a step", [1e12, 1_000_049_999_999.99], 0],
    ["from 10^12 a step", [1e12, 1_000_050_000_000], 200_000],
  ]),
  ...table("1. Units: amounts as text", GRANT, [
    ["in 亿元", ["1亿元", "1.5亿元"], 200_000],
    ["in 万元", ["5000万元", "14999.9999万元"], 200_000],
    ["in 万元, two steps", ["5000万元", "15000万元"], 400_000],
    ["with separators", ["100,000,000", "￥200,000,000.00"], 400_000],
    ["in full width", ["０", "５０，０００，０００元"], 200_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", GRANT, [
    ...noAmount(since),
    ...noAmount(to, NUM),
    ["negative before", since(-0.01), VALUE],
    ["negative now", to(-0.01), VALUE],
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["one step", [GRANT, 100_000_000, 199_999_999.99], explains(200_000, MEASURES, "五(十三)")],
    ["at the ceiling", [GRANT, 0, 1e9], explains(1_000_000, MEASURES, "五(十三)")],
    ["no step", [GRANT, 100_000_000, 149_999_999.99], explainsFailure(0, MEASURES, "五(十三)")],
    ["nothing before is given", [GRANT, null, 1e8], explainsError("#VALUE!")],
  ]),
];
