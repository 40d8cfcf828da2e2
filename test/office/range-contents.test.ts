import { block } from "../../src/book/block";
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

test("a formula that answers with an empty text is no blank", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [['=""']];
    const range = sheet.getRange("A1:B1").load("values,valueTypes");
    await context.sync();
    expect([range.values, range.valueTypes]).toEqual([[["", ""]], [["String", "Empty"]]]);
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
