import { recognise } from "../../src/batch/headings";
import { percentCell } from "../../src/batch/percent-cell";
import { block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { listAtHand as paneListAtHand } from "../../src/taskpane/batch/list-at-hand";
import { totalsIn, openList } from "../../src/workbook/list-in-book";
import { type ListPlace, findLists, readHead } from "../../src/workbook/list-places";
import { listSource } from "../../src/workbook/list-source";
import { HEADINGS, RULE, listAtHand, put, stations, value } from "./batch-list";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const sheet = (name = "名单") => stage.book.sheet(name);

beforeEach(async () => {
  stage = (await openStage({ sheets: ["名单", "另一张"] })).asGlobals();
});
afterEach(() => {
  stage.close();
});

const shown = (places: readonly ListPlace[]) =>
  places.map(({ kind, name, area, headed }) => [
    kind,
    name,
    `${area.sheet} ${area.row},${area.column} ${area.rows}×${area.columns}`,
    headed,
  ]);

const makeTable = (on: string, address: string, more: (table: Excel.Table) => void = () => undefined) =>
  Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(on).tables.add(address, true);
    more(table);
    await context.sync();
  });

describe("what can be evaluated", () => {
  test("nothing on an empty sheet", async () => {
    expect(value(await findLists())).toEqual([]);
  });

  test("the region around the active cell; several cells selected come first", async () => {
    put(sheet(), stations(5));
    expect(shown(value(await findLists()))).toEqual([["region", "", "名单 0,0 6×3", undefined]]);
    stage.book.select(sheet()?.id ?? "", block(2, 0, 3, 3));
    expect(shown(value(await findLists()))).toEqual([
      ["selection", "", "名单 2,0 3×3", undefined],
      ["region", "", "名单 0,0 6×3", undefined],
    ]);
  });

  test("whole columns reach no further than what is written", async () => {
    put(sheet(), stations(5));
    stage.book.select(sheet()?.id ?? "", block(0, 1, 1_048_576, 2));
    expect(shown(value(await findLists()))[0]).toEqual(["selection", "", "名单 0,1 6×2", undefined]);
  });

  test("tables: the one at hand first, then those of the sheet, then the others; without their totals", async () => {
    put(sheet(), stations(5));
    sheet()?.write(block(9, 0, 3, 2), [
      ["x", "y"],
      [1, 2],
      ["合计", 2],
    ]);
    sheet("另一张")?.write(block(0, 0, 2, 1), [["z"], [1]]);
    await makeTable("另一张", "A1:A2");
    await makeTable("名单", "A10:B12", (table) => (table.name = "小表"));
    const small = stage.book.tables.all().find(({ name }) => name === "小表");
    stage.book.tables.change(small?.id ?? "", { showTotals: true });
    await makeTable("名单", "A1:C6", (table) => (table.name = "申报"));
    expect(shown(value(await findLists()))).toEqual([
      ["table", "申报", "名单 0,0 6×3", true],
      ["table", "小表", "名单 9,0 2×2", true],
      ["table", "表1", "另一张 0,0 2×1", true],
    ]);
  });

  test("whether rows are hidden", async () => {
    put(sheet(), stations(5));
    expect(value(await findLists())[0]?.hidden).toBe(false);
    sheet()?.reformat(block(3, 0), { rowHeight: 0 });
    expect(value(await findLists())[0]?.hidden).toBe(true);
  });

  test("what cannot be asked for: the user types", async () => {
    put(sheet(), stations(5));
    await stage.settle(50);
    stage.host.switches.editing = true;
    expect(await findLists()).toMatchObject({ ok: false, trouble: { kind: "editing" } });
  });
});

test("the first rows: blanks, errors and texts told apart", async () => {
  sheet()?.write(block(0, 0, 3, 3), [
    ["甲", "#N/A", ""],
    ["乙", "'#N/A", 0],
    ["丙", "", true],
  ]);
  const [place] = value(await findLists());
  if (!place) throw new Error("no list");
  const error = { type: "Error", basicValue: "#N/A" };
  const rows = [
    ["甲", error, null],
    ["乙", "#N/A", 0],
    ["丙", null, true],
  ];
  expect(value(await readHead(place, 60))).toEqual(rows);
  expect(value(await readHead(place, 1))).toEqual(rows.slice(0, 1));
  const list = value(await openList(place, null, RULE));
  expect(list).toMatchObject({ headingRow: null, earlier: null, totals: 0, below: null });
  expect(await listSource(list).read(0, 3)).toEqual({ ok: true, value: rows });
  expect(await listSource(list).read(1, 1)).toEqual({ ok: true, value: rows.slice(1, 2) });
});

test("an empty text that a formula gives counts as blank, with errors in the slice or without", async () => {
  stage.close();
  stage = (await openStage({ sheets: ["名单"], calculate: () => "" })).asGlobals();
  put(sheet(), [
    ["甲", "=X()", 1],
    ["乙", "#N/A", "=X()"],
  ]);
  const source = listSource(await listAtHand());
  expect(value(await source.read(0, 1))).toEqual([["甲", null, 1]]);
  expect(value(await source.read(0, 2))).toEqual([
    ["甲", null, 1],
    ["乙", { type: "Error", basicValue: "#N/A" }, null],
  ]);
});

describe("a list that is opened", () => {
  test("begins below its headings and ends before its totals", async () => {
    const rows: CellContent[][] = [...stations(4), ["合 计", 33_000_000, ""], ["总计:", 33_000_000, ""]];
    put(sheet(), rows);
    const list = await listAtHand();
    expect(list).toMatchObject({
      totals: 2,
      headingRow: 0,
      area: { row: 1, rows: 4, column: 0, columns: 3 },
    });
    expect((await listSource(list).read(3, 1)).ok).toBe(true);
  });

  test("tells what stands below the blank row at which it ends", async () => {
    put(sheet(), stations(4));
    sheet()?.write(block(7, 0, 2, 1), [["又一家"], ["再一家"]]);
    expect((await listAtHand()).below).toMatchObject({ row: 7, column: 0, rows: 2, columns: 1 });
  });

  test.each<readonly [string, readonly (readonly unknown[])[], number]>([
    [
      "none",
      [
        ["甲", 1],
        ["乙", 2],
      ],
      0,
    ],
    [
      "one",
      [
        ["甲", 1],
        ["合计", 3],
      ],
      1,
    ],
    [
      "after a blank row",
      [
        ["甲", 1],
        ["小计", 1],
        ["", ""],
        ["总计", 1],
      ],
      3,
    ],
    [
      "in any column",
      [
        ["", "甲", 1],
        ["", "Total", 1],
      ],
      1,
    ],
    [
      "not one that is followed by an application",
      [
        ["合计", 3],
        ["甲", 1],
      ],
      0,
    ],
    ["not a name that begins so", [["合计通公司", 3]], 0],
    [
      "the blank rows before it stay",
      [
        ["甲", 1],
        ["", ""],
        ["合计", 1],
      ],
      1,
    ],
  ])("rows of totals: %s", (_, last, expected) => {
    expect(totalsIn(last)).toBe(expected);
  });

  test("is missing when its sheet has gone, and has moved when its headings are no longer there", async () => {
    put(sheet(), stations(4));
    const list = await listAtHand();
    const source = listSource(list);
    expect(await source.stillThere()).toEqual({ ok: true, value: undefined });
    sheet()?.write(block(0, 1), [["投资额"]]);
    expect(await source.stillThere()).toMatchObject({ trouble: { kind: "moved" } });
    expect(await source.read(0, 2)).toMatchObject({ trouble: { kind: "moved" } });
    sheet()?.write(block(0, 1), [[HEADINGS[1] ?? ""]]);
    expect(await source.stillThere()).toMatchObject({ ok: true });
    stage.book.removeSheet(list.sheetId);
    expect(await source.stillThere()).toMatchObject({ trouble: { kind: "missing" } });
  });

  test("a formula recalculated is no change, its answer is read anew", async () => {
    let answer = 1;
    stage.close();
    stage = (await openStage({ sheets: ["名单"], calculate: () => answer })).asGlobals();
    put(sheet(), [["甲", "=NOW()", 45_839]]);
    const source = listSource(await listAtHand());
    expect(await source.read(0, 1)).toEqual({ ok: true, value: [["甲", 1, 45_839]] });
    answer = 2;
    stage.book.recalculate();
    expect(await source.read(0, 1)).toEqual({ ok: true, value: [["甲", 2, 45_839]] });
  });
});

describe("what a list's own cells do not say", () => {
  const NOTED: CellContent[][] = [
    ["2025年加氢站建设奖励申报表", "", ""],
    ["", "", "单位：万元"],
    [...HEADINGS],
    ["甲", 800, 45_839],
    ["乙", 900, 45_839],
    ["汇总", 1_700, ""],
  ];

  const firstTable = async () => {
    const found = value(await findLists()).find(({ kind }) => kind === "table");
    if (!found) throw new Error("no table");
    return found;
  };

  test("a table's note stands above it, its totals right below it are no other list", async () => {
    sheet()?.write(block(0, 0, 6, 3), NOTED);
    await makeTable("名单", "A3:C6");
    stage.book.tables.change(stage.book.tables.all()[0]?.id ?? "", { showTotals: true });
    const place = await firstTable();
    const book = value(await openList(place, 0, RULE));
    expect(book).toMatchObject({ totals: 1, below: null, area: { row: 3, rows: 2 } });
    const list = paneListAtHand(place, value(await readHead(place, 60)), 0, book);
    expect(list.note).toContain("万元");
    expect(recognise(RULE, list.columns, list.note).inputs.investment).toMatchObject({ unit: "wan" });
  });

  test("a selection below the note", async () => {
    sheet()?.write(block(0, 0, 6, 3), NOTED);
    stage.book.select(sheet()?.id ?? "", block(2, 0, 3, 3));
    const [place] = value(await findLists());
    if (!place) throw new Error("no selection");
    const book = value(await openList(place, 0, RULE));
    expect(paneListAtHand(place, value(await readHead(place, 60)), 0, book).note).toContain("万元");
  });

  test("cells shown in per cent are marked, in the head and in every slice of the columns asked for", async () => {
    sheet()?.write(block(0, 0, 4, 3), [
      ["企业名称", "奖励比例(%)", "其他"],
      ["甲", 0.15, 0.5],
      ["乙", 15, 0.5],
      ["丙", "15%", "#N/A"],
    ]);
    await Excel.run(async (context) => {
      const on = context.workbook.worksheets.getItem("名单");
      on.getRange("B2").numberFormat = [["0.00%"]];
      on.getRange("C2:C3").numberFormat = [["0%"], ["0%"]];
      await context.sync();
    });
    const [place] = value(await findLists());
    if (!place) throw new Error("no list");
    expect(value(await readHead(place, 60))[1]).toEqual(["甲", percentCell(0.15), percentCell(0.5)]);
    const list = value(await openList(place, 0, RULE));
    const slices = value(await listSource(list, [1]).read(0, 3));
    expect(slices.map((row) => row[1])).toEqual([percentCell(0.15), 15, expect.anything()]);
    expect(slices.map((row) => row[2])).toEqual([0.5, 0.5, { type: "Error", basicValue: "#N/A" }]);
    const plain = value(await listSource(list, [1]).read(0, 2)); // no error among them: one round trip
    expect(plain.map((row) => row[1])).toEqual([percentCell(0.15), 15]);
    expect(value(await listSource(list).read(0, 2)).map((row) => row[1])).toEqual([0.15, 15]);
  });
});
