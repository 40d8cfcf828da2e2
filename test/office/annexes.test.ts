import { failure } from "./failure";
import { openStage, type Stage } from "./harness";

/** What a workbook keeps beside its cells: names, comments, settings; and its calculation. */

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);

beforeEach(async () => {
  stage = await openStage({ sheets: ["加氢站", "瞪羚"] });
});
afterEach(() => {
  stage.close();
});

describe("names", () => {
  test("a name for a range and for a constant", async () => {
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("总投资", worksheets.getItem("加氢站").getRange("B2:B9"), "元");
      names.add("比例", "=0.2");
      const amount = names.getItem("总投资").load("type,value,formula,comment,scope");
      const rate = names.getItem("比例").load("type,value");
      const range = amount.getRange().load("address");
      const none = rate.getRangeOrNullObject();
      await context.sync();
      expect(amount).toMatchObject({
        type: "Range",
        formula: "=加氢站!$B$2:$B$9",
        comment: "元",
        scope: "Workbook",
      });
      expect(rate).toMatchObject({ type: "Double", value: 0.2 });
      expect([range.address, none.isNullObject]).toEqual(["加氢站!B2:B9", true]);
    });
  });

  test("a sheet's own name goes before the workbook's", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("瞪羚");
      context.workbook.names.add("收入", context.workbook.worksheets.getItem("加氢站").getRange("A1"));
      sheet.names.add("收入", sheet.getRange("C3"));
      const range = sheet.getRange("收入").load("address");
      await context.sync();
      expect(range.address).toBe("瞪羚!C3");
      sheet.names.getItem("收入").delete();
      const left = sheet.getRange("收入").load("address");
      await context.sync();
      expect(left.address).toBe("加氢站!A1");
    });
  });

  test("a name twice, or none at all", async () => {
    const add = (name: string): Promise<void> =>
      run(async (context) => {
        context.workbook.names.add(name, context.workbook.getSelectedRange());
        await context.sync();
      });
    await add("总投资");
    expect((await failure(add("总投资"))).code).toBe("ItemAlreadyExists");
    expect((await failure(add("1 2"))).code).toBe("InvalidArgument");
  });
});

describe("comments", () => {
  test("a comment on a cell, by its cell, with its place", async () => {
    await run(async (context) => {
      context.workbook.comments.add("加氢站!A2", "请核对投运日期");
      await context.sync();
      const comment = context.workbook.comments
        .getItemByCell("加氢站!A2")
        .load("content,authorName,resolved");
      const place = comment.getLocation().load("address");
      await context.sync();
      expect([comment.content, comment.resolved, place.address]).toEqual([
        "请核对投运日期",
        false,
        "加氢站!A2",
      ]);
      comment.content = "已核对";
      comment.resolved = true;
      context.workbook.comments.load("items/content");
      await context.sync();
      expect(context.workbook.comments.items.map((item) => item.content)).toEqual(["已核对"]);
      comment.delete();
      const left = context.workbook.worksheets.getItem("加氢站").comments.load("items/id");
      await context.sync();
      expect(left.items).toEqual([]);
    });
  });

  test("one cell, one comment", async () => {
    const add = (address: string): Promise<void> =>
      run(async (context) => {
        context.workbook.comments.add(address, "x");
        await context.sync();
      });
    await add("加氢站!A2");
    expect((await failure(add("加氢站!A2"))).code).toBe("ItemAlreadyExists");
    expect((await failure(add("加氢站!A2:B2"))).code).toBe("InvalidArgument");
  });
});

describe("settings", () => {
  test("of the workbook, dates included", async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("columns", { amount: "B", since: stage.evaluate("new Date(0)") });
      await context.sync();
      const kept = settings.getItemOrNullObject("columns").load("value");
      const none = settings.getItemOrNullObject("none");
      await context.sync();
      expect(kept.value).toMatchObject({ amount: "B" });
      expect(Object.prototype.toString.call((kept.value as { since: Date }).since)).toBe("[object Date]");
      expect(none.isNullObject).toBe(true);
      kept.delete();
      await context.sync();
    });
    expect(stage.book.settings.size).toBe(0);
  });

  test("of the document", async () => {
    const { settings } = stage.Office.context.document;
    settings.set("language", "zh-CN");
    const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
      settings.saveAsync((saved) => {
        resolve(saved);
      });
    });
    expect(result.status).toBe("succeeded");
    expect(settings.get("language")).toBe("zh-CN");
  });
});

describe("calculation", () => {
  test("manual, on demand, and suspended for one batch", async () => {
    const { application } = await run(async (context) => {
      const app = context.workbook.application.load("calculationMode");
      await context.sync();
      return { application: app.calculationMode };
    });
    expect(application).toBe("Automatic");
    await run(async (context) => {
      context.workbook.application.calculationMode = stage.Excel.CalculationMode.manual;
      await context.sync();
    });
    expect(stage.book.calculationMode).toBe("manual");
    const recalculate = jest.spyOn(stage.book, "recalculate");
    await run(async (context) => {
      context.workbook.application.calculate("Full");
      context.workbook.application.calculationMode = stage.Excel.CalculationMode.automatic;
      await context.sync();
    });
    expect(recalculate).toHaveBeenCalledTimes(1);
    const modes: string[] = [];
    stage.book.on("change", () => modes.push(stage.book.calculationMode));
    await run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.getSelectedRange().values = [[1]];
      await context.sync();
    });
    expect([...modes, stage.book.calculationMode]).toEqual(["manual", "automatic"]);
  });

  test("the culture follows the language", async () => {
    await run(async (context) => {
      const culture = context.application.cultureInfo.load("name");
      culture.datetimeFormat.load("shortDatePattern");
      await context.sync();
      expect([culture.name, culture.datetimeFormat.shortDatePattern]).toEqual(["zh-CN", "yyyy/m/d"]);
    });
  });
});
