import "../law/excel";
import { block } from "../../src/book/block";
import { type FormulaWish, writeFormula } from "../../src/workbook/formula-writing";
import { calculate } from "../workbook/desktop-excel";
import { type Stage, openStage } from "./harness";

/** A formula of the form in a cell, on genuine office.js. */

const SHEET = "加氢站";
const AWARD = "=BT.STATION_AWARD(8000000,DATE(2025,6,30))";
const SCHEDULE = "=BT.STATION_AWARD_SCHEDULE(1600000)";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage({ sheets: [SHEET, "别处"], calculate });
  stage.asGlobals();
});

afterEach(async () => {
  await stage.settle();
  expect(stage.host.references).toBe(0);
  stage.close();
});

const sheet = () => {
  const found = stage.book.sheet(SHEET);
  if (!found) throw new Error("no sheet");
  return found;
};
const formulaAt = (row: number, column: number): unknown => sheet().formulas(block(row, column))[0]?.[0];

const wish = (formula: string, more: Partial<FormulaWish> = {}): FormulaWish => ({
  formula,
  at: { sheet: SHEET, row: 1, column: 6 },
  rows: 1,
  columns: 1,
  numberFormat: null,
  ...more,
});

test("into an empty cell, and what the cell then shows", async () => {
  expect(await writeFormula(wish(AWARD), [])).toEqual({
    ok: true,
    value: { kind: "written", value: 1_600_000, text: "1600000" },
  });
  expect(formulaAt(1, 6)).toBe(AWARD);
});

test("with a number format where the cell has none of its own", async () => {
  const shown = async (): Promise<string> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange("G2");
      cell.load("numberFormat");
      await context.sync();
      return String(cell.numberFormat[0]?.[0]);
    });
  await writeFormula(wish(AWARD, { numberFormat: "#,##0.00" }), []);
  expect(await shown()).toBe("#,##0.00");
  await writeFormula(wish(AWARD, { numberFormat: "yyyy-mm-dd" }), ["occupied"]);
  expect(await shown()).toBe("#,##0.00");
});

test("an answer that is an error is told as one", async () => {
  expect(await writeFormula(wish('=BT.STATION_AWARD("x",1)'), [])).toMatchObject({
    value: { kind: "written", value: { type: "Error", basicValue: "#VALUE!" }, text: "#VALUE!" },
  });
});

describe("a cell that holds something", () => {
  test.each([
    ["a text", "备注", "备注"],
    ["a number", 5, "5"],
    ["0", 0, "0"],
    ["a formula, by its text", AWARD, AWARD],
  ])("%s is left as it is, and told", async (_, content, holds) => {
    sheet().write(block(1, 6), [[content]]);
    const before = formulaAt(1, 6);
    expect(await writeFormula(wish("=BT.VERSION()"), [])).toEqual({
      ok: true,
      value: { kind: "occupied", holds },
    });
    expect(formulaAt(1, 6)).toBe(before);
  });

  test("is replaced once that has been asked for", async () => {
    sheet().write(block(1, 6), [["备注"]]);
    expect(await writeFormula(wish(AWARD), ["occupied"])).toMatchObject({
      value: { kind: "written", value: 1_600_000 },
    });
    expect(formulaAt(1, 6)).toBe(AWARD);
  });
});

describe("a table", () => {
  const size = { rows: 4, columns: 3 };

  test.each([
    ["right of it", 1, 7, "H2"],
    ["below it", 3, 6, "G4"],
    ["at its far corner", 4, 8, "I5"],
  ])("something %s is in its way", async (_, row, column, cell) => {
    sheet().write(block(row, column), [["合计"]]);
    expect(await writeFormula(wish(SCHEDULE, size), [])).toEqual({
      ok: true,
      value: { kind: "blocked", cell, text: "合计" },
    });
    expect(formulaAt(1, 6)).toBe("");
  });

  test.each([
    ["left of it", 1, 5],
    ["above it", 0, 6],
    ["beyond its last row", 5, 6],
    ["beyond its last column", 1, 9],
  ])("something %s is not", async (_, row, column) => {
    sheet().write(block(row, column), [["合计"]]);
    expect(await writeFormula(wish(SCHEDULE, size), [])).toMatchObject({ value: { kind: "written" } });
  });

  test("goes in even so when asked for, and leaves what is in its way", async () => {
    sheet().write(block(2, 6), [["合计"]]);
    expect(await writeFormula(wish(SCHEDULE, size), ["blocked"])).toMatchObject({
      value: { kind: "written", text: "#SPILL!" },
    });
    expect(sheet().values(block(2, 6))).toEqual([["合计"]]);
  });

  test("asks of one thing after the other", async () => {
    sheet().write(block(1, 6), [["备注"]]);
    sheet().write(block(2, 6), [["合计"]]);
    expect(await writeFormula(wish(SCHEDULE, size), [])).toMatchObject({ value: { kind: "occupied" } });
    expect(await writeFormula(wish(SCHEDULE, size), ["occupied"])).toMatchObject({
      value: { kind: "blocked" },
    });
    expect(formulaAt(1, 6)).toBe("备注");
  });

  test("in the place of another is not in its way", async () => {
    await writeFormula(wish(SCHEDULE, size), []);
    expect(await writeFormula(wish(SCHEDULE, size), ["occupied"])).toMatchObject({
      value: { kind: "written" },
    });
  });

  test("is never broken by another formula, whatever is asked for", async () => {
    await writeFormula(wish(SCHEDULE, size), []);
    const inside = { at: { sheet: SHEET, row: 2, column: 7 } };
    for (const accepted of [[], ["occupied", "blocked"]] as const)
      expect(await writeFormula(wish(AWARD, inside), accepted)).toEqual({
        ok: true,
        value: { kind: "spilled", from: "G2" },
      });
  });

  test("is replaced by its own cell", async () => {
    await writeFormula(wish(SCHEDULE, size), []);
    expect(await writeFormula(wish(AWARD), [])).toMatchObject({
      value: { kind: "occupied", holds: SCHEDULE },
    });
    expect(await writeFormula(wish(AWARD), ["occupied"])).toMatchObject({
      value: { kind: "written", value: 1_600_000 },
    });
  });
});

describe("troubles", () => {
  test("a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    expect(await writeFormula(wish(AWARD), [])).toMatchObject({ trouble: { kind: "protected" } });
  });

  test("a sheet that is gone", async () => {
    const at = { sheet: "无", row: 0, column: 0 };
    expect(await writeFormula(wish(AWARD, { at }), [])).toMatchObject({ trouble: { kind: "missing" } });
  });

  test("a cell being edited", async () => {
    await stage.settle(50); // what office.js itself asks at the start
    stage.host.switches.editing = true;
    const outcome = await writeFormula(wish(AWARD), []);
    stage.host.switches.editing = false;
    expect(outcome).toMatchObject({ trouble: { kind: "editing" } });
  });
});
