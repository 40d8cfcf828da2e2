import { block } from "../../src/book/block";
import { readAreas } from "../../src/workbook/cells";
import { writeIntoEmptyCell } from "../../src/workbook/citation";
import { findHost } from "../../src/workbook/host";
import { readSelectedCell } from "../../src/workbook/selected-cell";
import { DARK, REQUIREMENTS } from "../../src/workbench/host/options";
import { HostError } from "../../src/workbench/host/errors";
import { type Stage, type StageOptions, openStage } from "./harness";

const CITATION = "《包头市支持氢能产业高质量发展若干措施(试行)》(包府办发〔2024〕121号)三(五)";
const at = (row: number, column: number) => ({ sheet: "加氢站", row, column });

let stage: Stage;

async function open(options: StageOptions = {}): Promise<void> {
  stage = await openStage({
    sheets: ["加氢站"],
    calculate: (formula) => (formula === "=SPLIT()" ? [["市级", ""]] : 1),
    ...options,
  });
  stage.asGlobals();
}

const valueAt = (row: number, column: number) =>
  stage.book.sheet("加氢站")?.values(block(row, column))[0]?.[0];

afterEach(() => {
  stage.close();
});

describe("inserting a citation", () => {
  test("writes it as text into an empty cell", async () => {
    await open();
    expect(await writeIntoEmptyCell(CITATION, at(1, 4))).toEqual({ ok: true, value: at(1, 4) });
    expect(valueAt(1, 4)).toBe(CITATION);
    await writeIntoEmptyCell("=1+1", at(2, 4));
    expect(valueAt(2, 4)).toBe("=1+1");
    await stage.settle();
    expect(stage.host.references).toBe(0);
  });

  test.each([
    ["a value", [["备注"]]],
    ["0", [[0]]],
    ["a formula", [["=X()"]]],
  ])("never over %s that has come meanwhile", async (_, contents) => {
    await open();
    stage.book.sheet("加氢站")?.write(block(1, 4), contents);
    const before = valueAt(1, 4);
    expect(await writeIntoEmptyCell(CITATION, at(1, 4))).toMatchObject({
      ok: false,
      trouble: { kind: "occupied" },
    });
    expect(valueAt(1, 4)).toBe(before);
  });

  test("never into a spill, though the cell looks empty", async () => {
    await open();
    stage.book.sheet("加氢站")?.write(block(1, 0), [["=SPLIT()"]]);
    expect(await writeIntoEmptyCell(CITATION, at(1, 1))).toMatchObject({
      ok: false,
      trouble: { kind: "occupied" },
    });
  });

  test("says that the sheet is protected, and that it is gone", async () => {
    await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await writeIntoEmptyCell(CITATION, at(1, 4))).toMatchObject({ trouble: { kind: "protected" } });
    expect(await writeIntoEmptyCell(CITATION, { ...at(1, 4), sheet: "无" })).toMatchObject({
      trouble: { kind: "missing" },
    });
  });
});

test("a cell being edited", async () => {
  await open();
  await stage.settle(50); // what office.js itself asks at the start
  stage.host.switches.editing = true;
  expect(await readSelectedCell()).toMatchObject({ ok: false, trouble: { kind: "editing" } });
  stage.host.switches.editing = false;
  expect(await readSelectedCell()).toMatchObject({ ok: true });
});

test("more than the host will send", async () => {
  await open();
  stage.host.switches.payloadLimit = 4_000;
  const read = await readAreas([{ ...at(0, 0), rows: 1_000, columns: 5 }]);
  expect(read).toMatchObject({ ok: false, trouble: { kind: "too-large" } });
});

test("anything else keeps the host's own words", async () => {
  await open();
  stage.host.faults.atRequest(1, new HostError("GeneralException", "internal"));
  expect(await readSelectedCell()).toMatchObject({ ok: false, trouble: { kind: "host" } });
});

describe("where the page finds itself", () => {
  test.each([
    ["Excel in Chinese", {}, { kind: "excel", language: "zh-CN", dark: false }],
    [
      "Excel in English, dark",
      { language: "en-US", theme: DARK },
      { kind: "excel", language: "en-US", dark: true },
    ],
    [
      "an old Excel",
      { requirements: { ...REQUIREMENTS, ExcelApi: "1.11" } },
      { kind: "too-old", language: "zh-CN" },
    ],
  ] as const)("%s", async (_, options, expected) => {
    await open({ language: "zh-CN", ...options });
    expect(await findHost()).toEqual(expected);
  });
});
