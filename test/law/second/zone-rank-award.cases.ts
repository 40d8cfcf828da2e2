import { DIV0, NULL, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { explains, explainsError, explainsFailure, MEASURES } from "./explained";
import { each } from "./given";

/** 24号 四(十): 稀土高新区年度位次较上一年度每提升 5 位,给予 500 万元资金支持. Completed steps of five. */
const AWARD = "ZONE_RANK_AWARD";

const from = (previous: Cell): Given[] => [previous, 65];
const to = (rank: Cell): Given[] => [89, rank];

const noRank = (of: (cell: Cell) => Given[]): Line[] => [
  ...each("not given", [null, "", " 　"], of, VALUE),
  ["a blank cell arrives as 0: not given", of(0), VALUE],
  ["negative", of(-5), VALUE],
  ["a word", of("第六十五"), VALUE],
  ["a truth value is no rank", of(true), VALUE],
  ["an error cell comes back", of(NULL), NULL],
];

export const zoneRankAward: readonly Case[] = [
  ...table("24号 四(十) 每提升 5 位,给予 500 万元", AWARD, [
    ["24 places, four full steps", [89, 65], 20_000_000],
    ["25 places", to(64), 25_000_000],
    ["26 places", to(63), 25_000_000],
    ["29 places", to(60), 25_000_000],
    ["30 places", to(59), 30_000_000],
    ["no change", to(89), 0],
    ["one place up", to(88), 0],
    ["four places up", to(85), 0],
    ["five places up: the first step", to(84), 5_000_000],
    ["six places up", to(83), 5_000_000],
    ["nine places up", to(80), 5_000_000],
    ["ten places up", to(79), 10_000_000],
    ["eleven places up", to(78), 10_000_000],
    ["one place down", to(90), 0],
    ["five places down", to(94), 0],
    ["far down", to(160), 0],
    ["to the top: 88 places, 17 steps", to(1), 85_000_000],
    ["at the top before and after", [1, 1], 0],
    ["from 6 to 1", [6, 1], 5_000_000],
    ["from 5 to 1: four places", [5, 1], 0],
    ["no ceiling is stated: 999 places, 199 steps", [1000, 1], 995_000_000],
    ["ranks as text", ["89", "65"], 20_000_000],
    ["ranks in full width", ["８９", "６５"], 20_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no rank", AWARD, [
    ...noRank(from),
    ...noRank(to),
    ["an error cell goes before a bad rank", ["很前", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["four steps", [AWARD, 89, 65], explains(20_000_000, MEASURES, "四(十)")],
    ["four places: no step", [AWARD, 89, 85], explainsFailure(0, MEASURES, "四(十)")],
    ["down", [AWARD, 65, 89], explainsFailure(0, MEASURES, "四(十)")],
    ["no rank", [AWARD, 89, 0], explainsError("#VALUE!")],
  ]),
];
