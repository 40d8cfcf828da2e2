import { NA, table, VALUE } from "../case";
import type { Case } from "../case";
import { refused } from "../expected";

/** 七(十九): 我市获得国家科学技术奖的单位及主要研发人员、自治区科学技术奖一等奖的第一完成单位及主要研发人员，按国家和自治区奖金额度等额给予奖励。 */
const CLAUSE = "包党发〔2021〕24号 七(十九)";
const NAME = "PRIZE_MATCH";

export const prizeMatch: readonly Case[] = [
  ...table(`${CLAUSE} 获得国家科学技术奖`, NAME, [
    ["the same again", [150_000, "国家"], 150_000],
    ["of any grade", [150_000, "国家", "二等"], 150_000],
    ["special", [300_000, "国家", "特等奖"], 300_000],
    ["of any unit", [150_000, "国家", "二等", false], 150_000],
    ["国家级", [150_000, "国家级"], 150_000],
    ["national", [150_000, "National"], 150_000],
    ["no money", [0, "国家"], 0],
    ["down to the fen", [0.019, "国家"], 0.01],
    ["in text", ["15万元", "国家"], 150_000],
  ]),
  ...table(`${CLAUSE} 自治区科学技术奖一等奖的第一完成单位`, NAME, [
    ["first prize, first unit by default", [200_000, "自治区", "一等"], 200_000],
    ["奖 may stand", [200_000, "自治区", "一等奖"], 200_000],
    ["regional, first", [200_000, "regional", "FIRST"], 200_000],
    ["first unit said", [200_000, "自治区级", "一等", "是"], 200_000],
    ["not the first unit", [200_000, "自治区", "一等", "否"], 0],
    ["not the first unit", [200_000, "自治区", "一等", false], 0],
    ["second", [200_000, "自治区", "二等"], 0],
    ["third", [200_000, "自治区", "三等奖"], 0],
    ["special is not named", [200_000, "自治区", "特等"], 0],
    ["grade missing", [200_000, "自治区"], refused("一等", "#VALUE!")],
    ["grade blank, though the unit is not the first", [200_000, "自治区", "", false], VALUE],
    ["grade 0 is a blank cell", [200_000, "自治区", 0], VALUE],
  ]),
  ...table("1. Refusals", NAME, [
    ["money missing", [null, "国家"], VALUE],
    ["negative", [-1, "国家"], VALUE],
    ["level missing", [1, null], VALUE],
    ["a city's prize is not accepted", [1, "市", "一等"], refused("国家、自治区", "#VALUE!")],
    ["unknown grade, national too", [1, "国家", "四等"], refused("特等、一等、二等、三等", "#VALUE!")],
    ["0 is never a boolean", [1, "自治区", "一等", 0], refused("请填 是/否", "#VALUE!")],
    ["an unknown word for yes or no", [1, "国家", "一等", "大概"], VALUE],
    ["an error cell comes back", ["x", "国家", NA], NA],
  ]),
];
