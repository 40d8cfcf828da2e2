/**
 * One rule, many engines: gazelle eligibility and the station award on 100,000 applications, each engine in its own process, one
 * after the other, medians of five; every verdict and every award is compared with exact integers. What is asked of the add-in as a
 * ratio is measured in five such rounds, since other work on the machine comes and goes: the ratio is the median of the rounds'.
 *
 *   (cd bench/peers && npm install) && npm run build && node bench/peers/run.mjs
 *   ROWS=5000 ROUNDS=1 node bench/peers/run.mjs           quick
 *   node bench/peers/run.mjs --only=decimal,oursVerdicts  some engines
 *   BT_DIST=/some/folder                                  another build of the add-in
 *
 * Ratios of one run mean something, its times alone do not: machines differ and other work disturbs.
 */
import { spawnSync } from "node:child_process";
import { access } from "node:fs/promises";
import os from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROWS = Number(process.env.ROWS ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);

await access(join(HERE, "node_modules")).catch(() => {
  console.error("The peers are not installed: run `npm install` in bench/peers first.");
  process.exit(1);
});
const { engines } = await import("./engines.mjs");
const { edgesOf, eligible } = await import("./oracle.mjs");
const { truths } = await import("./rows.mjs");

const asked = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const names = asked ? asked.split(",") : Object.keys(engines);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shown = (x) =>
  x === undefined
    ? ""
    : x.toLocaleString("en", { maximumFractionDigits: x < 1 ? 3 : x < 10 ? 2 : x < 100 ? 1 : 0 });

/** Numbers of years and pieces stand beside a threshold as a matter of course. */
const COUNTS = ["years", "property"];

function describeRows() {
  const rows = truths(ROWS);
  const edges = rows.map(edgesOf);
  const counts = {};
  for (const edge of edges.flat()) counts[edge] = (counts[edge] ?? 0) + 1;
  const share = (many) => `${((100 * many) / ROWS).toFixed(1)} %`;
  const exact = edges.filter((found) => found.some((edge) => !COUNTS.includes(edge)));
  console.log(`${shown(ROWS)} rows, ${share(rows.filter(eligible).length)} eligible`);
  console.log(
    `on a threshold of an amount, ratio or day, or one smallest unit beside: ${share(exact.length)} of the rows; ` +
      Object.entries(counts)
        .map(([edge, many]) => `${edge} ${shown(many)}`)
        .join(", "),
  );
}

function measured(name) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=4096", join(HERE, "measure.mjs"), name, String(ROWS)],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const line = stdout.split("\n").find((one) => one.startsWith("@@"));
  if (!line) return { failed: (stderr || stdout).trim().slice(-600) };
  return JSON.parse(line.slice(2));
}

/** The rounds of one engine taken together; what it found wrong is the same in each. */
function together(rounds) {
  const failed = rounds.find((found) => found.failed !== undefined);
  if (failed) return failed;
  const medians = rounds.map(({ taken, timedRows }) => ({
    us: (median(taken.map(({ wall }) => wall)) * 1000) / timedRows,
    cpuUs: (median(taken.map(({ cpu }) => cpu)) * 1000) / timedRows,
  }));
  const walls = rounds.flatMap(({ taken }) => taken.map(({ wall }) => wall));
  return {
    ...rounds[0],
    medians,
    us: median(medians.map(({ us }) => us)),
    cpuUs: median(medians.map(({ cpuUs }) => cpuUs)),
    spread: Math.max(...walls) / Math.min(...walls),
  };
}

const COLUMNS = [
  ["engine", 50, (_, { label }) => label],
  ["µs/row", 9, ({ us }) => shown(us)],
  ["CPU µs", 9, ({ cpuUs }) => shown(cpuUs)],
  ["rows/s", 12, ({ us }) => shown(1e6 / us)],
  ["× plain", 9, ({ us }) => shown(us / results.plain?.us || undefined)],
  ["× decimal", 10, ({ us }) => shown(us / results.decimal?.us || undefined)],
  ["wrong verdicts", 15, ({ wrongVerdicts }) => shown(wrongVerdicts)],
  ["wrong awards", 13, ({ wrongAwards }) => shown(wrongAwards)],
  ["peak MB", 8, ({ peakMb }) => shown(peakMb)],
  ["spread", 7, ({ spread }) => spread.toFixed(2)],
];

const cell = (text, width, first) => (first ? text.padEnd(width) : text.padStart(width));
const tableLine = (cells) => cells.map((text, i) => cell(text, COLUMNS[i][1], i === 0)).join(" ");

const results = {};

function printRow(name) {
  const [found, engine] = [results[name], engines[name]];
  if (found.failed) return console.log(`${engine.label.padEnd(50)} FAILED ${found.failed}`);
  const { judges = true, note } = engine;
  const values = COLUMNS.map(([, , of], i) => (judges || i === 0 || i === 8 ? of(found, engine) : ""));
  const sample = found.timedRows < ROWS ? `; timed on ${shown(found.timedRows)} rows, all compared` : "";
  const said = Object.entries(found.said ?? {})
    .filter(([, much]) => much > 0)
    .map(([what, much]) => `; ${what} ${shown(much / ROWS)} a row`);
  console.log(`${tableLine(values)}  ${note}${sample}${said.join("")}`);
  if (found.notNearest)
    console.log(`  ${shown(found.notNearest)} awards are right to the fen and not the nearest double`);
  if (found.firstWrong && !engine.mayErr)
    console.log(
      `  ${shown(found.wrongOnEdges)} of the wrong rows stand on a threshold; the first: ${JSON.stringify(found.firstWrong)}`,
    );
}

/** How many times as fast the one has to be as the other. */
const DEMANDS = [
  ["verdicts, to hand-written decimal.js", "oursVerdicts", "decimal", 3],
  ["with full reasons, to hand-written decimal.js", "oursReasons", "decimal", 1],
  ["with full reasons, to zen-engine with trace", "oursReasons", "zenTrace", 80],
];
const GOALS = [
  ["verdicts, to plain numbers", "oursVerdicts", "plain", 0.1],
  ["verdicts, to decimal.js with the cheapest conditions first", "oursVerdicts", "decimalCheapFirst", 3],
  ["with full reasons, to zen-engine in loop mode without reasons", "oursReasons", "zenLoop", 1],
];

/** What is compared and fast enough to be measured again. */
const isRepeated = (name) =>
  [...DEMANDS, ...GOALS].some(([, one, other]) => one === name || other === name) &&
  found[name][0].timedRows === ROWS;

function compare(kind, [what, one, other, least]) {
  const [mine, theirs] = [results[one]?.medians, results[other]?.medians];
  if (!mine || !theirs) return;
  const rounds = Math.min(mine.length, theirs.length);
  const ratios = (of) => Array.from({ length: rounds }, (_, i) => theirs[i][of] / mine[i][of]);
  const walls = ratios("us");
  const ratio = median(walls);
  const mark = ratio >= least ? "reached" : "not reached";
  const range = rounds > 1 ? `; rounds ${shown(Math.min(...walls))} to ${shown(Math.max(...walls))}` : "";
  console.log(
    `${mark.padEnd(12)} ${kind.padEnd(8)} ${what}: ${shown(ratio)} × of ${least} × (by CPU time ${shown(median(ratios("cpuUs")))} ×${range})`,
  );
}

console.log(`node ${process.version}, ${os.cpus()[0].model} × ${os.cpus().length}`);
describeRows();
const found = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 1; round <= ROUNDS; round++) {
  console.error(`round ${round} of ${ROUNDS}`);
  for (const name of names) if (round === 1 || isRepeated(name)) found[name].push(measured(name));
}
console.log(`\n${tableLine(COLUMNS.map(([head]) => head))}  note`);
for (const name of names) {
  results[name] = together(found[name]);
  printRow(name);
}

console.log("");
for (const demand of DEMANDS) compare("demanded", demand);
for (const goal of GOALS) compare("goal", goal);

const judging = names.filter((name) => engines[name].judges !== false && !engines[name].mayErr);
const wrong = judging.filter((name) => {
  const { failed, wrongVerdicts, wrongAwards } = results[name];
  return failed !== undefined || wrongVerdicts > 0 || wrongAwards > 0;
});
console.log(
  wrong.length
    ? `NOT in agreement with the truth: ${wrong.join(", ")}`
    : `All ${judging.length} agree with exact integers, and so with each other, on every verdict and every award to the fen.`,
);
process.exit(wrong.length ? 1 : 0);
