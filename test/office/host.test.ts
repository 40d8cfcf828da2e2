import { block } from "../../src/book/block";
import { openStage, type Stage } from "./harness";
import { failure, thrown } from "./failure";

/** How requests are carried out: what the page queues, when it runs, what comes back, what stays. */

const valueOf = (result: OfficeExtension.ClientResult<number>): number => result.value;

describe.each(["bridge", "external"] as const)("over the %s", (transport) => {
  let stage: Stage;
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);

  beforeEach(async () => {
    stage = await openStage({ transport });
  });
  afterEach(() => {
    stage.close();
  });

  test("office.js starts as in Excel on Windows", () => {
    expect(stage.ready).toEqual({ host: "Excel", platform: "PC" });
    expect(stage.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(stage.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  test("nothing runs before sync; what precedes a failure stays, what follows it does not run", async () => {
    const error = await failure(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["first"]];
        sheet.getRange("A2").values = [["two", "columns"]];
        sheet.getRange("A3").values = [["third"]];
        expect(stage.book.active().used()).toBeNull();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(stage.book.active().values(block(0, 0, 3, 1))).toEqual([["first"], [""], [""]]);
  });

  test("a property not loaded cannot be read", async () => {
    await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      // eslint-disable-next-line office-addins/load-object-before-read -- the point of the test
      expect(thrown(() => range.values)).toMatchObject({ code: "PropertyNotLoaded" });
    });
  });

  test("what is not there is ItemNotFound, with the place and the statement", async () => {
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem("无").load("name");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "ItemNotFound",
      httpStatusCode: 404,
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("OrNullObject asks without failing", async () => {
    await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("无");
      const inNone = none.getRange("A1").load("address");
      const one = context.workbook.worksheets.getItemOrNullObject("Sheet1").load("name");
      await context.sync();
      expect([none.isNullObject, inNone.isNullObject, one.isNullObject]).toEqual([true, true, false]);
      expect(one.name).toBe("Sheet1");
    });
  });

  test("a range lives on across syncs and is given back after the run", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values");
      await context.sync();
      expect(stage.host.references).toBe(1);
      range.getCell(0, 0).values = [[42]];
      range.load("values");
      await context.sync();
      expect(range.values[0]?.[0]).toBe(42);
    });
    await stage.settle();
    expect(stage.host.references).toBe(0);
  });

  test("after the run a range is no more, unless it is tracked", async () => {
    const [lost, kept] = await run(async (context) => {
      const ranges = [context.workbook.getSelectedRange(), context.workbook.getSelectedRange()] as const;
      for (const range of ranges) range.load("address");
      context.trackedObjects.add(ranges[1]);
      await context.sync();
      return ranges;
    });
    const again = async (range: Excel.Range): Promise<string> => {
      range.load("address");
      await range.context.sync();
      return range.address;
    };
    expect(await failure(again(lost))).toMatchObject({ code: "InvalidObjectPath" });
    expect(await again(kept)).toBe("Sheet1!A1");
  });

  test("two runs at once", async () => {
    const addressOf = (address: string): Promise<string> =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
        await context.sync();
        return range.address;
      });
    expect(await Promise.all([addressOf("A1"), addressOf("B2:C3")])).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
  });

  test("a method's answer is there after the sync", async () => {
    await run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(thrown(() => valueOf(count))).toMatchObject({ code: "ValueNotLoaded" });
      await context.sync();
      expect(valueOf(count)).toBe(1);
    });
  });

  test("several properties at once, and back as JSON", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("P1:P2");
      range.set({
        values: [[1], [2]],
        numberFormat: [["0.0"], ["0"]],
        format: { fill: { color: "#FFFF00" } },
      });
      range.load("values,numberFormat,format/fill/color,worksheet/name");
      await context.sync();
      expect(range.toJSON()).toEqual({
        values: [[1], [2]],
        numberFormat: [["0.0"], ["0"]],
        format: { fill: { color: "#FFFF00" } },
      });
      expect(range.worksheet.name).toBe("Sheet1");
    });
  });

  test("everything of an object, when nothing is named", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2").load();
      await context.sync();
      expect(range).toMatchObject({
        address: "Sheet1!B2:C2",
        rowIndex: 1,
        values: [["", ""]],
        hasSpill: false,
      });
    });
  });

  test("an API the host does not have fails with its name", async () => {
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").pivotTables.load("items");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "EmulatorNotImplemented",
      message: expect.stringContaining("Worksheet.pivotTables") as string,
    });
  });

  test("requests can be recorded", async () => {
    stage.host.switches.recording = true;
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
    });
    const [first] = stage.host.requests;
    expect(first?.request.Actions.at(-1)).toMatchObject({ ActionType: 2, QueryInfo: { Select: ["values"] } });
    expect(first?.answer.Results.at(-1)?.Value).toMatchObject({ Values: [[""]] });
    await run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("无");
      await context.sync();
    });
    await stage.settle();
    expect(stage.host.requests).toHaveLength(2); // what the library tidies up by itself is not counted
  });
});
