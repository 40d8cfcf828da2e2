import { block } from "../../src/book/block";
import { failure } from "./failure";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  stage.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("加氢站")));

beforeEach(async () => {
  stage = await openStage({ sheets: ["加氢站", "瞪羚"] });
  stage.book.active().write(block(0, 0, 3, 3), [
    ["企业", "总投资", "投运日期"],
    ["甲", 8_000_000, 45_838],
    ["乙", 33.33, 45_658],
  ]);
  await run(async (context, sheet) => {
    sheet.tables.add("A1:C3", true).name = "申报";
    await context.sync();
  });
});
afterEach(() => {
  stage.close();
});

test("a table by name, its parts and columns", async () => {
  await run(async (context) => {
    const table = context.workbook.tables.getItem("申报").load("name,showHeaders,worksheet/name");
    const body = table.getDataBodyRange().load("address,values");
    const head = table.getHeaderRowRange().load("values");
    const amounts = table.columns.getItem("总投资").getDataBodyRange().load("values");
    table.columns.load("items/name,items/index");
    table.rows.load("count");
    await context.sync();
    expect([table.name, table.showHeaders, table.worksheet.name]).toEqual(["申报", true, "加氢站"]);
    expect(body.address).toBe("加氢站!A2:C3");
    expect(head.values).toEqual([["企业", "总投资", "投运日期"]]);
    expect(amounts.values).toEqual([[8_000_000], [33.33]]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["企业", "总投资", "投运日期"]);
    expect(table.rows.count).toBe(2);
  });
});

test("columns have names without headings too", async () => {
  stage.book.tables.change(stage.book.tables.all()[0]?.id ?? "", { showHeaders: false });
  await run(async (context) => {
    const { columns } = context.workbook.tables.getItem("申报");
    columns.load("items/name");
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(["Column1", "Column2", "Column3"]);
  });
});

test("the sheet has it, another sheet has not; a name stands for its rows", async () => {
  await run(async (context, sheet) => {
    const here = sheet.tables.getItemOrNullObject("申报");
    const there = context.workbook.worksheets.getItem("瞪羚").tables.getItemOrNullObject("申报");
    const rows = sheet.getRange("申报").load("address");
    await context.sync();
    expect([here.isNullObject, there.isNullObject, rows.address]).toEqual([false, true, "加氢站!A2:C3"]);
  });
});

test("the tables that touch a range", async () => {
  await run(async (context, sheet) => {
    const touching = sheet.getRange("C3:F9").getTables().load("items/name");
    const within = sheet.getRange("C3:F9").getTables(true).load("items/name");
    await context.sync();
    expect([touching.items.map((table) => table.name), within.items.length]).toEqual([["申报"], 0]);
  });
});

test("rows and a column are added at the edge", async () => {
  await run(async (context, sheet) => {
    const table = sheet.tables.getItem("申报");
    table.rows.add(undefined, [["丙", 5_000_000, 45_900], ["丁", 1, 45_901]]); // prettier-ignore
    table.columns.add(undefined, [["奖励上限"], [1], [2], [3], [4]]);
    const range = table.getRange().load("address,values");
    await context.sync();
    expect(range.address).toBe("加氢站!A1:D5");
    expect(range.values[4]).toEqual(["丁", 1, 45_901, 4]);
  });
});

test("tables do not overlap, names are unique", async () => {
  const overlap = run(async (context, sheet) => {
    sheet.tables.add("C3:D5", true);
    await context.sync();
  });
  expect((await failure(overlap)).code).toBe("InvalidArgument");
  const twice = run(async (context, sheet) => {
    sheet.tables.add("F1:G2", true).name = "申报";
    await context.sync();
  });
  expect((await failure(twice)).code).toBe("ItemAlreadyExists");
});

test("a table without headings gets some", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("F1:G1").values = [[1, 2]];
    const table = sheet.tables.add("F1:G1", false);
    const range = table.getRange().load("address,values");
    await context.sync();
    expect(range.address).toBe("加氢站!F1:G2");
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
    ]);
  });
});

test("converted to a range the cells stay, deleted they go", async () => {
  await run(async (context, sheet) => {
    const cells = sheet.tables.getItem("申报").convertToRange().load("address");
    await context.sync();
    expect(cells.address).toBe("加氢站!A1:C3");
    sheet.tables.add("A1:C3", true).delete();
    await context.sync();
  });
  expect(stage.book.tables.all()).toEqual([]);
  expect(stage.book.active().used()).toBeNull();
});
