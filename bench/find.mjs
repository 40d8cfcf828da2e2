/**
 * Milliseconds a keystroke of the pane's search takes over the whole library, in the built law.js: every prefix of queries as people
 * type them, several rounds.  node bench/find.mjs [dist]
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { beside, line, median } from "./figures.mjs";

const DIST = process.argv[2] ?? new URL("../dist/", import.meta.url).pathname;
const ROUNDS = 20;

const QUERIES = [
  [
    "加氢站 总投资",
    "研发投入 占比",
    "企业",
    "有效期",
    "国务院",
    "國務院",
    "研發投入強度",
    "科技成果转化 奖励 净收入",
  ],
  ["20%", "百分之二十", "２０％", "200万元", "二百万元", "2,000,000元", "0.5亿元", "三年", "2024年6月28日"],
  ["瞪羚 条件", "高新技术企业 认定", "公示 15个工作日", "包府办发〔2024〕121号", "量子纠缠", "的", "一"],
].flat();

const CustomFunctions = { associate: () => undefined, Error: class extends Error {}, ErrorCode: {} };
const context = createContext({ CustomFunctions, TextDecoder, performance });
context.globalThis = context;
for (const file of ["functions.js", "law.js"])
  new Script(await readFile(join(DIST, file), "utf8")).runInContext(context);
const { BT } = context;

const timed = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

beside("clauses searched", `${BT.find("").total}`);
beside("the index, made before the first letter", `${timed(() => BT.find("0%")).toFixed(0)} ms`);
const keystrokes = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
const times = Array.from({ length: ROUNDS }, () => keystrokes.map((typed) => timed(() => BT.find(typed))))
  .flat()
  .sort((a, b) => a - b);
line(`a keystroke of ${times.length}, median`, median(times), 16, "ms");
line("a keystroke, 99 of 100", times[Math.floor(times.length * 0.99)], 16, "ms");
line("a keystroke, the slowest", times.at(-1), 16, "ms");
