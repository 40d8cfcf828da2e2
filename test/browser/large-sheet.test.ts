import { WorkbenchPage } from "./workbench-page";

/** A sheet so long that the grid calculates and draws by its own ways: nothing may be missing in the end. */

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.page.evaluate(async () => {
    const { book } = globalThis.workbench;
    if (!book) throw new Error("No workbook is open.");
    const sheet = book.addSheet("长名单");
    sheet.write({ row: 19_999, column: 0, rows: 1, columns: 1 }, [["末行"]]);
    book.activate(sheet.id);
    await globalThis.workbench.settled();
  });
});

afterAll(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** Fills B1:E40 in one write, as a long run does slice by slice; all that is in sight, and more cells than a person changes. */
const fill = (values: readonly number[]): Promise<void> =>
  workbench.page.evaluate((each) => {
    const sheet = globalThis.workbench.book?.sheet("长名单");
    for (const value of each)
      sheet?.write(
        { row: 0, column: 1, rows: 40, columns: 4 },
        Array.from({ length: 40 }, () => [value, value, value, value]),
      );
  }, values);

const total = (): Promise<unknown> =>
  workbench.page.evaluate(async () => {
    await globalThis.workbench.settled();
    return globalThis.workbench.book
      ?.sheet("长名单")
      ?.values({ row: 0, column: 6, rows: 1, columns: 1 })[0]?.[0];
  });

test("a formula knows the last of many writes without a pause", async () => {
  await workbench.page.evaluate(() => {
    const sheet = globalThis.workbench.book?.sheet("长名单");
    sheet?.write({ row: 0, column: 6, rows: 1, columns: 1 }, [["=SUM(B1:E40)"]]);
  });
  await fill([1]);
  expect(await total()).toBe(160);
  await fill([2, 3, 4, 5, 6]);
  expect(await total()).toBe(960);
});

/** The grid as it is drawn, once it has come to rest. */
async function drawn(): Promise<string> {
  await total();
  await workbench.page.waitForTimeout(700);
  return (await workbench.page.locator("#grid").screenshot()).toString("base64");
}

test("the last of many writes is drawn", async () => {
  await fill([1111]);
  const before = await drawn();
  expect(await drawn()).toBe(before);
  await fill([1111, 1111, 1111, 8888]);
  const after = await drawn();
  expect(after).not.toBe(before);
  await fill([1111]);
  expect(await drawn()).toBe(before);
});
