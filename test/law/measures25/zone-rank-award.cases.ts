import { NULL, table, VALUE } from "../case";
import type { Case } from "../case";

/** 四(十): 稀土高新区年度位次较上一年度每提升5位，给予500万元资金支持。 */
const CLAUSE = "包党发〔2021〕24号 四(十)";
const NAME = "ZONE_RANK_AWARD";

export const zoneRankAward: readonly Case[] = [
  ...table(`${CLAUSE} 每提升5位`, NAME, [
    ["89 → 65 is 24 places, four full fives", [89, 65], 20_000_000],
    ["4 places", [89, 85], 0],
    ["5 places", [89, 84], 5_000_000],
    ["6 places", [89, 83], 5_000_000],
    ["9 places", [89, 80], 5_000_000],
    ["10 places", [89, 79], 10_000_000],
    ["no change", [89, 89], 0],
    ["one place down", [89, 90], 0],
    ["5 places down take nothing away", [84, 89], 0],
    ["to the very first: 88 places, 17 fives", [89, 1], 85_000_000],
    ["from 6 to 1", [6, 1], 5_000_000],
  ]),
  ...table("1. Ranks are whole, from 1; 0 is not given", NAME, [
    ["previous rank missing", [null, 65], VALUE],
    ["rank missing", [89, null], VALUE],
    ["a blank cell arrives as 0", [0, 65], VALUE],
    ["a blank cell arrives as 0, second", [89, 0], VALUE],
    ["negative", [89, -1], VALUE],
    ["no whole number", [89.5, 65], VALUE],
    ["in words", ["第89", 65], VALUE],
    ["in text, full width", ["８９", "65"], 20_000_000],
    ["an error cell comes back", [NULL, 0], NULL],
  ]),
];
