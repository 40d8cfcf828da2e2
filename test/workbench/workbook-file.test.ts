/** @jest-environment ./test/workbench/library-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import { openXlsx, writeXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import type { CellContent } from "../../src/book/book";
import { block } from "../../src/book/block";
import { ErrorValue } from "../../src/book/error-value";
import { MemoryBook } from "../../src/book/memory-book";
import { cellsIn } from "../../src/workbench/grid/matrix";
import { partsOf, textOf } from "../files/xlsx/fixture";
import { FileProblem } from "../../src/files/problem";
import { blankWorkbook, WorkbookFile } from "../../src/workbench/xlsx";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
jest.mock("@univerjs/core", () => libraries["@univerjs/core"]);
declare const libraries: Record<string, unknown>;

const FUNCTIONS = ["BT.STATION_AWARD", "BT.HYDROGEN_TABLE"];
const FIXTURES = join(__dirname, "fixtures");

/** Made by hand, part by part as Excel writes them: theme colours, shared and array formulas, notes, rules, a table. */
const ledger = new Uint8Array(readFileSync(join(FIXTURES, "ledger.xlsx")));
const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/申报样例.xlsx")));

const open = (bytes: Uint8Array = ledger): Promise<WorkbookFile> =>
  WorkbookFile.open(bytes, "台账.xlsx", FUNCTIONS);
const sheetOf = (file: WorkbookFile, i: number) => file.data.sheets[file.data.sheetOrder[i] ?? ""] ?? {};
const cellOf = (file: WorkbookFile, row: number, column: number, i = 0): ICellData | undefined =>
  sheetOf(file, i).cellData?.[row]?.[column];
const styleOf = (file: WorkbookFile, row: number, column: number): IStyleData => {
  const style = cellOf(file, row, column)?.s;
  return (typeof style === "string" ? file.data.styles[style] : style) ?? {};
};

/** The opened workbook as a book; formulas answer what the file remembers, the table answers a table. */
function bookOf({ data, definedNames }: WorkbookFile): MemoryBook {
  const remembered = (sheet: string, row: number, column: number) =>
    data.sheets[sheet]?.cellData?.[row]?.[column]?.v;
  const book = new MemoryBook({
    sheets: data.sheetOrder.map((id) => data.sheets[id]?.name ?? ""),
    calculate: (formula, { sheet, row, column }) => {
      if (formula.startsWith("=BT.HYDROGEN_TABLE")) return [[800000, 800000], [1, 2]]; // prettier-ignore
      const value = remembered(sheet.id, row, column) ?? 0;
      return value === "#N/A" ? new ErrorValue("#N/A") : value;
    },
  });
  for (const [id, sheet] of Object.entries(data.sheets)) {
    for (const [row, column, cell] of cellsIn(sheet.cellData)) {
      const value = cell.t === CellValueType.BOOLEAN ? cell.v === 1 : cell.v;
      write(book, id, row, column, cell.f ?? value ?? null);
    }
  }
  for (const name of definedNames) book.names.add(name);
  return book;
}

const write = (book: MemoryBook, sheet: string, row: number, column: number, content: CellContent): void => {
  book.sheet(sheet)?.write(block(row, column), [[content]]);
};

async function saved(
  file: WorkbookFile,
  book: MemoryBook,
  data: IWorkbookData = file.data,
): Promise<FileSheet[]> {
  return (await openXlsx(await file.save(book, data), { readStyles: true })).sheets;
}

const cellIn = (sheet: FileSheet | undefined, row: number, column: number) =>
  sheet?.cells?.get(`${row},${column}`);

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

describe("saving what was rearranged", () => {
  test("changes nothing but the way formulas are spread", async () => {
    const [before, after] = [
      (await openXlsx(ledger, { readStyles: true })).sheets,
      await saved(...(await rearranged())),
    ];
    for (const [i, sheet] of after.entries()) {
      const was = before[i];
      const widths = sheet.columns?.map(({ width }) => width).slice(0, was?.columns?.length);
      expect(widths).toEqual(was?.columns?.map(({ width }) => width));
      for (const part of [
        "merges",
        "conditionalRules",
        "dataValidations",
        "autoFilter",
        "freezePane",
        "pageSetup",
        "tables",
      ] as const) {
        expect(sheet[part]).toEqual(was?.[part]);
      }
      for (const [key, cell] of was?.cells ?? []) {
        if (cell.formula !== undefined) continue;
        expect([key, sheet.cells?.get(key)]).toEqual([key, cell]);
      }
    }
  });

  test("stores formulas as Excel does", async () => {
    const [sheet] = await saved(...(await rearranged()));
    expect(cellIn(sheet, 3, 3)).toMatchObject({
      formula: "_xldudf_BT_STATION_AWARD(B4,C4,奖励比例)",
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: "D4",
    });
    expect(cellIn(sheet, 7, 0)).toMatchObject({
      formula: "_xldudf_BT_HYDROGEN_TABLE(D2)",
      formulaRef: "A8:B9",
    });
    expect(sheet?.rows.slice(7, 9).map((row) => row.slice(0, 2))).toEqual([
      [800_000, 800_000],
      [1, 2],
    ]);
    expect(cellIn(sheet, 1, 5)?.formula).toBe('_xlfn.IFS(D2>0,"应拨",TRUE,"不拨")');
    expect(cellIn(sheet, 10, 0)).toMatchObject({ formula: "SUM(B2:B3*1)", formulaType: "array" });
    expect(cellIn(sheet, 10, 0)?.formulaDynamic).toBeUndefined();
  });

  test("keeps the results of formulas that are texts and errors", async () => {
    const [file, book, data] = await rearranged();
    const bytes = await file.save(book, data);
    const text = await textOf(new Blob([new Uint8Array(bytes)]), "xl/worksheets/sheet1.xml");
    expect(text).toMatch(/<c r="F2"[^>]* t="str"[^>]*><f>[^<]*<\/f><v>应拨<\/v>/);
    expect(text).toMatch(/<c r="D4"[^>]* t="e"[^>]*><f[^>]*>[^<]*<\/f><v>#N\/A<\/v>/);
  });

  test("keeps the names", async () => {
    const { namedRanges } = await openXlsx(await save(...(await rearranged())));
    expect(namedRanges?.map(({ name, range, scope }) => [name, range, scope])).toEqual([
      ["奖励比例", "'参数 (新)'!$B$1", undefined],
      ["首行", "台账!$A$2:$F$2", "台账"],
      ["上限", "2000000", undefined],
    ]);
  });

  /** The second sheet gets another name. */
  async function rearranged() {
    const file = await open();
    const book = bookOf(file);
    book.sheet("{sheet-2}")?.rename("参数 (新)");
    return [file, book, file.data] as const;
  }

  const save = (file: WorkbookFile, book: MemoryBook, data: IWorkbookData) => file.save(book, data);
});

describe("saving changes", () => {
  test("a value keeps the note and the look of its cell", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 1, 1, 9_000_000);
    const [sheet] = await saved(file, book);
    expect(sheet?.rows[1]?.[1]).toBe(9_000_000);
    expect(cellIn(sheet, 1, 1)).toMatchObject({
      style: { numFmt: "#,##0.00" },
      comment: { text: "发票合计" },
    });
  });

  test("an emptied cell is empty, and a formula gives way to a value", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 1, 0, "");
    write(book, "台账", 1, 3, 5);
    const [sheet] = await saved(file, book);
    expect(sheet?.rows[1]?.[0]).toBeNull();
    expect(sheet?.rows[1]?.[3]).toBe(5);
    expect(cellIn(sheet, 1, 3)?.formula).toBeUndefined();
  });

  test("errors are saved as errors, texts that begin with = as texts", async () => {
    const file = await open();
    const book = bookOf(file);
    write(book, "台账", 13, 0, "#DIV/0!");
    write(book, "台账", 14, 0, "'=1+1");
    const [sheet] = await saved(file, book);
    expect(cellIn(sheet, 13, 0)).toMatchObject({ value: "#DIV/0!", type: "error" });
    expect(sheet?.rows[14]?.[0]).toBe("=1+1");
    expect(cellIn(sheet, 14, 0)?.formula).toBeUndefined();
  });

  test("a changed look changes that, and no more", async () => {
    const file = await open();
    const data = structuredClone(file.data);
    const heading = data.sheets["{sheet-1}"]?.cellData?.[0]?.[0] ?? {};
    heading.s = { ...styleOf(file, 0, 0), it: BooleanNumber.TRUE };
    const [sheet] = await saved(file, bookOf(file), data);
    expect(cellIn(sheet, 0, 0)?.style).toMatchObject({
      font: { bold: true, italic: true, color: { theme: 0 } },
      fill: { fgColor: { theme: 4 } },
    });
    expect(cellIn(sheet, 0, 1)?.style?.font?.italic).toBeFalsy();
  });

  test("widths that were dragged", async () => {
    const file = await open();
    const data = structuredClone(file.data);
    (data.sheets["{sheet-1}"] ??= {}).columnData = { 0: { w: 75 }, 1: { w: 107 } };
    const [sheet] = await saved(file, bookOf(file), data);
    expect(sheet?.columns?.slice(0, 2).map(({ width }) => width)).toEqual([10, 14.5]);
  });

  test("sheets renamed, added, moved and removed", async () => {
    const file = await open();
    const book = bookOf(file);
    book.sheet("参数 表")?.rename("参数");
    book.addSheet("结果").write(block(0, 0), [["=BT.STATION_AWARD(台账!B2)"]]);
    book.sheet("结果")?.move(0);
    const sheets = await saved(file, book);
    expect(sheets.map(({ name }) => name)).toEqual(["结果", "台账", "参数"]);
    expect(cellIn(sheets[0], 0, 0)?.formula).toBe("_xldudf_BT_STATION_AWARD(台账!B2)");
    book.removeSheet("{sheet-2}");
    expect((await saved(file, book)).map(({ name }) => name)).toEqual(["结果", "台账"]);
  });

  test("a chart stays on its sheet, or goes with it", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "数据", rows: [["年", "数"], [2025, 1]] }, // prettier-ignore
        {
          name: "图",
          rows: [["图"]],
          charts: [
            { type: "column", series: [{ values: "数据!$B$2:$B$2" }], anchor: { from: { row: 2, col: 0 } } },
          ],
        },
      ],
    });
    const charts = (sheets: FileSheet[]) => sheets.map(({ name, charts: on = [] }) => `${name} ${on.length}`);
    const file = await WorkbookFile.open(bytes, "图.xlsx", FUNCTIONS);
    const book = bookOf(file);
    book.sheet("图")?.move(0);
    book.addSheet("新");
    expect(charts(await saved(file, book))).toEqual(["数据 0", "图 1", "新 0"]);
    book.removeSheet("{sheet-1}");
    expect(charts(await saved(file, book))).toEqual(["图 0", "新 0"]);
  });

  test("and opens again as it was saved, more than once", async () => {
    const file = await open(sample);
    const book = bookOf(file);
    write(book, "加氢站", 1, 3, 7_500_000);
    await file.save(book, file.data);
    const again = await open(await file.save(book, file.data));
    expect(cellOf(again, 1, 3)).toMatchObject({ v: 7_500_000 });
    expect(cellOf(again, 1, 6)?.f).toBe("=BT.STATION_AWARD(D2,E2,F2)");
    expect(sheetOf(again, 0).columnData).toEqual(sheetOf(file, 0).columnData);
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
