import { NA, REF, VALUE, day, table } from "../case";
import type { Case } from "../case";

/** The rate of TRANSFER_SHARE by itself, not rounded. */
const NEW = day("2025-01-01");

export const transferShareRate: readonly Case[] = [
  ...table("4. TRANSFER_SHARE_RATE", "TRANSFER_SHARE_RATE", [
    ["80 %", ["转让", "高校", NEW], 0.8],
    ["10 %", ["合作实施", "soe-tech", NEW], 0.1],
    ["70 %", ["作价投资", "国企", NEW], 0.7],
    ["5 %", ["自行实施", "国企", NEW], 0.05],
    ["the day before 44号", ["转让", "高校", day("2024-06-27")], 0.7],
    ["the last day of 44号", ["转让", "高校", day("2028-12-31")], 0.8],
    ["the day after", ["转让", "高校", day("2029-01-01")], NA],
    ["the day before 24号", ["转让", "国企", day("2021-08-13")], NA],
    ["the first day of 24号", ["转让", "国企", day("2021-08-14")], 0.7],
    ["agreed, not rounded", ["转让", "高校", NEW, 0.123456], 0.123456],
    ["the floor for shares", ["作价投资", "高校", NEW, 0.79], 0.8],
    ["above the floor", ["作价投资", "高校", NEW, 0.81], 0.81],
    ["year 5", ["自行实施", "高校", NEW, null, 5], 0.1],
    ["year 6", ["自行实施", "高校", NEW, null, 6], 0],
    ["year 6 with an agreement", ["自行实施", "高校", NEW, 0.07, 6], 0.07],
    ["joint implementation under 24号", ["合作实施", "国企", NEW], NA],
    ["the same with an agreement", ["合作实施", "国企", NEW, 0.07], 0.07],
    ["其他", ["转让", "其他", NEW], NA],
    ["an unknown word", ["出让", "高校", NEW], VALUE],
    ["more than the whole", ["转让", "高校", NEW, 1.01], VALUE],
    ["nothing is given", [], VALUE],
    ["an error cell", ["转让", REF, NEW], REF],
  ]),
];
