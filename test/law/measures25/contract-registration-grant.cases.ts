import { DIV0, table, VALUE } from "../case";
import type { Case } from "../case";

/** 五(十三): 年度技术合同认定登记成交额较上年每增加5000万元，给予技术合同认定登记机构20万元的后补助资金支持，最高不超过100万元。 */
const CLAUSE = "包党发〔2021〕24号 五(十三)";
const NAME = "CONTRACT_REGISTRATION_GRANT";

export const contractRegistrationGrant: readonly Case[] = [
  ...table("10. Worked examples", NAME, [
    ["99,999,999.99 more is one full step", [100_000_000, 199_999_999.99], 200_000],
  ]),
  ...table(`${CLAUSE} 每增加5000万元…20万元`, NAME, [
    ["one fen short of a step", [100_000_000, 149_999_999.99], 0],
    ["one step", [100_000_000, 150_000_000], 200_000],
    ["one fen more", [100_000_000, 150_000_000.01], 200_000],
    ["two steps", [100_000_000, 200_000_000], 400_000],
    ["no change", [100_000_000, 100_000_000], 0],
    ["a decrease", [150_000_000, 100_000_000], 0],
    ["a decrease of a fen", [100_000_000, 99_999_999.99], 0],
    ["nothing the year before", [0, 50_000_000], 200_000],
    ["nothing in either year", [0, 0], 0],
    ["nothing now", [50_000_000, 0], 0],
    ["in text", ["1亿元", "2.2亿元"], 400_000],
  ]),
  ...table(`${CLAUSE} 最高不超过100万元`, NAME, [
    ["a fen short of five steps", [0, 249_999_999.99], 800_000],
    ["five steps are the ceiling", [0, 250_000_000], 1_000_000],
    ["six steps", [0, 300_000_000], 1_000_000],
    ["far above", [0, 1e300], 1_000_000],
  ]),
  ...table("1. Refusals", NAME, [
    ["previous missing", [null, 1], VALUE],
    ["current missing", [1, null], VALUE],
    ["negative", [-1, 1], VALUE],
    ["negative now", [1, -1], VALUE],
    ["no amount", [1, "很多"], VALUE],
    ["an error cell comes back", ["x", DIV0], DIV0],
  ]),
];
