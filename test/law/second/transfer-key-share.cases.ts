import { day, DIV0, NA, NAME, table, VALUE } from "../case";
import type { Case, Cell, Given } from "../case";
import { all, refused } from "../expected";
import { answers, cites, explains, explainsError, MEASURES } from "./explained";
import { each, noAmount, noDay, written } from "./given";

/** 24号 五(十二): 作出主要贡献人员,其获得奖励份额不低于奖励总额的 50%; 44号 第六条(二), 第七条(三)1 repeat it. Rounded up. */
const KEY = "TRANSFER_KEY_SHARE";
const CLAUSE = "24号 五(十二) 主要贡献人员…不低于奖励总额的 50%";
const IN_2025 = day("2025-01-01");

const half = (reward: Cell): Given[] => [reward, "高校", IN_2025];
const on = (iso: string, organisation = "高校"): Given[] => [800_000, organisation, day(iso)];

const amounts = [
  ...table(CLAUSE, KEY, [
    ["half of 800,000", half(800_000), 400_000],
    ["half a fen rounded up", half(0.01), 0.01],
    ["one fen of two", half(0.02), 0.01],
    ["1.5 fen rounded up", half(0.03), 0.02],
    ["half of 999,999.99 = 499,999.995", half(999_999.99), 500_000],
    ["half of 1.15 = 0.575", half(1.15), 0.58],
    ["half of 1.16 = 0.58", half(1.16), 0.58],
    ["half of 2.01 = 1.005", half(2.01), 1.01],
    ["0.1 + 0.2 is shown as 0.3: 0.15", half(0.1 + 0.2), 0.15],
    ["half of 0.001 = 0.0005", half(0.001), 0.01],
    ["no reward, no share", half(0), 0],
    ["half of 10^12", half(1e12), 5e11],
    ["half of 10^12 and one fen", half(1_000_000_000_000.01), 500_000_000_000.01],
    ["a reward cannot be negative", half(-0.01), VALUE],
  ]),
  ...table("1. Units: amounts as text", KEY, written(half, 600_000)),
  ...table("1. Answers: #VALUE! for what is no amount", KEY, noAmount(half, NAME)),
];

const scope = table("4. TRANSFER_KEY_SHARE: same scope and dates", KEY, [
  ...["高等院校", "科研机构", "国有科技型企业", "国有企业", "非财政性高校院所"].flatMap(
    (organisation): [string, Given[], number][] => [
      ["50 % in all cases, under 44号", [800_000, organisation, IN_2025], 400_000],
      ["50 % in all cases, before 44号", [800_000, organisation, day("2024-06-27")], 400_000],
    ],
  ),
  ["其他 is in no scope", [800_000, "其他", IN_2025], NA],
  ["其他 was in none before", [800_000, "other", day("2023-01-01")], NA],
  ["the first day of 24号", on("2021-08-14"), 400_000],
  ["the day before it", on("2021-08-13"), NA],
  ["the day before it, 国有企业", on("2021-08-13", "国企"), NA],
  ["the first day of 44号", on("2024-06-28"), 400_000],
  ["the last day of 44号", on("2028-12-31"), 400_000],
  ["the day after it", on("2029-01-01"), NA],
  ["the day after it, 国有科技型企业", on("2029-01-01", "国有科技型企业"), NA],
  ["24号 has no end: 国有企业", on("2029-01-01", "国企"), 400_000],
  ["24号 has no end: 非财政性高校院所", on("2040-01-01", "non-fiscal"), 400_000],
]);

const organisations = table("1. Words: organisation", KEY, [
  ...each(
    "within the scope",
    ["university", "院所", "INSTITUTE", "ｓｏｅ－ｔｅｃｈ", " soe ", "Non-Fiscal"],
    (word) => [800_000, word, IN_2025],
    400_000,
  ),
  [
    "unknown; the message lists those there are",
    [800_000, "民企", IN_2025],
    refused("国有科技型企业", "#VALUE!"),
  ],
  ...each("not given", [null, "", " "], (word) => [800_000, word, IN_2025], VALUE),
]);

const order = table("1. Order of checks", KEY, [
  ...noDay((cell) => [800_000, "高校", cell]),
  ["a bad reward goes before the scope", ["很多", "其他", IN_2025], VALUE],
  ["the scope goes before a reward of 0", [0, "其他", IN_2025], NA],
  ["an error cell goes before a bad word", [800_000, "民企", DIV0], DIV0],
]);

const explained = table("8. EXPLAIN", "EXPLAIN", [
  ["24号 holds in all cases", [KEY, 800_000, "国企", IN_2025], explains(400_000, MEASURES, "(十二)")],
  ["before 44号", [KEY, 800_000, "高校", day("2023-05-01")], explains(400_000, MEASURES, "(十二)")],
  [
    "44号 第七条(二) has no such sentence for 国有科技型企业: 24号 holds",
    [KEY, 800_000, "国有科技型企业", IN_2025],
    all(answers(400_000), cites(MEASURES, "(十二)")),
  ],
  ["under 44号", [KEY, 800_000, "高校", IN_2025], answers(400_000)],
  ["其他: no provision", [KEY, 800_000, "其他", IN_2025], explainsError("#N/A")],
]);

export const transferKeyShare: readonly Case[] = [
  ...amounts,
  ...scope,
  ...organisations,
  ...order,
  ...explained,
];
