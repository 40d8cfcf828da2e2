/**
 * The figures the add-in is held to, measured on the built dist/ in one run and printed as parts of their targets: 0.40 is well
 * within, above 1 is too much. A figure, not a test: machines differ and other work disturbs.
 *
 *   npm run build && npm run bench
 *
 * Beside it, as they take longer: `node bench/batch.mjs` (whole lists on the command line and in the pane) and
 * `node bench/peers/run.mjs` (other rule engines on the same rows).
 */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../scripts/chromium.mjs";
import { DIST, serve } from "../scripts/serve.mjs";
import { loadTime, packedSize } from "./bundle.mjs";
import { line, median } from "./figures.mjs";
import { paneTimes, recalculationTimes } from "./pages.mjs";

const ROUNDS = 5;
const root = process.env.BT_DIST ?? DIST;

await access(join(root, "workbench.html")).catch(() => {
  console.error("There is no dist/: run `npm run build` first.");
  process.exit(1);
});

const functions = join(root, "functions.js");
console.log(" ratio  figure");
line("functions.js, gzip", (await packedSize(functions)) / 1000, 120, "kB");
line(
  "functions.js, loaded and associated in a bare context",
  median(await loadTime(functions, ROUNDS)),
  150,
  "ms",
);

const site = await serve({ root, port: 0 });
const browser = await launch();
try {
  const pane = await paneTimes(browser, site.url, ROUNDS);
  line("pane usable after its navigation", median(pane.again), 1500, "ms");
  line("the same while the page itself opens", median(pane.first), 1500, "ms");
  const { native, added } = await recalculationTimes(browser, site.url, ROUNDS);
  line(
    "10,000 STATION_AWARD recalculated, to native formulas × 1.5",
    median(added),
    1.5 * median(native),
    "ms",
  );
  console.log(
    `        (native ${Math.round(median(native))} ms, STATION_AWARD ${Math.round(median(added))} ms: ` +
      `${(median(added) / median(native)).toFixed(2)} ×)`,
  );
} finally {
  await browser.close();
  await site.close();
}
