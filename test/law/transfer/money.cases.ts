import { DIV0, VALUE, table } from "../case";
import type { Case } from "../case";
import { mentions } from "../expected";

/** 包党发〔2025〕1号 9: 剔除直接成本核算成果转化净收入; 44号激励 第九条: 科研人员占比不低于90%. */
export const transferNetIncome: readonly Case[] = table("9 max(0, 收入 − 直接成本)", "TRANSFER_NET_INCOME", [
  ["the difference", [1_000_000, 200_000], 800_000],
  ["to the fen", [100.1, 0.01], 100.09],
  ["costs as high as the income", [500, 500], 0],
  ["costs above the income", [500, 500.01], 0],
  ["no costs: 0 is 0", [500, 0], 500],
  ["no income", [0, 10], 0],
  ["万元 as text", ["120万元", "20万元"], 1_000_000],
  ["costs not given", [500, null], VALUE],
  ["income not given", [null, 10], VALUE],
  ["negative income", [-1, 0], VALUE],
  ["negative costs", [1, -1], VALUE],
  ["no number", [1, "很少"], VALUE],
  ["an error cell", [DIV0, 0], DIV0],
]);

export const surplusShare: readonly Case[] = table("第九条 不低于90%", "SURPLUS_SHARE", [
  ["90 %", [100_000], 90_000],
  ["0.009 up", [0.01], 0.01],
  ["0.9 × 0.10 exactly", [0.1], 0.09],
  ["0.9 × 0.11 = 0.099 up", [0.11], 0.1],
  ["0.9 × 500,000.01 = 450,000.009 up", [500_000.01], 450_000.01],
  ["nothing left", [0], 0],
  ["negative", [-1], VALUE],
  ["not given", [null], VALUE],
  ["no number", ["无"], VALUE],
  ["an error cell", [DIV0], DIV0],
]);

export const explained: readonly Case[] = table("8. EXPLAIN", "EXPLAIN", [
  ["of what the 90 % is", ["SURPLUS_SHARE", 500], mentions("读法T18:结余出资形成的份额")],
  ["costs above the income", ["TRANSFER_NET_INCOME", 1, 2], mentions("不足0的按0计")],
  ["deducting is a permission", ["TRANSFER_NET_INCOME", 500, 100], mentions("不是必须")],
  ["performance pay is agreed freely", ["SURPLUS_SHARE", 500], mentions("自行约定")],
  ["and not limited", ["SURPLUS_SHARE", 500], mentions("不受核定的绩效总量限制")],
]);
