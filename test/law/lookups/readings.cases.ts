import { REF, table } from "../case";
import type { Case } from "../case";
import { all, everyRow, headed, mentions, someRow } from "../expected";

/** 8. READINGS([keyword]): the register of doubtful places and how they are read. */
const HEADINGS = ["编号", "条款", "疑点", "采用", "其他读法", "理由"];

export const readings: readonly Case[] = [
  ...table("8. READINGS", "READINGS", [
    ["its headings", [], headed(HEADINGS)],
    ["blank is no keyword", [""], headed(HEADINGS)],
    ["近[三]年 and its brackets are garbled", [], someRow({ 条款: "第四条(四)" })],
    ["近[三]年 of the R&D intensity too, or both in one", [], someRow({ 疑点: "近" })],
    ["the last day of 有效期2年 can be counted in two ways", [], mentions("有效期")],
    ["29 February plus years: 2027-02-27", [], mentions("29")],
    [
      "a conflict names the clauses of both sides",
      ["X01"],
      someRow({ 编号: "X01", 条款: "包府发〔2021〕5号#一.4；包府发〔2025〕3号#正文" }),
    ],
    ["and is found by the other document's title", ["部分内容的通知"], someRow({ 编号: "X02" })],
    ["a conflict's number", ["C5"], someRow({ 编号: "G12" })],
    ["a conflict's number", ["C15"], someRow({ 编号: "T15" })],
    ["a conflict's number", ["C16"], someRow({ 编号: "H02" })],
    ["in other brackets", ["包府办发[2024]121号"], someRow({ 编号: "H02" })],
    ["in round ones", ["包府办发（2024）121号"], someRow({ 编号: "H02" })],
    ["1号's day, K37 beside K38", [], all(someRow({ 编号: "Y26-2" }), someRow({ 编号: "Z12" }))],
    [
      "the firm",
      [],
      all(
        someRow({ 编号: "G07-2" }),
        someRow({ 编号: "G08" }),
        someRow({ 编号: "G09-2" }),
        someRow({ 编号: "G16" }),
      ),
    ],
    ["rising from regional to national", ["K30"], someRow({ 条款: "六(十六)" })],
    ["a keyword keeps only the rows that have it", ["近"], all(headed(HEADINGS), everyRow("近"))],
  ]),
  ...table("1. Answers: an error cell comes back", "READINGS", [["#REF!", [REF], REF]]),
];
