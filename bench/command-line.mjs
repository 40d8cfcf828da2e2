/** The batch on the command line: the real program on real files, its time, its memory, and its every answer. */
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse";
import { openXlsx } from "hucre/xlsx";
import { truthsOf } from "./lists.mjs";

/** `BT_BATCH` names another build of it. */
const BATCH = process.env.BT_BATCH ?? fileURLToPath(new URL("../scripts/batch.mjs", import.meta.url));
const EVERY_MS = 50;

const procFile = (pid, name) => readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "");

/** The most memory that a process and those it started held each, added up; in MB. */
async function peakOf(pid) {
  const own = /VmHWM:\s+(\d+) kB/.exec(await procFile(pid, "status"));
  const children = (await procFile(pid, `task/${pid}/children`)).split(" ").filter(Boolean);
  const theirs = await Promise.all(children.map(peakOf));
  return theirs.reduce((sum, peak) => sum + peak, own ? Number(own[1]) / 1024 : 0);
}

/**
 * Runs `node scripts/batch.mjs …` to its end.
 * @returns {Promise<{ seconds: number, peakMb: number, said: string }>}
 * @throws Error with what it said, unless it ended well
 */
export async function batch(args) {
  const begun = performance.now();
  const child = spawn(process.execPath, [BATCH, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let [said, peakMb] = ["", 0];
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const watch = setInterval(async () => (peakMb = Math.max(peakMb, await peakOf(child.pid))), EVERY_MS);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`batch ${args.join(" ")} ended with ${code}:\n${said}`);
  return { seconds, peakMb, said };
}

/** Which column of the result holds the answers. */
function answerColumn(headings, { answersIn = "结论" }) {
  const found = headings.findLastIndex((heading) => String(heading).includes(answersIn));
  if (found < 0) throw new Error(`No column ${answersIn} in: ${headings.join(" | ")}`);
  return found;
}

/** @throws Error where an answer of the result is not what is due, or a row is missing */
async function check(rows, list, many) {
  const truths = truthsOf(many);
  let [at, column] = [0, -1];
  for await (const cells of rows) {
    if (at === 0) column = answerColumn(cells, list);
    else {
      const { value: truth, done } = truths.next();
      if (done) throw new Error(`The result has more than ${many} rows.`);
      if (!list.isRight(truth, cells[column]))
        throw new Error(`Row ${at + 1} answers ${cells[column]} for ${JSON.stringify(truth)}.`);
    }
    at += 1;
  }
  if (at !== many + 1) throw new Error(`The result has ${at - 1} of ${many} rows.`);
}

export const checkCsv = (file, list, many) =>
  check(createReadStream(file).pipe(parse({ bom: true })), list, many);

export async function checkXlsx(file, list, many) {
  const { sheets } = await openXlsx(new Uint8Array(await readFile(file)));
  await check(sheets[0].rows, list, many);
}
