import type { Locator } from "playwright-core";
import { WorkbenchPage } from "./workbench-page";

/** The ledger of grounds in the workbench: made, looked at, gone to; and the citation as a comment. */

const part = (workbench: WorkbenchPage, name: string): Locator =>
  workbench.pane.locator(`[data-testid="${name}"]`);

const sheets = (workbench: WorkbenchPage): Promise<string[]> =>
  workbench.page.evaluate(() => globalThis.workbench.book?.sheets().map(({ name }) => name) ?? []);

async function made(workbench: WorkbenchPage): Promise<void> {
  await part(workbench, "open-ledger").click();
  await part(workbench, "ledger-start").click();
  await part(workbench, "ledger-result").waitFor({ timeout: 60_000 });
}

describe("the ledger of the sample", () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ height: 1100 });
    await workbench.write("加氢站!C3", [[46_447]]);
    await part(workbench, "open-ledger").click();
    await workbench.shot("ledger-1-before");
    await part(workbench, "ledger-start").click();
    await part(workbench, "ledger-result").waitFor({ timeout: 60_000 });
  });
  afterAll(() => workbench.close());

  test("is written on sheets of its own, the first of them in front", async () => {
    expect((await sheets(workbench)).slice(-2)).toEqual(["依据清单", "依据清单审计"]);
    await workbench.shot("ledger-2-made");
    expect(await workbench.values("依据清单!A1")).toEqual([["依据清单"]]);
    const [row = []] = await workbench.values("依据清单!A8:F8");
    expect(row[0]).toBe("加氢站");
    expect(String(row[5])).toContain("支持加(换)氢站建设");
  });

  test("tells what the audit has found; a finding leads to its cells", async () => {
    const ended = part(workbench, "ledger-finding").filter({ hasText: "依据已失效" }).first();
    await ended.waitFor();
    await ended.click();
    await workbench.page.waitForFunction(() => globalThis.workbench.book?.active().name === "加氢站");
    await workbench.shot("ledger-3-finding");
  });

  test("asks for nothing from elsewhere", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

test.each([
  ["320", "", 321],
  ["dark-en", "?lang=en-US&theme=dark", 350],
])("it is drawn %s", async (name, query, width) => {
  const workbench = await WorkbenchPage.open({ height: 1500, query });
  await workbench.page.evaluate((px) => {
    document.documentElement.style.setProperty("--pane-width", `${String(px)}px`);
  }, width);
  await made(workbench);
  await workbench.shot(`ledger-${name}`);
  const wide = await workbench.pane
    .locator("body")
    .evaluate((body) => body.scrollWidth - body.ownerDocument.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await workbench.close();
});

test("the citation is added to the cell as a comment, once", async () => {
  const workbench = await WorkbenchPage.open({ height: 1000 });
  await workbench.click("G2");
  await workbench.paneShows("G2");
  const add = part(workbench, "comment-citation");
  await add.click();
  await part(workbench, "message").filter({ hasText: "已作为批注加到 G2" }).waitFor();
  await workbench.shot("ledger-comment");
  await add.click();
  await part(workbench, "message").filter({ hasText: "未重复添加" }).waitFor();
  const comments = await workbench.page.evaluate(
    () =>
      globalThis.workbench.book?.comments
        .all()
        .map(({ cell, content }) => [cell.row, cell.column, content]) ?? [],
  );
  expect(comments).toHaveLength(1);
  expect(comments[0]?.slice(0, 2)).toEqual([1, 6]);
  expect(String(comments[0]?.[2])).toMatch(/^依据：《.+三\(五\).*\n适用日期：\d{4}-\d\d-\d\d\n结果：¥/su);
  await workbench.click("G3");
  await workbench.click("G2");
  expect((await workbench.status()).message).toMatch(/^批注：依据：/u);
  await workbench.close();
});
