import { block } from "../../src/book/block";
import { Calculator } from "../../src/book/calculator";
import { openStage, type Stage } from "./harness";

describe.each(["bridge", "external"] as const)("over the %s", (transport) => {
  let stage: Stage;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);
  const heard: Record<string, unknown>[] = [];
  const hear = (event: object): Promise<void> => {
    heard.push({ ...event });
    return Promise.resolve();
  };
  const sheetId = (name: string): string => stage.book.sheet(name)?.id ?? "";

  beforeEach(async () => {
    heard.length = 0;
    stage = await openStage({
      transport,
      sheets: ["加氢站", "瞪羚"],
      calculate: new Calculator().calculate,
    });
  });
  afterEach(() => {
    stage.close();
  });

  test("the workbook's selection, until the handler is removed", async () => {
    const handler = await run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(hear);
      await context.sync();
      return added;
    });
    stage.book.select(sheetId("加氢站"), block(1, 1));
    await stage.settle();
    expect(heard).toHaveLength(1);
    handler.remove();
    await handler.context.sync();
    stage.book.select(sheetId("加氢站"), block(2, 1));
    await stage.settle();
    expect(heard).toHaveLength(1);
  });

  test("the selection of any sheet, with its address", async () => {
    await run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(hear);
      await context.sync();
    });
    stage.book.select(sheetId("瞪羚"), block(2, 2, 2, 2));
    await stage.settle();
    expect(heard).toEqual([
      expect.objectContaining({
        type: "WorksheetSelectionChanged",
        address: "C3:D4",
        worksheetId: sheetId("瞪羚"),
      }),
    ]);
  });

  test("a sheet hears of its own cells only, and who changed them", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("加氢站").onChanged.add(hear);
      await context.sync();
    });
    stage.book.sheet("瞪羚")?.write(block(0, 0), [[1]]);
    stage.book.sheet("加氢站")?.write(block(0, 0, 1, 2), [[1, 2]]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("加氢站").getRange("M1").values = [[7]];
      await context.sync();
    });
    await stage.settle();
    expect(heard).toEqual([
      expect.objectContaining({ address: "A1:B1", changeType: "RangeEdited", triggerSource: "Unknown" }),
      expect.objectContaining({
        address: "M1",
        triggerSource: "ThisLocalAddin",
        details: expect.objectContaining({ valueAfter: 7, valueTypeAfter: "Double" }) as unknown,
      }),
    ]);
  });

  test("the range of a change can be asked for", async () => {
    let told: Excel.WorksheetChangedEventArgs | undefined;
    await run(async (context) => {
      context.workbook.worksheets.getItem("加氢站").onChanged.add((event) => {
        told = event;
        return Promise.resolve();
      });
      await context.sync();
    });
    stage.book.sheet("加氢站")?.write(block(4, 1), [["x"]]);
    await stage.settle();
    const values = await run(async (context) => {
      const range = told?.getRange(context).load("address,values");
      await context.sync();
      return range && [range.address, range.values];
    });
    expect(values).toEqual(["加氢站!B5", [["x"]]]);
  });

  test("what a request sets off comes after its answer", async () => {
    const order: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("加氢站");
      sheet.onChanged.add(() => {
        order.push("event");
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      order.push("answer");
    });
    await stage.settle();
    expect(order).toEqual(["answer", "event"]);
  });

  test("sheets come to the front, are added, are deleted", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
    });
    const [station, gazelle] = [sheetId("加氢站"), sheetId("瞪羚")];
    stage.book.activate(gazelle);
    const added = stage.book.addSheet("新").id;
    stage.book.removeSheet(added);
    await stage.settle();
    expect(heard.map(({ type, worksheetId }) => [type, worksheetId])).toEqual([
      ["WorksheetDeactivated", station],
      ["WorksheetActivated", gazelle],
      ["WorksheetAdded", added],
      ["WorksheetDeleted", added],
    ]);
  });

  test("formulas: which changed, and what stood there; calculation is told apart", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("加氢站");
      sheet.onFormulaChanged.add(hear);
      sheet.onCalculated.add(hear);
      await context.sync();
    });
    const sheet = stage.book.sheet("加氢站");
    sheet?.write(block(0, 1), [["=A1+1"]]);
    sheet?.write(block(0, 0), [[5]]);
    await stage.settle();
    expect(heard).toEqual([
      expect.objectContaining({
        type: "WorksheetFormulaChanged",
        formulaDetails: [{ cellAddress: "B1", previousFormula: "" }],
      }),
      expect.objectContaining({ type: "WorksheetCalculated" }),
      expect.objectContaining({ type: "WorksheetCalculated" }),
    ]);
  });

  test("formats, tables, comments", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("加氢站");
      const table = sheet.tables.add("A1:B3", true).load("id");
      await context.sync();
      sheet.onFormatChanged.add(hear);
      table.onChanged.add(hear);
      table.onSelectionChanged.add(hear);
      context.workbook.comments.onAdded.add(hear);
      await context.sync();
    });
    const sheet = stage.book.sheet("加氢站");
    sheet?.reformat(block(0, 0), { bold: true });
    sheet?.write(block(1, 1, 1, 2), [[1, 2]]);
    stage.book.select(sheetId("加氢站"), block(1, 0));
    await run(async (context) => {
      context.workbook.comments.add("加氢站!C1", "x");
      await context.sync();
    });
    await stage.settle();
    expect(heard.map(({ type, address }) => [type, address])).toEqual([
      ["WorksheetFormatChanged", "A1"],
      ["TableChanged", "B2"],
      ["TableSelectionChanged", "A2"],
      ["CommentAdded", undefined],
    ]);
  });

  test("nothing is told to who has not asked", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("瞪羚").onChanged.add(hear);
      await context.sync();
    });
    stage.book.sheet("加氢站")?.write(block(0, 0), [[1]]);
    await stage.settle();
    expect(heard).toEqual([]);
  });
});
