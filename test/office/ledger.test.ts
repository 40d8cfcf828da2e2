import "../law/excel";
import { block } from "../../src/book/block";
import type { CellContent, CellValue } from "../../src/book/book";
import { day } from "../../src/engine/calendar";
import type { Language } from "../../src/engine/words";
import { facade } from "../../src/functions/facade-of-library";
import { LedgerMaking } from "../../src/taskpane/ledger/making";
import type { LedgerState } from "../../src/taskpane/ledger/state";
import { speechIn } from "../../src/taskpane/language";
import { workbook } from "../../src/taskpane/workbook";
import { PROTECTED } from "../../src/workbench/host";
import { calculate } from "../workbook/desktop-excel";
import { type Stage, openStage } from "./harness";

/** The ledger of grounds, from formulas in a book to sheets in it: genuine office.js, the real law. */

let stage: Stage;

const CHOSEN = day("2026-12-01");
const WITHIN = day("2025-06-30");
const AFTER = day("2027-03-01");
const BEFORE = day("2024-03-01");

beforeEach(async () => {
  Object.defineProperty(globalThis, "document", { value: { hidden: false }, configurable: true });
  stage = (await openStage({ sheets: ["加氢站", "人才"], calculate })).asGlobals();
});

afterEach(async () => {
  await stage.settle();
  expect(stage.host.references).toBe(0);
  stage.close();
});

const put = (sheet: string, row: number, column: number, rows: CellContent[][]): void => {
  stage.book.sheet(sheet)?.write(block(row, column, rows.length, rows[0]?.length ?? 0), rows);
};

const station = (row: number, investment: CellContent, on: CellContent): CellContent[] => [
  investment,
  on,
  `=BT.STATION_AWARD(B${String(row)},C${String(row)})`,
];

const stations = (...rows: (readonly [CellContent, CellContent])[]): void => {
  put(
    "加氢站",
    1,
    1,
    rows.map(([investment, on], i) => station(i + 2, investment, on)),
  );
};

async function made(language: Language = "zh-CN"): Promise<LedgerState> {
  const making = new LedgerMaking({ facade, workbook });
  await making.start({ madeOn: CHOSEN, chosen: CHOSEN, speech: speechIn(language) });
  return making.store.state.view;
}

async function result() {
  const view = await made();
  if (view.kind !== "done") throw new Error(JSON.stringify(view));
  return view.result;
}

const rowsOf = (name: string): CellValue[][] => {
  const sheet = stage.book.sheet(name);
  const used = sheet?.used();
  return sheet && used ? sheet.values(used) : [];
};

/** Below the heading, by the names of the columns. */
function table(name: string): Record<string, CellValue>[] {
  const rows = rowsOf(name);
  const at = rows.findIndex(([first]) => first === "工作表");
  const headings = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(headings.map((h, i) => [String(h), row[i] ?? ""])));
}

const ledger = () => table("依据清单");
const audit = () => table("依据清单审计");

test("a filled column is one entry for each of its clauses, word for word, with the sum and the days", async () => {
  stations([8_000_000, WITHIN], [12_000_000, WITHIN + 1], [5_000_000, WITHIN]);
  const { formulas, functions, clauses, findings } = await result();
  expect([formulas, functions, clauses, findings.length]).toEqual([3, 1, 3, 0]);
  const rows = ledger();
  const views = facade.explain("STATION_AWARD", [8_000_000, WITHIN]).clauses;
  expect(rows.map((row) => row["依据条款"])).toEqual(views.map(({ citation }) => citation));
  for (const [i, view] of views.entries()) expect(rows[i]?.["原文"]).toContain(view.original);
  expect(rows[0]).toMatchObject({
    工作表: "加氢站",
    单元格: "D2:D4（3 格）",
    结果: "合计 ¥4,600,000.00（3 格，每格 ¥1,000,000.00 至 ¥2,000,000.00）",
    适用日期: "2025-06-30 至 2025-07-01（2 个日期）",
    状态: "有效",
  });
  expect(rows[0]?.["函数"]).toMatch(/^BT\.STATION_AWARD .+\n=BT\.STATION_AWARD\(B2,C2\)$/u);
});

test("an emended clause comes with its source, its emended text and the notes", async () => {
  stations([8_000_000, WITHIN]);
  await result();
  const text = String(ledger().find((row) => String(row["依据条款"]).endsWith("六(十三)"))?.["原文"]);
  expect(text).toMatch(/^原文：\(十三\)本政策措施自202511日起实施/u);
  expect(text).toContain("校订文：(十三)本政策措施自2025［年］1［月］1日起实施");
  expect(text).toContain("校注：“202511日”读作");
});

test("cells are told apart by how their law stands on their day", async () => {
  stations([8_000_000, WITHIN], [5_000_000, AFTER], [5_000_000, BEFORE], [5_000_000, AFTER + 1]);
  await result();
  const seen = ledger().filter((row) => String(row["依据条款"]).endsWith("三(五)"));
  expect(seen.map((row) => [row["单元格"], row["状态"]])).toEqual([
    ["D2", "有效"],
    ["D3、D5（2 格）", "已失效"],
    ["D4", "尚未施行"],
  ]);
  expect(audit().map((row) => [row["单元格"], row["审计结果"], row["说明"]])).toEqual([
    ["D3、D5（2 格）", "依据已失效", "有效期至 2026-12-31"],
    ["D4", "依据尚未施行", "自 2025-01-01 起施行"],
  ]);
});

test.each([
  ["2025-02-16", "有效", []],
  ["2025-02-17", "已失效", ["依据已失效"]],
])("a clause that was deleted, on %s", async (on, standing, found) => {
  put("人才", 0, 0, [[`=BT.TALENT_TAX_REWARD(100000,1,${String(day(on))})`]]);
  await result();
  const row = ledger().find((one) => String(one["依据条款"]).endsWith("一.4"));
  expect(row?.["状态"]).toMatch(new RegExp(`^${standing}(；|$)`, "u"));
  const findings = audit().filter((one) => String(one["审计结果"]).startsWith("依据"));
  expect(findings.map((one) => one["审计结果"])).toEqual(found);
  if (found.length)
    expect(findings[0]?.["说明"]).toBe(
      "包府发〔2021〕5号一.4和三.12自2025年2月17日起由包府发〔2025〕3号正文删除,其余内容不变",
    );
});

test("a stored value that is no longer what the law gives", async () => {
  stations([8_000_000, WITHIN], [5_000_000, WITHIN]);
  stage.book.calculationMode = "manual";
  put("加氢站", 2, 1, [[6_000_000]]);
  await result();
  expect(audit()).toMatchObject([{ 单元格: "D3", 审计结果: "存值与测算不符" }]);
  expect(String(ledger()[0]?.["备注"])).toContain("D3 单元格的存值与按现有数据测算的结果不同");
});

test("errors, each with what the law says to it", async () => {
  stations([8_000_000, WITHIN], [5_000_000, "不详"], [5_000_000, ""]);
  await result();
  const errors = audit().map((row) => [row["单元格"], row["审计结果"], row["说明"]]);
  expect(errors).toEqual([
    ["D3", "显示错误 #VALUE!", expect.stringContaining("日期")],
    ["D4", "显示错误 #VALUE!", expect.stringContaining("未填写")],
  ]);
});

test("a formula without a date is looked at on the day chosen", async () => {
  put("人才", 0, 0, [["=BT.CAGR({100,200})"]]);
  await result();
  // 包科发〔2024〕84号 ended on 2026-11-21, before the day chosen.
  expect(ledger()[0]).toMatchObject({ 适用日期: "无日期，按 2026-12-01", 状态: "已失效" });
  expect(audit()).toMatchObject([{ 审计结果: "依据已失效", 适用日期: "无日期，按 2026-12-01" }]);
});

test("a formula that cannot be followed is listed and said to be unchecked", async () => {
  put("加氢站", 0, 0, [["=BT.STATION_AWARD(SUMPRODUCT(B2:B9),C2)"]]);
  await result();
  const [row, ...others] = ledger();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ 单元格: "A1", 依据条款: facade.cite("STATION_AWARD") });
  expect(row?.["备注"]).toMatch(/^面板读不了 SUMPRODUCT/u);
  expect(audit().map((row) => row["审计结果"])).toContain("面板读不了");
});

test("hidden sheets, several calls, references to other sheets, look-ups", async () => {
  stations([8_000_000, WITHIN]);
  put("人才", 0, 0, [
    ["=BT.STATION_AWARD(加氢站!B2,加氢站!C2)+BT.REFUEL_AWARD(90000,24,2025)", '=BT.CITE("STATION_AWARD")'],
  ]);
  stage.book.sheet("人才")?.hide(true);
  const { formulas } = await result();
  expect(formulas).toBe(3);
  const hidden = ledger().filter((row) => row["工作表"] === "人才（隐藏）");
  const calls = [...new Set(hidden.map((row) => String(row["函数"]).split(" ")[0]))];
  expect(calls).toEqual(["BT.STATION_AWARD", "BT.REFUEL_AWARD", "BT.CITE"]);
  expect(hidden.at(-1)).toMatchObject({ 单元格: "B1", 备注: "查询函数，本身不产生依据" });
});

describe("a formula for a whole list", () => {
  const rows = (): CellContent[][] => [
    [8_000_000, WITHIN],
    ["", ""],
    [5_000_000, AFTER],
    [1_000_000, BEFORE],
    [2_000_000, WITHIN + 1],
  ];

  test("counts as rows of its rule, each in its own cell and on its own day", async () => {
    put("加氢站", 1, 1, rows());
    put("加氢站", 1, 3, [['=BT.EACH_ROW("STATION_AWARD",B2:C6)']]);
    const { formulas, functions } = await result();
    expect([formulas, functions]).toEqual([1, 1]);
    const seen = ledger().filter((row) => String(row["依据条款"]).endsWith("三(五)"));
    expect(seen.map((row) => [row["单元格"], row["结果"], row["状态"], row["适用日期"]])).toEqual([
      [
        "D2、D6（2 格）",
        "合计 ¥2,000,000.00（2 格，每格 ¥400,000.00 至 ¥1,600,000.00）",
        "有效",
        "2025-06-30 至 2025-07-01（2 个日期）",
      ],
      ["D4", "¥0.00", "已失效", "2027-03-01"],
      ["D5", "¥0.00", "尚未施行", "2024-03-01"],
    ]);
    expect(seen[0]?.["函数"]).toMatch(/^BT\.STATION_AWARD .+\n=BT\.EACH_ROW/u);
    expect(
      ledger()
        .map((row) => row["备注"])
        .join(),
    ).not.toContain("查询函数");
    expect(audit().map((row) => [row["单元格"], row["审计结果"]])).toEqual([
      ["D4", "依据已失效"],
      ["D5", "依据尚未施行"],
    ]);
  });

  test("a row whose stored value is no longer what the rule gives", async () => {
    put("加氢站", 1, 1, rows());
    put("加氢站", 1, 3, [['=BT.EACH_ROW("STATION_AWARD",B2:C6)']]);
    stage.book.calculationMode = "manual";
    put("加氢站", 5, 1, [[3_000_000]]);
    await result();
    expect(audit()).toContainEqual(expect.objectContaining({ 单元格: "D6", 审计结果: "存值与测算不符" }));
  });

  test("within another function its rows stand in the one cell, which counts once", async () => {
    put("加氢站", 1, 1, rows());
    put("加氢站", 1, 3, [['=SUM(BT.EACH_ROW("STATION_AWARD",B2:C6))']]);
    await result();
    const seen = ledger().filter((row) => String(row["依据条款"]).endsWith("三(五)"));
    expect(seen.map((row) => [row["单元格"], row["状态"]])).toEqual([
      ["D2", "有效"],
      ["D2", "已失效"],
      ["D2", "尚未施行"],
    ]);
    expect(seen[0]?.["适用日期"]).toBe("2025-06-30 至 2025-07-01（2 个日期）");
  });
});

test("a name for the sheet is numbered where it is taken, and nothing is written over", async () => {
  stations([8_000_000, WITHIN]);
  stage.book.addSheet("依据清单").write(block(0, 0), [["去年的"]]);
  const { sheet, audit: second } = await result();
  expect([sheet, second]).toEqual(["依据清单 (2)", "依据清单审计"]);
  expect(rowsOf("依据清单")).toEqual([["去年的"]]);
  expect(stage.book.active().name).toBe("依据清单 (2)");
});

test("its own texts are no formulas, and making it again lists the same", async () => {
  stations([8_000_000, WITHIN]);
  await result();
  const first = ledger();
  const { formulas, sheet } = await result();
  expect(formulas).toBe(1);
  expect(table(sheet)).toEqual(first);
});

test("what Excel would take for a formula or a number arrives as text", async () => {
  stage.book.sheet("人才")?.rename("=2024");
  put("=2024", 0, 0, [["=BT.CAGR({100,200})"]]);
  await result();
  expect(ledger()[0]?.["工作表"]).toBe("=2024");
});

test("headings stand out, texts wrap", async () => {
  stations([8_000_000, WITHIN]);
  await result();
  const sheet = stage.book.sheet("依据清单");
  expect(sheet?.format(block(0, 0))).toMatchObject({ bold: true, fontSize: 14 });
  expect(sheet?.format(block(6, 0))).toMatchObject({ bold: true, wrapText: true });
  expect(sheet?.format(block(7, 5))).toMatchObject({ wrapText: true, verticalAlignment: "Top" });
  expect(sheet?.format(block(7, 5)).columnWidth).toBeGreaterThan(300);
});

test("a workbook without BT functions", async () => {
  put("人才", 0, 0, [["=1+1", "BT.STATION_AWARD(B2,C2)", "'=BT.CAGR(A1:B1)"]]);
  expect(await made()).toEqual({ kind: "empty" });
  expect(stage.book.sheets().map(({ name }) => name)).toEqual(["加氢站", "人才"]);
});

test("stopped, it leaves nothing behind", async () => {
  stations(...Array.from({ length: 100 }, (): [number, number] => [8_000_000, WITHIN]));
  const making = new LedgerMaking({ facade, workbook });
  making.store.subscribe(() => {
    const { view } = making.store.state;
    if (view.kind === "running" && view.phase === "writing" && !view.stopping) making.cancel();
  });
  await making.start({ madeOn: CHOSEN, chosen: CHOSEN, speech: speechIn("zh-CN") });
  expect(making.store.state.view).toEqual({ kind: "stopped" });
  expect(stage.book.sheets()).toHaveLength(2);
});

test.each([1, 2, 5, 9, 12])("nothing half written is left behind: write %d is refused", async (n) => {
  stations([8_000_000, WITHIN]);
  stage.host.faults.atWrite(n, PROTECTED);
  expect(await made()).toMatchObject({ kind: "failed", trouble: { kind: "protected" } });
  expect(stage.book.sheets().map(({ name }) => name)).toEqual(["加氢站", "人才"]);
});

test("a cell being edited is trouble, and no exception", async () => {
  stations([8_000_000, WITHIN]);
  await stage.settle(50);
  stage.host.switches.editing = true;
  expect(await made()).toMatchObject({ kind: "failed", trouble: { kind: "editing" } });
});

test("two thousand formulas write their texts once", async () => {
  stations(...Array.from({ length: 2_000 }, (_, i): [number, number] => [3_000_000 + i, WITHIN + (i % 90)]));
  const { formulas } = await result();
  expect(formulas).toBe(2_000);
  expect(ledger()).toHaveLength(3);
  expect(ledger()[0]).toMatchObject({
    单元格: "D2:D2001（2,000 格）",
    适用日期: "2025-06-30 至 2025-09-27（90 个日期）",
  });
});

test("in English", async () => {
  stations([8_000_000, AFTER]);
  expect(await made("en-US")).toMatchObject({
    kind: "done",
    result: { sheet: "Ledger", audit: "Ledger audit" },
  });
  const texts = rowsOf("Ledger audit").flat();
  expect(texts).toContain("Law no longer in force");
  expect(texts).toContain("in force until 2026-12-31");
});
