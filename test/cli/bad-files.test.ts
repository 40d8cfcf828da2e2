import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "iconv-lite";
import { folder, run } from "./command";
import { storedWorkbook } from "./stored-workbook";

const place = folder();
afterAll(place.gone);
const at = place.path;

const HEAD = "购置和安装总投资（元）,建成验收并投运日期";
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("a file that is not what it must be ends in 1 and says what to do", () => {
  test.each<readonly [name: string, bytes: Uint8Array | string | null, zh: RegExp, en: RegExp]>([
    ["没有.xlsx", null, /找不到文件“没有.xlsx”，请核对路径/, /There is no file/],
    ["空.xlsx", "", /“空.xlsx”是空的/, /is empty/],
    ["空.csv", "", /“空.csv”是空的/, /is empty/],
    ["网页.xlsx", "<html>", /不是 .xlsx 工作簿/, /is no .xlsx workbook/],
    ["旧.xlsx", new Uint8Array([...OLE, ...new Uint8Array(600)]), /是旧格式 .xls/, /is an old .xls/],
    [
      "密码.xlsx",
      Buffer.concat([Buffer.from(OLE), encode("EncryptedPackage", "utf16le")]),
      /设有打开密码/,
      /password/,
    ],
    ["半个.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /已损坏或不完整/, /damaged or incomplete/],
    [
      "图.csv",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff, 0xfe]),
      /不是 UTF-8 或 GB18030/,
      /UTF-8 or GB18030/,
    ],
    ["无标题.csv", "1,2\n3,4\n", /没有找到标题行；请用 --rows/, /No heading row/],
    ["只有标题.csv", `${HEAD}\n`, /第 1 行标题之下没有数据/, /No rows stand below/],
  ])("%s", async (name, bytes, zh, en) => {
    if (bytes !== null) writeFileSync(join(at, name), bytes);
    const ran = await run(at, [name, "--rule", "STATION_AWARD"]);
    expect(ran).toMatchObject({ exit: 1, out: "" });
    expect(ran.said).toMatch(zh);
    expect(ran.said.trimEnd()).not.toContain("\n");
    const english = await run(at, [name, "--rule", "STATION_AWARD", "--lang", "en"]);
    expect(english.said).toMatch(en);
  });

  test("a folder", async () => {
    mkdirSync(join(at, "夹.xlsx"));
    const ran = await run(at, ["夹.xlsx", "--rule", "STATION_AWARD"]);
    expect(ran).toMatchObject({ exit: 1, said: "“夹.xlsx”是文件夹，不是文件。\n" });
  });

  test("recalculation too", async () => {
    const ran = await run(at, ["网页.xlsx", "--recalculate"]);
    expect(ran).toMatchObject({ exit: 1, out: "" });
    expect(ran.said).toMatch(/不是 .xlsx 工作簿/);
  });

  test("an .xlsx that breaks off in the middle of its rows leaves no result", async () => {
    const cells = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`A${i + 2}`, i] as const));
    const head = { A1: "购置和安装总投资（元）", B1: "建成验收并投运日期" };
    const whole = await storedWorkbook([{ name: "站", cells: { ...head, ...cells } }]);
    const spoilt = Buffer.from(whole);
    const start = spoilt.indexOf("xl/worksheets/sheet1.xml") + 2000;
    spoilt.fill(0x55, start, start + 400);
    writeFileSync(join(at, "坏行.xlsx"), spoilt);
    const ran = await run(at, ["坏行.xlsx", "--rule", "STATION_AWARD"]);
    expect(ran.exit).toBe(1);
    expect(ran.said).toMatch(/已损坏或不完整/);
    expect(readdirSync(at).filter((name) => name.includes("坏行"))).toEqual(["坏行.xlsx"]);
  });

  test("formulas without stored values are warned of", async () => {
    const cells = { A1: "购置和安装总投资（元）", B1: "建成验收并投运日期", A2: { f: "1+1" }, B2: 45_838 };
    writeFileSync(join(at, "没算.xlsx"), await storedWorkbook([{ name: "站", cells }]));
    const ran = await run(at, ["没算.xlsx", "--rule", "STATION_AWARD"]);
    expect(ran.exit).toBe(0);
    expect(ran.said).toMatch(/有 1 个公式没有存值（如 A2）/);
  });
});
