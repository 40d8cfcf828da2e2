import { NA, table, VALUE } from "../case";
import type { Case } from "../case";

/** 六(十四): 按实际发生费用的50%，以创新券的形式每年给予不超过30万元后补助资金支持。 */
const CLAUSE = "包党发〔2021〕24号 六(十四)";

export const instrumentVoucher: readonly Case[] = table(
  `${CLAUSE} 50%…每年…不超过30万元`,
  "INSTRUMENT_VOUCHER",
  [
    ["50 % × 100,000", [100_000], 50_000],
    ["50 % × 599,999.98", [599_999.98], 299_999.99],
    ["50 % × 599,999.99 = 299,999.995, down", [599_999.99], 299_999.99],
    ["50 % × 600,000 is the ceiling", [600_000], 300_000],
    ["one fen more", [600_000.01], 300_000],
    ["far above", [1e300], 300_000],
    ["nothing", [0], 0],
    ["half a fen is none", [0.01], 0],
    ["in text", ["60万元"], 300_000],
    ["missing", [null], VALUE],
    ["negative", [-0.01], VALUE],
    ["no amount", ["若干"], VALUE],
    ["an error cell comes back", [NA], NA],
  ],
);
