import { DIV0, NUM, REF, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { refused } from "../expected";
import { explains, explainsError, explainsFailure, MEASURES } from "./explained";
import { BLANKS, each, falsehoods, noAmount, noTruth, truths, written } from "./given";

/**
 * 24号 七(十九): 获得国家科学技术奖的单位及主要研发人员、自治区科学技术奖一等奖的第一完成单位及主要研发人员,按国家和自治区奖金额度等额给予奖励.
 */
const MATCH = "PRIZE_MATCH";

const national = (prize: Cell): Given[] => [prize, "国家"];
const regional = (grade: Cell, firstUnit: Cell = null): Given[] => [200_000, "自治区", grade, firstUnit];
const unit = (firstUnit: Cell): Given[] => regional("一等", firstUnit);
const level = (word: Cell): Given[] => [200_000, word, "一等"];

export const prizeMatch: readonly Case[] = [
  ...table("24号 七(十九) 获得国家科学技术奖…等额给予奖励", MATCH, [
    ["the same again", national(300_000), 300_000],
    ["without a grade", [150_000, "国家", null], 150_000],
    ...each(
      "whatever the grade",
      ["特等", "一等", "二等", "三等", "二等奖"],
      (grade) => [150_000, "国家", grade],
      150_000,
    ),
    ["第一完成单位 is said of the regional prize only", [150_000, "国家", "二等", false], 150_000],
    ["no ceiling is stated", national(8_000_000), 8_000_000],
    ["10^12", national(1e12), 1e12],
    ["no prize money", national(0), 0],
    ["one fen", national(0.01), 0.01],
    ["0.019 rounded down", national(0.019), 0.01],
    ["1.005 rounded down", national(1.005), 1],
    ["prize money cannot be negative", national(-0.01), VALUE],
  ]),
  ...table("24号 七(十九) 自治区科学技术奖一等奖的第一完成单位", MATCH, [
    ["一等, first unit not given: the first", regional("一等"), 200_000],
    ["特等 is not 一等奖", regional("特等"), 0],
    ["二等", regional("二等"), 0],
    ["三等", regional("三等"), 0],
    ["二等, first unit", regional("二等", true), 0],
    ["三等, another unit", regional("三等", false), 0],
    ...each("first unit not given: the first", BLANKS, unit, 200_000),
    ...truths(unit, 200_000),
    ...falsehoods(unit, 0),
    ["199,999.999 rounded down", [199_999.999, "自治区", "一等"], 199_999.99],
    ["no prize money", [0, "自治区", "一等"], 0],
    ["negative", [-1, "自治区", "一等"], VALUE],
  ]),
  ...table("1. Words: grade (奖 optional) and level", MATCH, [
    ...each("一等", ["一等奖", " 一等 ", "一等奖　"], regional, 200_000),
    ...each("another grade", ["特等奖", "二等奖", "三等奖", " 二等", "三等奖 "], regional, 0),
    ...each("自治区 without a grade", [null, "", "　"], regional, VALUE),
    ["unknown; the message lists the grades", regional("优秀"), refused("二等", "#VALUE!")],
    ["a truth value is no grade", regional(true), VALUE],
    ["a bad grade is reported for 国家, too", [200_000, "国家", "优秀"], VALUE],
    ...each("国家 with blanks around it", [" 国家", "国家　"], level, 200_000),
    ...each("自治区 with blanks around it", [" 自治区 ", "　自治区"], level, 200_000),
    ["unknown; the message lists the levels", level("国际"), refused("自治区", "#VALUE!")],
    ...each("not given", [null, "", "  "], level, VALUE),
    ["an error cell comes back", level(REF), REF],
  ]),
  ...table("1. Blanks and order of checks: firstUnit", MATCH, [
    ...noTruth(unit),
    ["a bad truth value is reported for 二等, too", regional("二等", "也许"), VALUE],
    ["a bad truth value is reported for 国家, too", [1, "国家", null, "也许"], VALUE],
    ["a bad amount goes before 二等", ["很多", "自治区", "二等"], VALUE],
    ["an error cell goes before a missing grade", regional(null, DIV0), DIV0],
  ]),
  ...table("1. Units: amounts as text", MATCH, written(national, 1_200_000)),
  ...table("1. Answers: #VALUE! for what is no amount", MATCH, noAmount(national, NUM)),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["国家", [MATCH, 300_000, "国家"], explains(300_000, MEASURES, "七(十九)")],
    ["自治区 一等", [MATCH, ...regional("一等")], explains(200_000, MEASURES, "七(十九)")],
    ["自治区 二等", [MATCH, ...regional("二等")], explainsFailure(0, MEASURES, "七(十九)")],
    ["another unit", [MATCH, ...unit("否")], explainsFailure(0, MEASURES, "七(十九)")],
    ["no grade", [MATCH, ...regional(null)], explainsError("#VALUE!")],
  ]),
];
