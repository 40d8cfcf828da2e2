/** A batch of 100,000 rows run from the pane in the workbench, and for how long the page stands still meanwhile. */
import { LISTS, rowsOf, truthsOf } from "./lists.mjs";
import { traceThread, WATCH } from "./main-thread.mjs";

const SHEET = "申报";
const PATIENCE_MS = 900_000;
const TICK_MS = 5;
/** For so long the page is watched while it has nothing to do: what it stands still then is the machine's doing. */
const IDLE_MS = 5000;

/** The cells as the grid holds them. */
const gridCell = (cell) => cell.serial ?? (cell.number === undefined ? cell : Number(cell.number));

async function openWith(browser, url, list, many) {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${url}/workbench.html`, { waitUntil: "commit" });
  await page.locator("html[data-state=ready]").waitFor();
  await page.evaluate(() => globalThis.workbench.settled());
  const rows = [list.headings, ...Array.from(rowsOf(list, many), (cells) => cells.map(gridCell))];
  await page.evaluate(fill, { name: SHEET, rows });
  // What the way of the rows into the page has left behind is not the run's to tidy up.
  await (await page.context().newCDPSession(page)).send("HeapProfiler.collectGarbage");
  return page;
}

/** Runs in the page: a sheet in front, filled, its first cell selected. */
async function fill({ name, rows }) {
  const { workbench } = globalThis;
  const sheet = workbench.book.addSheet(name);
  sheet.write({ row: 0, column: 0, rows: rows.length, columns: rows[0].length }, rows);
  workbench.book.activate(sheet.id);
  workbench.book.select(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
  await workbench.settled();
}

/** Runs in the page: notes from now on how long it stands still between two ticks, and when; the pane's frame shares the thread. */
function watch({ tick, mark }) {
  const gaps = [];
  globalThis.gapsForBench = gaps;
  const begun = performance.mark(mark).startTime;
  let last = begun;
  const look = () => {
    if (globalThis.gapsForBench !== gaps) return;
    const now = performance.now();
    if (now - last > 10 * tick) gaps.push({ at: last - begun, ms: now - last - tick });
    last = now;
    setTimeout(look, tick);
  };
  setTimeout(look, tick);
}

/** Does something and notes the gaps meanwhile, the longest first, each with the time for which the thread was really running. */
async function gapsDuring(page, deed) {
  const traced = await traceThread(page);
  await page.evaluate(watch, { tick: TICK_MS, mark: WATCH });
  await deed();
  const gaps = await page.evaluate(() => globalThis.gapsForBench);
  const running = await traced();
  return gaps
    .map(({ at, ms }) => ({ at, ms, running: running({ from: at, to: at + ms + TICK_MS }) }))
    .sort((a, b) => b.ms - a.ms);
}

/** @throws Error where an answer in the sheet is not what is due */
async function check(page, list, many, form) {
  const due = { ...list, ...list[form] };
  const width = list.headings.length + 8;
  const values = await page.evaluate(
    ([name, rows, columns]) =>
      globalThis.workbench.book.sheet(name).values({ row: 0, column: 0, rows, columns }),
    [SHEET, many + 1, width],
  );
  const column = values[0].findLastIndex((heading) => String(heading).includes(due.answersIn ?? "结论"));
  if (column < list.headings.length) throw new Error(`No answers beside ${values[0].join(" | ")}`);
  let row = 1;
  for (const truth of truthsOf(many)) {
    const answer = values[row++][column];
    if (!due.isRight(truth, answer))
      throw new Error(`Row ${row} answers ${answer} for ${JSON.stringify(truth)}.`);
  }
}

/**
 * @typedef {{ at: number, ms: number, running: number }} Gap when, in ms, for how long, and how much of that the thread was running
 * @param {{ name: string, many: number, form?: "values" | "formulas" }} list which of LISTS, how many rows of it, and what is written;
 *   formulas are watched until they are calculated
 * @returns {Promise<{ seconds: number, gaps: Gap[], idle: Gap[] }>} the times over 50 ms for which the page stood still, the longest first:
 *   during the run, and before it while there was nothing to do
 */
export async function paneBatch(browser, url, { name, many, form = "values" }) {
  const list = LISTS[name];
  const page = await openWith(browser, url, list, many);
  const pane = page.frameLocator("#pane iframe");
  const part = (id) => pane.locator(`[data-testid="${id}"]`);
  await part("open-batch").click();
  await part(`batch-rule-${list.rule}`).first().click();
  await part("batch-start").waitFor();
  if (form === "formulas") await pane.locator("input[name=batch-form][value=formulas]").check();
  const idle = await gapsDuring(page, () => page.waitForTimeout(IDLE_MS));
  let seconds = 0;
  const gaps = await gapsDuring(page, async () => {
    const begun = performance.now();
    await part("batch-start").click();
    await part("batch-result").waitFor();
    if (form === "formulas") await page.evaluate(() => globalThis.workbench.settled());
    seconds = (performance.now() - begun) / 1000;
  });
  await page.evaluate(() => globalThis.workbench.settled());
  await check(page, list, many, form);
  await page.context().close();
  return { seconds, gaps, idle };
}
