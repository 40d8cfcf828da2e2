import { DIV0, NAME, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { explains, explainsError, MEASURES } from "./explained";
import { noAmount } from "./given";

const of = (cost: Cell): Given[] => [cost];

/** 24号 六(十四): 按实际发生费用的 50%,以创新券的形式每年给予不超过 30 万元. Rounded down. */
const VOUCHER = "INSTRUMENT_VOUCHER";
const instrumentVoucher = [
  ...table("24号 六(十四) 实际发生费用的 50%…不超过 30 万元", VOUCHER, [
    ["half of 100,000", of(100_000), 50_000],
    ["half of 599,999.98 is a fen below the ceiling", of(599_999.98), 299_999.99],
    ["half of 599,999.99 = 299,999.995", of(599_999.99), 299_999.99],
    ["600,000 reaches the ceiling: 不超过 includes it", of(600_000), 300_000],
    ["a fen more", of(600_000.01), 300_000],
    ["two fen more would be a fen above it", of(600_000.02), 300_000],
    ["10^12", of(1e12), 300_000],
    ["half a fen rounded down", of(0.01), 0],
    ["half of 0.02", of(0.02), 0.01],
    ["half of 2.01 = 1.005", of(2.01), 1],
    ["0.7000000000000001 is shown as 0.7", of(0.7000000000000001), 0.35],
    ["no cost", of(0), 0],
    ["negative", of(-0.01), VALUE],
    ["60万元 in writing", of("60万元"), 300_000],
    ["12万元 in writing", of("12万元"), 60_000],
    ["599,999.98 with ￥", of("￥599,999.98"), 299_999.99],
    ["full width", of("１００，０００元"), 50_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", VOUCHER, noAmount(of, NAME)),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["below the ceiling", [VOUCHER, 100_000], explains(50_000, MEASURES, "六(十四)")],
    ["at the ceiling", [VOUCHER, 900_000], explains(300_000, MEASURES, "六(十四)")],
    ["a word", [VOUCHER, "很多"], explainsError("#VALUE!")],
  ]),
];

/** 24号 七(十八): 按其上年度在包头纳税劳动报酬的 30% 给予用人单位补助,同一人补助不超过 10 万元. Rounded down. */
const FLEX = "FLEX_TALENT_SUBSIDY";
const flexTalent = [
  ...table("24号 七(十八) 劳动报酬的 30%…同一人补助不超过 10 万元", FLEX, [
    ["30 % × 100,000", of(100_000), 30_000],
    ["30 % × 333,333.30 = 99,999.99", of(333_333.3), 99_999.99],
    ["30 % × 333,333.29 = 99,999.987", of(333_333.29), 99_999.98],
    ["30 % × 333,333.33 = 99,999.999", of(333_333.33), 99_999.99],
    ["30 % × 333,333.34 = 100,000.002 is above the ceiling", of(333_333.34), 100_000],
    ["30 % × 333,333.37 = 100,000.011", of(333_333.37), 100_000],
    ["a high salary", of(2_000_000), 100_000],
    ["10^12", of(1e12), 100_000],
    ["30 % × 0.03 = 0.009", of(0.03), 0],
    ["30 % × 0.04 = 0.012", of(0.04), 0.01],
    ["30 % × 0.1 = 0.03", of(0.1), 0.03],
    ["30 % × 124,308.40 = 37,292.52 in whole fen", of(124_308.4), 37_292.52],
    ["30 % × 13,778 = 4,133.40 in whole fen", of(13_778), 4133.4],
    ["30 % × 257,273.40 = 77,182.02 in whole fen", of(257_273.4), 77_182.02],
    ["no remuneration", of(0), 0],
    ["negative", of(-0.01), VALUE],
  ]),
  ...table("1. Units: amounts as text", FLEX, [
    ["30万元", of("30万元"), 90_000],
    ["333,333.33元", of("333,333.33元"), 99_999.99],
    ["full width", of("￥２００，０００"), 60_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", FLEX, [
    ...noAmount(of, NUM),
    ["nothing is given", [], VALUE],
    ["an error cell comes back", of(DIV0), DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["below the ceiling", [FLEX, 100_000], explains(30_000, MEASURES, "七(十八)")],
    ["at the ceiling", [FLEX, 500_000], explains(100_000, MEASURES, "七(十八)")],
    ["nothing is given", [FLEX], explainsError("#VALUE!")],
  ]),
];

export const sharesOfCost: readonly Case[] = [...instrumentVoucher, ...flexTalent];
