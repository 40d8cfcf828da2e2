/** @jest-environment ./test/workbench/library-environment.cjs */
import { BooleanNumber, type IWorkbookData } from "@univerjs/core";
import { openXlsx, writeXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import { block } from "../../src/book/block";
import type { MemoryBook } from "../../src/book/memory-book";
import { WorkbookFile } from "../../src/workbench/xlsx";
import { textOf } from "../files/xlsx/fixture";
import {
  FUNCTIONS,
  ledger,
  sample,
  open,
  sheetOf,
  cellOf,
  styleOf,
  bookOf,
  write,
  saved,
  cellIn,
} from "./opened-file";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
jest.mock("@univerjs/core", () => libraries["@univerjs/core"]);
declare const libraries: Record<string, unknown>;

/** What was rearranged or changed by hand, saved and opened again. */

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
