import "../law/excel";
import { day } from "../../src/engine/calendar";
import type { SheetCell } from "../../src/workbook/cells";
import { type Calculated, error, writtenFor } from "./ledger-on-paper";

/** What the audit holds against a formula is the formula's own: its day, its cells, its text. The day chosen is 2026-11-30. */

Object.defineProperty(globalThis, "document", { value: { hidden: false }, configurable: true });

const [VALUE, DIVIDED] = [error("#VALUE!"), error("#DIV/0!")];
/** 包科发〔2024〕84号 ended on 2026-11-21, before the day chosen. */
const WITHIN = day("2025-10-23");
const AFTER = day("2026-11-25");

const formula = (text: string, value: SheetCell): Calculated => ({ formula: text, value });

const found = async (...row: readonly (SheetCell | Calculated)[]): Promise<string[][]> =>
  (await writtenFor([row])).audit.map((one) => [one["审计结果"] ?? "", one["适用日期"] ?? ""]);

const gazelle = (revenue: string, on: string): string =>
  `=BT.GAZELLE_ELIGIBLE(${revenue},{1000000,1000000,1000000},,0.45,3,2,0,0,,${on})`;

test.each<[why: string, row: readonly (SheetCell | Calculated)[], expected: string[][]]>([
  [
    "an error among the others, a day within",
    [DIVIDED, WITHIN, formula(gazelle("A1", "B1"), DIVIDED)],
    [["显示错误 #DIV/0!", "2025-10-23"]],
  ],
  [
    "a text among the others, a day within",
    ["不详", WITHIN, formula(gazelle("A1", "B1"), VALUE)],
    [["显示错误 #VALUE!", "2025-10-23"]],
  ],
  [
    "an error among the others, a day after the end",
    [DIVIDED, AFTER, formula(gazelle("A1", "B1"), DIVIDED)],
    [
      ["依据已失效", "2026-11-25"],
      ["显示错误 #DIV/0!", "2026-11-25"],
    ],
  ],
  [
    "another argument missing",
    [null, day("2025-10-15"), formula("=BT.STATION_AWARD(A1,B1)", VALUE)],
    [["显示错误 #VALUE!", "2025-10-15"]],
  ],
  [
    "the day missing: the law was deleted before the day chosen, which is not the formula's",
    [formula("=BT.TALENT_TAX_REWARD(100000,DATE(2025,6,1))", VALUE)],
    [["显示错误 #VALUE!", "读不出"]],
  ],
  [
    "an error that the formula catches",
    [null, WITHIN, formula('=IFERROR(BT.STATION_AWARD(A1,B1),"x")', "x")],
    [["没有发现问题", ""]],
  ],
  [
    "a day that is an error, caught",
    [8e6, DIVIDED, formula('=IFERROR(BT.STATION_AWARD(A1,B1),"x")', "x")],
    [["适用日期读不出", "读不出"]],
  ],
  ["no day asked for", [formula("=BT.CAGR({100,200})", 1)], [["依据已失效", "无日期，按 2026-11-30"]]],
])("%s", async (_, row, expected) => {
  expect(await found(...row)).toEqual(expected);
});

test("a day that is an error is said to be one, and the law is not said to stand", async () => {
  const { ledger, audit } = await writtenFor([
    [8e6, DIVIDED, formula('=IFERROR(BT.STATION_AWARD(A1,B1),"x")', "x")],
  ]);
  const said = "不能确定适用日期，依据的效力未核对。建成验收并投运日期:引用的单元格有错误值 #DIV/0!。";
  expect(audit[0]?.["说明"]).toBe(said);
  expect(ledger[0]).toMatchObject({ 适用日期: "读不出", 状态: "未核对" });
  expect(ledger[0]?.["备注"]).toContain(said);
});

test("a finding has the formula and the day of its own cells", async () => {
  const award = (row: number, value: SheetCell): Calculated =>
    formula(`=BT.STATION_AWARD(A${String(row)},B${String(row)},${String(row)}/100)`, value);
  const { audit } = await writtenFor([
    [8e6, day("2025-01-15"), award(1, 80_000)],
    [8e6, day("2025-02-20"), award(2, 99)],
    ["不详", day("2025-03-20"), award(3, VALUE)],
    [null, day("2025-04-20"), award(4, VALUE)],
    [null, day("2025-05-20"), award(5, VALUE)],
  ]);
  expect(audit.map((one) => [one["单元格"], one["函数"]?.split("\n")[1], one["适用日期"]])).toEqual([
    ["C2", "=BT.STATION_AWARD(A2,B2,2/100)", "2025-02-20"],
    ["C3", "=BT.STATION_AWARD(A3,B3,3/100)", "2025-03-20"],
    [
      "C4:C5（2 格）",
      "=BT.STATION_AWARD(A4,B4,4/100)（首格；其余各格的数字或文字不同）",
      "2025-04-20 至 2025-05-20（2 个日期）",
    ],
  ]);
});
