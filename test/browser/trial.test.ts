import { WorkbenchPage } from "./workbench-page";

/** 试算 in the built pane: a form, its answer, and the formula in the sheet. */

let workbench: WorkbenchPage;

const by = (id: string) => workbench.pane.locator(`[data-testid="${id}"]`).first();

const choose = async (query: string): Promise<void> => {
  if (await by("trial-change").isVisible()) await by("trial-change").click();
  await by("trial-search").fill(query);
  await workbench.press("ArrowDown", "Enter");
  await by("trial-chosen").waitFor();
};

const width = (pixels: number): Promise<void> =>
  workbench.page.locator("#pane").evaluate((pane, wide) => {
    Object.assign(pane.style, { width: `${wide}px`, flexBasis: `${wide}px`, maxWidth: "none" });
  }, pixels + 1); // its border

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.click("D28");
  await workbench.paneShows("D28");
  await by("open-trial").click();
  await by("trial-search").waitFor();
});

afterAll(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("values as arguments: the cell answers as the form does", async () => {
  await choose("加氢站 建设");
  await by("trial-trial-0").fill("800");
  await by("trial-unit-trial-0").selectOption("wan");
  await by("trial-trial-1").fill("2025-06-30");
  expect(await workbench.inPane("trial-answer")).toContain("¥1,600,000.00");
  await workbench.shot("trial-values");
  await by("trial-insert").click();
  await by("trial-written").waitFor();
  expect(await workbench.formula("D28")).toBe("=BT.STATION_AWARD(8000000,DATE(2025,6,30))");
  await workbench.becomes("D28", [[1_600_000]]);
  expect(await workbench.inPane("trial-written")).toMatch(/D28.*单元格显示 1,600,000/u);
});

test("cells, selected in the sheet: the formula refers to them", async () => {
  await by("trial-source-trial-0").click();
  await workbench.click("D2");
  await by("trial-area-trial-0").filter({ hasText: "D2" }).waitFor();
  await by("trial-source-trial-1").click();
  await workbench.click("E2");
  await by("trial-area-trial-1").filter({ hasText: "E2" }).waitFor();
  await workbench.shot("trial-cells");
  await workbench.click("D29");
  await workbench.paneShows("D29");
  await by("trial-insert").filter({ hasText: "D29" }).click();
  await by("trial-written").waitFor();
  expect(await workbench.formula("D29")).toBe('=BT.STATION_AWARD(IF(D2="","",D2),E2)');
  await workbench.becomes("D29", await workbench.values("G2"));
});

test("asks before it replaces", async () => {
  await workbench.click("C3");
  await workbench.paneShows("C3");
  const before = await workbench.value("C3");
  await by("trial-insert").filter({ hasText: "C3" }).click();
  await by("trial-question").waitFor();
  await workbench.shot("trial-question");
  expect(await workbench.inPane("trial-question")).toContain(String(before));
  await by("trial-cancel").click();
  expect(await workbench.value("C3")).toBe(before);
});

test("a table, as wide as it takes", async () => {
  await workbench.click("B30");
  await workbench.paneShows("B30");
  await choose("拨付计划");
  await by("trial-trial-0").fill("160");
  await by("trial-unit-trial-0").selectOption("wan");
  await by("trial-insert").filter({ hasText: "B30" }).click();
  await by("trial-written").waitFor();
  await workbench.becomes("B30", [["年度"]]);
});

test("what is typed is kept while one is elsewhere", async () => {
  await choose("瞪羚企业申报条件");
  await by("trial-trial-3").fill("45%");
  await by("open-cell").click();
  await by("open-trial").click();
  expect(await by("trial-trial-3").inputValue()).toBe("45%");
});

test.each([320, 350, 800])("fits %i pixels", async (pixels) => {
  await width(pixels);
  for (const query of ["瞪羚企业申报条件", "名目和平台的资金支持", "逐行测算"]) {
    await choose(query);
    const wide = await workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
    expect([query, wide]).toEqual([query, 0]);
    await workbench.shot(`trial-${pixels}-${query}`);
  }
});

test("in English, and dark", async () => {
  await width(350);
  await by("language").click();
  await by("trial-change").click();
  await by("trial-search").fill("gazelle conditions");
  await workbench.shot("trial-english-found");
  await workbench.press("ArrowDown", "Enter");
  await workbench.page.getByText("深色").click();
  await workbench.pane.locator("html[data-theme=dark]").waitFor();
  await by("trial-field-trial-1").scrollIntoViewIfNeeded();
  await workbench.shot("trial-english-dark");
});
