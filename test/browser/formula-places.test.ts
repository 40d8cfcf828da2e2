import { WorkbenchPage } from "./workbench-page";

/** Where formulas stand is remembered: a list without any is not gone through again and again for them, and none is forgotten. */
describe("formulas among long lists", () => {
  const SLICE = 200;
  const LIST = "清单";

  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ height: 1500 });
    await workbench.page.evaluate((name) => globalThis.workbench.book?.addSheet(name), LIST);
  });
  afterAll(() => workbench.close());

  const writeSlice = (at: number): Promise<void> =>
    workbench.write(
      `${LIST}!A${at * SLICE + 1}:B${(at + 1) * SLICE}`,
      Array.from({ length: SLICE }, (_, i) => [i % 2 === 0 ? "是" : "否", 1_000_000 * (at + 1)]),
    );

  test("follow what is written slice by slice, and the list is gone through once at most", async () => {
    await workbench.write("Q2:Q3", [[`=SUM(${LIST}!B:B)`], [`=COUNTIF(${LIST}!A1:A5000,"是")`]]);
    await workbench.write("R2", [[`=BT.STATION_AWARD_SCHEDULE(${LIST}!B1)`]]);
    await writeSlice(0);
    const searches = await workbench.searchesIn(LIST);
    for (const at of [1, 2, 3, 4]) await writeSlice(at);
    const million = SLICE * (1 + 2 + 3 + 4 + 5);
    expect(await workbench.values("Q2:Q3")).toEqual([[million * 1_000_000], [(5 * SLICE) / 2]]);
    expect(await searches()).toBeLessThanOrEqual(1);
  });

  test("follow when the cells of a spilled answer's argument are written over", async () => {
    const thirdYear = await workbench.value("T5");
    expect(thirdYear).toBeGreaterThan(0);
    await workbench.write(
      `${LIST}!A1:B${SLICE}`,
      Array.from({ length: SLICE }, () => ["是", 2_000_000]),
    );
    expect(await workbench.value("T5")).toBe(2 * Number(thirdYear));
    expect(await workbench.value("Q3")).toBe((5 * SLICE) / 2 + SLICE / 2);
  });

  test("are known when they come later, in bulk and one by one", async () => {
    await workbench.write(
      `${LIST}!C1:C${SLICE}`,
      Array.from({ length: SLICE }, (_, i) => [`=B${i + 1}/2`]),
    );
    await workbench.write(`${LIST}!D1`, [["=SUM(C:C)"]]);
    expect(await workbench.value(`${LIST}!D1`)).toBe(SLICE * 1_000_000);
    await writeSlice(0);
    expect(await workbench.value(`${LIST}!D1`)).toBe(SLICE * 500_000);
  });

  test("are no formulas any more when they are written over", async () => {
    await workbench.write(
      `${LIST}!C1:C${SLICE}`,
      Array.from({ length: SLICE }, () => [1]),
    );
    expect(await workbench.value(`${LIST}!D1`)).toBe(SLICE);
    await writeSlice(0);
    expect(await workbench.value(`${LIST}!D1`)).toBe(SLICE);
  });

  test("are found where inserted rows have moved them", async () => {
    await workbench.page.evaluate((name) => {
      globalThis.workbench.api.getActiveWorkbook()?.getSheetByName(name)?.insertRows(0, 2);
    }, LIST);
    await workbench.settled();
    expect(await workbench.formula(`${LIST}!D3`)).toBe("=SUM(C:C)");
    await workbench.write(
      `${LIST}!C3:C${SLICE + 2}`,
      Array.from({ length: SLICE }, () => [3]),
    );
    expect(await workbench.value(`${LIST}!D3`)).toBe(3 * SLICE);
  });

  test("come back when their removal is undone", async () => {
    await workbench.page.evaluate(() => {
      globalThis.workbench.book?.activate(globalThis.workbench.book.sheet("加氢站")?.id ?? "");
    });
    await workbench.write("A40:A41", [[7], ["=A40*2"]]);
    await workbench.click("A41");
    await workbench.press("Delete");
    await workbench.becomes("A41", [[""]]);
    await workbench.press("Control+z");
    await workbench.becomes("A41", [[14]]);
    await workbench.write("A40", [[8]]); // perhaps while what was undone is still being calculated
    await workbench.becomes("A41", [[16]]);
  });

  test("are found where they were cut and pasted, and what is used reaches there", async () => {
    await workbench.click("A41");
    await workbench.press("Control+x");
    // What another page has copied stays on the clipboard until this cell is there.
    await workbench.page.waitForFunction(
      async () => (await navigator.clipboard.readText()).trim() === "16",
      undefined,
      { polling: 50 },
    );
    await workbench.click("C45");
    await workbench.press("Control+v");
    await workbench.becomes("C45", [[16]]);
    const bottom = await workbench.page.evaluate(() => {
      const used = globalThis.workbench.book?.active().used();
      return used ? used.row + used.rows : 0;
    });
    expect(bottom).toBe(45);
    await workbench.write("A40", [[9]]);
    await workbench.becomes("C45", [[18]]);
    expect(await workbench.value("A41")).toBe("");
  });
});
