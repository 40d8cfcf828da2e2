import { failure } from "./failure";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);

beforeEach(async () => {
  stage = await openStage({ sheets: ["加氢站", "瞪羚", "结果"] });
});
afterEach(() => {
  stage.close();
});

const names = (): string[] => stage.book.sheets().map((sheet) => sheet.name);

test("the collection and its items", async () => {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/position");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
      ["加氢站", 0],
      ["瞪羚", 1],
      ["结果", 2],
    ]);
    const cell = sheets.items[1]?.getRange("B2").load("address");
    await context.sync();
    expect(cell?.address).toBe("瞪羚!B2");
  });
});

test("a sheet is found by name in any case, and by id", async () => {
  await run(async (context) => {
    const byName = context.workbook.worksheets.getItem("加氢站").load("id");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load("name");
    await context.sync();
    expect(byId.name).toBe("加氢站");
  });
});

test("adding, with a name and without", async () => {
  await run(async (context) => {
    const named = context.workbook.worksheets.add("测算").load("name");
    const other = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect([named.name, other.name]).toEqual(["测算", "Sheet5"]);
  });
});

test.each([
  ["瞪羚", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("no sheet is called %s", async (name, code) => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("renaming, moving, hiding, deleting", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("结果");
    sheet.name = "汇总";
    sheet.position = 0;
    context.workbook.worksheets.getItem("瞪羚").visibility = "Hidden";
    await context.sync();
    const next = sheet.getNext(true).load("name");
    const last = context.workbook.worksheets.getLast(true).load("name");
    await context.sync();
    expect([next.name, last.name]).toEqual(["加氢站", "加氢站"]);
    context.workbook.worksheets.getItem("加氢站").delete();
    await context.sync();
  });
  expect(names()).toEqual(["汇总", "瞪羚"]);
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("汇总").delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("a deleted sheet is gone for those who still hold it", async () => {
  const error = await failure(
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("瞪羚").getRange("A1");
      range.load("values");
      await context.sync();
      stage.book.removeSheet(stage.book.sheet("瞪羚")?.id ?? "");
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "Range.values" } });
});

test("activate brings the sheet to the front", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("瞪羚").activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("瞪羚");
  });
  expect(stage.book.active().name).toBe("瞪羚");
});

test("a protected sheet refuses to be written, and can be read", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("瞪羚").protection.protect();
    await context.sync();
  });
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("瞪羚").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("瞪羚");
    const cell = context.workbook.worksheets.getItem("瞪羚").getRange("A1").load("values");
    protection.load("protected");
    await context.sync();
    expect([protection.protected, cell.values]).toEqual([true, [[""]]]);
    protection.unprotect();
    cell.values = [[1]];
    await context.sync();
  });
});
