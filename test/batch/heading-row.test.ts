import { findHeadingRow, headingsOf, noteAbove } from "../../src/batch/heading-row";
import type { ListRow } from "../../src/batch/list";

interface Sheet {
  readonly title: string;
  readonly rows: readonly ListRow[];
  readonly found: { readonly row: number; readonly first: number } | null;
  readonly headings?: readonly string[];
}

const HEADINGS: ListRow = ["序号", "企业名称", "总投资(万元)", "投运日期"];
const DATA: ListRow = [1, "包头市某某氢能有限公司", 5760, 45838];
const TEXTS: ListRow = ["甲站", "转让", "高等院校", "2025-06-30"];

const SHEETS: readonly Sheet[] = [
  { title: "first row", rows: [HEADINGS, DATA, DATA], found: { row: 0, first: 0 } },
  { title: "heading only", rows: [HEADINGS], found: { row: 0, first: 0 } },
  { title: "nothing", rows: [], found: null },
  { title: "blank rows", rows: [[null, ""], []], found: null },
  { title: "data only", rows: [DATA, DATA], found: null },
  {
    title: "title, note and blank row above",
    rows: [
      ["附件1", null, null, null],
      ["2025年加氢站建设奖励申报汇总表", null, null, null],
      ["填报单位:包头市科技局", null, null, "单位:万元"],
      [null, null, null, null],
      HEADINGS,
      DATA,
    ],
    found: { row: 4, first: 4 },
    headings: ["序号", "企业名称", "总投资(万元)", "投运日期"],
  },
  {
    title: "two rows with merged cells",
    rows: [
      ["包头市瞪羚企业申报汇总表", null, null, null, null, null, null, null],
      ["序号", "企业名称", "营业收入(万元)", null, null, "净利润(万元)", null, null],
      [null, null, "2022年", "2023年", "2024年", "2022年", "2023年", "2024年"],
      [1, "甲公司", 1, 2, 3, 4, 5, 6],
    ],
    found: { row: 2, first: 1 },
    headings: [
      "序号",
      "企业名称",
      "营业收入(万元) 2022年",
      "营业收入(万元) 2023年",
      "营业收入(万元) 2024年",
      "净利润(万元) 2022年",
      "净利润(万元) 2023年",
      "净利润(万元) 2024年",
    ],
  },
  {
    title: "years as numbers below the group",
    rows: [
      ["企业名称", "营业收入", null, null, "备注"],
      [null, 2022, 2023, 2024, null],
      ["甲公司", 1, 2, 3, null],
    ],
    found: { row: 1, first: 0 },
    headings: ["企业名称", "营业收入 2022", "营业收入 2023", "营业收入 2024", "备注"],
  },
  {
    title: "groups over every column, and one that says nothing",
    rows: [
      ["基本信息", null, "营业收入情况", null],
      ["企业名称", "成立日期", "2023年", "2024年"],
      ["甲公司", 40000, 1, 2],
    ],
    found: { row: 1, first: 0 },
    headings: ["企业名称", "成立日期", "营业收入情况 2023年", "营业收入情况 2024年"],
  },
  {
    title: "the same words in both rows, as after unmerging",
    rows: [
      ["企业名称", "营业收入", null],
      ["企业名称", "2023年", "2024年"],
      ["甲公司", 1, 2],
    ],
    found: { row: 1, first: 0 },
    headings: ["企业名称", "营业收入 2023年", "营业收入 2024年"],
  },
  {
    title: "data of nothing but text below",
    rows: [["站名", "转化方式", "单位性质", "转化日期"], TEXTS],
    found: { row: 0, first: 0 },
  },
  {
    title: "a blank heading is no group",
    rows: [
      ["站名", "转化方式", null, "转化日期"],
      ["甲站", "转让", "备注甲", "2025-06-30"],
    ],
    found: { row: 0, first: 0 },
    headings: ["站名", "转化方式", "", "转化日期"],
  },
  {
    title: "units and remarks in a row of their own",
    rows: [
      ["企业名称", "总投资", "投运日期", "资产负债率"],
      ["(必填)", "（万元）", "年/月/日", "%"],
      ["甲公司", 5760, 45838, 65],
    ],
    found: { row: 1, first: 0 },
    headings: ["企业名称 (必填)", "总投资 (万元)", "投运日期 (年/月/日)", "资产负债率 (%)"],
  },
  {
    title: "remarks alone are no units",
    rows: [
      ["企业名称", "总投资"],
      ["必填", "必填"],
      ["甲公司", 5760],
    ],
    found: { row: 0, first: 0 },
  },
  { title: "one column", rows: [["申报日期"], [45838]], found: { row: 0, first: 0 } },
  {
    title: "error cells and booleans are no headings",
    rows: [[{ type: "Error", basicValue: "#N/A" }, true, 3], HEADINGS, DATA],
    found: { row: 1, first: 1 },
  },
];

test.each(SHEETS)("heading row: $title", ({ rows, found, headings }) => {
  expect(findHeadingRow(rows)).toEqual(found);
  if (found && headings) expect(headingsOf(rows, found.row)).toEqual(headings);
});

test("headings of a row chosen by hand, of one that is not there, and of one with blanks", () => {
  expect(headingsOf([HEADINGS, DATA], 1)).toEqual(["1", "包头市某某氢能有限公司", "5760", "45838"]);
  expect(headingsOf([HEADINGS], 7)).toEqual([]);
  expect(headingsOf([["总投资\n(万元)", null, "备注"]], 0)).toEqual(["总投资\n(万元)", "", "备注"]);
});

test.each([
  [["填报单位:包头市科技局", "单位:万元"], "单位:万元"],
  [["金额单位：人民币元"], "金额单位:人民币元"],
  [["(单位:亿元)"], "单位:亿元"],
  [["申报单位:元宝公司"], ""],
  [["单位：万元、%"], "单位:万元"],
  [["单位:亿元。"], "单位:亿元"],
  [["单位:万元、元"], ""],
  [["单位:万元/人"], ""],
  [[null, 5], ""],
])("the note above in %p is %p", (above, note) => {
  expect(noteAbove([above, HEADINGS, DATA], 1)).toBe(note);
});

test("below the heading there is no note", () => {
  expect(noteAbove([HEADINGS, ["单位:万元"]], 0)).toBe("");
});
