import { block } from "../../src/book/block";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  stage.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

beforeEach(async () => {
  stage = await openStage({ sheets: ["加氢站"] });
});
afterEach(() => {
  stage.close();
});

test("fill, font, alignment, width", async () => {
  await run(async (context, sheet) => {
    const format = sheet.getRange("A1:B2").format;
    format.fill.color = "#FFF2CC";
    format.font.set({
      bold: true,
      italic: true,
      color: "#C00000",
      size: 12,
      name: "宋体",
      underline: "Single",
    });
    format.set({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      columnWidth: 90,
    });
    const half = sheet.getRange("A1:C1").format;
    half.load("wrapText,columnWidth,fill/color,font/bold");
    format.load("horizontalAlignment,columnWidth,fill/color,font/name,font/underline");
    await context.sync();
    expect(format).toMatchObject({ horizontalAlignment: "Center", columnWidth: 90 });
    expect([format.fill.color, format.font.name, format.font.underline]).toEqual([
      "#FFF2CC",
      "宋体",
      "Single",
    ]);
    expect([half.wrapText, half.columnWidth, half.fill.color, half.font.bold]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

test("columns are fitted to what they show", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [["购置和安装总投资(不含土地)"]];
    const format = sheet.getRange("A:A").format;
    format.autofitColumns();
    format.load("columnWidth");
    await context.sync();
    expect(format.columnWidth).toBeGreaterThan(100);
  });
});

test("select moves the selection, as the user would", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["加氢站!B2:C3", "加氢站!B2"]);
  });
  stage.book.select(stage.book.active().id, block(1, 1, 3, 3), { row: 3, column: 2 });
  await run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(cell.address).toBe("加氢站!C4");
  });
});
