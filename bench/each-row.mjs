/** `=BT.EACH_ROW("STATION_AWARD",…)` in one cell beside a STATION_AWARD in each row, in the workbench. */

/**
 * Milliseconds in which the sheet recalculates after all investments changed, from the change and from the start of the
 * calculation; and whether both forms answer alike.
 *
 * @returns {Promise<Record<"cells" | "eachRow", { whole: number, calculation: number }[]>>}
 */
export async function eachRowTimes(browser, url, { rows, rounds }) {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 800 } })).newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${url}/workbench.html`, { waitUntil: "commit" });
  await page.locator("html[data-state=ready]").waitFor();
  await page.evaluate(() => globalThis.workbench.settled());
  const times = await page.evaluate(measure, { rows, rounds });
  await page.context().close();
  return times;
}

/** Runs in the page. */
async function measure({ rows, rounds }) {
  const { workbench } = globalThis;
  const sheet = workbench.book.addSheet("逐行");
  const block = (column, many = rows) => ({ row: 0, column, rows: many, columns: 1 });
  const column = (at, value) => sheet.write(block(at), Array.from({ length: rows }, value));
  const ANSWERS = 2;
  const forms = {
    cells: () => column(ANSWERS, (_, i) => [`=BT.STATION_AWARD(A${i + 1},B${i + 1})`]),
    eachRow: () => sheet.write(block(ANSWERS, 1), [[`=BT.EACH_ROW("STATION_AWARD",A1:B${rows})`]]),
  };
  let begun = 0;
  workbench.api.addEvent(workbench.api.Event.CommandExecuted, ({ id }) => {
    if (id === "formula.mutation.set-formula-calculation-start") begun = performance.now();
  });
  // Every third date is outside the window; the amounts end in odd fen.
  column(1, (_, i) => [i % 3 === 0 ? 46_388 : 45_838]);
  const invested = (round) => column(0, (_, i) => [8_000_000 + i * 40 + round + 0.01]);
  const times = { cells: [], eachRow: [] };
  const answers = {};
  for (const form of Object.keys(forms)) {
    invested(0);
    sheet.clear(block(ANSWERS));
    await workbench.settled();
    forms[form]();
    await workbench.settled();
    for (let round = 1; round <= rounds; round++) {
      const changed = performance.now();
      invested(round);
      await workbench.settled();
      const end = performance.now();
      times[form].push({ whole: end - changed, calculation: end - begun });
    }
    answers[form] = sheet.values(block(ANSWERS));
  }
  const differing = answers.cells.flatMap(([answer], i) => (answer === answers.eachRow[i][0] ? [] : [i]));
  const last = Math.min(1.6e6 + 8 * (rows - 1) + (rounds + 0.01) * 0.2, 2e6);
  const due = (rows - 1) % 3 === 0 ? 0 : Math.floor(last * 100 + 1e-6) / 100;
  if (answers.cells[rows - 1][0] !== due)
    throw new Error(`The last answer is ${answers.cells[rows - 1][0]}, due is ${due}.`);
  if (differing.length) {
    const [first] = differing;
    throw new Error(
      `${differing.length} answers differ, first in row ${first + 1}: ` +
        `${answers.cells[first][0]} in the cell, ${answers.eachRow[first][0]} by EACH_ROW.`,
    );
  }
  return times;
}
