import { failure } from "./failure";
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

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (r) => r.getCell(1, 1), "C3"],
  ["getRow", (r) => r.getRow(1), "B3:D3"],
  ["getColumn", (r) => r.getColumn(2), "D2:D4"],
  ["getLastCell", (r) => r.getLastCell(), "D4"],
  ["getLastRow", (r) => r.getLastRow(), "B4:D4"],
  ["getLastColumn", (r) => r.getLastColumn(), "D2:D4"],
  ["getOffsetRange", (r) => r.getOffsetRange(-1, 2), "D1:F3"],
  ["getResizedRange", (r) => r.getResizedRange(1, -1), "B2:C5"],
  ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getBoundingRect", (r) => r.getBoundingRect("F1"), "B1:F4"],
  ["getIntersection", (r) => r.getIntersection("A3:C9"), "B3:C4"],
  ["getEntireRow", (r) => r.getEntireRow(), "2:4"],
  ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
  ["getRowsAbove", (r) => r.getRowsAbove(1), "B1:D1"],
  ["getRowsBelow", (r) => r.getRowsBelow(2), "B5:D6"],
  ["getColumnsBefore", (r) => r.getColumnsBefore(), "A2:A4"],
  ["getColumnsAfter", (r) => r.getColumnsAfter(2), "E2:F4"],
])("%s", async (_, from, expected) => {
  await run(async (context, sheet) => {
    const range = from(sheet.getRange("B2:D4")).load("address");
    await context.sync();
    expect(range.address).toBe(`加氢站!${expected}`);
  });
});

test("where and how large", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("B2:D4").load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
    const byIndex = sheet.getRangeByIndexes(1, 1, 3, 3).load("address");
    await context.sync();
    expect(range).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 3, cellCount: 9 });
    expect(byIndex.address).toBe("加氢站!B2:D4");
  });
});

test("off the sheet, or on another one, is refused", async () => {
  const above = run(async (context, sheet) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  expect((await failure(above)).code).toBe("InvalidArgument");
  await run(async (context, sheet) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("hosts may quote every sheet name", async () => {
  const quoting = await openStage({ sheets: ["加氢站"], quoting: "always" });
  const address = await quoting.Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
  quoting.close();
  expect(address).toBe("'加氢站'!A1");
});
