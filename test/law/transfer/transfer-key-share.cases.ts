import { NA, REF, VALUE, day, table } from "../case";
import type { Case } from "../case";

/** 24号 五(十二): 主要贡献人员…不低于奖励总额的50%, in all cases; 44号激励 第六条(二)、第七条(三)1 repeat it for some. */
const NEW = day("2025-01-01");

export const transferKeyShare: readonly Case[] = [
  ...table("不低于奖励总额的50%", "TRANSFER_KEY_SHARE", [
    ["a university", [800_000, "高校", NEW], 400_000],
    ["an institute", [800_000, "院所", NEW], 400_000],
    ["a state technology firm, where 44号 is silent", [800_000, "soe-tech", NEW], 400_000],
    ["another state firm", [800_000, "国企", NEW], 400_000],
    ["a non-fiscal unit", [800_000, "非财政性高校院所", NEW], 400_000],
    ["其他", [800_000, "其他", NEW], NA],
    ["0.005 up", [0.01, "高校", NEW], 0.01],
    ["0.5 × 0.02 exactly", [0.02, "高校", NEW], 0.01],
    ["0.5 × 333.33 up", [333.33, "高校", NEW], 166.67],
    ["no reward", [0, "高校", NEW], 0],
    ["negative", [-0.01, "高校", NEW], VALUE],
    ["not given", [null, "高校", NEW], VALUE],
    ["万元 as text", ["80万元", "高校", NEW], 400_000],
    ["an error cell", [REF, "高校", NEW], REF],
  ]),
  ...table("the same scope and dates as TRANSFER_SHARE", "TRANSFER_KEY_SHARE", [
    ["the day before 24号", [2, "高校", day("2021-08-13")], NA],
    ["its first day", [2, "高校", day("2021-08-14")], 1],
    ["the day before 44号", [2, "高校", day("2024-06-27")], 1],
    ["its first day", [2, "高校", day("2024-06-28")], 1],
    ["its last day", [2, "soe-tech", day("2028-12-31")], 1],
    ["the day after", [2, "soe-tech", day("2029-01-01")], NA],
    ["24号 has no end", [2, "国企", day("2029-01-01")], 1],
    ["a bad word before the date", [2, "民企", day("2029-01-01")], VALUE],
    ["a negative reward before the scope", [-1, "其他", NEW], VALUE],
  ]),
];
