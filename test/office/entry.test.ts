import { readEntry } from "../../src/workbench/host/server/range/entry";
import { openStage } from "./harness";

/** What becomes of something written into a cell, as Excel's input line reads it. */

test.each([
  ["12", { content: 12 }],
  [" 12 ", { content: 12 }],
  ["1,234.50", { content: 1234.5, format: "#,##0.00" }],
  ["70%", { content: 0.7, format: "0%" }],
  ["¥1,000", { content: 1000, format: "¥#,##0" }],
  ["TRUE", { content: true }],
  ["2025-06-30", { content: 45_838, format: "yyyy-mm-dd" }],
  ["2025/6/30", { content: 45_838, format: "yyyy/m/d" }],
  ["2025年6月30日", { content: 45_838, format: 'yyyy"年"m"月"d"日"' }],
  ["5760万元", { content: "5760万元" }],
  ["是", { content: "是" }],
  ["", { content: "" }],
  [" ", { content: " " }],
  ["=A1", { content: "=A1" }],
  ["=", { content: "=" }],
  ["'=A1", { content: "'=A1" }],
  ["#N/A", { content: "#N/A" }],
  [5, { content: 5 }],
  [false, { content: false }],
  [null, { content: null }],
])("%j", (value, entry) => {
  expect(readEntry(value, "General")).toEqual(entry);
});

test.each([
  ["12", "12"],
  ["=A1", "'=A1"],
  ["#N/A", "'#N/A"],
  ["2025-06-30", "2025-06-30"],
])("in a cell of format @, %s stays text", (value, content) => {
  expect(readEntry(value, "@")).toEqual({ content });
});

test("a date and a percentage bring their format to cells that have none", async () => {
  const stage = await openStage();
  await stage.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.numberFormat = [["General", "0.000", "@"]];
    range.values = [["2025-06-30", "70%", "007"]];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toEqual([[45_838, 0.7, "007"]]);
    expect(range.numberFormat).toEqual([["yyyy-mm-dd", "0.000", "@"]]);
    expect(range.text).toEqual([["2025-06-30", "0.700", "007"]]);
  });
  stage.close();
});
