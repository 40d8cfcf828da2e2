import { day, NA, table, VALUE } from "../case";
import type { Case, Cell, Given, Line } from "../case";
import { refused } from "../expected";
import { each } from "./given";

/** 1. Words: the Chinese word, the usual short form and the English code, any case and width, surrounding blanks ignored. */
const SHARE = "TRANSFER_SHARE";
const RATE = "TRANSFER_SHARE_RATE";
const IN_2025 = day("2025-01-01");
const BEFORE = day("2024-06-27");

/** With an agreement, 作价投资 shows itself by its floor; the others by their default rate. */
const mode = (word: Cell, agreed: Cell = null): Given[] => [word, "高等院校", IN_2025, agreed];
const organisation = (word: Cell): Given[] => ["转让", word, IN_2025];

const modes: readonly Line[] = [
  ...each("转让", ["transfer", "Transfer", "TRANSFER", "ｔｒａｎｓｆｅｒ", " 转让 "], mode, 0.8),
  ...each("许可", ["license", "LICENSE", "　许可"], mode, 0.8),
  ...each(
    "作价投资: the floor holds against 60 %",
    ["作价投资", "作价入股", "技术入股", "equity", "Equity", "ＥＱＵＩＴＹ", " 作价入股　"],
    (word) => mode(word, 0.6),
    0.8,
  ),
  ...each(
    "no 作价投资: 60 % goes first",
    ["transfer", "license", "own", "joint"],
    (word) => mode(word, 0.6),
    0.6,
  ),
  ...each("自行实施", ["自主实施", "own", "Own", "ｏｗｎ", " 自主实施 "], mode, 0.1),
  ...each("合作实施", ["joint", "JOINT", "ｊｏｉｎｔ", " 合作实施　"], mode, 0.1),
  ["joint is 合作实施, on which 24号 is silent", ["joint", "高校", BEFORE], NA],
  ["own is 自主实施 in 24号", ["own", "高校", BEFORE], 0.05],
];

const organisations: readonly Line[] = [
  ...each(
    "高等院校: 80 %",
    ["高校", "university", "University", "ＵＮＩＶＥＲＳＩＴＹ", " 高校 "],
    organisation,
    0.8,
  ),
  ...each("科研机构: 80 %", ["科研院所", "院所", "institute", "INSTITUTE", "　院所　"], organisation, 0.8),
  ...each(
    "国有科技型企业: 80 %",
    ["soe-tech", "SOE-TECH", "ｓｏｅ－ｔｅｃｈ", " 国有科技型企业 "],
    organisation,
    0.8,
  ),
  ...each("国有企业: 70 %", ["国企", "soe", "SOE", "ｓｏｅ", " 国有企业"], organisation, 0.7),
  ...each("非财政性高校院所: 70 %", ["non-fiscal", "Non-Fiscal", " 非财政性高校院所 "], organisation, 0.7),
  ...each("其他: in no scope", ["其他", "other", "OTHER", " 其他 "], organisation, NA),
  ["院所 is 科研机构: the floor of 作价投资 holds", ["作价投资", "院所", IN_2025, 0.6], 0.8],
  ["soe-tech is not 高校 or 院所: the floor does not hold", ["作价投资", "soe-tech", IN_2025, 0.6], 0.6],
  ["non-fiscal is outside the floor", ["作价投资", "non-fiscal", IN_2025, 0.6], 0.6],
];

const unknown: readonly Line[] = [
  ["no such mode; the message lists those there are", mode("出售"), refused("作价投资", "#VALUE!")],
  [
    "no such organisation; the message lists those there are",
    organisation("民营企业"),
    refused("国有科技型企业", "#VALUE!"),
  ],
  ["an English word that is no code", mode("sale"), VALUE],
  ["a number is no mode", mode(1), VALUE],
  ["a truth value is no organisation", organisation(true), VALUE],
  ["an organisation in the place of the mode", mode("高校"), VALUE],
  ["a mode in the place of the organisation", organisation("转让"), VALUE],
  ...each("not given", [null, "", "　"], mode, VALUE),
  ...each("not given", [null, "", "  "], organisation, VALUE),
];

const dates: readonly Line[] = [
  ["text with hyphens, 44号", [1_000_000, "转让", "高校", "2024-06-28"], 800_000],
  ["text with slashes, 24号", [1_000_000, "转让", "高校", "2024/6/27"], 700_000],
  ["text in Chinese, 44号", [1_000_000, "转让", "高校", "2024年6月28日"], 800_000],
  ["the serial number of 2024-06-28", [1_000_000, "转让", "高校", 45_471], 800_000],
];

export const transferShareWords: readonly Case[] = [
  ...table("1. Words: mode", RATE, modes),
  ...table("1. Words: organisation", RATE, organisations),
  ...table("1. Words: unknown → #VALUE!", RATE, unknown),
  ...table("1. Units: a date is a serial number or text", SHARE, dates),
];
