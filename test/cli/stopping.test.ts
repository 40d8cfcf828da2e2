import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OutputClosed } from "../../src/cli/trouble";
import { folder, objects, run } from "./command";
import { storedWorkbook, type StoredSheet } from "./stored-workbook";

const place = folder();
afterAll(place.gone);
const at = place.path;

const ROWS = 2000;
const HEAD = "购置和安装总投资（元）,建成验收并投运日期";

beforeAll(async () => {
  const lines = Array.from({ length: ROWS }, (_, i) => `${1_000_000 + i},2025-06-30`);
  writeFileSync(join(at, "长.csv"), [HEAD, ...lines, ""].join("\n"));
  const cells: Record<string, StoredSheet["cells"][string]> = {};
  HEAD.split(",").forEach((heading, i) => (cells[`${"AB"[i] ?? ""}1`] = heading));
  for (let row = 2; row <= ROWS + 1; row += 1) {
    cells[`A${row}`] = 1_000_000 + row;
    cells[`B${row}`] = 45_838;
    cells[`C${row}`] = { f: `_xldudf_BT_STATION_AWARD(A${row},B${row})`, v: 0 };
  }
  writeFileSync(join(at, "长.xlsx"), await storedWorkbook([{ name: "站", cells }]));
});

const before = (): readonly string[] => readdirSync(at).sort();

/** A signal that is given at the so-manieth question after the time, wherever the work then is. */
function stopAfter(questions: number): { readonly stop: AbortSignal; readonly now: () => number } {
  const controller = new AbortController();
  let asked = 0;
  return {
    stop: controller.signal,
    now: () => {
      asked += 1;
      if (asked === questions) controller.abort();
      return asked;
    },
  };
}

describe("Ctrl+C leaves nothing behind and ends in 130", () => {
  test.each([
    ["长.csv", ["--rule", "STATION_AWARD"], 10],
    ["长.csv", ["--rule", "STATION_AWARD"], ROWS + 1500],
    ["长.xlsx", ["--rule", "STATION_AWARD"], 10],
    ["长.xlsx", ["--rule", "STATION_AWARD"], ROWS + 1500],
    ["长.xlsx", ["--rule", "STATION_AWARD", "--json"], ROWS + 1500],
    ["长.xlsx", ["--recalculate"], 3],
  ])("%s %j after %i looks at the clock", async (file, argv, questions) => {
    const files = before();
    const ran = await run(at, [file, ...argv], { ...stopAfter(questions), watched: true });
    expect(ran.exit).toBe(130);
    expect(ran.said).toContain("已中止，没有写出任何文件。");
    expect(before()).toEqual(files);
  });
});

describe("a reader that goes away", () => {
  test.each([
    ["长.csv", ["--rule", "STATION_AWARD", "--json"]],
    ["长.xlsx", ["--recalculate", "--json"]],
  ])("%s %j ends quietly in 0", async (file, argv) => {
    const ran = await run(at, [file, ...argv], {
      onPrint: () => {
        throw new OutputClosed();
      },
    });
    expect(ran).toMatchObject({ exit: 0, out: "" });
    expect(ran.said).not.toContain("没有完成");
  });
});

describe("progress", () => {
  test("is drawn over itself where somebody watches, and is gone at the end", async () => {
    let clock = 0;
    const now = (): number => (clock += 5);
    const ran = await run(at, ["长.csv", "--rule", "STATION_AWARD", "--json"], { watched: true, now });
    expect(ran.said).toMatch(/\r测算 [\d,]+ \/ 2,001 行（\d+%），每秒 200 行，约剩 \d+ 秒/);
    const drawn = ran.said.split("\r");
    expect(drawn.length).toBeGreaterThan(20);
    expect(objects(ran)).toHaveLength(ROWS);
  });

  test("is silent where nobody does", async () => {
    const ran = await run(at, ["长.csv", "--rule", "STATION_AWARD", "--json"]);
    expect(ran.said).not.toContain("\r");
  });
});
