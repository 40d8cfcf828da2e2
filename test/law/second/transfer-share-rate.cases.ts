import { day, DIV0, NA, table, VALUE } from "../case";
import type { Case, Cell, Expectation, Given, Line } from "../case";
import { cites, explains, explainsError, explainsFailure, MEASURES, TRIAD } from "./explained";
import { BLANKS, each, noDay, noOrdinal } from "./given";

/**
 * 44号 激励 第六条(二), 第七条(二)(三): 80 % of net income or shares, 10 % of five years' operating profit, from 2024-06-28 for
 * 财政性资金设立的高等院校、科研机构 and 国有科技型企业. 24号 五(十二): 70 % and 5 % for everything else since 2021-08-14.
 */
const RATE = "TRANSFER_SHARE_RATE";
const LAST_OF_24 = day("2024-06-27");
const FIRST_OF_44 = day("2024-06-28");
const IN_2025 = day("2025-01-01");
const LAST_OF_44 = day("2028-12-31");

const MODES = ["转让", "许可", "作价投资", "自行实施", "合作实施"] as const;
const WITHIN = ["高等院校", "科研机构", "国有科技型企业"] as const;
const OUTSIDE = ["国有企业", "非财政性高校院所"] as const;

type Rates = readonly Expectation[];
const grid = (why: string, organisations: readonly string[], on: number, rates: Rates, ...rest: Given[]) =>
  organisations.flatMap((organisation): Line[] =>
    MODES.map((mode, at): Line => [why, [mode, organisation, on, ...rest], rates[at] ?? VALUE]),
  );

const byMode = [
  ...table("44号 激励 第六条(二)、第七条(二)(三) 不低于80%、每年营业利润不低于10%", RATE, [
    ...grid("44号: 80 % of income or shares, 10 % of profit", WITHIN, FIRST_OF_44, [0.8, 0.8, 0.8, 0.1, 0.1]),
  ]),
  ...table("24号 五(十二) 不低于70%…营业利润不低于5%", RATE, [
    ...grid(
      "24号: the day before 44号; 合作实施 is not among 自主实施",
      [...WITHIN, ...OUTSIDE],
      LAST_OF_24,
      [0.7, 0.7, 0.7, 0.05, NA],
    ),
    ...grid("24号: outside the scope of 44号", OUTSIDE, IN_2025, [0.7, 0.7, 0.7, 0.05, NA]),
  ]),
];

const window = [
  ...table("44号 激励 第十三条、第十五条: 2024-06-28 … 2028-12-31", RATE, [
    ["the last day of 44号", ["转让", "高等院校", LAST_OF_44], 0.8],
    ["the last day of 44号 for 国有科技型企业", ["许可", "国有科技型企业", LAST_OF_44], 0.8],
    ["the day after 44号 ends: no default is left", ["转让", "高等院校", day("2029-01-01")], NA],
    ["the same for 科研机构", ["作价投资", "科研机构", day("2029-01-01")], NA],
    ["the same for 国有科技型企业", ["自行实施", "国有科技型企业", day("2029-01-01")], NA],
    ["an agreed share does not help after the end", ["转让", "高等院校", day("2029-01-01"), 0.9], NA],
    ["24号 has no end: 国有企业", ["转让", "国有企业", day("2029-01-01")], 0.7],
    ["24号 has no end: 非财政性高校院所", ["自行实施", "非财政性高校院所", day("2031-05-06")], 0.05],
  ]),
  ...table("24号 末段 自印发之日起施行: from 2021-08-14", RATE, [
    ["the first day", ["转让", "高等院校", day("2021-08-14")], 0.7],
    ["the first day for 国有企业", ["作价投资", "国有企业", day("2021-08-14")], 0.7],
    ["the second day", ["自行实施", "科研机构", day("2021-08-15")], 0.05],
    ["the day before the first", ["转让", "高等院校", day("2021-08-13")], NA],
    ["the day before the first, 国有企业", ["转让", "国有企业", day("2021-08-13")], NA],
    ["an agreed share does not help before the first day", ["许可", "国有企业", day("2021-08-13"), 0.8], NA],
    ["long before", ["转让", "国有科技型企业", day("2015-10-01")], NA],
  ]),
  ...table("44号 激励 第二条, 24号 五(十二): 其他 is in neither scope", RATE, [
    ["其他 under 44号", ["转让", "其他", IN_2025], NA],
    ["其他 under 24号", ["许可", "其他", LAST_OF_24], NA],
    ["其他 with an agreed share", ["作价投资", "其他", IN_2025, 0.6], NA],
  ]),
];

const agreed = [
  ...table("44号 激励 第七条(一)(三) 按照企业规定或者…约定的方式; 第六条(二) has no such exception", RATE, [
    ...grid(
      "the lower agreement goes first, but for 作价投资: 不低于80%",
      ["高等院校", "科研机构"],
      IN_2025,
      [0.6, 0.6, 0.8, 0.6, 0.6],
      0.6,
    ),
    ...grid("国有科技型企业 agree freely", ["国有科技型企业"], IN_2025, [0.6, 0.6, 0.6, 0.6, 0.6], 0.6),
    ["the higher agreement goes first", ["转让", "高等院校", IN_2025, 0.95], 0.95],
    ["also for 作价投资", ["作价投资", "高等院校", IN_2025, 0.95], 0.95],
    ["just below the floor", ["作价投资", "科研机构", IN_2025, 0.7999], 0.8],
    ["the floor itself", ["作价投资", "科研机构", IN_2025, 0.8], 0.8],
    ["just above the floor", ["作价投资", "科研机构", IN_2025, 0.8001], 0.8001],
    ["the floor on the first day of 44号", ["作价投资", "高等院校", FIRST_OF_44, 0.6], 0.8],
    ["the floor on its last day", ["作价投资", "高等院校", LAST_OF_44, 0.6], 0.8],
  ]),
  ...table("24号 五(十二) 有明确收益分配制度或合同约定的,按其制度或合同约定", RATE, [
    ...grid(
      "an agreement goes first, for every mode",
      ["高等院校"],
      LAST_OF_24,
      [0.3, 0.3, 0.3, 0.3, 0.3],
      0.3,
    ),
    ...grid("the same later", ["国有企业"], IN_2025, [0.6, 0.6, 0.6, 0.6, 0.6], 0.6),
  ]),
  ...table("4. agreedShare: 0 < r ≤ 1", RATE, [
    ["the whole", ["转让", "高等院校", IN_2025, 1], 1],
    ["just above the whole", ["转让", "高等院校", IN_2025, 1.0001], VALUE],
    ["shown as 1 in 15 digits", ["转让", "高等院校", IN_2025, 1 + 2 ** -52], 1],
    ["the 15th digit counts", ["转让", "高等院校", IN_2025, 1.00000000000001], VALUE],
    ["percentage points instead of a fraction", ["转让", "高等院校", IN_2025, 60], VALUE],
    ["the smallest: rates are not rounded", ["转让", "高等院校", IN_2025, 0.0001], 0.0001],
    ["a rate is not rounded", ["许可", "国有科技型企业", IN_2025, 0.123456789], 0.123456789],
    ["negative", ["转让", "高等院校", IN_2025, -0.1], VALUE],
    ["per cent as text", ["转让", "高等院校", IN_2025, "70%"], 0.7],
    ["per cent in full width", ["转让", "高等院校", IN_2025, "７０％"], 0.7],
    ["a fraction as text", ["转让", "高等院校", IN_2025, "0.65"], 0.65],
    ["above 100 % as text", ["转让", "高等院校", IN_2025, "101%"], VALUE],
    ["a word", ["转让", "高等院校", IN_2025, "七成"], VALUE],
    ["a truth value", ["转让", "高等院校", IN_2025, true], VALUE],
    ...each("not given", BLANKS, (cell) => ["转让", "高等院校", IN_2025, cell], 0.8),
    ["a blank cell arrives as 0: not given", ["转让", "高等院校", IN_2025, 0], 0.8],
    ["0.1 + 0.2 is shown as 0.3", ["转让", "高等院校", IN_2025, 0.1 + 0.2], 0.3],
  ]),
];

const own = (yearNo: Cell, agreedShare: Cell = null): Given[] => [
  "自行实施",
  "高等院校",
  IN_2025,
  agreedShare,
  yearNo,
];
const years = [
  ...table("44号 激励 第七条(三)2 投产后5年内", RATE, [
    ["the first year", own(1), 0.1],
    ["the fifth year", own(5), 0.1],
    ["the sixth year", own(6), 0],
    ["the last year there is", own(99), 0],
    ["not given: the first", own(null), 0.1],
    ["blank: the first", own(""), 0.1],
    ["a blank cell arrives as 0: the first", own(0), 0.1],
    ["as text", own("5"), 0.1],
    ["as full-width text", own("６"), 0],
    ["an agreement sets its own time", own(6, 0.04), 0.04],
    ["合作实施, fifth year", ["合作实施", "科研机构", IN_2025, null, 5], 0.1],
    ["合作实施, sixth year", ["合作实施", "科研机构", IN_2025, null, 6], 0],
    ["国有科技型企业, fifth year", ["自行实施", "国有科技型企业", IN_2025, null, 5], 0.1],
    ["国有科技型企业, sixth year", ["自行实施", "国有科技型企业", IN_2025, null, 6], 0],
    ["the years do not bind 转让", ["转让", "高等院校", IN_2025, null, 6], 0.8],
    ...noOrdinal(own),
    ["no ordinal year, even where it does not matter", ["转让", "高等院校", IN_2025, null, 2025], VALUE],
  ]),
  ...table("24号 五(十二) 投产后 5 年内", RATE, [
    ["the fifth year", ["自行实施", "国有企业", IN_2025, null, 5], 0.05],
    ["the sixth year", ["自行实施", "国有企业", IN_2025, null, 6], 0],
    ["the sixth year before 44号", ["自行实施", "高等院校", LAST_OF_24, null, 6], 0],
    ["an agreement sets its own time", ["自行实施", "国有企业", IN_2025, 0.2, 7], 0.2],
    ["合作实施 stays without a provision in year 6", ["合作实施", "国有企业", IN_2025, null, 6], NA],
  ]),
];

const refusals = table("1. Answers and order of checks", RATE, [
  ...noDay((cell) => ["转让", "高等院校", cell]),
  ["mode not given", [null, "高等院校", IN_2025], VALUE],
  ["organisation not given", ["转让", null, IN_2025], VALUE],
  ["a bad share goes before the scope", ["转让", "其他", IN_2025, 2], VALUE],
  ["a bad year goes before the window", ["自行实施", "高等院校", day("2030-01-01"), null, 100], VALUE],
  ["the window goes before the sixth year", ["自行实施", "高等院校", day("2030-01-01"), null, 6], NA],
  ["an error cell comes back also where it does not matter", ["转让", "高等院校", IN_2025, null, DIV0], DIV0],
  ["an error cell goes before a bad word", ["出售", "高等院校", IN_2025, DIV0], DIV0],
]);

const explained = table("8. EXPLAIN", "EXPLAIN", [
  ["the clause of 80 %", [RATE, "转让", "高校", IN_2025], explains(0.8, TRIAD, "第七条(三)1")],
  ["the floor for 作价投资", [RATE, "作价投资", "高校", IN_2025, 0.6], cites(TRIAD, "第六条(二)")],
  ["the sixth year", [RATE, "自行实施", "高校", IN_2025, null, 6], explainsFailure(0, TRIAD, "第七条(三)2")],
  ["24号", [RATE, "转让", "国企", IN_2025], explains(0.7, MEASURES, "(十二)")],
  ["其他", [RATE, "转让", "其他", IN_2025], explainsError("#N/A")],
]);

export const transferShareRate: readonly Case[] = [
  ...byMode,
  ...window,
  ...agreed,
  ...years,
  ...refusals,
  ...explained,
];
