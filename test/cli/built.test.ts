import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { folder } from "./command";
import { storedWorkbook } from "./stored-workbook";

/** The command as people run it: built, in a process of its own. */

const ROOT = resolve(__dirname, "../..");
const SCRIPT = join(ROOT, "scripts/batch.mjs");
const place = folder();
afterAll(place.gone);
const at = place.path;

/** Neither the language nor the folder of whoever runs the tests. */
const ENVIRONMENT = { ...process.env, LANG: "zh_CN.UTF-8", LC_ALL: "", LC_MESSAGES: "", NODE_OPTIONS: "" };

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const command = (argv: readonly string[], node: readonly string[] = []): Ended =>
  spawnSync(process.execPath, [...node, SCRIPT, ...argv], { cwd: at, env: ENVIRONMENT, encoding: "utf8", maxBuffer: 2 ** 28 }); // prettier-ignore

const HEAD = "申报单位,购置和安装总投资（元）,建成验收并投运日期";
const list = (rows: number): string =>
  [HEAD, ...Array.from({ length: rows }, (_, i) => `第${i}公司,${1_000_000 + i},2025-06-30`), ""].join("\n");

const RULE = ["--rule", "STATION_AWARD"];
const FEW = 20_000;

beforeAll(async () => {
  writeFileSync(join(at, "长.csv"), list(FEW));
  const cells = { A2: 8_000_000, B2: 45_838, C2: { f: "_xldudf_BT_STATION_AWARD(A2,B2)", v: 1 } };
  writeFileSync(join(at, "旧.xlsx"), await storedWorkbook([{ name: "站", cells }]));
  command(["--help"]); // builds, where that is due
}, 180_000);

test.each<readonly [argv: readonly string[], status: number, out: RegExp, said: RegExp]>([
  [["--help"], 0, /^按一条规则逐行测算/, /^$/],
  [["--list", "--rule", "STATION_AWARD"], 0, /^STATION_AWARD/, /^$/],
  [["没有.csv", ...RULE], 1, /^$/, /^找不到文件“没有.csv”，请核对路径。\n$/],
  [["长.csv", "--rule", "NO"], 2, /^$/, /^没有规则“NO”/],
  [["旧.xlsx", "--recalculate"], 3, /站!C2 {2}=BT.STATION_AWARD\(A2,B2\)/, /1 个不同/],
])("%j ends in %i", (argv, status, out, said) => {
  const ended = command(argv);
  expect(ended.status).toBe(status);
  expect(ended.stdout).toMatch(out);
  expect(ended.stderr).toMatch(said);
});

test("npm run takes paths from where it was called", () => {
  writeFileSync(join(at, "两行.csv"), list(2));
  const argv = ["--prefix", ROOT, "run", "-s", "batch", "--", "两行.csv", ...RULE, "--json"];
  const { status, stdout } = spawnSync("npm", argv, { cwd: at, env: { ...ENVIRONMENT, INIT_CWD: undefined }, encoding: "utf8" }); // prettier-ignore
  expect(status).toBe(0);
  const rows = stdout.trim().split("\n").map((line) => JSON.parse(line) as { answer: number }); // prettier-ignore
  expect(rows.map(({ answer }) => answer)).toEqual([200_000, 200_000.2]);
});

test("standard output may be closed early", () => {
  const shell = `"${process.execPath}" "${SCRIPT}" 长.csv ${RULE.join(" ")} --json | head -n 2; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", shell], {
    cwd: at,
    env: ENVIRONMENT,
    encoding: "utf8",
  });
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ row: 2, answer: 200_000 });
  expect(lines[2]).toBe("0");
  expect(stderr).not.toMatch(/EPIPE|Error|没有完成/);
});

/** Far less than the lists would take in memory, far more than one row does. */
const LITTLE = ["--max-old-space-size=72"];

test("100,000 records go through little memory", () => {
  writeFileSync(join(at, "很长.csv"), list(5 * FEW));
  const ended = command(["很长.csv", ...RULE, "--out", "很长-出.csv"], LITTLE);
  expect(ended.stderr).toContain("测算行数  100,000");
  expect(ended.status).toBe(0);
  const written = readFileSync(join(at, "很长-出.csv"), "utf8");
  expect(written.split("\n")).toHaveLength(5 * FEW + 2);
}, 120_000);

test("20,000 rows of an .xlsx as well", async () => {
  const cells: Record<string, string | number> = { A1: "购置和安装总投资（元）", B1: "建成验收并投运日期" };
  for (let row = 2; row <= FEW + 1; row += 1) {
    cells[`A${row}`] = 1_000_000 + row;
    cells[`B${row}`] = 45_838;
  }
  writeFileSync(join(at, "长.xlsx"), await storedWorkbook([{ name: "站", cells }]));
  const ended = command(["长.xlsx", ...RULE], LITTLE);
  expect(ended.stderr).toContain("测算行数  20,000");
  expect(ended.status).toBe(0);
  expect(existsSync(join(at, "长-结果.xlsx"))).toBe(true);
}, 120_000);

const unfinished = (): readonly string[] => readdirSync(at).filter((name) => name.endsWith(".tmp"));

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.once("close", done);
  });

test("Ctrl+C while the result is being written", async () => {
  const child = spawn(process.execPath, [SCRIPT, "很长.csv", ...RULE, "--out", "中止.csv"], { cwd: at, env: ENVIRONMENT, stdio: "ignore" }); // prettier-ignore
  const end = ended(child);
  while (unfinished().length === 0 && child.exitCode === null)
    await new Promise((next) => setTimeout(next, 3));
  child.kill("SIGINT");
  expect(await end).toBe(130);
  expect(unfinished()).toEqual([]);
  expect(existsSync(join(at, "中止.csv"))).toBe(false);
}, 120_000);
