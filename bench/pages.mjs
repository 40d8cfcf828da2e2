const ROWS = 10_000;

async function open(browser, url) {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 800 } })).newPage();
  await page.goto(`${url}/workbench.html`, { waitUntil: "commit" });
  return page;
}

async function isReady(page) {
  await page.locator("html[data-state=ready]").waitFor();
  await page.evaluate(() => globalThis.workbench.settled());
}

const isPane = (frame) => frame.url().includes("taskpane.html");

/** Milliseconds from the start of the pane's own navigation to its first word on the selected cell. */
async function usable(pane) {
  await pane.locator("[data-testid=address]").waitFor();
  return pane.evaluate(() => performance.now());
}

/** The pane as the page opens, while the grid draws itself; and as it opens again in a page at rest, in the other language. */
export async function paneTimes(browser, url, rounds) {
  const times = { first: [], again: [] };
  for (let round = 0; round < rounds; round++) {
    const page = await open(browser, url);
    times.first.push(
      await usable(page.frames().find(isPane) ?? (await page.waitForEvent("framenavigated", isPane))),
    );
    await isReady(page);
    const next = page.waitForEvent("framenavigated", isPane);
    await page.getByText("English", { exact: true }).click();
    times.again.push(await usable(await next));
    await page.context().close();
  }
  return times;
}

/** The same ceiling by the sheet's own functions and by the add-in's; the inputs of all rows change, and all recalculate. */
export async function recalculationTimes(browser, url, rounds) {
  const page = await open(browser, url);
  await isReady(page);
  const times = await page.evaluate(measure, { rows: ROWS, rounds });
  await page.context().close();
  return times;
}

/** Runs in the page. */
async function measure({ rows, rounds }) {
  const { workbench } = globalThis;
  const sheet = workbench.book.addSheet("速度");
  const column = (at, value) =>
    sheet.write({ row: 0, column: at, rows, columns: 1 }, Array.from({ length: rows }, value));
  const formulas = {
    native: (r) => `=IF(AND(B${r}>=45658,B${r}<=46387),ROUNDDOWN(MIN(A${r}*0.2,2000000),2),0)`,
    added: (r) => `=BT.STATION_AWARD(A${r},B${r})`,
  };
  let begun = 0;
  workbench.api.addEvent(workbench.api.Event.CommandExecuted, ({ id }) => {
    if (id === "formula.mutation.set-formula-calculation-start") begun = performance.now();
  });
  const recalculated = async (round) => {
    column(0, (_, i) => [8_000_000 + i + round / 4]);
    await workbench.settled();
    return performance.now() - begun;
  };
  const times = { native: [], added: [] };
  column(0, (_, i) => [8_000_000 + i]);
  column(1, () => [45_838]);
  for (let round = 0; round < rounds; round++) {
    for (const kind of ["native", "added"]) {
      column(2, (_, i) => [formulas[kind](i + 1)]);
      await workbench.settled();
      times[kind].push(await recalculated(round * 2 + (kind === "added")));
    }
  }
  const [[first], [last]] = [0, rows - 1].map(
    (row) => sheet.values({ row, column: 2, rows: 1, columns: 1 })[0],
  );
  if (typeof first !== "number" || typeof last !== "number" || last <= first)
    throw new Error("The cells did not compute.");
  return times;
}
