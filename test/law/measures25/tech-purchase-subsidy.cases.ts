import { REF, table, VALUE } from "../case";
import type { Case, Cell, Line } from "../case";
import { refused } from "../expected";

/** 五(十二): 按专利及技术成果交易额度的50%给予购买方不高于200万元的资金支持；技术入股的，按核定作价金额的50%给予技术承接企业不高于200万元资金支持。 */
const CLAUSE = "包党发〔2021〕24号 五(十二)";
const NAME = "TECH_PURCHASE_SUBSIDY";

const kind = (word: Cell): Line => ["50 % × 1,000,000 either way", [1_000_000, word], 500_000];

export const techPurchaseSubsidy: readonly Case[] = [
  ...table(`${CLAUSE} 50%…不高于200万元`, NAME, [
    ["50 % × 3,999,999.98", [3_999_999.98], 1_999_999.99],
    ["50 % × 3,999,999.99 = 1,999,999.995, down", [3_999_999.99], 1_999_999.99],
    ["50 % × 4,000,000 is the ceiling", [4_000_000], 2_000_000],
    ["one fen more", [4_000_000.01], 2_000_000],
    ["equity just below", [3_999_999.99, "技术入股"], 1_999_999.99],
    ["equity at the ceiling", [4_000_000, "技术入股"], 2_000_000],
    ["equity above", [9_000_000, "技术入股"], 2_000_000],
    ["nothing", [0], 0],
    ["half a fen is none", [0.01], 0],
  ]),
  ...table("1. Words", NAME, [
    ...[
      "购买",
      "purchase",
      "Purchase",
      "技术入股",
      "作价入股",
      "作价投资",
      "equity",
      " 技术 入股",
      "",
      null,
      0,
    ].map(kind),
    ["an unknown word lists the accepted ones", [1, "许可"], refused("购买、技术入股", "#VALUE!")],
  ]),
  ...table("1. Refusals", NAME, [
    ["missing", [null], VALUE],
    ["negative", [-1], VALUE],
    ["no amount", ["面议"], VALUE],
    ["an error cell comes back", ["x", REF], REF],
  ]),
];
