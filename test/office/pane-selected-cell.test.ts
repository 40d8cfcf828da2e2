import type { CellContent } from "../../src/book/book";
import { block } from "../../src/book/block";
import { readAreas } from "../../src/workbook/cells";
import { readSelectedArea } from "../../src/workbook/selected-area";
import { readSelectedCell } from "../../src/workbook/selected-cell";
import { type Stage, type StageOptions, openStage } from "./harness";

/** Reading the workbook on genuine office.js; APIs beyond ExcelApi 1.14 are refused throughout. */

let stage: Stage;

const ROWS: CellContent[][] = [
  ["站点", "总投资", "投运日期", "奖励", "备注", ""],
  ["青山站", 8_000_000, 45838, "=BT.STATION_AWARD(B2,C2)", "", ""],
  ["九原站", "", 45838, "=BT.STATION_AWARD(B3,C3)", "待补", true],
  ["=SPLIT()", "", "", "", "", ""],
];

async function open(options: StageOptions = {}): Promise<void> {
  stage = await openStage({
    sheets: ["加氢站", "我的 表"],
    calculate: (formula) =>
      formula === "=SPLIT()"
        ? [
            ["市级", "旗县级"],
            [1, ""],
          ]
        : 1_600_000,
    ...options,
  });
  stage.asGlobals();
  const sheet = stage.book.sheet("加氢站");
  sheet?.write(block(0, 0, 4, 6), ROWS);
}

afterEach(async () => {
  await stage.settle();
  expect(stage.host.references).toBe(0);
  stage.close();
});

async function selected(row: number, column: number, sheet = "加氢站") {
  stage.book.select(stage.book.sheet(sheet)?.id ?? "", block(row, column));
  const read = await readSelectedCell();
  if (!read.ok) throw new Error(read.trouble.detail);
  return read.value;
}

test("a formula cell: address, formula, value, text and the next empty cell", async () => {
  await open();
  expect(await selected(1, 3)).toEqual({
    address: { sheet: "加氢站", row: 1, column: 3 },
    formula: "=BT.STATION_AWARD(B2,C2)",
    formulaAt: { sheet: "加氢站", row: 1, column: 3 },
    value: 1_600_000,
    text: "1600000",
    room: { sheet: "加氢站", row: 1, column: 4 },
  });
});

test.each([
  ["text", 1, 0, "青山站"],
  ["a number", 1, 1, 8_000_000],
  ["a truth value", 2, 5, true],
  ["a blank cell", 2, 1, null],
])("%s has no formula and keeps its kind", async (_, row, column, value) => {
  await open();
  expect(await selected(row, column)).toMatchObject({ formula: "", value });
});

test("an error cell is told from the text that looks like it", async () => {
  await open({ calculate: undefined });
  stage.book.sheet("加氢站")?.write(block(5, 0, 1, 1), [["'#NAME?"]]);
  expect((await selected(1, 3)).value).toEqual({ type: "Error", basicValue: "#NAME?" });
  expect((await selected(5, 0)).value).toBe("#NAME?");
});

test.each(["needed", "always"] as const)(
  "sheet names are read however they are quoted (%s)",
  async (quoting) => {
    await open({ quoting });
    expect((await selected(3, 2, "我的 表")).address).toEqual({ sheet: "我的 表", row: 3, column: 2 });
    expect((await selected(1, 0)).address.sheet).toBe("加氢站");
  },
);

test("a spilled cell is explained by its parent, and no citation goes into the spill", async () => {
  await open();
  const child = await selected(4, 1);
  expect(child).toMatchObject({
    address: { row: 4, column: 1 },
    formula: "=SPLIT()",
    formulaAt: { row: 3, column: 0 },
    spill: { sheet: "加氢站", row: 3, column: 0, rows: 2, columns: 2 },
    room: { row: 4, column: 2 },
  });
  expect(await selected(3, 0)).toMatchObject({ formula: "=SPLIT()", room: { row: 3, column: 2 } });
});

test("an empty cell takes a citation itself, on an empty sheet too", async () => {
  await open();
  expect((await selected(1, 4)).room).toEqual({ sheet: "加氢站", row: 1, column: 4 });
  expect((await selected(7, 7, "我的 表")).room).toEqual({ sheet: "我的 表", row: 7, column: 7 });
});

test("filled neighbours are passed over", async () => {
  await open();
  expect((await selected(2, 3)).room).toEqual({ sheet: "加氢站", row: 2, column: 6 });
});

test("referenced areas come in one round trip, blanks as blanks, errors as errors", async () => {
  await open();
  stage.book.sheet("我的 表")?.write(block(0, 0, 1, 2), [["甲", 2]]);
  stage.host.switches.recording = true;
  const read = await readAreas([
    { sheet: "加氢站", row: 1, column: 1, rows: 2, columns: 3 },
    { sheet: "我的 表", row: 0, column: 0, rows: 1, columns: 2 },
  ]);
  expect(read).toEqual({
    ok: true,
    value: [
      [
        [8_000_000, 45838, 1_600_000],
        [null, 45838, 1_600_000],
      ],
      [["甲", 2]],
    ],
  });
  const asking = stage.host.requests.filter(({ request }) => JSON.stringify(request).includes("valueTypes"));
  expect(asking).toHaveLength(1);
});

test("the selected rectangle, and no rectangle for whole columns", async () => {
  await open();
  const sheet = stage.book.sheet("加氢站")?.id ?? "";
  stage.book.select(sheet, block(1, 1, 8, 2));
  expect(await readSelectedArea()).toEqual({
    ok: true,
    value: { sheet: "加氢站", row: 1, column: 1, rows: 8, columns: 2 },
  });
  stage.book.select(sheet, block(0, 1, 1_048_576, 2));
  expect(await readSelectedArea()).toEqual({ ok: true, value: undefined });
});
