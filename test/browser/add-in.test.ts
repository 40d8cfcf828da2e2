import type { Page } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** Functions that tell how they were called, in the place of the add-in's own. */
const PROBES = `
  const tell = (...args) => JSON.stringify(args.slice(0, -1).map(function show(x) {
    return Array.isArray(x) ? x.map(show) : x instanceof CustomFunctions.Error ? "error " + x.code : x;
  }));
  const refuse = () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有规定"); };
  const { associate } = CustomFunctions;
  associate("SHOW", tell);
  associate("RANGES", tell);
  associate("WHERE", (_, { address, functionName }) => functionName + " " + address);
  associate("REFUSE", refuse);
  associate("CRASH", () => undefined.nothing);
  associate("TABLE", () => [["00123", true], [new CustomFunctions.Error("#N/A", "这一格没有"), ""]]);
  associate("RAGGED", () => [[1, 2], [3]]);
  associate("TEXT", (i) => ["00123", "TRUE", "2026-03-05", "15%", "=A1", "1e5"][i]);
  associate("NOTHING", () => null);
`;

const any = (name: string, more: object = {}) => ({ name, type: "any", dimensionality: "scalar", ...more });
const probe = (id: string, parameters: object[], more: object = {}) => ({
  id,
  name: id,
  description: `试 ${id}`,
  parameters,
  result: { type: "any" },
  ...more,
});

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    probe("SHOW", [any("甲"), any("乙", { optional: true }), any("丙", { optional: true })]),
    probe("RANGES", [any("表", { dimensionality: "matrix", repeating: true })]),
    probe("WHERE", [any("甲", { optional: true })], { options: { requiresAddress: true } }),
    ...["REFUSE", "CRASH", "TABLE", "RAGGED", "NOTHING"].map((id) => probe(id, [])),
    probe("TEXT", [any("序号")]),
  ],
};

const withProbes = async (page: Page): Promise<void> => {
  await page.route("**/functions.js*", (route) =>
    route.fulfill({ contentType: "text/javascript", body: PROBES }),
  );
  await page.route("**/functions*.json", (route) => route.fulfill({ json: METADATA }));
};

describe("functions are called as Excel for Windows calls them", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ prepare: withProbes });
    await workbench.write("R1:T3", [
      [1, "文", true],
      ["", "#DIV/0!", 0.5],
      ["", "", ""],
    ]);
  });
  afterAll(() => workbench.close());

  test.each([
    ["values as they are", "=BT.SHOW(R1,S1,T1)", '[1,"文",true]'],
    ["an argument left out is null", "=BT.SHOW(R1,,T1)", "[1,null,true]"],
    ["and one at the end too", "=BT.SHOW(R1)", "[1,null,null]"],
    ["a blank cell is 0", "=BT.SHOW(R2,S3)", "[0,0,null]"],
    ["an empty text is a text", '=BT.SHOW("")', '["",null,null]'],
    ["an error cell is an error of the page", "=BT.SHOW(S2,T2)", '["error #DIV/0!",0.5,null]'],
    [
      "a range, with its blanks and errors",
      "=BT.RANGES(R1:T2)",
      '[[[[1,"文",true],[0,"error #DIV/0!",0.5]]]]',
    ],
    ["several ranges, and a single cell as a range", "=BT.RANGES(R1:S1,T1)", '[[[[1,"文"]],[[true]]]]'],
    ["an array constant", '=BT.RANGES({1,2;3,"x"})', '[[[[1,2],[3,"x"]]]]'],
    ["the result of another function", "=BT.SHOW(SUM(R1,T2))", "[1.5,null,null]"],
  ])("%s", async (_, formula, told) => {
    await workbench.write("V1", [[formula]]);
    expect(await workbench.value("V1")).toBe(told);
  });

  test("its own address, the sheet's name in quotes", async () => {
    await workbench.write("V5", [["=BT.WHERE(1)"]]);
    expect(await workbench.value("V5")).toBe("WHERE '加氢站'!V5");
  });

  test.each([
    ["=BT.TEXT(0)", "00123"],
    ["=BT.TEXT(1)", "TRUE"],
    ["=BT.TEXT(2)", "2026-03-05"],
    ["=BT.TEXT(3)", "15%"],
    ["=BT.TEXT(4)", "=A1"],
    ["=BT.TEXT(5)", "1e5"],
    ["=BT.NOTHING()", 0],
  ])("%s answers what it answers", async (formula, answer) => {
    await workbench.write("V7", [[formula]]);
    expect(await workbench.value("V7")).toBe(answer);
  });

  test.each([
    ["its own error, with what it said", "=BT.REFUSE()", "#N/A", "没有规定"],
    ["any other error is #VALUE!", "=BT.CRASH()", "#VALUE!", "undefined"],
    ["a ragged table is none", "=BT.RAGGED()", "#VALUE!", "不是矩形"],
    ["a range for a cell", "=BT.SHOW(R1:R2)", "#VALUE!", "只能是一个单元格"],
    ["too many arguments", "=BT.SHOW(1,2,3,4)", "#VALUE!", "参数太多"],
  ])("%s", async (_, formula, code, said) => {
    await workbench.write("C24", [[formula]]);
    expect(await workbench.value("C24")).toBe(code);
    await workbench.click("D24");
    await workbench.click("C24");
    const status = await workbench.status();
    expect(status.code).toBe(code);
    expect(status.message).toContain(said);
  });

  test("one that errs takes no other with it", async () => {
    await workbench.write("C26:E26", [["=BT.CRASH()", "=BT.SHOW(1)", "=IFERROR(BT.REFUSE(),5)"]]);
    expect(await workbench.values("C26:E26")).toEqual([["#VALUE!", "[1,null,null]", 5]]);
  });

  test("a table spills, its errors and texts as they are", async () => {
    await workbench.write("C28", [["=BT.TABLE()"]]);
    expect(await workbench.values("C28:D29")).toEqual([
      ["00123", true],
      ["#N/A", ""],
    ]);
    await workbench.click("C29");
    expect(await workbench.status()).toMatchObject({ address: "C29", code: "#N/A", message: "这一格没有" });
  });

  test("a function the add-in does not have is #NAME?", async () => {
    await workbench.write("V9", [["=BT.STATION_AWARD(1)"]]);
    expect(await workbench.value("V9")).toBe("#NAME?");
  });
});

describe("the pane", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  test("explains the selected call, with its clauses", async () => {
    await workbench.click("G3");
    await workbench.paneShows("G3");
    expect(await workbench.inPane("answer")).toContain("2,000,000");
    expect(await workbench.inPane("clause")).toContain("加氢站");
  });

  test("writes into the grid", async () => {
    await workbench.click("G3");
    await workbench.paneShows("G3");
    const button = workbench.pane.locator('[data-testid="insert-citation"]');
    const target = /[A-Z]+\d+/.exec((await button.textContent()) ?? "")?.[0] ?? "";
    await button.click();
    await workbench.page.waitForFunction(([row, column]) => {
      const sheet = globalThis.workbench.book?.active();
      return String(sheet?.values({ row, column, rows: 1, columns: 1 })[0]?.[0]).includes("121号");
    }, WorkbenchPage.indexes(target));
  });

  test("hears of edits, and reads again on demand", async () => {
    await workbench.click("G5");
    await workbench.paneShows("G5");
    await workbench.write("D4", [[5_000_000]]);
    await workbench.click("G4");
    await workbench.paneShows("G4");
    expect(await workbench.inPane("answer")).toContain("1,000,000");
    await workbench.pane.locator('[data-testid="refresh"]').click();
    await workbench.paneShows("G4");
  });

  test("speaks the language that is chosen, and the workbook stays", async () => {
    await workbench.page.getByText("English", { exact: true }).click();
    await workbench.page.locator("html[data-state=busy][lang=en-US]").waitFor();
    await workbench.ready();
    await workbench.pane.locator('[data-testid="address"]').waitFor();
    const language = await workbench.page
      .frames()
      .find((frame) => frame.url().includes("taskpane"))
      ?.evaluate(() => Office.context.displayLanguage);
    expect(language).toBe("en-US");
    expect(await workbench.value("G4")).toBe(1_000_000);
    await workbench.shot("english");
    expect(workbench.complaints).toEqual([]);
  });
});
