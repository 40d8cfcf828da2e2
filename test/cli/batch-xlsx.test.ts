/** @jest-environment ./test/cli/hucre-environment.cjs */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, folder, objects, run } from "./command";
import { column, openBook, sheetOf, STATIONS, writeBook, writeStations } from "./lists";
import { storedWorkbook } from "./stored-workbook";

const place = folder();
afterAll(place.gone);
const at = place.path;

const CITATION = "《包头市支持氢能产业高质量发展若干措施(试行)》(包府办发〔2024〕121号)";

describe("values", () => {
  beforeAll(async () => {
    await writeStations(at);
    const ran = await run(at, ["申报.xlsx", "--rule", "STATION_AWARD"]);
    expect(ran).toMatchObject({ exit: 0, out: "" });
  });

  test("stand to the right of the list, row by row", async () => {
    const sheet = await sheetOf(at, "申报-结果.xlsx", "站");
    expect(sheet.rows[0]?.slice(0, 4)).toEqual(STATIONS[0]);
    expect(sheet.rows[0]?.slice(4)).toEqual([
      "结论:加氢站(换氢站)建设奖励上限", "奖励上限(元)", "原因", "差距", "依据",
    ]); // prettier-ignore
    expect(column(sheet, "奖励上限(元)")).toEqual([1_600_000, 0, 2_000_000, null, null, null, 246_913.57]);
    const conclusions = column(sheet, "结论:加氢站(换氢站)建设奖励上限");
    expect(conclusions.map((one) => one !== null)).toEqual([true, true, true, true, true, false, true]);
    expect(new Set([conclusions[0], conclusions[1], conclusions[3], conclusions[4]]).size).toBe(4);
    expect(column(sheet, "依据")[0]).toContain(CITATION);
    expect(column(sheet, "原因")[1]).toContain("2027年1月1日");
  });

  test("what stood there stays as it was, and the input is not touched", async () => {
    const [before, after] = [await sheetOf(at, "申报.xlsx", "站"), await sheetOf(at, "申报-结果.xlsx", "站")];
    expect(after.rows.map((row) => row.slice(0, 4))).toEqual(before.rows.map((row) => row.slice(0, 4)));
    expect(before.rows[0]).toHaveLength(4);
  });

  test("a summary with a native chart is a sheet of its own", async () => {
    const book = await openBook(at, "申报-结果.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["站", "测算汇总"]);
    const cells = book.sheets[1]?.rows.map((row) => row.slice(0, 2)) ?? [];
    expect(cells).toContainEqual(["合计:奖励上限(元)", 3_846_913.57]);
    expect(cells).toContainEqual(["规则", "BT.STATION_AWARD 加氢站(换氢站)建设奖励上限"]);
    const raw = readFileSync(join(at, "申报-结果.xlsx")).toString("latin1");
    expect(raw).toContain("xl/charts/");
  });
});

test("formulas hold their values, and the recalculation agrees with every one", async () => {
  const out = ["--formulas", "--out", "公式.xlsx", "--no-summary"];
  const ran = await run(at, ["申报.xlsx", "--rule", "STATION_AWARD", ...out]);
  expect(ran.exit).toBe(0);
  const sheet = await sheetOf(at, "公式.xlsx", "站");
  const cell = sheet.cells?.get("1,4");
  expect(cell?.formula).toContain("_xldudf_BT_STATION_AWARD(");
  expect(cell?.formulaResult ?? cell?.value).toBe(1_600_000);
  expect(sheet.cells?.get("6,4")?.formula).toBeUndefined(); // the blank row
  const checked = await run(at, ["公式.xlsx", "--recalculate", "--json"]);
  expect(objects(checked)).toEqual([]);
  expect(checked.said).toContain("共 6 个 BT 公式：6 个与存值相同");
});

test("formulas in 万元 and a constant agree as well", async () => {
  const rows = [["单位", "总投资(万元)", "投运日期"], ["甲", 800, 45_838], ["乙", "800", 45_838]]; // prettier-ignore
  await writeBook(at, "万元.xlsx", [{ name: "表", rows }]);
  const set = ["--map", "总投资(万元)=investment", "--map", "投运日期=commissionedOn", "--set", "rate=0.1"];
  const ran = await run(at, ["万元.xlsx", "--rule", "STATION_AWARD", "--formulas", ...set]);
  expect(ran.exit).toBe(0);
  const sheet = await sheetOf(at, "万元-结果.xlsx", "表");
  expect(sheet.rows.slice(1).map((row) => row[3])).toEqual([800_000, 800_000]);
  const checked = await run(at, ["万元-结果.xlsx", "--recalculate", "--json"]);
  expect(objects(checked)).toEqual([]);
  expect(checked.said).toContain("2 个与存值相同");
});

test("no formulas about days where the workbook counts them from 1904; values are right", async () => {
  const cells = {
    A1: "购置和安装总投资（元）",
    B1: "建成验收并投运日期",
    A2: 8_000_000,
    B2: "2025-06-30",
    C1: "技术转让所得",
  };
  writeFileSync(join(at, "早.xlsx"), await storedWorkbook([{ name: "站", cells }], {}, true));
  const ran = await run(at, ["早.xlsx", "--rule", "STATION_AWARD", "--formulas"]);
  expect(ran).toMatchObject({ exit: 2, out: "" });
  expect(ran.said).toContain("这个工作簿使用 1904 日期系统");
  expect(readdirSync(at)).not.toContain("早-结果.xlsx");
  const values = await run(at, ["早.xlsx", "--rule", "STATION_AWARD", "--json"]);
  expect(objects(values)[0]).toMatchObject({ answer: 1_600_000 });
  const noDays = [
    "--rule",
    "TRANSFER_INCOME_TAXABLE",
    "--map",
    "A=income",
    "--formulas",
    "--out",
    "早税.xlsx",
  ];
  expect((await run(at, ["早.xlsx", ...noDays])).exit).toBe(0);
});

describe("text that would be read as a formula", () => {
  const names = ["=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "'x"]; // prettier-ignore

  test("stays text, also in the reasons and headings it gets into", async () => {
    const rows = [
      ["=1+1", "购置和安装总投资（元）", "建成验收并投运日期"],
      ...names.map((name) => [name, name, 45_838]),
    ];
    await writeBook(at, "注入.xlsx", [{ name: "=表", rows }]);
    const ran = await run(at, ["注入.xlsx", "--rule", "STATION_AWARD"]);
    expect(ran.exit).toBe(0);
    const book = await openBook(at, "注入-结果.xlsx");
    for (const sheet of book.sheets)
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    expect(book.sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual(names);
  });
});

describe("where the result goes", () => {
  const rule = ["--rule", "STATION_AWARD"];

  test("never over a file that is there, unless forced", async () => {
    const before = readFileSync(join(at, "申报-结果.xlsx"));
    const refused = await run(at, ["申报.xlsx", ...rule]);
    expect(refused).toMatchObject({ exit: 1, out: "" });
    expect(refused.said).toMatch(/申报-结果\.xlsx”已存在；要覆盖请加 --force/);
    expect(readFileSync(join(at, "申报-结果.xlsx")).equals(before)).toBe(true);
    expect((await run(at, ["申报.xlsx", ...rule, "--force", "--no-summary"])).exit).toBe(0);
    expect((await openBook(at, "申报-结果.xlsx")).sheets.map(({ name }) => name)).toEqual(["站"]);
  });

  test("never into the input, forced or not", async () => {
    const ran = await run(at, ["申报.xlsx", ...rule, "--out", "./申报.xlsx", "--force"]);
    expect(ran.exit).toBe(2);
    expect(ran.said).toContain("不能写进原文件");
  });

  test.each([
    [["--out", "结果.csv"], 2, "同一格式"],
    [["--out", "没有/结果.xlsx"], 1, "不能写入文件夹"],
  ])("%j is refused", async (out, exit, said) => {
    const ran = await run(at, ["申报.xlsx", ...rule, ...out]);
    expect(ran).toMatchObject({ exit, out: "" });
    expect(ran.said).toContain(said);
  });

  test("nothing unfinished is left behind", () => {
    expect(readdirSync(at).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("to the right of everything in the list's rows", async () => {
    const rows = STATIONS.map((row, i) => [...row, null, null, i === 3 ? "旁注" : null]);
    await writeBook(at, "旁注.xlsx", [{ name: "站", rows }]);
    expect((await run(at, ["旁注.xlsx", ...rule])).exit).toBe(0);
    const sheet = await sheetOf(at, "旁注-结果.xlsx", "站");
    expect(sheet.rows[3]?.[6]).toBe("旁注");
    expect(sheet.rows[3]?.[7]).toBe("有金额");
  });

  const FRAME = { A1: "购置和安装总投资（元）", B1: "建成验收并投运日期", A2: 8_000_000, B2: 45_838 };
  const framed = async (
    name: string,
    cells: Readonly<Record<string, string | number | null>>,
  ): Promise<Ran> => {
    writeFileSync(join(at, name), await storedWorkbook([{ name: "站", cells: { ...FRAME, ...cells } }]));
    return run(at, [name, ...rule]);
  };

  test("a coloured band of blank cells does not push them away, the rest of a merged heading does", async () => {
    expect((await framed("色带.xlsx", { XFD1: null, ZZ2: null })).exit).toBe(0);
    expect((await sheetOf(at, "色带-结果.xlsx", "站")).rows[0]?.[2]).toBe("结论:加氢站(换氢站)建设奖励上限");
    expect((await framed("合并.xlsx", { C1: "备注", E1: null })).exit).toBe(0);
    expect((await sheetOf(at, "合并-结果.xlsx", "站")).rows[0]?.[5]).toBe("结论:加氢站(换氢站)建设奖励上限");
  });

  test("never beyond the sheet's last column", async () => {
    const ran = await framed("到边.xlsx", { XFB2: "旁注" });
    expect(ran).toMatchObject({ exit: 1, out: "" });
    expect(ran.said).toMatch(/一直到 XFB 列，右边放不下结果/);
    expect(readdirSync(at).filter((name) => name.includes("到边"))).toEqual(["到边.xlsx"]);
  });

  test("beside an earlier result, under other headings", async () => {
    writeFileSync(join(at, "再算.xlsx"), readFileSync(join(at, "申报-结果.xlsx")));
    expect((await run(at, ["再算.xlsx", ...rule])).exit).toBe(0);
    const headings = (await sheetOf(at, "再算-结果.xlsx", "站")).rows[0] ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toHaveLength(14);
  });
});
