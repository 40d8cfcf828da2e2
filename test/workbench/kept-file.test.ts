/** @jest-environment ./test/workbench/library-environment.cjs */
import {
  BooleanNumber,
  BorderStyleTypes,
  type IWorkbookData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { openXlsx } from "hucre/xlsx";
import { block } from "../../src/book/block";
import { ErrorValue } from "../../src/book/error-value";
import { MemoryBook } from "../../src/book/memory-book";
import { cellsIn } from "../../src/workbench/grid/matrix";
import { WorkbookFile } from "../../src/workbench/xlsx";
import {
  bookParts,
  HEAD,
  MAIN,
  partsOf,
  relations,
  RELATIONS,
  sheet,
  textOf,
  zipOf,
} from "../files/xlsx/fixture";

jest.mock("hucre/xlsx", () => libraries["hucre/xlsx"]);
jest.mock("@univerjs/core", () => libraries["@univerjs/core"]);
declare const libraries: Record<string, unknown>;

/** What a person, an add-in or Excel itself has put into a file stays in it, whatever is added in the workbench. */

const NAME = "2025年(一) 名单";
const SHEET1 = "xl/worksheets/sheet1.xml";
const EXTENSIONS =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">' +
  "<x14:formula1><xm:f>字典!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
const AROUND = {
  before:
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C3"/><sheetFormatPr defaultRowHeight="14.4"/>',
  behind: `<autoFilter ref="A1:C3"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${EXTENSIONS}`,
};
const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
const ROWS =
  `<row r="1" spans="1:3">${text("A1", "企业")}${text("B1", "总投资")}${text("C1", "类别")}</row>` +
  `<row r="2" spans="1:3">${text("A2", "甲")}<c r="B2" s="1"><v>800</v></c><c r="C2"/></row>` +
  `<row r="3" spans="1:3">${text("A3", "乙")}<c r="B3" s="1"><v>900</v></c><c r="C3"/></row>`;

const NAMES =
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${NAME}'!$A$1:$C$3</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">'${NAME}'!$A$1:$C$3</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${NAME}'!$1:$1</definedName>`;

const parts = bookParts(sheet(ROWS, AROUND), {
  "[Content_Types].xml": String(bookParts("")["[Content_Types].xml"]).replace(
    "</Types>",
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  ),
  "xl/workbook.xml":
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${NAME}" sheetId="1" r:id="rId1"/>` +
    `<sheet name="字典" sheetId="2" r:id="rId2"/></sheets><definedNames>${NAMES}</definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet2.xml": sheet(`<row r="1">${text("A1", "是")}</row>`),
  "xl/styles.xml":
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="等线"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
  "customXml/item1.xml": "<别的程序 记着='这个'/>",
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 255]),
});

interface Opened {
  readonly bytes: Uint8Array;
  readonly file: WorkbookFile;
  readonly book: MemoryBook;
  readonly data: IWorkbookData;
}

async function opened(): Promise<Opened> {
  const bytes = new Uint8Array(await (await zipOf(parts)).arrayBuffer());
  const file = await WorkbookFile.open(bytes, "名单.xlsx", ["BT.STATION_AWARD"]);
  const book = new MemoryBook({ sheets: file.data.sheetOrder.map((id) => file.data.sheets[id]?.name ?? "") });
  for (const [id, { cellData }] of Object.entries(file.data.sheets))
    for (const [row, column, { v }] of cellsIn(cellData))
      book.sheet(id)?.write(block(row, column), [[typeof v === "string" || typeof v === "number" ? v : ""]]);
  for (const name of file.definedNames) book.names.add(name);
  return { bytes, file, book, data: structuredClone(file.data) };
}

const HEADINGS = ["结论:奖励", "奖励金额"];

/** What a run of the pane does to its list: headings, answers with their number format, widths. */
function judged({ book, data }: Opened): void {
  book.sheet(NAME)?.write(block(0, 3, 3, 2), [HEADINGS, ["符合", 160], ["不符合", ""]]);
  const list = (data.sheets["{sheet-1}"] ??= {});
  const cells = (list.cellData ??= {});
  for (const column of [3, 4]) {
    const s = { bl: BooleanNumber.TRUE, tb: WrapStrategy.WRAP, vt: VerticalAlign.MIDDLE };
    cells[0] = { ...cells[0], [column]: { s } };
    list.columnData = { ...list.columnData, [column]: { w: column === 3 ? 103 : 117 } };
  }
  for (const row of [1, 2]) cells[row] = { ...cells[row], 4: { s: { n: { pattern: "#,##0.00" } } } };
}

/** And its summary: a sheet with a chart; a comment on it, as an add-in may set one. */
function summarised({ book, data }: Opened): void {
  const summary = book.addSheet("汇总");
  summary.write(block(0, 0, 3, 2), [["结论", "行数"], ["符合", 1], ["不符合", 1]]); // prettier-ignore
  data.sheets[summary.id] = {
    id: summary.id,
    columnData: { 0: { w: 145 } },
    cellData: { 0: { 0: { s: { bl: BooleanNumber.TRUE, fs: 14 } } } },
    freeze: { xSplit: 0, ySplit: BooleanNumber.TRUE, startRow: 1, startColumn: -1 },
    mergeData: [{ startRow: 5, endRow: 5, startColumn: 0, endColumn: 1 }],
  };
  const axis = { visible: true, reversed: true, gridlines: false };
  book.charts.add({
    id: "chart-1",
    name: "结论",
    sheet: summary.id,
    type: "BarClustered",
    source: { sheet: summary.id, block: block(0, 0, 3, 2) },
    seriesBy: "Columns",
    title: { text: "结论", visible: true },
    legend: false,
    dataLabels: true,
    gapWidth: 60,
    categoryAxis: axis,
    valueAxis: { ...axis, visible: false },
    over: block(4, 0, 12, 5),
  });
  book.comments.add({
    id: "comment-1",
    sheet: summary.id,
    cell: { row: 1, column: 1 },
    content: "依据：三(五)",
    author: "用户",
    createdAt: "2026-11-22T00:00:00.000Z",
    resolved: false,
    replies: [],
  });
}

const save = async ({ file, book, data }: Opened): Promise<Blob> =>
  new Blob([new Uint8Array(await file.save(book, data))]);

/** The parts that differ from the opened file's. */
async function changed(before: Uint8Array, after: Blob): Promise<string[]> {
  const [was, is] = [await partsOf(new Blob([new Uint8Array(before)])), await partsOf(after)];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((part) => String(was[part]) !== String(is[part])).sort();
}

describe("the answers of a run beside the list", () => {
  test("change the list's sheet and the looks, and no other part", async () => {
    const workbook = await opened();
    judged(workbook);
    expect(await changed(workbook.bytes, await save(workbook))).toEqual(["xl/styles.xml", SHEET1]);
  });

  test("leave of the sheet every letter around them", async () => {
    const workbook = await opened();
    judged(workbook);
    const now = await textOf(await save(workbook), SHEET1);
    const cells = (row: string): string =>
      row.replace(/<c r="[DE]\d+"(?: [a-z]+="[^"]*")*(?:\/>|>.*?<\/c>)/gu, "").replace(/spans="1:5"/gu, 'spans="1:3"'); // prettier-ignore
    expect(now).toContain('<cols><col min="4" max="4" width="14" customWidth="1"/><col min="5" max="5" width="16" customWidth="1"/></cols>'); // prettier-ignore
    expect(cells(now.replace(/<cols>.*<\/cols>/u, "").replace('ref="A1:E3"', 'ref="A1:C3"'))).toBe(
      parts[SHEET1],
    );
  });

  test("look as they do on the page", async () => {
    const workbook = await opened();
    judged(workbook);
    const saved = new Uint8Array(await (await save(workbook)).arrayBuffer());
    const [list] = (await openXlsx(saved, { readStyles: true })).sheets;
    const at = (row: number, column: number) => list?.cells?.get(`${row},${column}`)?.style;
    expect(at(0, 3)).toMatchObject({
      font: { bold: true, name: "等线", color: { theme: 1 } },
      alignment: { wrapText: true, vertical: "center" },
    });
    expect(at(1, 4)).toMatchObject({ numFmt: "#,##0.00" });
    expect(list?.rows[1]).toEqual(["甲", 800, null, "符合", 160]);
  });

  test("with a summary: a new sheet with its chart and its comment, and nothing else is touched", async () => {
    const workbook = await opened();
    judged(workbook);
    summarised(workbook);
    const after = await save(workbook);
    expect(await changed(workbook.bytes, after)).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/charts/chart1.xml",
        "xl/comments1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet3.xml.rels",
        SHEET1,
        "xl/worksheets/sheet3.xml",
      ].sort(),
    );
    expect(await textOf(after, "xl/workbook.xml")).toContain(`<definedNames>${NAMES}</definedNames>`);
    const { sheets } = await openXlsx(new Uint8Array(await after.arrayBuffer()), { readStyles: true });
    const summary = sheets[2];
    expect(summary).toMatchObject({
      name: "汇总",
      rows: [["结论", "行数"], ["符合", 1], ["不符合", 1]], // prettier-ignore
      freezePane: { rows: 1 },
      merges: [{ startRow: 5, endRow: 5, startCol: 0, endCol: 1 }],
      charts: [{ title: "结论" }],
    });
    expect(summary?.columns?.[0]?.width).toBe(20);
    expect(summary?.cells?.get("0,0")?.style?.font).toMatchObject({ bold: true, size: 14 });
    expect(summary?.cells?.get("1,1")?.comment?.text).toBe("依据：三(五)");
  });
});

describe("what a person does to the sheet", () => {
  /** The list's sheet after something has been done to it. */
  async function after(deed: (workbook: Opened) => void): Promise<string> {
    const workbook = await opened();
    deed(workbook);
    const saved = await save(workbook);
    const now = await textOf(saved, SHEET1);
    expect(now).toContain(EXTENSIONS);
    expect(await textOf(saved, "xl/workbook.xml")).toContain("hidden=\"1\">'2025年(一) 名单'!$A$1:$C$3");
    return now;
  }
  const list = ({ data }: Opened) => (data.sheets["{sheet-1}"] ??= {});

  test("heights, hidden rows and columns", async () => {
    const now = await after((workbook) => {
      list(workbook).rowData = {
        1: { h: 40, ia: BooleanNumber.FALSE },
        2: { hd: BooleanNumber.TRUE },
        7: { h: 20, ia: BooleanNumber.FALSE },
      };
      list(workbook).columnData = { 0: { hd: BooleanNumber.TRUE } };
    });
    expect(now).toContain('<row r="2" spans="1:3" ht="30" customHeight="1">');
    expect(now).toContain('<row r="3" spans="1:3" hidden="1">');
    expect(now).toContain('<cols><col min="1" max="1" hidden="1"/></cols>');
  });

  test("cells merged, panes frozen", async () => {
    const now = await after((workbook) => {
      list(workbook).mergeData = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }];
      list(workbook).freeze = {
        xSplit: BooleanNumber.TRUE,
        ySplit: BooleanNumber.TRUE,
        startRow: 1,
        startColumn: 1,
      };
    });
    expect(now).toContain(
      '<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr',
    );
    expect(now).toContain(
      '<autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins',
    );
  });

  test("a colour, a border and a font; the cell holds what it held", async () => {
    const workbook = await opened();
    const cells = (list(workbook).cellData ??= {});
    const bd = { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#FF0000" } } };
    const s = { bg: { rgb: "#FFFF00" }, bd, ff: "宋体", it: BooleanNumber.TRUE };
    cells[1] = { ...cells[1], 0: { ...cells[1]?.[0], s } };
    const after = await save(workbook);
    expect(await changed(workbook.bytes, after)).toEqual(["xl/styles.xml", SHEET1]);
    expect(await textOf(after, SHEET1)).toMatch(/<c s="\d+" r="A2" t="inlineStr"><is><t>甲<\/t>/u);
    const { sheets } = await openXlsx(new Uint8Array(await after.arrayBuffer()), { readStyles: true });
    expect(sheets[0]?.rows[1]?.[0]).toBe("甲");
    expect(sheets[0]?.cells?.get("1,0")?.style).toMatchObject({
      font: { name: "宋体", italic: true, color: { theme: 1 } },
      fill: { fgColor: { rgb: "FFFF00" } },
      border: { bottom: { style: "thin", color: { rgb: "FF0000" } } },
    });
  });

  test("names made, changed and taken away; a sheet hidden", async () => {
    const workbook = await opened();
    const { book } = workbook;
    book.names.add({ id: "n", name: "总额", refersTo: `='${NAME}'!$B$2:$B$3`, comment: "", visible: true, sheet: null }); // prettier-ignore
    book.sheet("字典")?.hide(true);
    const now = await textOf(await save(workbook), "xl/workbook.xml");
    expect(now).toContain(
      `<definedNames>${NAMES}<definedName name="总额">'${NAME}'!$B$2:$B$3</definedName></definedNames>`,
    );
    expect(now).toMatch(/<sheet state="hidden" name="字典"/u);
  });
});

test("a result that only Excel can work out stays, and Excel is asked to work it out anew", async () => {
  const total = '<row r="4"><c r="B4"><f>SUBTOTAL(109,表1[总投资])</f><v>1700</v></c></row>';
  const before = await zipOf({ ...parts, [SHEET1]: sheet(ROWS + total, AROUND) });
  const file = await WorkbookFile.open(new Uint8Array(await before.arrayBuffer()), "名单.xlsx", []);
  const book = new MemoryBook({
    sheets: file.data.sheetOrder.map((id) => file.data.sheets[id]?.name ?? ""),
    calculate: () => new ErrorValue("#VALUE!"),
  });
  for (const [row, column, { v, f }] of cellsIn(file.data.sheets["{sheet-1}"]?.cellData)) {
    const content = f ?? (typeof v === "string" || typeof v === "number" ? v : "");
    book.sheet(NAME)?.write(block(row, column), [[row === 1 && column === 1 ? 900 : content]]);
  }
  book.sheet("字典")?.write(block(0, 0), [["是"]]);
  for (const name of file.definedNames) book.names.add(name);
  const saved = new Blob([new Uint8Array(await file.save(book, file.data))]);
  expect(await textOf(saved, SHEET1)).toContain(total);
  expect(await textOf(saved, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

describe("a file with sheets renamed, moved or removed is written anew", () => {
  test("with its names in quotes where they need them, and hidden where they were", async () => {
    const workbook = await opened();
    workbook.book.sheet("字典")?.rename("字典 (新)");
    const now = await textOf(await save(workbook), "xl/workbook.xml");
    const names = [...now.matchAll(/<definedName ([^>]*)>([^<]*)</gu)].map(([, head = "", range = ""]) => [
      /name="([^"]*)"/u.exec(head)?.[1],
      range.replaceAll("&apos;", "'"),
      head.includes('hidden="1"'),
    ]);
    expect(names.sort()).toEqual([
      ["_xlnm.Print_Area", `'${NAME}'!$A$1:$C$3`, false],
      ["_xlnm.Print_Titles", `'${NAME}'!$1:$1`, false],
      ["_xlnm._FilterDatabase", `'${NAME}'!$A$1:$C$3`, true],
    ]);
  });

  test("and what is lost by it can be told", async () => {
    const workbook = await opened();
    const { file, book } = workbook;
    const told = async (): Promise<unknown> => file.losses(book, new Uint8Array(await (await save(workbook)).arrayBuffer())); // prettier-ignore
    judged(workbook);
    expect(await told()).toEqual([]);
    book.sheet("字典")?.move(0);
    expect(await told()).toContain("extensions");
  });
});
