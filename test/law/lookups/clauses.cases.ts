import { REF, table } from "../case";
import type { Case } from "../case";
import { all, everyRow, headed, never, someRow } from "../expected";

/** 8. CLAUSES([keyword]): all clauses, or those whose 原文 or 校订文 contains every word of the keyword. */
const HEADINGS = ["条款编号", "文件", "条款", "原文"];
const station = someRow({
  条款编号: "包府办发〔2024〕121号#三(五)",
  条款: "三(五)",
  原文: "最高不超过200万元",
});
const refuelling = someRow({
  条款编号: "包府办发〔2024〕121号#三(六)",
  条款: "三(六)",
  原文: "不高于25/公斤",
});
const growth = someRow({ 条款编号: "包科发〔2024〕84号#第四条(四)", 条款: "第四条(四)", 原文: "50002亿元" });
const validity = someRow({ 条款编号: "包科发〔2024〕84号#第十六条", 条款: "第十六条", 原文: "有效期2年" });

export const clauses: readonly Case[] = [
  ...table("8. CLAUSES without a keyword: all", "CLAUSES", [
    ["omitted", [], all(headed(HEADINGS), station, refuelling, growth, validity)],
    ["blank", [""], all(headed(HEADINGS), station, refuelling, growth, validity)],
    ["white space", ["　 "], all(headed(HEADINGS), station, refuelling, growth, validity)],
    [
      "the document is named",
      [],
      someRow({ 条款编号: "121号#三(五)", 文件: "支持氢能产业高质量发展若干措施" }),
    ],
  ]),
  ...table("8. CLAUSES(keyword): every word of the keyword", "CLAUSES", [
    ["one word", ["加氢站"], all(headed(HEADINGS), station, refuelling, everyRow("加氢站"), never(growth))],
    ["two words", ["加氢站 运营奖励"], all(refuelling, everyRow("加氢站", "运营奖励"), never(station))],
    ["two words, a full-width blank between", ["加氢站　运营奖励"], all(refuelling, never(station))],
    ["in any order", ["4:3:3 加氢站"], all(station, everyRow("4:3:3"), never(refuelling))],
    [
      "a word of two documents",
      ["有效期"],
      all(validity, everyRow("有效期"), someRow({ 条款编号: "121号#六(十三)" })),
    ],
    ["a word of the gazelle measure", ["净利润"], all(growth, everyRow("净利润"), never(station))],
    ["as it is read: 和, not and", ["国家和地区建设"], all(everyRow("国家 and 地区建设"), never(growth))],
    [
      "as it is read: free of pinyin",
      ["研發(R&D)經費"],
      someRow({ 条款编号: "科技创新行动方案#(一)二是", 原文: "研發(fā)(R&D)經(jīng)費" }),
    ],
    ["as it is read, with its signs", ["2028年12月31日"], someRow({ 条款编号: "44号激励#第十五条" })],
    ["a number in other brackets", ["包党发[2018]14号"], someRow({ 条款编号: "包党发〔2021〕24号#末段" })],
    ["as it is read, with its words", ["首字号 最字号"], someRow({ 条款编号: "包党发〔2025〕1号#1" })],
    ["as the source has it", ["50002亿元"], all(growth, everyRow("50002亿元"))],
  ]),
  ...table("1. Answers: an error cell comes back", "CLAUSES", [["#REF!", [REF], REF]]),
];
