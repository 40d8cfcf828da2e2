/** @jest-environment ./test/cli/hucre-environment.cjs */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode } from "iconv-lite";
import { folder, objects, run } from "./command";

const place = folder();
afterAll(place.gone);
const at = place.path;

const HEAD = "申报单位,购置和安装总投资（元）,建成验收并投运日期";
const LIST = `${HEAD}\r\n甲公司,8000000,2025-06-30\r\n"乙,公司","12,600,000",2027/1/1\r\n\r\n丙公司,1000万元,2026年12月31日\r\n`;
const rule = ["--rule", "STATION_AWARD"];

const read = (name: string, encoding = "utf8"): string => decode(readFileSync(join(at, name)), encoding);

describe("every record stays letter for letter, the result stands behind it", () => {
  test.each([
    ["UTF-8", "utf8", false],
    ["UTF-8 with its mark", "utf8", true],
    ["GB18030", "gb18030", false],
    ["UTF-16 with its mark", "utf16le", true],
  ])("%s", async (what, encoding, mark) => {
    const name = `${what}.csv`;
    writeFileSync(join(at, name), encode(LIST, encoding, { addBOM: mark }));
    const ran = await run(at, [name, ...rule]);
    expect(ran).toMatchObject({ exit: 0, out: "" });
    const lines = read(`${what}-结果.csv`, encoding).split("\r\n");
    const starts = LIST.split("\r\n");
    expect(lines).toHaveLength(starts.length);
    lines.forEach((line, i) => {
      expect(line.startsWith(starts[i] ?? "?")).toBe(true);
    });
    expect(lines[0]).toBe(`${HEAD},结论:加氢站(换氢站)建设奖励上限,奖励上限(元),原因,差距,依据`);
    expect(lines[1]).toMatch(/^甲公司,8000000,2025-06-30,[^,]+,1600000,/);
    expect(lines[2]).toMatch(/^"乙,公司","12,600,000",2027\/1\/1,[^,]+,0,/);
    expect(lines[3]).toBe("");
    expect(lines[4]).toMatch(/,2000000,/);
    const bytes = readFileSync(join(at, `${what}-结果.csv`));
    expect(bytes.subarray(0, 2).equals(readFileSync(join(at, name)).subarray(0, 2))).toBe(true);
  });
});

test("divided by semicolons, with fields that are empty at the end", async () => {
  const list =
    "单位;购置和安装总投资（元）;建成验收并投运日期;;\n甲;8000000;2025-06-30;;\n乙;1000000;2025-06-30\n";
  writeFileSync(join(at, "分号.csv"), list);
  expect((await run(at, ["分号.csv", ...rule])).exit).toBe(0);
  const lines = read("分号-结果.csv").split("\n");
  expect(lines[1]).toMatch(/^甲;8000000;2025-06-30;;;有金额;1600000;/);
  expect(lines[2]).toMatch(/^乙;1000000;2025-06-30;;;有金额;200000;/);
});

test("a text that would be read as a formula is written as text; what the file held stays", async () => {
  const list = `=1+1,${HEAD}\n=cmd|' /C calc'!A0,甲,=2+2,2025-06-30\n`;
  writeFileSync(join(at, "注入.csv"), list);
  expect((await run(at, ["注入.csv", ...rule])).exit).toBe(0);
  const [, line = ""] = read("注入-结果.csv").split("\n");
  expect(line.startsWith("=cmd|' /C calc'!A0,甲,=2+2,2025-06-30,")).toBe(true);
  const added = line.slice("=cmd|' /C calc'!A0,甲,=2+2,2025-06-30,".length).split(",");
  for (const field of added) expect(field).not.toMatch(/^"?[=+\-@\t]/);
});

describe("the summary", () => {
  test("goes to standard error; into a file of its own where asked for", async () => {
    writeFileSync(join(at, "名单.csv"), encode(LIST, "gb18030"));
    const ran = await run(at, ["名单.csv", ...rule, "--summary"]);
    expect(ran.exit).toBe(0);
    expect(ran.said).toContain("合计:奖励上限(元)  3,600,000.00");
    const summary = read("名单-汇总.csv", "gb18030");
    expect(summary).toContain("合计:奖励上限(元),3600000");
    expect(summary).toContain("BT.STATION_AWARD");
    const again = await run(at, ["名单.csv", ...rule, "--summary", "--out", "别名.csv"]);
    expect(again.exit).toBe(1);
    expect(again.said).toContain("名单-汇总.csv");
    expect(readdirSync(at)).not.toContain("别名.csv");
  });

  test("none unless asked for", async () => {
    writeFileSync(join(at, "无汇总.csv"), LIST);
    await run(at, ["无汇总.csv", ...rule]);
    expect(readdirSync(at)).not.toContain("无汇总-汇总.csv");
  });
});

describe("--json", () => {
  test("one object a row: its number, the inputs as read, what became of it; no file", async () => {
    writeFileSync(join(at, "行.csv"), LIST);
    const ran = await run(at, ["行.csv", ...rule, "--json"]);
    expect(ran.exit).toBe(0);
    const rows = objects(ran);
    expect(rows.map(({ row, outcome, answer }) => [row, outcome, answer])).toEqual([
      [2, "yes", 1_600_000], [3, "no", 0], [4, "blank", null], [5, "yes", 2_000_000],
    ]); // prettier-ignore
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "row", "inputs", "outcome", "answer", "conclusion", "reason", "gap", "citation",
    ]); // prettier-ignore
    expect(rows[0]?.inputs).toMatchObject({ investment: 8_000_000, rate: null });
    expect(readdirSync(at)).not.toContain("行-结果.csv");
    expect(ran.said).toContain("3,600,000.00");
  });

  test("and a file where --out names one: both say the same", async () => {
    const ran = await run(at, ["行.csv", ...rule, "--json", "--out", "行出.csv"]);
    expect(ran.exit).toBe(0);
    const lines = read("行出.csv").split("\r\n").slice(1, 5);
    objects(ran).forEach(({ conclusion }, i) => {
      expect(lines[i]).toContain(String(conclusion));
    });
    expect(ran.said.match(/3,600,000\.00/g)).toHaveLength(1);
  });

  test("an error's code stands beside the answer that is none", async () => {
    writeFileSync(join(at, "错.csv"), `${HEAD}\n甲,约九百万,2025-06-30\n`);
    expect(objects(await run(at, ["错.csv", ...rule, "--json"]))).toMatchObject([
      { outcome: "wrong", answer: null, error: "#VALUE!", inputs: { investment: "约九百万" } },
    ]);
  });

  test("a day is its date", async () => {
    writeFileSync(join(at, "日.csv"), "单位,认定日期\n甲,2024-08-31\n");
    const ran = await run(at, [
      "日.csv",
      "--rule",
      "GAZELLE_VALID_UNTIL",
      "--map",
      "认定日期=recognisedOn",
      "--json",
    ]);
    expect(ran.said).not.toContain("没有输入");
    expect(objects(ran)[0]?.answer).toMatch(/^2027-08-30$/);
  });
});
