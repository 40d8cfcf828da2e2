import { NUM, table, VALUE } from "../case";
import type { Case } from "../case";

/** 三(七): 一个纳税年度内技术转让所得不超过500万元的部分免征企业所得税，超过部分减半征收。 */
const CLAUSE = "包党发〔2021〕24号 三(七)";

export const transferIncomeTaxable: readonly Case[] = [
  ...table(`${CLAUSE} 不超过500万元的部分免征…超过部分减半`, "TRANSFER_INCOME_TAXABLE", [
    ["one fen below", [4_999_999.99], 0],
    ["500万元 itself is free", [5_000_000], 0],
    ["one fen above: half of 0.01, halves go up", [5_000_000.01], 0.01],
    ["two fen above", [5_000_000.02], 0.01],
    ["three fen above: 0.015 goes up", [5_000_000.03], 0.02],
    ["half of 3m", [8_000_000], 1_500_000],
    ["no income", [0], 0],
    ["a loss", [-1_000_000], 0],
    ["in text", ["800万元"], 1_500_000],
    ["missing", [null], VALUE],
    ["no amount", ["面议"], VALUE],
    ["an error cell comes back", [NUM], NUM],
  ]),
];

export const transferIncomeTax: readonly Case[] = [
  ...table(`${CLAUSE} × rate`, "TRANSFER_INCOME_TAX", [
    ["1,500,000 × 25 %, the default", [8_000_000], 375_000],
    ["a blank rate is the default", [8_000_000, ""], 375_000],
    ["a blank cell arrives as 0: the default", [8_000_000, 0], 375_000],
    ["15 %", [8_000_000, 0.15], 225_000],
    ["in per cent", [8_000_000, "15%"], 225_000],
    ["the whole", [8_000_000, 1], 1_500_000],
    ["500万元 itself is free", [5_000_000, 0.25], 0],
    ["a loss", [-1, 0.25], 0],
    ["rounded once: 0.03 × 0.5 × 0.25 = 0.00375", [5_000_000.03], 0],
    ["0.04 × 0.125 = 0.005, halves go up", [5_000_000.04], 0.01],
    ["0.12 × 0.125 = 0.015, halves go up", [5_000_000.12], 0.02],
    ["0.11 × 0.125 = 0.01375", [5_000_000.11], 0.01],
  ]),
  ...table("1. Refusals", "TRANSFER_INCOME_TAX", [
    ["percentage points instead of a fraction", [8_000_000, 25], VALUE],
    ["just above 1", [8_000_000, 1.0001], VALUE],
    ["negative", [8_000_000, -0.25], VALUE],
    ["no rate", [8_000_000, "优惠"], VALUE],
    ["a bad rate is reported though no tax falls due", [0, 25], VALUE],
    ["income missing", [null, 0.25], VALUE],
    ["an error cell comes back", ["x", NUM], NUM],
  ]),
];
