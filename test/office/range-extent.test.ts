import { Calculator } from "../../src/book/calculator";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  stage.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

beforeEach(async () => {
  const calculator = new Calculator().add([["BT.YEARS", () => ({ rows: [[1, "第1年"], [2, "第2年"]] })]]); // prettier-ignore
  stage = await openStage({ sheets: ["加氢站"], calculate: calculator.calculate });
});
afterEach(() => {
  stage.close();
});

test("the used range of a sheet and of a range", async () => {
  await run(async (context, sheet) => {
    const empty = sheet.getUsedRangeOrNullObject();
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 4],
    ];
    sheet.getRange("F9").values = [[9]];
    const ranges = [
      sheet.getUsedRange(),
      sheet.getRange("A:C").getUsedRange(),
      sheet.getRange("C:C").getUsedRange(),
    ];
    for (const range of ranges) range.load("address");
    const none = sheet.getRange("H:H").getUsedRangeOrNullObject();
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(["加氢站!B2:F9", "加氢站!B2:C3", "加氢站!C3"]);
    expect([empty.isNullObject, none.isNullObject]).toEqual([true, true]);
  });
});

test("the surrounding region ends at blank rows and columns", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B2:C4").values = [
      ["企业", "总投资"],
      ["甲", 1],
      ["乙", ""],
    ];
    sheet.getRange("D5:F5").values = [["x", "", "y"]];
    const region = sheet.getRange("B3").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe("加氢站!B2:D5");
  });
});

test("spills: parent, extent, and cells that belong to none", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B2").formulas = [["=BT.YEARS()"]];
    const anchor = sheet.getRange("B2").load("hasSpill,values");
    const child = sheet.getRange("C3").load("hasSpill,formulas");
    const outside = sheet.getRange("A1").load("hasSpill");
    const partly = sheet.getRange("B2:B4").load("hasSpill");
    const extent = anchor.getSpillingToRange().load("address");
    const parent = child.getSpillParent().load("address");
    const none = [outside.getSpillParentOrNullObject(), child.getSpillingToRangeOrNullObject()];
    await context.sync();
    expect([anchor.hasSpill, child.hasSpill, outside.hasSpill, partly.hasSpill]).toEqual([
      true,
      true,
      false,
      null,
    ]);
    expect([extent.address, parent.address]).toEqual(["加氢站!B2:C3", "加氢站!B2"]);
    expect(child.formulas).toEqual([["第2年"]]);
    expect(none.map((range) => range.isNullObject)).toEqual([true, true]);
  });
});
