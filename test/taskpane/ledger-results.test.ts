import "../law/excel";
import { day } from "../../src/engine/calendar";
import type { SheetCell } from "../../src/workbook/cells";
import { type Calculated, error, writtenFor } from "./ledger-on-paper";

/** What an entry comes to: nothing that is no answer hides among the answers. */

Object.defineProperty(globalThis, "document", { value: { hidden: false }, configurable: true });

const WITHIN = day("2025-06-30");
const VALUE = error("#VALUE!");

const formula = (text: string, value: SheetCell): Calculated => ({ formula: text, value });

async function results(...rows: readonly (readonly (SheetCell | Calculated)[])[]): Promise<string[]> {
  const { ledger } = await writtenFor(rows);
  const all = ledger.map((row) => `${row["函数"] ?? ""}\t${row["结果"] ?? ""}`);
  return [...new Set(all)].map((text) => text.split("\t")[1] ?? "");
}

const awards = (...cells: readonly (readonly [investment: SheetCell, value: SheetCell])[]) =>
  cells.map(([investment, value], i) => [
    investment,
    WITHIN,
    formula(`=BT.STATION_AWARD(A${String(i + 1)},B${String(i + 1)})`, value),
  ]);

test("amounts: sum and range, with zeros, errors and what is to be verified apart", async () => {
  const rows = awards([8e6, 1.6e6], [5e6, 1e6], [0, 0], ["不详", VALUE], [null, VALUE], [1, "待核实"]);
  expect(await results(...rows)).toEqual([
    "合计 ¥2,600,000.00（2 格，每格 ¥1,000,000.00 至 ¥1,600,000.00）；¥0.00（1 格）；待核实（1 格）；#VALUE!（2 格）",
  ]);
});

test("equal amounts; one amount among others", async () => {
  expect(await results(...awards([8e6, 1.6e6], [8e6, 1.6e6]))).toEqual([
    "合计 ¥3,200,000.00（2 格，每格 ¥1,600,000.00）",
  ]);
  expect(await results(...awards([8e6, 1.6e6], ["不详", VALUE]))).toEqual([
    "¥1,600,000.00（1 格）；#VALUE!（1 格）",
  ]);
});

test("errors are counted however many kinds of text there are", async () => {
  const texts = Array.from({ length: 10 }, (_, i): [SheetCell, SheetCell] => [8e6, `字${String(i)}`]);
  const [text = ""] = await results(...awards(...texts, ["不详", error("#NUM!")]));
  expect(text).toContain("其他（2 格）；#NUM!（1 格）");
});

test("small tables are written out, equal ones counted, errors beside them", async () => {
  const split = (row: number, value: SheetCell) => formula(`=BT.HYDROGEN_SPLIT(A${String(row)})`, value);
  const rows = [1.6e6, 1.6e6, 1e6, "不详"].map((award, i) => [
    award,
    split(i + 1, typeof award === "number" ? award / 2 : VALUE),
  ]);
  expect(await results(...rows)).toEqual([
    "800,000 | 800,000（2 格）；500,000 | 500,000（1 格）；#VALUE!（1 格）",
  ]);
  expect(await results([1.6e6, split(1, 8e5)])).toEqual(["800,000 | 800,000"]);
});

test("a schedule by itself is written out row by row", async () => {
  const [text = ""] = await results([formula("=BT.STATION_AWARD_SCHEDULE(1600000)", "年度")]);
  expect(text.split("\n")).toEqual([
    "年度 | 比例 | 拨付额 | 市级 | 旗县级",
    "第1年 | 0.4 | 640,000 | 320,000 | 320,000",
    "第2年 | 0.3 | 480,000 | 240,000 | 240,000",
    "第3年 | 0.3 | 480,000 | 240,000 | 240,000",
  ]);
});

test("a large table tells how its conditions stand", async () => {
  const call = `=BT.GAZELLE_CHECK({40000000,50000000,57600000},{1000000,1000000,1000000},,0.45,3,2,0,0,,${String(WITHIN)})`;
  const [text = ""] = await results([formula(call, "条件")]);
  expect(text).toMatch(/^结果是表格：\d+ 行 × 6 列；符合 \d+ 处；.*待核实 \d+ 处$/u);
});

test("of a call within a formula its own answer, and the cell apart", async () => {
  const both = "=BT.STATION_AWARD(A1,B1)+BT.REFUEL_AWARD(90000,24,2025)";
  expect(await results([8e6, WITHIN, formula(both, 2_320_000)])).toEqual([
    "函数的结果：¥1,600,000.00\n单元格：2,320,000",
    "函数的结果：¥720,000.00\n单元格：2,320,000",
  ]);
});

test("one cell is not counted: 0, not 0 1 格", async () => {
  const none = formula("=IF(FALSE,BT.STATION_AWARD(A1,B1),0)", 0);
  expect(await results([8e6, WITHIN, none])).toEqual(["函数的结果：¥1,600,000.00\n单元格：0"]);
});

test("calls within many formulas are summed up by themselves", async () => {
  const half = (row: number, value: SheetCell) =>
    formula(`=IFERROR(BT.STATION_AWARD(A${String(row)},B${String(row)})*0.5,"无")`, value);
  expect(
    await results([8e6, WITHIN, half(1, 8e5)], [5e6, WITHIN, half(2, 5e5)], ["不详", WITHIN, half(3, "无")]),
  ).toEqual([
    "函数的结果：合计 ¥2,600,000.00（2 格，每格 ¥1,000,000.00 至 ¥1,600,000.00）；#VALUE!（1 格）\n" +
      "单元格：500,000 至 800,000（2 格）；无（1 格）",
  ]);
});

test("shares as one of them is shown", async () => {
  const rate = (row: number, value: SheetCell) =>
    formula(`=BT.TRANSFER_SHARE_RATE("转让","高等院校",A${String(row)})`, value);
  expect(await results([WITHIN, rate(1, 0.07)], [WITHIN, rate(2, 0.8)])).toEqual(["7% 至 80%（2 格）"]);
});

test("a function that takes one argument after the other is asked with all of them", async () => {
  const call = `=BT.EXPLAIN("STATION_AWARD",8000000,${String(WITHIN)})`;
  const [text = ""] = await results([formula(call, "步骤")]);
  expect(text).toMatch(/^结果是表格：\d+ 行 × 4 列$/u);
});

test("in English", async () => {
  const { ledger } = await writtenFor(awards([8e6, 1.6e6], ["不详", VALUE]), "en-US");
  expect(ledger[0]?.["Result"]).toBe("¥1,600,000.00 (1 cell); #VALUE! (1 cell)");
});
