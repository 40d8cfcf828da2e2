import { DIV0, NA, REF, table, VALUE } from "./case";
import type { Case, Line } from "./case";
import { all, mentions, never, refused } from "./expected";
import { ASKED, MENTIONED, REACHED } from "./targets-text";
import type { Asked } from "./targets-text";

/** 8. TARGET(indicator, [year]) · TARGET_MET(indicator, actual, [year]): each figure, and at, just under and just over it. */

const FULL = 1;

/** A little more or less: a hundredth of a per cent, or a hundredth of the unit. */
const beside = (figure: number, by: number): number => {
  const step = figure <= FULL && figure !== 1 ? 1e-4 : 1e-2;
  return Number((figure + by * step).toFixed(6));
};

const edges = ([id, sign, figure]: Asked): readonly Line[] => {
  const least = sign === "≈" ? Number((figure * 0.95).toFixed(6)) : figure;
  return [
    [
      sign === ">" ? "exceed: the number itself is not enough" : "reach: the number itself",
      [id, least],
      sign !== ">",
    ],
    ["just under", [id, beside(least, -1)], false],
    ...(["Z10", "Z15", "R55"].includes(id)
      ? []
      : ([["just over", [id, beside(least, 1)], true]] as readonly Line[])),
  ];
};

const figures: readonly Case[] = [
  ...table("8. TARGET: the figure of each target", "TARGET", [
    ...ASKED.map(([id, , figure]): Line => [`${id} in the text`, [id], figure]),
    ["在全国高新区排名中……提升到65名左右", ["Z08"], 65],
  ]),
  ...table(
    "8. TARGET: what was reached in 2024",
    "TARGET",
    REACHED.map(([id, figure]): Line => [`${id} in the text`, [id], figure]),
  ),
];

const TO_BE_MET = ASKED.filter(([id]) => !MENTIONED.includes(id));

const met: readonly Case[] = [
  ...table("8. TARGET_MET: by the document's own operator", "TARGET_MET", TO_BE_MET.flatMap(edges)),
  ...table("8. TARGET_MET: 左右 of a rank, at most 105 %, better counts: 65 × 1.05 = 68.25", "TARGET_MET", [
    ["better", ["Z08", 1], true],
    ["better by one", ["Z08", 64], true],
    ["the number", ["Z08", 65], true],
    ["68 ≤ 68.25", ["Z08", 68], true],
    ["exactly 105 %", ["Z08", 68.25], true],
    ["just beyond", ["Z08", 68.26], false],
    ["69 > 68.25", ["Z08", 69], false],
    ["where it stood", ["Z08", 89], false],
    ["0 is a blank: there is no rank 0", ["Z08", 0], VALUE],
  ]),
  ...table("8. TARGET_MET: 左右 of an amount, at least 95 %: 5000 × 0.95 = 4750", "TARGET_MET", [
    ["exactly 95 %", ["经济总量", 4750], true],
    ["less", ["经济总量", 4749.99], false],
    ["more than the target", ["经济总量", 6000], true],
    ["8% × 0.95 = 7.6%", ["地区生产总值增长", "7.6%"], true],
    ["7.59%", ["地区生产总值增长", "7.59%"], false],
  ]),
  ...table("8. TARGET_MET: only mentioned, not asked for", "TARGET_MET", [
    ...MENTIONED.map((id): Line => [`${id} sets no target`, [id, 1], NA]),
    ["预估今年工业产值可有600亿元净增量", ["R08", 600], refused("预估数", "#N/A")],
    ["by its name", ["工业产值净增量", 600], refused("R08", "#N/A")],
    ["盯住百万平方米闲置房产", ["R43.1", 100], refused("存量", "#N/A")],
    ["年产20万吨氢氟酸项目", ["Y23", 20], refused("产能", "#N/A")],
  ]),
  ...table("5A: what was reached is a fact, not a target", "TARGET_MET", [
    ...REACHED.map(([id, figure]): Line => [`${id} is of 2024`, [id, figure], NA]),
    ["a name with its year", ["规上工业增加值增长", 0.14, 2024], refused("不是指标", "#N/A")],
    ["the same without: the last year, a target", ["规上工业增加值增长", 0.14], true],
  ]),
];

const units: readonly Case[] = table("8. TARGET_MET: actual in the document's own unit", "TARGET_MET", [
  ["text is a number", ["Y16", "1,300"], true],
  ["full width", ["Y16", "１３００"], true],
  ["an amount in words of yuan names the unit", ["Y16", "1300亿元"], refused("亿元", "#VALUE!")],
  ["in 万元 too", ["Y03", "3000万元"], refused("万元", "#VALUE!")],
  ["yuan for persons", ["Y13", "1.3万"], refused("万人", "#VALUE!")],
  ["per cent of an amount", ["Y16", "70%"], refused("亿元", "#VALUE!")],
  ["per cent as text", ["Y15", "25%"], true],
  ["just under", ["Y15", "24.99%"], false],
  ["percentage points for a fraction", ["Y15", 25], refused("0.2", "#VALUE!")],
  ["growth of 120 % is 1.2", ["Y02.2", 1.2], true],
  ["of 400 %, ten times the target", ["Y02.2", 4], true],
  ["beyond it only with its sign", ["Y02.2", 4.01], refused("20%", "#VALUE!")],
  ["above 100 % with its sign", ["Y02.2", "401%"], true],
  ["8 typed for 8 %", ["R02", 8], refused("20%", "#VALUE!")],
  ["of a target of 8 % all above 1 takes its sign", ["R02", 1.01], VALUE],
  ["1 is 100 %", ["R02", 1], true],
  ["a share is at most 1", ["Y15", 1], true],
  ["a share above 1", ["Y15", 1.01], VALUE],
  ["with its sign neither", ["Y15", "101%"], VALUE],
  ["yuan for a fraction", ["Y15", "25元"], refused("20%", "#VALUE!")],
  ["no number", ["Y16", "很多"], VALUE],
  ["a truth", ["Y16", true], VALUE],
  ["missing", ["Y16"], VALUE],
  ["blank", ["Y16", ""], VALUE],
  ["0 is 0", ["Y16", 0], false],
  ["no output is negative", ["Y16", -1], VALUE],
  ["growth may be", ["R02", -0.01], false],
  ["so may an increase", ["R18", -5], false],
  ["an argument goes before the scope", ["不存在的指标", "1.2亿元"], VALUE],
  ["an unknown target", ["不存在的指标", 5], NA],
  ["no figure to meet", ["R07", 0.08], refused("没有写数字", "#N/A")],
  ["several figures", ["Y01", 100], refused("Y01.2", "#N/A")],
  ["another year", ["Y16", 1300, 2024], NA],
  ["its year", ["Y16", 1300, 2025], true],
  ["an error cell", ["Y16", DIV0], DIV0],
  ["an error cell first", [REF, DIV0], REF],
]);

const doubted: readonly Case[] = table(
  "7: EXPLAIN doubts the unit at a hundred times the target",
  "EXPLAIN",
  [
    ["20000 persons for 3.5万人", ["TARGET_MET", "R57", 20000], all(mentions("疑似单位"), mentions("万人"))],
    ["yuan for 亿元", ["TARGET_MET", "Y16", 130_000_000_000], all(mentions("疑似单位"), mentions("亿元"))],
    ["exactly", ["TARGET_MET", "R57", 350], mentions("疑似单位")],
    ["just under", ["TARGET_MET", "R57", 349.9], never(mentions("疑似单位"))],
    ["not of a fraction", ["TARGET_MET", "Y01.2", "1100%"], never(mentions("疑似单位"))],
  ],
);

export const targets: readonly Case[] = [...figures, ...met, ...units, ...doubted];
