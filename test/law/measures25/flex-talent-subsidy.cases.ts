import { REF, table, VALUE } from "../case";
import type { Case } from "../case";

/** 七(十八): 主管部门按其上年度在包头纳税劳动报酬的30%给予用人单位补助，同一人补助不超过10万元。 */
const CLAUSE = "包党发〔2021〕24号 七(十八)";

export const flexTalentSubsidy: readonly Case[] = table(
  `${CLAUSE} 30%…同一人补助不超过10万元`,
  "FLEX_TALENT_SUBSIDY",
  [
    ["30 % × 200,000", [200_000], 60_000],
    ["30 % × 333,333.30 = 99,999.99", [333_333.3], 99_999.99],
    ["30 % × 333,333.33 = 99,999.999, down", [333_333.33], 99_999.99],
    ["30 % × 333,333.34 = 100,000.002", [333_333.34], 100_000],
    ["above", [1_000_000], 100_000],
    ["nothing", [0], 0],
    ["30 % × 0.03 = 0.009", [0.03], 0],
    ["30 % × 0.70 = 0.21, which binary fractions miss", [0.7], 0.21],
    ["in text", ["20万元"], 60_000],
    ["missing", [null], VALUE],
    ["negative", [-0.01], VALUE],
    ["no amount", ["面议"], VALUE],
    ["an error cell comes back", [REF], REF],
  ],
);
