import "../law/excel";
import { block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { facade } from "../../src/functions/facade-of-library";
import { reportOnSelection } from "../../src/taskpane/report";
import { workbook } from "../../src/taskpane/workbook";
import { areaName } from "../../src/workbook/address";
import { lookUp } from "../../src/workbook/formula/look-up";
import { calculate } from "../workbook/desktop-excel";
import { type Stage, openStage } from "./harness";

/** Names, tables and spills in formulas, looked up through genuine office.js; APIs beyond ExcelApi 1.14 are refused. */

let stage: Stage;

const DAY = 45838; // 2025-06-30
/** A1:D4 is a table with its headings and totals; the rest stands beside it. */
const ROWS: CellContent[][] = [
  ["站点", "总 投资(万元)", "投运日期", "奖励"],
  ["青山站", 800, DAY, ""],
  ["九原站", 1_200, DAY, ""],
  ["合计", 2_000, "", ""],
];

/** What Excel understands and the calculator of this stage does not: each formula with its equal of plain references. */
const plainly = new Map<string, string>();

beforeEach(async () => {
  stage = await openStage({
    sheets: ["加氢站", "我的 表"],
    calculate: (formula, place) =>
      formula === "=LIST()" ? [[8_000_000], [12_000_000]] : calculate(plainly.get(formula) ?? formula, place),
  });
  stage.asGlobals();
  sheet().write(block(0, 0, 4, 4), ROWS);
  sheet().write(block(0, 7, 1, 3), [[8_000_000, DAY, "=LIST()"]]);
  await stage.Excel.run(async (context) => {
    const home = context.workbook.worksheets.getItem("加氢站");
    const table = home.tables.add("A1:D4", true);
    table.name = "申报";
    await context.sync();
    context.workbook.names.add("投资额", home.getRange("H1"));
    context.workbook.names.add("投运日", "=加氢站!$I$1");
    context.workbook.names.add("换算", "=10000");
    context.workbook.names.add("相对", "=加氢站!H1");
    context.workbook.names.add("动态", "=OFFSET(加氢站!$H$1,0,0)");
    context.workbook.names.add("总投资", "=投资额");
    const other = context.workbook.worksheets.getItem("我的 表");
    other.names.add("投资额", "=加氢站!$B$3*换算");
    await context.sync();
  });
  stage.book.tables.change(stage.book.tables.all()[0]?.id ?? "", { showTotals: true });
});

afterEach(async () => {
  plainly.clear();
  await stage.settle();
  expect(stage.host.references).toBe(0);
  stage.close();
});

const sheet = (name = "加氢站") => stage.book.sheet(name) ?? stage.book.active();

/** The first call of a formula in F2, explained; `equal`: the same in plain references, by which the cell is calculated. */
async function explain(formula: string, equal?: string, { row = 1, on = "加氢站", memory = false } = {}) {
  plainly.set(formula, equal ?? "=UNKNOWN()");
  sheet(on).write(block(row, 5), [[formula]]);
  stage.book.select(sheet(on).id, block(row, 5));
  const report = await reportOnSelection(memory ? facade : { ...facade, callsAt: () => [] }, workbook);
  if (report.kind !== "cell") throw new Error(report.kind);
  const explained = report.calls[0]?.explained;
  if (!explained) throw new Error("no call");
  return explained;
}

const PLAIN = "=BT.STATION_AWARD(H1,I1)";
const SCALED = "=BT.STATION_AWARD(B2*10000,C2)";

test.each([
  ["=BT.STATION_AWARD(投资额,投运日)", PLAIN],
  ["=BT.STATION_AWARD(加氢站!投资额,加氢站!投运日)", PLAIN],
  ["=BT.STATION_AWARD(总投资,投运日)", PLAIN],
  ["=BT.STATION_AWARD(B2*换算,C2)", SCALED],
  ["=BT.STATION_AWARD(申报[@[总 投资(万元)]]*10000,申报[@投运日期])", SCALED],
  ["=BT.STATION_AWARD([@[总 投资(万元)]]*10000,申报[[#This Row],[投运日期]])", SCALED],
  ["=BT.STATION_AWARD(@申报[总 投资(万元)]*10000,@申报[投运日期])", SCALED],
  ["=BT.STATION_AWARD(@B2:B3*10000,_xlfn.SINGLE(C2:C3))", SCALED],
  ["=BT.STATION_AWARD(@J1:J2,C2)", "=BT.STATION_AWARD(12000000,C2)"],
  ["=BT.STATION_AWARD(SUM(J1#),C2)", "=BT.STATION_AWARD(20000000,C2)"],
  ["=BT.STATION_AWARD(SUM(申报[总 投资(万元)])*10000,C2)", "=BT.STATION_AWARD(20000000,C2)"],
  ["=BT.STATION_AWARD(申报[[#Totals],[总 投资(万元)]]*10000,C2)", "=BT.STATION_AWARD(20000000,C2)"],
])("%s is explained as %s", async (formula, equal) => {
  // Inside the table for `[@…]`: the table reaches to F then.
  if (formula.includes("([@")) stage.book.tables.change(idOfTable(), { block: block(0, 0, 4, 6) });
  const [named, plain] = [await explain(formula, equal), await explain(equal, equal)];
  if (!("explanation" in named) || !("explanation" in plain)) throw new Error(JSON.stringify([named, plain]));
  expect(named).toMatchObject({ source: "cells", agreement: "agrees" });
  expect(named.args).toEqual(plain.args);
  expect(named.explanation).toEqual(plain.explanation);
});

const idOfTable = () => stage.book.tables.all()[0]?.id ?? "";

test("where the arguments come from", async () => {
  const formula = "=BT.STATION_AWARD(申报[@[总 投资(万元)]]*10000,投运日,20%)";
  const explained = await explain(formula, "=BT.STATION_AWARD(B2*10000,I1,20%)");
  if (!("explanation" in explained)) throw new Error("not explained");
  const origins = explained.origins.map(({ text, areas }) => [text, ...areas.map(areaName)]);
  expect(origins).toEqual([["申报[@[总 投资(万元)]]*10000", "B2"], ["投运日", "I1"], ["20%"]]);
  expect(explained.args).toEqual([8_000_000, DAY, 0.2]);
});

test("what the function remembers agrees with what was looked up", async () => {
  const formula = "=BT.STATION_AWARD(投资额,投运日)";
  expect(await explain(formula, PLAIN, { memory: true })).toMatchObject({ source: "memory" });
});

test("a sheet's own name goes before the workbook's", async () => {
  const explained = await explain(
    "=BT.STATION_AWARD(投资额,投运日)",
    "=BT.STATION_AWARD(12000000,加氢站!I1)",
    { on: "我的 表" },
  );
  expect(explained).toMatchObject({ args: [12_000_000, DAY], agreement: "agrees" });
  const qualified = await explain(
    "=BT.STATION_AWARD('我的 表'!投资额,投运日)",
    "=BT.STATION_AWARD(12000000,I1)",
  );
  expect(qualified).toMatchObject({ args: [12_000_000, DAY] });
});

test.each([
  ["相对", "name", "相对"],
  ["动态", "name", "动态"],
  ["没有", "name", "没有"],
  ["别的表!投资额", "name", "别的表!投资额"],
  ["申报[@没有]", "table", "申报[@没有]"],
  ["没有[@投运日期]", "table", "没有[@投运日期]"],
  ["[@投运日期]", "table", "[@投运日期]"],
  ["H1#", "spill", "H1#"],
])("%s is refused", async (text, why, part) => {
  expect(await explain(`=BT.STATION_AWARD(${text},C2)`)).toEqual({ refusal: { why, part } });
});

test("this row is none beside the headings, the totals, and on another sheet", async () => {
  const formula = "=BT.STATION_AWARD(申报[@投运日期],C2)";
  const refused = { refusal: { why: "row", part: "申报[@投运日期]" } };
  expect(await explain(formula, undefined, { row: 0 })).toEqual(refused);
  expect(await explain(formula, undefined, { row: 3 })).toEqual(refused);
  expect(await explain(formula, undefined, { on: "我的 表" })).toEqual(refused);
});

test("three round trips for whatever is named", async () => {
  stage.host.switches.recording = true;
  const found = await lookUp([
    { kind: "name", name: "投资额", sheet: "加氢站" },
    { kind: "name", name: "申报", sheet: "加氢站" },
    { kind: "table", name: "申报" },
    { kind: "table at", cell: { sheet: "加氢站", row: 2, column: 3 } },
    { kind: "spill", cell: { sheet: "加氢站", row: 0, column: 9 } },
  ]);
  const table = {
    kind: "table",
    table: {
      area: { sheet: "加氢站", row: 0, column: 0, rows: 4, columns: 4 },
      headers: true,
      totals: true,
      columns: ["站点", "总 投资(万元)", "投运日期", "奖励"],
    },
  };
  expect(found).toEqual({
    ok: true,
    value: [
      { kind: "formula", formula: "=加氢站!$H$1" },
      table,
      table,
      table,
      { kind: "area", area: { sheet: "加氢站", row: 0, column: 9, rows: 2, columns: 1 } },
    ],
  });
  const asking = stage.host.requests.filter(({ request }) => JSON.stringify(request).includes("QueryInfo"));
  expect(asking).toHaveLength(3);
});

test("a cell being edited is trouble", async () => {
  await stage.settle(50);
  stage.host.switches.editing = true;
  expect(await lookUp([{ kind: "table", name: "申报" }])).toMatchObject({ trouble: { kind: "editing" } });
});
