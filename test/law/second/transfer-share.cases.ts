import { day, NA, NUM, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { all, mentions, never } from "../expected";
import { answers, cites, explains, explainsError, explainsFailure, MEASURES, TRIAD } from "./explained";
import { noAmount, written } from "./given";

/** The least reward: base × rate, rounded up to the fen. The rates have their own table beside this one. */
const SHARE = "TRANSFER_SHARE";
const IN_2025 = day("2025-01-01");
const BEFORE = day("2024-06-27");
const OF_44 = "44号 激励 第七条(二)(三) 不低于80%…不低于10%";
const OF_24 = "24号 五(十二) 不低于 70%…不低于 5%";

const sold = (base: Cell): Given[] => [base, "转让", "高校", IN_2025];
const soldBefore = (base: Cell): Given[] => [base, "转让", "高校", BEFORE];
const used = (base: Cell): Given[] => [base, "自行实施", "高校", IN_2025];
const usedBefore = (base: Cell): Given[] => [base, "自行实施", "高校", BEFORE];

const workedExamples = table("10. Worked examples", SHARE, [
  ["80 % × 1,000,000 on the first day of 44号", [1_000_000, "转让", "高校", day("2024-06-28")], 800_000],
  ["70 % the day before", [1_000_000, "转让", "高校", BEFORE], 700_000],
  ["作价投资: 80 % is a floor in any case", [1_000_000, "作价投资", "科研机构", IN_2025, 0.6], 800_000],
  ["国有科技型企业 agreed on 60 %", [1_000_000, "许可", "国有科技型企业", IN_2025, 0.6], 600_000],
  ["0.8 fen rounded up", [0.01, "许可", "高校", IN_2025], 0.01],
  ["the sixth year of production", [500_000, "自行实施", "高校", IN_2025, null, 6], 0],
]);

const roundedUp = (why: string, of: (base: Cell) => Given[], pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([base, share]): Line => [why, of(base), share]);

const rounding = [
  ...table(`${OF_44}: a least share is rounded up, once`, SHARE, [
    ["0.8 × 0.02 = 0.016", sold(0.02), 0.02],
    ["0.8 × 0.05 = 0.04 in whole fen", sold(0.05), 0.04],
    ["0.8 × 0.06 = 0.048", sold(0.06), 0.05],
    ["0.8 × 1.25 = 1", sold(1.25), 1],
    ["0.8 × 100.01 = 80.008", sold(100.01), 80.01],
    ["0.8 × 0.001 = 0.0008: any least share is a fen at least", sold(0.001), 0.01],
    ["0.8 × 12.3456 = 9.87648", sold(12.3456), 9.88],
    ...roundedUp("whole fen, which binary fractions put a fen higher", sold, [
      [108_660.25, 86_928.2],
      [41_541.05, 33_232.84],
      [196_475.1, 157_180.08],
      [50_997.55, 40_798.04],
    ]),
    ...roundedUp("a tenth in whole fen", used, [
      [0.1, 0.01],
      [0.3, 0.03],
      [49_768.8, 4976.88],
      [8917.6, 891.76],
      [1477.7, 147.77],
    ]),
    ["0.1 × 0.01 = 0.001", used(0.01), 0.01],
    ["0.1 × 0.11 = 0.011", used(0.11), 0.02],
    ["0.1 × 1,234.56 = 123.456", used(1234.56), 123.46],
  ]),
  ...table(`${OF_24}: a least share is rounded up, once`, SHARE, [
    ["0.7 × 0.01 = 0.007", soldBefore(0.01), 0.01],
    ["0.7 × 0.1 = 0.07", soldBefore(0.1), 0.07],
    ["0.7 × 1.1 = 0.77", soldBefore(1.1), 0.77],
    ["0.7 × 0.11 = 0.077", soldBefore(0.11), 0.08],
    ["0.05 × 0.2 = 0.01", usedBefore(0.2), 0.01],
    ["0.05 × 0.21 = 0.0105", usedBefore(0.21), 0.02],
    ...roundedUp("seven tenths in whole fen", soldBefore, [
      [192_992.7, 135_094.89],
      [93_712.6, 65_598.82],
      [48_676.3, 34_073.41],
    ]),
    ...roundedUp("a twentieth in whole fen", usedBefore, [
      [6395.6, 319.78],
      [248_603.2, 12_430.16],
      [193_157.4, 9657.87],
    ]),
  ]),
  ...table("44号 激励 第七条(一): an agreed share of the base, rounded up", SHARE, [
    ["1/3 as 15 digits of 1,000,000", [1_000_000, "转让", "高校", IN_2025, 1 / 3], 333_333.34],
    ["0.125 × 0.04 = 0.005", [0.04, "转让", "高校", IN_2025, 0.125], 0.01],
    ["0.9 × 108,989.60 = 98,090.64", [108_989.6, "转让", "高校", IN_2025, 0.9], 98_090.64],
    ["the whole", [123.45, "转让", "高校", IN_2025, 1], 123.45],
    [
      "an agreement sets its own time: 4 % in year 9",
      [1_000_000, "合作实施", "高校", IN_2025, 0.04, 9],
      40_000,
    ],
    ["below the floor for shares: 80 % of 0.04 = 0.032", [0.04, "作价投资", "高校", IN_2025, 0.01], 0.04],
    ["above it: 85 %", [1_000_000, "作价投资", "高校", IN_2025, 0.85], 850_000],
    ["before 44号 there was no floor", [1_000_000, "作价投资", "高校", BEFORE, 0.6], 600_000],
  ]),
];

const base = [
  ...table("4. base: base ≤ 0 → 0", SHARE, [
    ["nothing earned", sold(0), 0],
    ["a loss on the sale", sold(-0.01), 0],
    ["a year's loss", used(-5_000_000), 0],
    ["a loss under 24号", usedBefore(-5_000_000), 0],
    ["a loss with an agreed share", [-1000, "转让", "国企", IN_2025, 0.6], 0],
    ["no profit in the sixth year either", [-1, "自行实施", "高校", IN_2025, null, 6], 0],
    ["one fen", sold(0.01), 0.01],
  ]),
  ...table("1. Units and exactness: large amounts", SHARE, [
    ["10^12", sold(1e12), 8e11],
    ["one fen above 10^12: 800,000,000,000.008", sold(1_000_000_000_000.01), 800_000_000_000.01],
    ["a tenth of 10^12", used(1e12), 1e11],
    ["seven tenths of 10^12", soldBefore(1e12), 7e11],
    ["beyond all deals", sold(1e300), 8e299],
    ["0.7000000000000001 is shown as 0.7: 0.56", sold(0.7000000000000001), 0.56],
  ]),
  ...table("1. Units: amounts as text", SHARE, written(sold, 960_000)),
  ...table("1. Answers: #VALUE! for what is no amount", SHARE, [...noAmount(sold, NUM)]),
];

const order = table("1. Order of checks: errors, arguments, scope and date, conditions", SHARE, [
  ["scope goes before a base of 0", [0, "转让", "其他", IN_2025], NA],
  ["the window goes before a loss", [-1, "转让", "高校", day("2021-08-13")], NA],
  ["the end of 44号 goes before a loss", [-1, "转让", "国有科技型企业", day("2029-01-01")], NA],
  ["no provision for 合作实施 goes before a loss", [-1, "合作实施", "国企", IN_2025], NA],
  ["no provision for 合作实施 before 44号", [1_000_000, "合作实施", "国有科技型企业", BEFORE], NA],
  ["a bad base goes before the scope", ["很多", "转让", "其他", IN_2025], VALUE],
  ["a missing day goes before the scope", [1, "转让", "其他", null], VALUE],
  ["a bad share goes before the window", [1, "转让", "高校", day("2021-08-13"), 1.5], VALUE],
  ["a bad year goes before a loss", [-1, "自行实施", "高校", IN_2025, null, 100], VALUE],
  ["nothing is given", [], VALUE],
  ["an error cell in the last place goes first", ["很多", "出售", "某校", "昨天", 2, NUM], NUM],
]);

const AGAIN = "协商";
const explained = table("8. EXPLAIN", "EXPLAIN", [
  ["转让 by a university", [SHARE, ...sold(1_000_000)], explains(800_000, TRIAD, "第七条(三)1")],
  [
    "作价投资 by an institute",
    [SHARE, 1_000_000, "作价投资", "院所", IN_2025],
    explains(800_000, TRIAD, "第六条(二)"),
  ],
  ["自行实施 by a university", [SHARE, ...used(1_000_000)], explains(100_000, TRIAD, "第七条(三)2")],
  [
    "转让 by 国有科技型企业",
    [SHARE, 1_000_000, "转让", "国有科技型企业", IN_2025],
    explains(800_000, TRIAD, "第七条(二)1"),
  ],
  [
    "作价投资 by 国有科技型企业",
    [SHARE, 1_000_000, "作价投资", "国有科技型企业", IN_2025],
    explains(800_000, TRIAD, "第七条(二)2"),
  ],
  [
    "合作实施 by 国有科技型企业",
    [SHARE, 1_000_000, "合作实施", "国有科技型企业", IN_2025],
    explains(100_000, TRIAD, "第七条(二)3"),
  ],
  ["before 44号", [SHARE, ...soldBefore(1_000_000)], explains(700_000, MEASURES, "(十二)")],
  ["国有企业", [SHARE, 1_000_000, "自行实施", "国企", IN_2025], explains(50_000, MEASURES, "(十二)")],
  [
    "the sixth year of production",
    [SHARE, 500_000, "自行实施", "高校", IN_2025, null, 6],
    explainsFailure(0, TRIAD, "第七条(三)2"),
  ],
  [
    "the sixth year under 24号",
    [SHARE, 500_000, "自行实施", "国企", IN_2025, null, 6],
    explainsFailure(0, MEASURES, "(十二)"),
  ],
  [
    "a low agreement of a university may be renegotiated (T13)",
    [SHARE, 1_000_000, "许可", "高校", IN_2025, 0.6],
    all(answers(600_000), mentions(AGAIN), cites(TRIAD, "第七条(三)1")),
  ],
  [
    "国有科技型企业 have no such sentence",
    [SHARE, 1_000_000, "许可", "国有科技型企业", IN_2025, 0.6],
    all(answers(600_000), never(mentions("可以协商"))),
  ],
  [
    "国有科技型企业 agreed: 第七条(一)",
    [SHARE, 1_000_000, "许可", "国有科技型企业", IN_2025, 0.6],
    all(answers(600_000), cites(TRIAD, "第七条(一)")),
  ],
  ["国有企业 agreed: 24号", [SHARE, 1_000_000, "转让", "国企", IN_2025, 0.6], cites(MEASURES, "(十二)")],
  ["其他: no provision", [SHARE, 1_000_000, "转让", "其他", IN_2025], explainsError("#N/A")],
  ["a bad word", [SHARE, 1_000_000, "出售", "高校", IN_2025], explainsError("#VALUE!")],
]);

export const transferShare: readonly Case[] = [
  ...workedExamples,
  ...rounding,
  ...base,
  ...order,
  ...explained,
];
