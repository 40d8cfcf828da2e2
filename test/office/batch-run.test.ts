import { block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { findRoom } from "../../src/workbook/list-room";
import { isOurFormula } from "../../src/batch/formulas";
import { HEADINGS, RULE, contentsOf, listAtHand, put, runOver, stations, value } from "./batch-list";
import { openStage, type Stage } from "./harness";

const CONCLUSION = "结论:加氢站(换氢站)建设奖励上限";
const RESULT = [CONCLUSION, "奖励上限(元)", "原因", "差距", "依据"];

let stage: Stage;
const sheet = () => stage.book.sheet("名单");

beforeEach(async () => {
  stage = (await openStage({ sheets: ["名单"] })).asGlobals();
});
afterEach(() => {
  stage.close();
});

test("values beside the list: every outcome in its own row", async () => {
  put(sheet(), stations(9));
  const { run, summary } = runOver(await listAtHand());
  expect(await run.start()).toEqual({ kind: "done" });
  const { cells, formats } = contentsOf(sheet());
  expect(cells[0]).toEqual([...HEADINGS, ...RESULT]);
  expect(cells.slice(1).map((row) => [row[0], row[3], row[4]])).toEqual([
    ["第1加氢站", "有金额", 600_000],
    ["第2加氢站", "有金额", 2_000_000],
    ["第3加氢站", "不符合", 0],
    ["第4加氢站", "待核实", ""],
    ["第5加氢站", "数据有误", ""],
    ["第6加氢站", "数据有误", ""],
    ["第7加氢站", "", ""],
    ["第8加氢站", "有金额", 600_001.4],
    ["第9加氢站", "有金额", 2_000_000],
  ]);
  expect(formats[1]?.slice(3)).toEqual(["General", "#,##0.00", "General", "General", "General"]);
  expect(sheet()?.format(block(0, 3, 1, 5))).toMatchObject({ bold: true, wrapText: true });
  expect(sheet()?.format(block(1, 3, 9, 5))).toMatchObject({ wrapText: false });
  expect(sheet()?.format(block(1, 5)).columnWidth).toBeGreaterThan(200);
  expect(summary.summary()).toMatchObject({
    rows: 9,
    counts: { yes: 4, no: 1, open: 1, wrong: 2, blank: 1 },
  });
  await stage.settle();
  expect(stage.host.references).toBe(0);
});

describe("on a sheet of its own", () => {
  test("the row's number, who it is, and the result; dates stay dates, and 001 stays 001", async () => {
    put(sheet(), stations(3));
    sheet()?.write(block(1, 0, 3, 1), [["'001"], ["'=1+1"], ["'2025-06-30"]]);
    sheet()?.writeNumberFormats(block(1, 2, 3, 1), [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
    const before = contentsOf(sheet());
    const { run } = runOver(await listAtHand(), { onSheet: { name: "测算结果", keys: [0, 2] } });
    expect(await run.start()).toEqual({ kind: "done" });
    const { cells, formats } = contentsOf(stage.book.sheet("测算结果"));
    expect(cells.map((row) => row.slice(0, 5))).toEqual([
      ["行号", "企业名称", "投运日期", CONCLUSION, "奖励上限(元)"],
      [2, "001", 45_839, "有金额", 600_000],
      [3, "=1+1", 45_839, "有金额", 2_000_000],
      [4, "2025-06-30", 45_657, "不符合", 0],
    ]);
    expect(stage.book.sheet("测算结果")?.kinds(block(1, 1, 3, 1))).toEqual([["text"], ["text"], ["text"]]);
    expect(formats[1]?.slice(2, 5)).toEqual(["yyyy-mm-dd", "General", "#,##0.00"]);
    expect(contentsOf(sheet())).toEqual(before);
  });

  test("a name that is taken is numbered", async () => {
    stage.book.addSheet("测算结果").write(block(0, 0), [["别人的"]]);
    put(sheet(), stations(3));
    const { run } = runOver(await listAtHand(), { onSheet: { name: "测算结果", keys: [0] } });
    expect(await run.start()).toEqual({ kind: "done" });
    expect(stage.book.sheets().map(({ name }) => name)).toEqual(["名单", "测算结果", "测算结果 (2)"]);
    expect(contentsOf(stage.book.sheet("测算结果")).cells).toEqual([["别人的"]]);
  });
});

test("live formulas, known again by what they are", async () => {
  put(sheet(), stations(3));
  const { run } = runOver(await listAtHand(), { contents: "formulas" });
  expect(await run.start()).toEqual({ kind: "done" });
  expect(sheet()?.formulas(block(0, 3, 3, 1))).toEqual([
    ["奖励上限(元)"],
    ["=BT.STATION_AWARD(B2,C2)"],
    ["=BT.STATION_AWARD(B3,C3)"],
  ]);
  expect(isOurFormula("=BT.STATION_AWARD(B2,C2)", RULE)).toBe(true);
  const list = await listAtHand();
  expect(list.earlier).toMatchObject({ contents: "formulas", column: 3, columns: 1, unfinished: null });
  expect(list.own).toEqual({ column: 0, columns: 3 });
  expect(value(await findRoom(list, 1, "formulas"))).toMatchObject({ kind: "earlier", column: 3 });
});

describe("never over what stands there", () => {
  const noted = async (note: CellContent[][], column = 3): Promise<void> => {
    put(sheet(), stations(20));
    sheet()?.write(block(7, column, note.length, note[0]?.length ?? 0), note);
    await Promise.resolve();
  };

  test("what stands in the way is told, with the next free column", async () => {
    put(sheet(), stations(20));
    const list = await listAtHand();
    sheet()?.write(block(7, 4, 2, 3), [
      ["电话", "", "x"],
      ["", 12, ""],
    ]);
    expect(value(await findRoom(list, 5, "values"))).toEqual({
      kind: "occupied",
      column: 3,
      found: { cell: "E8", text: "电话", cells: 3 },
      beyond: 7,
    });
  });

  test("nothing is written without a person's word", async () => {
    put(sheet(), stations(20));
    const list = await listAtHand();
    await noted([["备注"]]);
    const before = contentsOf(sheet());
    const { run } = runOver(list);
    expect(await run.start()).toMatchObject({
      kind: "failed",
      step: "begin",
      trouble: { kind: "occupied", detail: "D8" },
    });
    expect(contentsOf(sheet())).toEqual(before);
  });

  test("with it, it is", async () => {
    put(sheet(), stations(20));
    const list = await listAtHand();
    await noted([["备注"]], 6);
    const { run } = runOver(list, { beside: { column: 3, overwrite: true } });
    expect(await run.start()).toEqual({ kind: "done" });
    expect(sheet()?.values(block(0, 3, 1, 5))).toEqual([RESULT]);
    expect(contentsOf(sheet()).cells.flat()).not.toContain("备注");
  });

  test("a column of somebody else's under the heading of ours is not ours", async () => {
    put(sheet(), stations(20));
    const list = await listAtHand();
    sheet()?.write(block(0, 3, 2, 1), [["奖励上限(元)"], [1]]);
    const { run } = runOver(list, { contents: "formulas" });
    expect(await run.start()).toMatchObject({ step: "begin", trouble: { kind: "occupied" } });
    expect((await listAtHand()).earlier).toBeNull();
  });
});

test("a result is replaced by the next one of the same rule, in its place", async () => {
  put(sheet(), stations(20));
  await runOver(await listAtHand()).run.start();
  const first = contentsOf(sheet());
  sheet()?.write(block(3, 1, 1, 2), [[5_000_000, 45_839]]); // the third row meets the condition now
  const list = await listAtHand();
  expect(list).toMatchObject({ area: { columns: 8 }, own: { column: 0, columns: 3 } });
  const room = value(await findRoom(list, 5, "values"));
  expect(room).toEqual({ kind: "earlier", column: 3, unfinished: null, beyond: 8 });
  const { run } = runOver(list, { beside: { column: 3, overwrite: false } });
  expect(await run.start()).toEqual({ kind: "done" });
  const second = contentsOf(sheet());
  expect(second.cells[0]).toEqual(first.cells[0]);
  expect(second.cells.map((row) => row[3])).toEqual(
    first.cells.map((row, i) => (i === 3 ? "有金额" : row[3])),
  );
});

test("text that begins as a formula does arrives as text", async () => {
  const EVIL = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(1)",
    "'quoted",
    "001",
    "1-2",
    "true",
    "\t=1",
    "(5)",
  ];
  put(sheet(), stations(EVIL.length));
  const list = await listAtHand();
  const cells = (_: unknown, row: number): string[] => [EVIL[row] ?? "", "", "", "", ""];
  expect(await runOver(list, { more: { cells } }).run.start()).toEqual({ kind: "done" });
  const written = block(1, 3, EVIL.length, 1);
  expect(sheet()?.kinds(written)).toEqual(EVIL.map(() => ["text"]));
  expect(sheet()?.formulas(written)).toEqual(EVIL.map((text) => [text]));
});

test("100,000 rows", async () => {
  put(sheet(), stations(100_000));
  const { run, summary } = runOver(await listAtHand(), { more: { gapMeter: () => 0 } });
  expect(await run.start()).toEqual({ kind: "done" });
  expect(sheet()?.values(block(100_000, 0, 1, 5))).toEqual([
    ["第100000加氢站", "不详", 45_839, "数据有误", ""],
  ]);
  expect(summary.summary().rows).toBe(100_000);
});
