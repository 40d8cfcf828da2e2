import { block } from "../../src/book/block";
import { Calculator } from "../../src/book/calculator";
import { failure } from "./failure";
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

describe("contents", () => {
  test("values, formulas, texts, kinds and formats of a block", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["企业", 8_000_000, true, "=B1*0.2"],
        ["", "'007", "#N/A", "=1/0"],
      ];
      sheet.getRange("D1").numberFormat = [["#,##0"]];
      const range = sheet.getRange("A1:D2").load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([
        ["企业", 8_000_000, true, 1_600_000],
        ["", "007", "#N/A", "#DIV/0!"],
      ]);
      expect(range.formulas).toEqual([
        ["企业", 8_000_000, true, "=B1*0.2"],
        ["", "007", "#N/A", "=1/0"],
      ]);
      expect(range.text).toEqual([
        ["企业", "8000000", "TRUE", "1,600,000"],
        ["", "007", "#N/A", "#DIV/0!"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean", "Double"],
        ["Empty", "String", "Error", "Error"],
      ]);
      expect(range.numberFormat[0]).toEqual(["General", "General", "General", "#,##0"]);
    });
  });

  test("one value for a whole range; null leaves a cell alone", async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "待核实" as unknown as string[][];
      sheet.getRange("A1:B1").values = [[null, 5]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["待核实", 5],
        ["待核实", "待核实"],
      ]);
    });
  });

  test("formulas in R1C1 follow their cell", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("B1:B2").formulasR1C1 = [["=RC[-1]*2"], ["=R1C1+1"]];
      const range = sheet.getRange("B1:B2").load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([["=A1*2"], ["=$A$1+1"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=R1C1+1"]]);
    });
  });

  test("a formula that cannot be read is refused", async () => {
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange("A1").formulas = [["=SUM(("]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });

  test("whole columns have no values to tell", async () => {
    await run(async (context, sheet) => {
      const column = sheet.getRange("A:B").load("values,address,cellCount,isEntireColumn");
      await context.sync();
      expect(column).toMatchObject({ address: "加氢站!A:B", cellCount: 2_097_152, isEntireColumn: true });
      expect(column.values).toBeNull();
    });
  });

  test("one assignment is one write of the book, one load one read, however large", async () => {
    const sheet = stage.book.active();
    const [write, values] = [jest.spyOn(sheet, "write"), jest.spyOn(sheet, "values")];
    const rows = Array.from({ length: 10_000 }, (_, i) => [i, `企业${i}`, i / 4]);
    await run(async (context, there) => {
      there.getRange("A1:C10000").values = rows;
      await context.sync();
      const range = there.getRange("A1:C10000").load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(write.mock.calls.map(([b]) => b)).toEqual([block(0, 0, 10_000, 3)]);
    expect(values.mock.calls.map(([b]) => b)).toEqual([block(0, 0, 10_000, 3)]);
  });

  test("chunks that do not follow one another stay apart, and reads see what was written before", async () => {
    const write = jest.spyOn(stage.book.active(), "write");
    await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A4").values = [[4]];
      const used = sheet.getUsedRange().load("address");
      sheet.getRange("A5").values = [[5]];
      await context.sync();
      expect(used.address).toBe("加氢站!A1:A4");
    });
    expect(write.mock.calls.map(([b]) => b)).toEqual([block(0, 0, 2, 1), block(3, 0), block(4, 0)]);
  });

  test("clear takes contents, formats, or both", async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      const fill = (): void => {
        range.set({ values: [[1]], numberFormat: [["0.00"]], format: { font: { bold: true } } });
      };
      const seen: unknown[] = [];
      for (const what of ["Contents", "Formats", "All"] as const) {
        fill();
        range.clear(what);
        range.load("values,numberFormat,format/font/bold");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- three separate observations
        await context.sync();
        seen.push([range.values[0]?.[0], range.numberFormat[0]?.[0], range.format.font.bold]);
      }
      expect(seen).toEqual([
        ["", "0.00", true],
        [1, "General", false],
        ["", "General", false],
      ]);
    });
  });

  test("a copied formula moves its relative references", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[3, "=A1*2"]];
      sheet.getRange("A2:A3").values = [[4], [5]];
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("D1").copyFrom(sheet.getRange("A1:B1"), "Values");
      const range = sheet.getRange("A1:E3").load("formulas,values");
      await context.sync();
      expect(range.formulas.map((row: unknown[]) => row[1])).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
      expect(range.values[0]?.slice(3)).toEqual([3, 6]);
    });
  });
});

describe("geometry", () => {
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
});

describe("extent", () => {
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
});

describe("looks", () => {
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
