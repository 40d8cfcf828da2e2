/**
 * Measures one engine in a process of its own and prints what it found as one line of JSON.
 *
 *   node --expose-gc measure.mjs <engine> <rows>
 *
 * All rows are answered once, which also warms up, and compared with the truth. Then five times: all rows, or the first tenth of
 * them where all took too long; fast engines go over the rows so often that a sample lasts 300 ms.
 */
import { engines } from "./engines.mjs";
import { award, edgesOf, eligible } from "./oracle.mjs";
import { cellsOf, truths } from "./rows.mjs";

const SAMPLES = 5;
const SAMPLE_MS = 300;
const TOO_LONG_MS = 6000;

const [, , name, many] = process.argv;
const engine = engines[name];
const truth = truths(Number(many));
const rows = truth.map(cellsOf);

const milliseconds = () => performance.now();
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const verdicts = new Uint8Array(rows.length);
const awards = new Float64Array(rows.length);

async function timed(run, some, times) {
  globalThis.gc?.();
  const [begun, used] = [milliseconds(), cpu()];
  for (let i = 0; i < times; i++) await run(some, verdicts, awards);
  return { wall: (milliseconds() - begun) / times, cpu: (cpu() - used) / times };
}

/** Every verdict and every award beside the truth; on how many rows a threshold decides is counted apart. */
function compared() {
  const found = { wrongVerdicts: 0, wrongAwards: 0, wrongOnEdges: 0, notNearest: 0, firstWrong: null };
  truth.forEach((row, i) => {
    const [due, fen] = [eligible(row) ? 1 : 0, award(row)];
    const [wrongVerdict, wrongAward] = [verdicts[i] !== due, Math.round(awards[i] * 100) !== fen];
    found.wrongVerdicts += wrongVerdict;
    found.wrongAwards += wrongAward;
    found.notNearest += !wrongAward && awards[i] !== fen / 100;
    if (!wrongVerdict && !wrongAward) return;
    found.wrongOnEdges += edgesOf(row).length > 0;
    found.firstWrong ??= { row: i, cells: rows[i], due, fen, verdict: verdicts[i], award: awards[i] };
  });
  return found;
}

async function samples(run, firstPass) {
  const some = firstPass.wall > TOO_LONG_MS ? rows.slice(0, Math.ceil(rows.length / 10)) : rows;
  run.prepare?.(some);
  const warm = await timed(run, some, 1);
  const times = Math.max(1, Math.ceil(SAMPLE_MS / warm.wall));
  const taken = [];
  for (let i = 0; i < SAMPLES; i++) taken.push(await timed(run, some, times));
  return { rows: some.length, taken };
}

const run = await engine.start();
run.prepare?.(rows);
let said;
const firstPass = await timed(async (...all) => (said = await run(...all)), rows, 1);
const found = engine.judges === false ? {} : compared();
const { rows: timedRows, taken } = await samples(run, firstPass);
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`\n@@${JSON.stringify({ ...found, said, timedRows, taken, peakMb })}\n`);
process.exit(0);
