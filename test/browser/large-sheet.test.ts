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

/** The grid at a row far below, as it is drawn. */
async function drawnAt(row: number): Promise<string> {
  const reveal = (at: number): Promise<void> =>
    workbench.page.evaluate((to) => {
      const { book } = globalThis.workbench;
      const sheet = book?.sheet("长名单");
      if (sheet) book?.select(sheet.id, { row: to, column: 0, rows: 1, columns: 1 });
    }, at);
  await reveal(row);
  const seen = await drawn();
  await reveal(0);
  return seen;
}

test("what was written out of sight is drawn when it is scrolled to", async () => {
  const far = 5000;
  const put = (value: number): Promise<void> =>
    workbench.page.evaluate(
      ([row, content]) => {
        const sheet = globalThis.workbench.book?.sheet("长名单");
        for (const from of [row - 80, row - 40, row, row + 40])
          sheet?.write(
            { row: from, column: 1, rows: 40, columns: 4 },
            Array.from({ length: 40 }, () => [content, content, content, content]),
          );
      },
      [far, value] as const,
    );
  await put(1111);
  const before = await drawnAt(far);
  await put(8888);
  expect(await drawnAt(far)).not.toBe(before);
  await put(1111);
  expect(await drawnAt(far)).toBe(before);
});

test("number formats of many cells are drawn, and taken away again", async () => {
  const format = (pattern: string): Promise<void> =>
    workbench.page.evaluate((each) => {
      globalThis.workbench.book?.sheet("长名单")?.writeNumberFormats(
        { row: 0, column: 1, rows: 40, columns: 4 },
        Array.from({ length: 40 }, () => [each, null, each, each]),
      );
    }, pattern);
  const shown = (): Promise<unknown> =>
    workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.book?.sheet("长名单");
      const block = { row: 39, column: 1, rows: 1, columns: 2 };
      return [sheet?.texts(block)[0], sheet?.numberFormats(block)[0]];
    });
  await fill([0.5]);
  const before = await drawn();
  await format("0.00%");
  expect(await drawn()).not.toBe(before);
  expect(await shown()).toEqual([
    ["50.00%", "0.5"],
    ["0.00%", "General"],
  ]);
  await format("General");
  expect(await drawn()).toBe(before);
  expect(await shown()).toEqual([
    ["0.5", "0.5"],
    ["General", "General"],
  ]);
});

test("formulas that come slice after slice are calculated when all are there", async () => {
  const [slices, rows] = [8, 60];
  const told = await workbench.page.evaluate(
    async ([many, each]) => {
      const { book } = globalThis.workbench;
      const sheet = book?.sheet("长名单");
      let calculations = 0;
      const leave = book?.on("calculation", () => {
        calculations += 1;
      });
      for (let slice = 0; slice < many; slice++) {
        const row = 100 + slice * each;
        sheet?.write(
          { row, column: 8, rows: each, columns: 2 },
          Array.from({ length: each }, (_, i) => [row + i, `=I${String(row + i + 1)}*2`]),
        );
        await new Promise((resolve) => setTimeout(resolve, 150)); // longer than the grid waits by itself
      }
      await globalThis.workbench.settled();
      leave?.();
      const values = sheet?.values({ row: 100, column: 9, rows: many * each, columns: 1 });
      return { calculations, values: values?.map(([value]) => value) };
    },
    [slices, rows] as const,
  );
  expect(told.values).toEqual(Array.from({ length: slices * rows }, (_, i) => (100 + i) * 2));
  expect(told.calculations).toBeLessThanOrEqual(2); // the first slice was no series yet
});
