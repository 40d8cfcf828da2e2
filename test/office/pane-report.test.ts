import "../law/excel";
import { block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { ErrorValue } from "../../src/book/error-value";
import { facade } from "../../src/functions/facade-of-library";
import { type CallReport, reportOnSelection } from "../../src/taskpane/report";
import { workbook } from "../../src/taskpane/workbook";
import { calculate } from "../workbook/desktop-excel";
import { type Stage, openStage } from "./harness";

/** From the selected cell to its reasons: genuine office.js, the real functions and their memory, a book in memory. */

let stage: Stage;

const DAY = 45838; // 2025-06-30
const UNREADABLE = "=BT.STATION_AWARD(B2^1,C2)";
/** What the calculator of this stage does not know; Excel has the last of them. */
const NAMES = /投资|系数|日期/u;
const STATIONS: CellContent[][] = [
  ["站点", "总投资", "投运日期", "奖励"],
  ["青山站", 8_000_000, DAY, "=BT.STATION_AWARD(B2,C2)"],
  ["九原站", "", DAY, "=BT.STATION_AWARD(B3,C3)"],
  ["昆区站", 12_000_000, DAY, "=BT.STATION_AWARD_SCHEDULE(BT.STATION_AWARD(B4,C4))"],
];

beforeEach(async () => {
  stage = await openStage({
    sheets: ["加氢站"],
    calculate: (formula, place) => {
      if (formula === UNREADABLE) return 1_600_000;
      return NAMES.test(formula) ? new ErrorValue("#NAME?") : calculate(formula, place);
    },
  });
  stage.asGlobals();
  stage.book.sheet("加氢站")?.write(block(0, 0, 4, 4), STATIONS);
});

afterEach(async () => {
  await stage.settle();
  expect(stage.host.references).toBe(0);
  stage.close();
});

const sheet = () => stage.book.sheet("加氢站") ?? stage.book.active();

async function reportAt(row: number, column: number) {
  stage.book.select(sheet().id, block(row, column));
  const report = await reportOnSelection(facade, workbook);
  if (report.kind !== "cell") throw new Error(report.kind);
  return report;
}

const explained = (call: CallReport | undefined) => {
  if (!call || !("explanation" in call.explained)) throw new Error("not explained");
  return call.explained;
};

test("a call is explained from the functions' own memory", async () => {
  const [call] = (await reportAt(1, 3)).calls;
  expect(explained(call)).toMatchObject({
    source: "memory",
    agreement: "agrees",
    explanation: { outcome: { kind: "scalar", value: 1_600_000 } },
  });
  expect(call?.citation).toContain("三(五)");
});

test("a blank that desktop Excel handed over as 0 is explained as it was given", async () => {
  const [call] = (await reportAt(2, 3)).calls;
  const { source, agreement, explanation } = explained(call);
  expect({ source, agreement }).toEqual({ source: "memory", agreement: "agrees" });
  expect(explanation).toEqual(facade.explain("STATION_AWARD", [0, DAY]));
});

test("nothing remembered (the file was opened before the functions): the cells are read", async () => {
  const nothing = { ...facade, callsAt: () => [] };
  stage.book.select(sheet().id, block(1, 3));
  const report = await reportOnSelection(nothing, workbook);
  const [call] = report.kind === "cell" ? report.calls : [];
  expect(explained(call)).toMatchObject({ source: "cells", agreement: "agrees" });
});

test("a memory that belongs to another row's formula is not believed", async () => {
  const shifted = { ...facade, callsAt: () => [{ name: "STATION_AWARD", args: [1, DAY] }] };
  stage.book.select(sheet().id, block(1, 3));
  const report = await reportOnSelection(shifted, workbook);
  const [call] = report.kind === "cell" ? report.calls : [];
  expect(explained(call)).toMatchObject({ source: "cells", explanation: { outcome: { value: 1_600_000 } } });
});

test("nested calls, and a spilled cell by its parent", async () => {
  const { cell, calls } = await reportAt(5, 4);
  expect(cell.formulaAt).toMatchObject({ row: 3, column: 3 });
  expect(calls.map(({ call }) => call.name)).toEqual(["STATION_AWARD_SCHEDULE", "STATION_AWARD"]);
  expect(explained(calls[0]).explanation.outcome.kind).toBe("table");
  expect(explained(calls[1]).explanation.outcome).toMatchObject({ value: 2_000_000 });
});

describe("a formula with a part that cannot be read", () => {
  const refusal = { why: "operation", part: "B2^1" };

  /** The call at E2, which shows 1,600,000, when the function remembers having been given these investments. */
  async function callRemembering(...investments: number[]) {
    sheet().write(block(1, 4), [[UNREADABLE]]);
    stage.book.select(sheet().id, block(1, 4));
    const callsAt = () =>
      investments.map((investment) => ({ name: "STATION_AWARD", args: [investment, DAY] }));
    const report = await reportOnSelection({ ...facade, callsAt }, workbook);
    return report.kind === "cell" ? report.calls[0] : undefined;
  }

  test("is refused by name where nothing is remembered", async () => {
    expect((await callRemembering())?.explained).toEqual({ refusal });
  });

  test("is explained by what the function was last given, if the cell bears it out", async () => {
    expect(explained(await callRemembering(7_000_000, 8_000_000))).toMatchObject({
      source: refusal,
      agreement: "agrees",
      explanation: { outcome: { value: 1_600_000 } },
    });
  });

  test("is refused where the memory is of another formula", async () => {
    expect((await callRemembering(7_000_000))?.explained).toEqual({ refusal });
  });
});

test("a cell that shows something else than the law gives for its inputs is said to differ", async () => {
  stage.book.calculationMode = "manual";
  sheet().write(block(1, 1), [[9_000_000]]);
  const [call] = (await reportAt(1, 3)).calls;
  expect(explained(call)).toMatchObject({
    agreement: "differs",
    explanation: { outcome: { value: 1_800_000 } },
  });
});

test("a range given for one cell: a spilled cell is explained from its own row", async () => {
  sheet().write(block(1, 4), [["=BT.STATION_AWARD(B2:B4,C2:C4)"]]);
  const shown = await reportAt(1, 4);
  expect(explained(shown.calls[0]).args).toEqual([8_000_000, DAY]);
  const nothing = { ...facade, callsAt: () => [] };
  const spilled = { ...shown.cell, address: { ...shown.cell.address, row: 3 } };
  const seen = {
    ...workbook,
    readSelectedCell: () => Promise.resolve({ ok: true, value: spilled } as const),
  };
  const report = await reportOnSelection(nothing, seen);
  const [call] = report.kind === "cell" ? report.calls : [];
  expect(explained(call).args).toEqual([12_000_000, DAY]);
  expect(explained(call).origins).toMatchObject([
    { text: "B2:B4", areas: [{ row: 3, column: 1, rows: 1 }] },
    { text: "C2:C4", areas: [{ row: 3, column: 2, rows: 1 }] },
  ]);
});

test.each([
  ["=BT.STATION_AWARD(B2,C2)+BT.STATION_AWARD(B4,C4)", [8_000_000, 12_000_000]],
  ["=IF(B2>0,BT.STATION_AWARD(B2,C2),BT.STATION_AWARD(B4*2,C4))", [8_000_000, 24_000_000]],
  [
    "=SUM(BT.STATION_AWARD(B2,C2),BT.STATION_AWARD(BT.STATION_AWARD(B4,C4)*2,C4))",
    [8_000_000, 4_000_000, 12_000_000],
  ],
])("%s", async (formula, investments) => {
  sheet().write(block(1, 4), [[formula]]);
  const { calls } = await reportAt(1, 4);
  expect(calls.map((call) => explained(call).args[0])).toEqual(investments);
});

test("cells without BT functions have no calls", async () => {
  expect((await reportAt(1, 0)).calls).toEqual([]);
  expect((await reportAt(9, 9)).calls).toEqual([]);
});

test("a cell being edited is trouble, and no exception", async () => {
  await stage.settle(50);
  stage.host.switches.editing = true;
  expect(await reportOnSelection(facade, workbook)).toMatchObject({
    kind: "trouble",
    trouble: { kind: "editing" },
  });
});

describe("#NAME?", () => {
  async function reportOn(formula: string) {
    sheet().write(block(1, 4), [[formula]]);
    stage.book.select(sheet().id, block(1, 4));
    const remembered = [{ name: "STATION_AWARD", args: [{ code: "#NAME?" }, DAY] }];
    const report = await reportOnSelection({ ...facade, callsAt: () => remembered }, workbook);
    if (report.kind !== "cell") throw new Error(report.kind);
    return report;
  }

  beforeEach(async () => {
    await stage.Excel.run(async (context) => {
      context.workbook.names.add("日期", "=加氢站!$C$2");
      await context.sync();
    });
  });

  test("a name that is not there is told, whatever the function was last given", async () => {
    const { missingNames, calls } = await reportOn("=BT.STATION_AWARD(投资,日期)");
    expect(missingNames).toEqual(["投资"]);
    expect(calls[0]?.explained).toEqual({ refusal: { why: "name", part: "投资" } });
  });

  test("a name beside the call: it is explained, and not taken for functions that are not loaded", async () => {
    const { missingNames, calls } = await reportOn("=BT.STATION_AWARD(B2,C2)*系数");
    expect(missingNames).toEqual(["系数"]);
    expect(explained(calls[0])).toMatchObject({
      agreement: "not comparable",
      explanation: { outcome: { value: 1_600_000 } },
    });
  });

  test("where every name is there, the functions are not loaded", async () => {
    const { missingNames, calls } = await reportOn("=UNKNOWN(BT.STATION_AWARD(B2,日期))");
    expect(missingNames).toEqual([]);
    expect(explained(calls[0])).toMatchObject({ agreement: "functions not loaded" });
  });
});
