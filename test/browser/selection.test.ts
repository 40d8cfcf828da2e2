import { WorkbenchPage } from "./workbench-page";

describe("the pane follows the selection", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  test("by mouse", async () => {
    await workbench.click("G3");
    await workbench.paneShows("G3");
    expect(await workbench.status()).toMatchObject({
      address: "G3",
      formula: "=BT.STATION_AWARD(D3,E3,F3)",
      code: "",
    });
  });

  test("by keyboard", async () => {
    await workbench.click("G2"); // another cell than before: two clicks on one cell begin to edit it
    await workbench.press("ArrowDown", "ArrowDown", "ArrowDown");
    await workbench.paneShows("G5");
    await workbench.press("Tab");
    await workbench.paneShows("H5");
  });

  test("to another sheet", async () => {
    await workbench.page.getByText("瞪羚", { exact: true }).click();
    await workbench.click("B3");
    await workbench.paneShows("B3");
    expect(await workbench.page.evaluate(() => globalThis.workbench.book?.active().name)).toBe("瞪羚");
    await workbench.page.getByText("加氢站", { exact: true }).click();
    await workbench.paneShows("H5");
  });

  test("over a range, from its first cell", async () => {
    await workbench.click("C2");
    await workbench.press("Shift+ArrowDown", "Shift+ArrowRight");
    await workbench.paneShows("C2");
    const selection = await workbench.page.evaluate(() => globalThis.workbench.book?.selection().block);
    expect(selection).toEqual({ row: 1, column: 2, rows: 2, columns: 2 });
  });

  test("and fits a pane of 350 pixels", async () => {
    await workbench.click("G4");
    await workbench.paneShows("G4");
    await workbench.page.locator("#pane-width").getByText("350").click();
    expect(
      await workbench.page.locator("#pane iframe").evaluate((frame) => frame.clientWidth),
    ).toBeLessThanOrEqual(350);
    await workbench.shot("pane-350");
  });
});
