import { DIV0, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { answers, cites, explains, explainsError, MEASURES } from "./explained";
import { BLANKS, each, noAmount } from "./given";

/** 24号 三(七): 一个纳税年度内技术转让所得不超过 500 万元的部分免征企业所得税,超过部分减半征收. Rounded half up. */
const TAXABLE = "TRANSFER_INCOME_TAXABLE";
const TAX = "TRANSFER_INCOME_TAX";
const CLAUSE = "24号 三(七) 不超过 500 万元的部分免征…超过部分减半征收";

const taxableOf = (income: Cell): Given[] => [income];
const taxOf = (income: Cell): Given[] => [income];
const at = (rate: Cell): Given[] => [7_000_000, rate];

const taxable = [
  ...table(CLAUSE, TAXABLE, [
    ["half of 2,000,000", taxableOf(7_000_000), 1_000_000],
    ["a fen below: exempt", taxableOf(4_999_999.99), 0],
    ["5,000,000 itself: 不超过 includes it", taxableOf(5_000_000), 0],
    ["a fen above: half a fen, half up", taxableOf(5_000_000.01), 0.01],
    ["two fen above", taxableOf(5_000_000.02), 0.01],
    ["three fen above: 1.5 fen, half up", taxableOf(5_000_000.03), 0.02],
    ["0.9 fen above: 0.45 fen", taxableOf(5_000_000.009), 0],
    ["2.9 fen above: 1.45 fen", taxableOf(5_000_000.029), 0.01],
    ["one yuan above", taxableOf(5_000_001), 0.5],
    ["0.15 above: 0.075", taxableOf(5_000_000.15), 0.08],
    ["2.01 above: 1.005", taxableOf(5_000_002.01), 1.01],
    ["2.29 above: 1.145", taxableOf(5_000_002.29), 1.15],
    ["twice the exemption", taxableOf(10_000_000), 2_500_000],
    ["no income", taxableOf(0), 0],
    ["shown as 5,000,000 in 15 digits", taxableOf(5_000_000 + 2 ** -30), 0],
    ["10^12", taxableOf(1e12), 499_997_500_000],
    ["10^12 and a fen: 499,997,500,000.005", taxableOf(1_000_000_000_000.01), 499_997_500_000.01],
    ["500万元 in writing", taxableOf("500万元"), 0],
    ["0.07亿元 in writing", taxableOf("0.07亿元"), 1_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", TAXABLE, noAmount(taxableOf, NUM)),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["above the exemption", [TAXABLE, 7_000_000], explains(1_000_000, MEASURES, "三(七)")],
    ["below it", [TAXABLE, 4_000_000], answers(0)],
    ["nothing is given", [TAXABLE], explainsError("#VALUE!")],
  ]),
];

const tax = [
  ...table(`${CLAUSE}, at 25 %`, TAX, [
    ["25 % × 1,000,000", taxOf(7_000_000), 250_000],
    ["a fen below", taxOf(4_999_999.99), 0],
    ["5,000,000 itself", taxOf(5_000_000), 0],
    ["0.005 × 25 % = 0.00125", taxOf(5_000_000.01), 0],
    ["0.015 × 25 % = 0.00375: the half fen is not rounded on the way", taxOf(5_000_000.03), 0],
    ["0.02 × 25 % = 0.005, half up", taxOf(5_000_000.04), 0.01],
    ["0.0195 × 25 % = 0.004875", taxOf(5_000_000.039), 0],
    ["0.05 × 25 % = 0.0125", taxOf(5_000_000.1), 0.01],
    ["0.06 × 25 % = 0.015, half up", taxOf(5_000_000.12), 0.02],
    ["0.5 × 25 % = 0.125, half up", taxOf(5_000_001), 0.13],
    ["no income", taxOf(0), 0],
    ["25 % × 499,997,500,000", taxOf(1e12), 124_999_375_000],
  ]),
  ...table("6. TRANSFER_INCOME_TAX: rate, default 0.25", TAX, [
    ...each("not given: 25 %", BLANKS, at, 250_000),
    ["a blank cell arrives as 0: 25 %", at(0), 250_000],
    ["25 % itself", at(0.25), 250_000],
    ["15 %", at(0.15), 150_000],
    ["20 % as text", at("20%"), 200_000],
    ["15 % in full width", at("１５％"), 150_000],
    ["12.5 % × 0.5 = 0.0625", [5_000_001, 0.125], 0.06],
    ["15 % × 0.5 = 0.075, half up", [5_000_001, 0.15], 0.08],
    ["15 % × 1,000,000.02 = 150,000.003", [7_000_000.04, 0.15], 150_000],
    ["percentage points instead of a fraction", at(25), VALUE],
    ["negative", at(-0.25), VALUE],
    ["a word", at("减半"), VALUE],
    ["a truth value is no rate", at(true), VALUE],
    ["an error cell comes back", at(DIV0), DIV0],
    ["a bad rate is reported even where nothing is due", [0, -0.25], VALUE],
    ["an error cell goes before a bad income", ["很多", DIV0], DIV0],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", TAX, noAmount(taxOf)),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["above the exemption", [TAX, 7_000_000], explains(250_000, MEASURES, "三(七)")],
    ["another rate", [TAX, 7_000_000, 0.15], cites(MEASURES, "三(七)")],
    ["a bad rate", [TAX, 7_000_000, 25], explainsError("#VALUE!")],
  ]),
];

export const transferIncomeTax: readonly Case[] = [...taxable, ...tax];
