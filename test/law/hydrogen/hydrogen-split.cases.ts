import { NA, row, table, VALUE } from "../case";
import type { Case } from "../case";

/** 三(五), 三(六): 由市级、旗县级财政按照1:1比例承担。An odd fen goes to the county. */
const CLAUSE = "包府办发〔2024〕121号 三(五)、三(六) 按照1:1比例承担";

export const hydrogenSplit: readonly Case[] = [
  ...table(CLAUSE, "HYDROGEN_SPLIT", [
    ["halves", [2_000_000], row(1_000_000, 1_000_000)],
    ["halves of the 2025 cap", [800_000], row(400_000, 400_000)],
    ["halves of the 2026 cap", [600_000], row(300_000, 300_000)],
    ["one yuan", [1], row(0.5, 0.5)],
    ["nothing", [0], row(0, 0)],
    ["a single fen", [0.01], row(0, 0.01)],
    ["two fen", [0.02], row(0.01, 0.01)],
    ["three fen", [0.03], row(0.01, 0.02)],
    ["6.66", [6.66], row(3.33, 3.33)],
    ["6.67: 3.335, the odd fen to the county", [6.67], row(3.33, 3.34)],
    ["799,999.92", [799_999.92], row(399_999.96, 399_999.96)],
    ["one fen below the cap", [1_999_999.99], row(999_999.99, 1_000_000)],
    ["4.35 = 2.17 + 2.18", [4.35], row(2.17, 2.18)],
    ["1.15 = 0.57 + 0.58", [1.15], row(0.57, 0.58)],
    ["0.29 = 0.14 + 0.15", [0.29], row(0.14, 0.15)],
    ["0.58 = 0.29 + 0.29, where 0.29 × 100 falls short of 29 in binary", [0.58], row(0.29, 0.29)],
    ["2.02 = 1.01 + 1.01", [2.02], row(1.01, 1.01)],
    ["8.2 = 4.1 + 4.1", [8.2], row(4.1, 4.1)],
    ["0.1 + 0.2 is shown as 0.3", [0.1 + 0.2], row(0.15, 0.15)],
    ["0.7000000000000001 is shown as 0.7", [0.7000000000000001], row(0.35, 0.35)],
    ["an amount for the state budget", [123_456_789_012.35], row(61_728_394_506.17, 61_728_394_506.18)],
    ["huge, yet a number", [1e300], row(5e299, 5e299)],
    ["text with separators", ["1,600,000"], row(800_000, 800_000)],
    ["text in 万元", ["160万元"], row(800_000, 800_000)],
  ]),
  ...table("1. Answers: #VALUE! for what is no amount", "HYDROGEN_SPLIT", [
    ["negative", [-0.01], VALUE],
    ["not given", [null], VALUE],
    ["white space", ["  "], VALUE],
    ["no number", ["全部"], VALUE],
    ["a truth value", [false], VALUE],
    ["an error cell comes back", [NA], NA],
  ]),
];
