import { DIV0, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { explains, explainsError, MEASURES } from "./explained";
import { BLANKS, each, noAmount, written } from "./given";

/**
 * 24号 五(十二): 按专利及技术成果交易额度的 50% 给予购买方不高于 200 万元; 技术入股的,按核定作价金额的 50% 给予技术承接企业不高于 200 万元.
 * Rounded down.
 */
const SUBSIDY = "TECH_PURCHASE_SUBSIDY";

const bought = (amount: Cell): Given[] => [amount];
const invested = (amount: Cell): Given[] => [amount, "技术入股"];
const kind = (word: Cell): Given[] => [1_000_000, word];

const edges = (of: (amount: Cell) => Given[]): Line[] => [
  ["half of 1,000,000", of(1_000_000), 500_000],
  ["half of 3,999,999.98 is a fen below the ceiling", of(3_999_999.98), 1_999_999.99],
  ["half of 3,999,999.99 = 1,999,999.995", of(3_999_999.99), 1_999_999.99],
  ["4,000,000 reaches the ceiling: 不高于 includes it", of(4_000_000), 2_000_000],
  ["a fen more", of(4_000_000.01), 2_000_000],
  ["two fen more would be a fen above it", of(4_000_000.02), 2_000_000],
];

export const techPurchaseSubsidy: readonly Case[] = [
  ...table("24号 五(十二) 交易额度的 50%…不高于 200 万元", SUBSIDY, [
    ...edges(bought),
    ["10^12", bought(1e12), 2_000_000],
    ["half a fen rounded down", bought(0.01), 0],
    ["half of 0.02", bought(0.02), 0.01],
    ["half of 0.03 = 0.015", bought(0.03), 0.01],
    ["half of 2.01 = 1.005", bought(2.01), 1],
    ["nothing paid", bought(0), 0],
    ["negative", bought(-0.01), VALUE],
  ]),
  ...table("24号 五(十二) 核定作价金额的 50%…不高于 200 万元", SUBSIDY, edges(invested)),
  ...table("1. Words: kind", SUBSIDY, [
    ...each("not given: 购买", BLANKS, kind, 500_000),
    ...each("购买", ["购买", " 购买", "购买　"], kind, 500_000),
    ...each("技术入股 with blanks around it", [" 技术入股 ", "　技术入股"], kind, 500_000),
    ["unknown; the message lists both", kind("租赁"), refused("技术入股", "#VALUE!")],
    ["unknown; the message lists both", kind("赠与"), refused("购买", "#VALUE!")],
    ["a truth value is no kind", kind(true), VALUE],
    ["an error cell comes back", kind(DIV0), DIV0],
  ]),
  ...table("1. Units: amounts as text", SUBSIDY, [
    ...written(bought, 600_000),
    ["399.9999万元: 3,999,999 ÷ 2", bought("399.9999万元"), 1_999_999.5],
    ["400万元 reach the ceiling", invested("400万元"), 2_000_000],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", SUBSIDY, [
    ...noAmount(bought, NUM),
    ["a bad kind goes before an amount of 0", [0, "租赁"], VALUE],
    ["an error cell goes before a bad amount", ["很多", DIV0], DIV0],
  ]),
  ...table("8. EXPLAIN", "EXPLAIN", [
    ["购买", [SUBSIDY, 1_000_000], explains(500_000, MEASURES, "(十二)")],
    ["技术入股 at the ceiling", [SUBSIDY, 5_000_000, "技术入股"], explains(2_000_000, MEASURES, "(十二)")],
    ["a bad kind", [SUBSIDY, 1_000_000, "租赁"], explainsError("#VALUE!")],
  ]),
];
