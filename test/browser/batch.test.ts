import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbenchPage } from "./workbench-page";

/** Stations by the thousand: 万元, every seventh too late, every eleventh without a date. */
const list = (rows: number): (string | number)[][] => [
  ["序号", "申报单位", "总投资（万元）", "投运日期"],
  ...Array.from({ length: rows }, (_, i) => [
    i + 1,
    `第${i + 1}加氢站`,
    800,
    i % 11 === 10 ? "" : i % 7 === 6 ? 46388 : 45838,
  ]),
];

/** The first cell of the list on a part of the sheet where nothing else stands. */
const AT = "AA1";

const isYes = (i: number): boolean => i % 11 !== 10 && i % 7 !== 6;
const yesOf = (rows: number): number => Array.from({ length: rows }, (_, i) => i).filter(isYes).length;

async function withList(rows: number, options = {}): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(options);
  const width = list(1)[0]?.length ?? 0;
  await workbench.write(`${AT}:${["AA", "AB", "AC", "AD"][width - 1] ?? ""}${rows + 1}`, list(rows));
  await workbench.page.evaluate(() => {
    globalThis.workbench.book?.select(globalThis.workbench.book.active().id, {
      row: 1,
      column: 27,
      rows: 1,
      columns: 1,
    });
  });
  await workbench.openBatch();
  await workbench.batch("rule-STATION_AWARD").click();
  await workbench.batch("preview").waitFor();
  return workbench;
}

/** Until the run has come to this: 已完成, 已停止. */
const comesTo = (workbench: WorkbenchPage, words: string): Promise<void> =>
  workbench.batch("run").filter({ hasText: words }).waitFor({ timeout: 120_000 });

const sheets = (workbench: WorkbenchPage): Promise<string[]> =>
  workbench.page.evaluate(() => globalThis.workbench.book?.sheets().map(({ name }) => name) ?? []);

describe("the sample's list of stations", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ height: 1500 });
    await workbench.openBatch();
  });
  afterAll(() => workbench.close());

  test("offers the rules by document", async () => {
    await workbench.shot("batch-1-rule");
    await workbench.batch("rule-search").fill("加氢站");
    await workbench.batch("rule-STATION_AWARD").click();
    expect(await workbench.inPane("batch-chosen-rule")).toBe("加氢站(换氢站)建设奖励上限");
  });

  test("recognises region and columns, and answers the first rows as the sheet's own formulas do", async () => {
    await workbench.batch("preview").waitFor();
    expect(await workbench.inPane("batch-list")).toContain("20 行数据");
    expect(await workbench.batch("source-investment").inputValue()).toBe("3");
    expect(await workbench.batch("source-commissionedOn").inputValue()).toBe("4");
    const rows = await workbench.batch("preview-row").allTextContents();
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain("¥1,600,000.00");
    await workbench.shot("batch-2-mapping");
  });

  test("writes values right of the list, beside their rows, and a summary sheet with a chart", async () => {
    await workbench.batch("output").scrollIntoViewIfNeeded();
    expect(await workbench.inPane("batch-sentence")).toContain("将写入 P1:T21，共 5 列。");
    await workbench.shot("batch-3-output");
    await workbench.batch("start").click();
    await comesTo(workbench, "汇总工作表已写好");
    const [headings, first] = await workbench.values("加氢站!P1:T2");
    expect(headings).toEqual(["结论:加氢站(换氢站)建设奖励上限", "奖励上限(元)", "原因", "差距", "依据"]);
    expect(first?.slice(0, 2)).toEqual(["有金额", 1_600_000]);
    const own = (await workbench.values("加氢站!G2:G21")).flat();
    const written = (await workbench.values("加氢站!Q2:Q21")).flat();
    own.forEach((value, i) => {
      if (typeof value === "number" && value > 0) expect(written[i]).toBe(value);
    });
    expect(await sheets(workbench)).toContain("测算汇总");
    expect(await workbench.value("测算汇总!A1")).toContain("批量测算汇总");
    await workbench.batch("result").scrollIntoViewIfNeeded();
    await workbench.shot("batch-4-result");
  });

  test("leads to the first row of an outcome", async () => {
    await workbench.batch("count-no").getByRole("button").click();
    await workbench.paneShows("A5");
  });

  test("compares readings, writing nothing", async () => {
    await workbench.batch("compare").click();
    await workbench.batch("effect").first().waitFor();
    await workbench.batch("readings").scrollIntoViewIfNeeded();
    await workbench.shot("batch-5-readings");
    expect(await workbench.value("加氢站!U2")).toBe("");
  });

  test("offers the mapping of that run again where it says something else, also for another rule's return", async () => {
    await workbench.batch("source-rate").selectOption("none");
    await workbench.batch("start").or(workbench.batch("run").getByText("重新测算")).click();
    await comesTo(workbench, "汇总工作表已写好");
    await workbench.batch("rule").getByRole("button", { name: "更换" }).click();
    await workbench.batch("rule-REFUEL_AWARD").click();
    await workbench.batch("preview").waitFor();
    await workbench.batch("rule").getByRole("button", { name: "更换" }).click();
    await workbench.batch("recent-STATION_AWARD").click();
    await workbench.batch("saved").waitFor();
    await workbench.batch("saved").getByRole("button").click();
    expect(await workbench.batch("source-rate").inputValue()).toBe("none");
  });

  test("gives the mapping as a file, and takes it back", async () => {
    await workbench.batch("keeping").locator("summary").click();
    const waiting = workbench.page.waitForEvent("download");
    await workbench.batch("download").click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("对应关系-STATION_AWARD.json");
    const copy = join(tmpdir(), `bt-mapping-${process.pid}.json`);
    await download.saveAs(copy);
    const json = readFileSync(copy);
    rmSync(copy);
    expect(JSON.parse(json.toString())).toMatchObject({ rule: "STATION_AWARD" });
    await workbench.batch("source-investment").selectOption("none");
    await workbench
      .batch("file")
      .setInputFiles({ name: "m.json", mimeType: "application/json", buffer: json });
    await workbench.batch("keeping").getByText("已导入对应关系").waitFor();
    expect(await workbench.batch("source-investment").inputValue()).toBe("3");
    await workbench.batch("keeping").scrollIntoViewIfNeeded();
    await workbench.shot("batch-6-keeping");
  });

  test("breaks no rule of the page: console, network, content security policy", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a list with something in the way", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await withList(10, { height: 1500 });
  });
  afterAll(() => workbench.close());

  test("is asked about in the page; nothing is written before the answer", async () => {
    await workbench.write("AG5", [["会议纪要"]]);
    await workbench.batch("start").click();
    await workbench.batch("question").waitFor();
    expect(await workbench.inPane("batch-question")).toMatch(/AE1:AI11 已有内容AG5 是“会议纪要”/u);
    await workbench.batch("question").scrollIntoViewIfNeeded();
    await workbench.shot("batch-7-question");
    expect(await workbench.value("AE1")).toBe("");
    await workbench.batch("leave").click();
    await workbench.batch("start").click();
    await workbench.batch("elsewhere").click();
    await comesTo(workbench, "结果写在新工作表");
    expect(await workbench.value("AG5")).toBe("会议纪要");
    expect(await workbench.values("测算结果!A1:C2")).toEqual([
      ["行号", "序号", "申报单位"],
      [2, 1, "第1加氢站"],
    ]);
    expect(await workbench.value("测算结果!E2")).toBe(1_600_000);
  });

  test("and overwritten where a person says so", async () => {
    await workbench.batch("run").getByText("重新测算").click();
    await workbench.batch("overwrite").click();
    await comesTo(workbench, "结果写在 加氢站!AE1:AI11");
    expect(await workbench.value("AF2")).toBe(1_600_000);
    expect(await workbench.value("AG5")).not.toBe("会议纪要");
  });
});

test("looks as it should, narrow and wide, with yearly columns", async () => {
  const workbench = await WorkbenchPage.open({ height: 1500 });
  await workbench.page.getByText("瞪羚", { exact: true }).click();
  await workbench.openBatch();
  await workbench.batch("rule-GAZELLE_ELIGIBLE").click();
  await workbench.batch("preview").waitFor();
  const verdicts = await workbench.batch("preview-row").allTextContents();
  expect(verdicts[2]).toMatch(/^4不符合.*资产负债率/u);
  for (const width of [320, 800]) {
    await workbench.page.evaluate((px) => {
      const pane = document.querySelector<HTMLElement>("#pane");
      if (pane) pane.style.flexBasis = pane.style.width = `${px}px`;
    }, width + 1); // with its border
    await workbench.batch("mapping").evaluate((part) => {
      part.scrollIntoView();
    });
    await workbench.shot(`batch-mapping-${width}`);
    await workbench.batch("preview").evaluate((part) => {
      part.scrollIntoView();
    });
    await workbench.shot(`batch-preview-${width}`);
    const frame = workbench.pane.locator("html");
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  await workbench.pane.locator("html").evaluate((page) => {
    page.dataset.theme = "dark";
  });
  await workbench.shot("batch-dark");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

test("live formulas follow the list", async () => {
  const workbench = await withList(10, { height: 1500 });
  await workbench.pane.getByLabel(/^公式/u).check();
  await workbench.batch("wants-summary").uncheck();
  await workbench.batch("start").click();
  await comesTo(workbench, "已完成 10 行");
  await workbench.settled();
  expect(await workbench.value("AE2")).toBe(1_600_000);
  expect(await workbench.formula("AE2")).toContain("BT.STATION_AWARD(");
  await workbench.write("AC2", [[500]]);
  await workbench.becomes("AE2", [[1_000_000]]);
  expect(await sheets(workbench)).not.toContain("测算汇总");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

describe("a long list", () => {
  const ROWS = 12_000;

  test("is stopped and gone on with; the pane stays alive and tells how far it is", async () => {
    const workbench = await withList(ROWS, { height: 1500 });
    const searches = await workbench.searchesIn("加氢站");
    await workbench.batch("start").click();
    await workbench
      .batch("progress")
      .filter({ hasText: /已完成 [1-9]\d* \/ 12000 行/u })
      .waitFor();
    await workbench.shot("batch-8-progress");
    await workbench.batch("cancel").click();
    await workbench.batch("resume").waitFor({ timeout: 60_000 });
    await workbench.shot("batch-9-stopped");
    const said = await workbench.inPane("batch-run");
    const done = Number(/已停止：完成 (\d+) 行/u.exec(said)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ROWS);
    expect(await workbench.value("AE1")).toContain(`未完成:已写至第${done + 1}行`);
    expect(await workbench.values(`AE${done + 1}:AE${done + 2}`)).toEqual([
      [isYes(done - 1) ? "有金额" : expect.anything()],
      [""],
    ]);
    await workbench.batch("resume").click();
    await comesTo(workbench, "汇总工作表已写好");
    expect(await workbench.value("AE1")).toBe("结论:加氢站(换氢站)建设奖励上限");
    const amounts = (await workbench.values(`AF2:AF${ROWS + 1}`)).flat();
    expect(amounts.filter((amount) => amount === 1_600_000)).toHaveLength(yesOf(ROWS));
    // However many slices there are, the sheet is not gone through for each of them.
    expect(await searches()).toBeLessThanOrEqual(1);
    expect(await workbench.inPane("batch-count-yes")).toContain(`${yesOf(ROWS)} 行`);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  }, 180_000);
});
