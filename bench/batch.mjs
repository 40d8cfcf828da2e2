/**
 * What a batch costs, each figure as a part of its target where there is one (0.40 is well within, above 1 is too much): a full
 * sheet and 100,000 rows on the command line, 100,000 rows in the pane as values and as live formulas, EACH_ROW beside a formula a
 * row. Takes some minutes.
 *
 *   npm run build && node bench/batch.mjs
 *   node bench/batch.mjs --only=csv,xlsx,pane,formulas,rows     some parts
 *   ROWS=5000 node bench/batch.mjs                     quick: every list has so many rows
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../scripts/chromium.mjs";
import { DIST, serve } from "../scripts/serve.mjs";
import { batch, checkCsv, checkXlsx } from "./command-line.mjs";
import { eachRowTimes } from "./each-row.mjs";
import { beside, line, median, shown } from "./figures.mjs";
import { writeCsv, writeXlsx } from "./list-files.mjs";
import { LISTS } from "./lists.mjs";
import { paneBatch } from "./pane-batch.mjs";

const FULL_SHEET = 1_048_575;
const LIST = 100_000;
const MOST_MB = 1024;
const MOST_GAP_MS = 100;
const ROUNDS = 3;

const rowsWanted = (many) => Number(process.env.ROWS ?? many);
const asked = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const parts = asked ? asked.split(",") : ["csv", "xlsx", "pane", "formulas", "rows"];

async function throughCommandLine(kind, name, many, folder, more = []) {
  const list = LISTS[name];
  const [file, out] = [join(folder, `${name}.${kind}`), join(folder, `${name}-out.${kind}`)];
  await (kind === "csv" ? writeCsv : writeXlsx)(list, many, file);
  await batch(["--list"]); // builds the program where it is stale, which is not to be measured
  const { seconds, peakMb } = await batch([
    ...[file, "--rule", list.rule, "--out", out, "--lang", "zh"],
    ...more,
  ]);
  const megabytes = async (path) => shown((await stat(path)).size / 1e6);
  const how = `${list.rule}, ${shown(many)} rows, .${kind}${more.map((word) => ` ${word}`).join("")}`;
  line(`${how}: peak memory`, peakMb, MOST_MB, "MB");
  beside(
    "",
    `${shown(seconds)} s, ${shown(many / seconds)} rows/s, ${await megabytes(file)} MB in, ${await megabytes(out)} MB out`,
  );
  if (!more.includes("--formulas")) await (kind === "csv" ? checkCsv : checkXlsx)(out, list, many);
  await Promise.all([file, out].map((path) => rm(path)));
}

async function commandLine(kind, many, folder) {
  for (const name of Object.keys(LISTS)) await throughCommandLine(kind, name, many, folder);
  if (kind === "xlsx") await throughCommandLine(kind, "station", many, folder, ["--formulas"]);
}

async function inPane(browser, url, form) {
  for (const name of Object.keys(LISTS)) {
    const many = rowsWanted(LIST);
    const { seconds, gaps, idle } = await paneBatch(browser, url, { name, many, form });
    const what = `${LISTS[name].rule}, ${shown(many)} rows in the pane, ${form}: longest gap`;
    line(what, gaps[0]?.ms ?? 0, MOST_GAP_MS, "ms");
    beside("", `${shown(seconds)} s, ${shown(many / seconds)} rows/s; gaps over 50 ms: ${gaps.length}`);
    beside("", `the longest: ${gaps.slice(0, 5).map(gapShown).join(", ")}`);
    const busiest = [...gaps].sort((a, b) => b.running - a.running).slice(0, 5);
    beside("", `those that ran longest: ${busiest.map(gapShown).join(", ")}`);
    beside(
      "",
      `longest gap of the page before, with nothing to do: ${idle[0] ? gapShown(idle[0]) : "under 50 ms"}`,
    );
  }
}

/** What the thread did not run of it went to the machine's other programs. */
const gapShown = ({ at, ms, running }) =>
  `${shown(ms)} ms (${shown(running)} running) after ${shown(at / 1000)} s`;

async function eachRow(browser, url) {
  for (const rows of process.env.ROWS ? [rowsWanted(0)] : [10_000, LIST]) {
    const times = await eachRowTimes(browser, url, { rows, rounds: ROUNDS });
    const mid = (form, what) => median(times[form].map((round) => round[what]));
    for (const [what, words] of [
      ["calculation", "calculation"],
      ["whole", "from the change of all rows"],
    ]) {
      const [cells, one] = [mid("cells", what), mid("eachRow", what)];
      beside(
        `${shown(rows)} rows, ${words}`,
        `a formula a row ${shown(cells)} ms, EACH_ROW ${shown(one)} ms: ${shown(cells / one)} ×`,
      );
    }
  }
}

console.log(" ratio  figure");
const folder = await mkdtemp(join(tmpdir(), "bt-bench-"));
try {
  if (parts.includes("csv")) await commandLine("csv", rowsWanted(FULL_SHEET), folder);
  if (parts.includes("xlsx")) await commandLine("xlsx", rowsWanted(LIST), folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}

if (["pane", "formulas", "rows"].some((part) => parts.includes(part))) {
  const site = await serve({ root: process.env.BT_DIST ?? DIST, port: 0 });
  const browser = await launch();
  try {
    if (parts.includes("pane")) await inPane(browser, site.url, "values");
    if (parts.includes("formulas")) await inPane(browser, site.url, "formulas");
    if (parts.includes("rows")) await eachRow(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}
