import { WorkbenchPage } from "./workbench-page";

describe("the sample", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  test("has all lists, with their answers", async () => {
    const sheets = await workbench.page.evaluate(() =>
      globalThis.workbench.book?.sheets().map(({ name }) => name),
    );
    expect(sheets).toEqual(["加氢站", "瞪羚", "成果转化"]);
    expect((await workbench.values("加氢站!G2:G6")).flat()).toEqual([
      1600000, 2000000, 1999999.99, 0, 1296000,
    ]);
    expect(await workbench.values("瞪羚!S2:S4")).toEqual([[true], [false], [false]]);
    expect(await workbench.values("成果转化!J2:L6")).toEqual([
      [0.8, 960000, 480000],
      [0.8, 4000000, 2000000],
      [0.6, 516000, 258000],
      [0.7, 840000, 420000],
      [0.05, 172839.46, 86419.73],
    ]);
    expect((await workbench.values("成果转化!K7:K15")).flat()).toEqual([
      0,
      0,
      960000,
      "#N/A",
      "#N/A",
      "#N/A",
      "#VALUE!",
      "#VALUE!",
      287000,
    ]);
  });

  test("shows formulas as people type them", async () => {
    expect(await workbench.formula("加氢站!G2")).toBe("=BT.STATION_AWARD(D2,E2,F2)");
  });

  test("keeps the error of an input as that error", async () => {
    expect(await workbench.value("加氢站!G14")).toBe("#N/A");
    expect(await workbench.value("瞪羚!S17")).toBe("#DIV/0!");
  });

  test("spills tables below the lists", async () => {
    expect(await workbench.values("加氢站!B24:D26")).toEqual([
      ["年度", "比例", "拨付额"],
      ["第1年", 0.4, 640000],
      ["第2年", 0.3, 480000],
    ]);
    expect(await workbench.value("瞪羚!B24")).toBe("条件");
    expect(await workbench.values("成果转化!A18:C18")).toEqual([["步骤", "说明", "数值"]]);
    expect(await workbench.value("成果转化!B21")).toBe("约定60%低于底线80%,按80%");
  });

  test("looks as it should, wide", async () => {
    await workbench.click("G2");
    await workbench.paneShows("G2");
    await workbench.shot("station-wide");
    await workbench.page.getByText("瞪羚", { exact: true }).click();
    await workbench.page.evaluate(() => {
      const { book } = globalThis.workbench;
      book?.select(book.active().id, { row: 3, column: 18, rows: 1, columns: 1 });
    });
    await workbench.paneShows("S4");
    await workbench.pane.locator('[data-testid="answer"]').waitFor();
    await workbench.shot("gazelle-wide");
  });

  test("breaks no rule of the page: console, network, content security policy", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

test("is calculated also where the grid gets ready after the pane", async () => {
  const workbench = await WorkbenchPage.open({
    prepare: async (page) => {
      await page.addInitScript(() => {
        if (window !== window.top) return;
        const later = window.setTimeout.bind(window);
        const begun = performance.now();
        const slowly = (run: () => void, ms = 0): number =>
          later(run, performance.now() - begun < 4000 ? ms + 3000 : ms);
        Object.assign(window, { setTimeout: slowly });
      });
    },
  });
  await workbench.becomes("G2:G3", [[1600000], [2000000]]);
  await workbench.close();
});
