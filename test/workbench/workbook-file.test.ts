/** @jest-environment ./test/workbench/library-environment.cjs */
import { openXlsx } from "hucre/xlsx";
import { block } from "../../src/book/block";
import type { MemoryBook } from "../../src/book/memory-book";
import { FileProblem } from "../../src/files/problem";
import { blankWorkbook, WorkbookFile } from "../../src/workbench/xlsx";
import { partsOf, textOf } from "../files/xlsx/fixture";
import { FUNCTIONS, ledger, open, sheetOf, cellOf, styleOf, bookOf, write, saved } from "./opened-file";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
jest.mock("@univerjs/core", () => libraries["@univerjs/core"]);
declare const libraries: Record<string, unknown>;

describe("opening", () => {
  test("reads values, and dates as the days they are", async () => {
    const file = await open();
    expect(cellOf(file, 1, 0)).toEqual({ v: "甲公司", t: 1 });
    expect(cellOf(file, 1, 1)).toMatchObject({ v: 8_000_000, t: 2 });
    expect(cellOf(file, 1, 2)).toMatchObject({ v: 45_838, t: 2 });
    expect(cellOf(file, 3, 2)).toMatchObject({ v: 45_660.5, t: 2 });
    expect(cellOf(file, 2, 5)).toEqual({ v: 1, t: 3 });
    expect(cellOf(file, 3, 1)).toMatchObject({ v: "#N/A" });
    expect(cellOf(file, 5, 0)).toMatchObject({ v: "加粗 与平常" });
  });

  test("gives each cell of a shared formula its own, under the names people type", async () => {
    const file = await open();
    expect([1, 2, 3].map((row) => cellOf(file, row, 3)?.f)).toEqual([
      "=BT.STATION_AWARD(B2,C2,奖励比例)",
      "=BT.STATION_AWARD(B3,C3,奖励比例)",
      "=BT.STATION_AWARD(B4,C4,奖励比例)",
    ]);
    expect(cellOf(file, 1, 4)?.f).toBe("=SUM(D$2:D4)");
    expect(cellOf(file, 1, 5)?.f).toBe('=IFS(D2>0,"应拨",TRUE,"不拨")');
  });

  test("leaves the way free for what a formula spills", async () => {
    const file = await open();
    expect(cellOf(file, 7, 0)?.f).toBe("=BT.HYDROGEN_TABLE(D2)");
    expect([cellOf(file, 7, 1), cellOf(file, 8, 0), cellOf(file, 8, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("shows looks, sizes and panes", async () => {
    const file = await open();
    const style = styleOf(file, 0, 0);
    expect(style).toMatchObject({ bl: 1, fs: 12, cl: { rgb: "#FFFFFF" }, ht: 2, vt: 2, tb: 3 });
    expect(style.bg?.rgb).toMatch(/^#[23][0-9A-F]{5}$/); // accent 1, a quarter darker
    expect(styleOf(file, 1, 2).n?.pattern).toBe('yyyy"年"m"月"d"日"');
    expect(sheetOf(file, 0)).toMatchObject({
      columnData: { 0: { w: 135 }, 6: { hd: 1 } },
      rowData: { 0: { h: 38 }, 3: { hd: 1 } },
      freeze: { xSplit: 1, ySplit: 1 },
      mergeData: [{ startRow: 11, endRow: 11, startColumn: 0, endColumn: 2 }],
      showGridlines: 0,
      tabColor: "#0F5C8C",
    });
    expect(sheetOf(file, 1).defaultStyle).toEqual({ ff: "等线", fs: 11 });
  });

  test("finds names and tables", async () => {
    const file = await open();
    expect(file.definedNames.map(({ name, refersTo, sheet }) => [name, refersTo, sheet])).toEqual([
      ["奖励比例", "='参数 表'!$B$1", null],
      ["首行", "=台账!$A$2:$F$2", "{sheet-1}"],
      ["上限", "=2000000", null],
    ]);
    expect(file.tables).toMatchObject([
      { name: "费用", sheet: "{sheet-2}", block: { row: 3, column: 0, rows: 3, columns: 2 } },
    ]);
  });
});

describe("saving contents", () => {
  /** The parts that differ from the opened file's. */
  async function changedParts(change: (book: MemoryBook) => void): Promise<string[]> {
    const file = await open();
    const book = bookOf(file);
    change(book);
    const before = await partsOf(new Blob([ledger]));
    const after = await partsOf(new Blob([new Uint8Array(await file.save(book, file.data))]));
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].filter((part) => String(before[part]) !== String(after[part])).sort();
  }
  const nothing = (): void => undefined;

  test("that have not changed leaves every part as it was, byte for byte", async () => {
    expect(await changedParts(nothing)).toEqual([]);
  });

  test("changes the parts they stand in, and no other", async () => {
    expect(await changedParts((book) => { write(book, "台账", 1, 1, 9_000_000); })).toEqual(["xl/worksheets/sheet1.xml"]); // prettier-ignore
    expect(await changedParts((book) => { write(book, "参数 表", 0, 1, 0.25); })).toEqual(["xl/worksheets/sheet2.xml"]); // prettier-ignore
    expect(await changedParts((book) => { write(book, "台账", 20, 0, "=1+1"); })).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/worksheets/sheet1.xml",
    ]); // prettier-ignore
  });

  test("notices changes although the grid makes them in what it was given", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 1, 1, 9_000_000);
    const cell = cellOf(file, 1, 1);
    if (cell) cell.v = 9_000_000;
    expect((await saved(file, book))[0]?.rows[1]?.[1]).toBe(9_000_000);
    (file.data.sheets["{sheet-1}"] ??= {}).columnData = { 0: { w: 75 } };
    expect((await saved(file, book))[0]?.columns?.[0]?.width).toBe(10);
  });

  test("changes the cells they stand in, and no other", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 1, 0, "乙 & 丙");
    write(book, "台账", 2, 1, "");
    write(book, "台账", 3, 0, "=BT.STATION_AWARD(B2)");
    const now = await textOf(
      new Blob([new Uint8Array(await file.save(book, file.data))]),
      "xl/worksheets/sheet1.xml",
    );
    const was = await textOf(new Blob([ledger]), "xl/worksheets/sheet1.xml");
    expect(now).toBe(
      was
        .replace('<c r="A2" t="s"><v>6</v></c>', '<c r="A2" t="inlineStr"><is><t>乙 &amp; 丙</t></is></c>')
        .replace('<c r="B3" s="2"><v>12345678.91</v></c>', '<c r="B3" s="2"/>')
        .replace('<c r="A4" t="s"><v>8</v></c>', '<c r="A4" cm="1" t="str"><f t="array" ref="A4">_xldudf_BT_STATION_AWARD(B2)</f><v>丙公司</v></c>'),
    ); // prettier-ignore
  });

  test("with the charts that an add-in made, as Excel's own", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 20, 0, "原因");
    book.sheet("台账")?.write(block(20, 0, 3, 2), [["原因", "行数"], ["未投运", 3], ["超期", 1]]); // prettier-ignore
    const axis = { visible: true, reversed: true, gridlines: false };
    book.charts.add({
      id: "chart-1",
      name: "原因",
      sheet: "台账",
      type: "BarClustered",
      source: { sheet: "台账", block: block(20, 0, 3, 2) },
      seriesBy: "Columns",
      title: { text: "不予支持的原因", visible: true },
      legend: false,
      dataLabels: true,
      gapWidth: 50,
      categoryAxis: axis,
      valueAxis: { ...axis, visible: false },
      over: block(24, 0, 12, 5),
    });
    const bytes = await file.save(book, file.data);
    expect((await openXlsx(bytes)).sheets[0]?.charts).toMatchObject([{ title: "不予支持的原因" }]);
    const chart = await textOf(new Blob([new Uint8Array(bytes)]), "xl/charts/chart1.xml");
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain("<c:f>台账!$A$22:$A$23</c:f>");
    expect(chart).toContain("<c:f>台账!$B$22:$B$23</c:f>");
    expect(chart).toContain('<c:pt idx="1"><c:v>超期</c:v></c:pt>');
  });
});

describe("what is no workbook", () => {
  const bytes = (...start: number[]) => new Uint8Array([...start, ...new Array<number>(64).fill(0)]);

  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("企业,总投资\n甲,1"), "not-a-workbook"],
    ["an old .xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-format"],
    ["half a file", ledger.slice(0, 4000), "damaged"],
    ["a zip of something else", bytes(0x50, 0x4b, 0x05, 0x06), "damaged"],
  ])("%s", async (_, content, problem) => {
    await expect(open(content)).rejects.toMatchObject({ name: "FileProblem", problem });
    await expect(open(content)).rejects.toBeInstanceOf(FileProblem);
  });
});

test("a blank workbook is one", async () => {
  const { data } = await WorkbookFile.open(await blankWorkbook(), "工作簿1.xlsx", FUNCTIONS);
  expect(data.sheetOrder).toEqual(["{sheet-1}"]);
});
