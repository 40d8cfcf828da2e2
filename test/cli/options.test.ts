/** @jest-environment ./test/cli/hucre-environment.cjs */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/batch/headings";
import { save, toJson } from "../../src/batch/saved-mapping";
import { facade } from "../../src/functions/facade-of-library";
import { type Ran, folder, objects, run } from "./command";
import { sheetOf, STATIONS, writeBook } from "./lists";

const place = folder();
afterAll(place.gone);
const at = place.path;

const answers = (ran: Ran): readonly unknown[] => objects(ran).map(({ answer }) => answer);
let files = 0;

/** Runs a list as JSON. */
async function judged(text: string, ...more: readonly string[]): Promise<Ran> {
  const name = `list-${++files}.csv`;
  writeFileSync(join(at, name), text);
  return run(at, [name, "--json", ...(more.includes("--rule") ? [] : ["--rule", "STATION_AWARD"]), ...more]);
}

const HEAD = "购置和安装总投资（元）,建成验收并投运日期";

describe("--map, --unit, --set", () => {
  const strange = "甲列,乙列\n800,2025-06-30\n";
  const mapped = ["--map", "甲列=investment", "--map", "乙列=commissionedOn"];

  test.each<readonly [what: string, more: readonly string[], answer: unknown]>([
    ["by heading and name", mapped, 160],
    ["by label", ["--map", "甲列=购置和安装总投资", "--map", "乙列=建成验收并投运日期"], 160],
    ["by letter", ["--map", "A=investment", "--map", "b=commissionedOn"], 160],
    ["with a unit", [...mapped, "--unit", "甲列=万元"], 1_600_000],
    ["with a unit in English", [...mapped, "--unit", "甲列=wan"], 1_600_000],
    ["with a unit by the input", [...mapped, "--unit", "investment=万元"], 1_600_000],
    ["with a constant", [...mapped, "--set", "rate=0.1"], 80],
    ["with a constant as text", [...mapped, "--set", "rate=10%"], 80],
    ["with a constant for a column", ["--map", "甲列=investment", "--set", "commissionedOn=2025-06-30"], 160],
    ["with a value that is not known", ["--map", "甲列=investment", "--set", "commissionedOn="], null],
  ])("%s", async (_, more, answer) => {
    const ran = await judged(strange, ...more);
    expect(ran.exit).toBe(0);
    expect(answers(ran)).toEqual([answer]);
  });

  test("a heading with an equals sign", async () => {
    const ran = await judged("投资=总额,乙列\n800,2025-06-30\n", "--map", "投资=总额=investment", "--map", "乙列=commissionedOn"); // prettier-ignore
    expect(answers(ran)).toEqual([160]);
  });

  test("what is said wins over what is recognised", async () => {
    const text = `${HEAD},另一列\n8000000,2025-06-30,1000000\n`;
    expect(answers(await judged(text))).toEqual([1_600_000]);
    expect(answers(await judged(text, "--map", "另一列=investment"))).toEqual([200_000]);
  });

  const firms = "企业,2022年营业收入(万元),2023年营业收入(万元),2024年营业收入(万元),丁,戊,己,庚\n甲,4000,5000,5760,0.5,3,2,0\n"; // prettier-ignore
  const rest = [
    "--set", "netProfits=100", "--set", "rdExpenses=", "--map", "丁=debtRatio", "--map", "戊=fiscalYears",
    "--map", "己=inventionPatents", "--map", "庚=otherRights", "--set", "standards=0",
  ]; // prettier-ignore

  test("a yearly input by its columns, oldest first", async () => {
    const years = ["2022", "2023", "2024"].flatMap((year) => ["--map", `${year}年营业收入(万元)=revenues`]);
    for (const more of [[], years]) {
      const ran = await judged(firms, "--rule", "GAZELLE_ELIGIBLE", ...rest, ...more);
      expect(ran.exit).toBe(0);
      expect(objects(ran)[0]?.inputs).toMatchObject({ revenues: [40_000_000, 50_000_000, 57_600_000] });
    }
  });

  test.each<readonly [more: readonly string[], said: RegExp]>([
    [["--map", "丙列=investment"], /名单里没有“丙列”这一列，相近的有：/],
    [["--map", "甲列=invest"], /STATION_AWARD 没有输入“invest”，相近的有：investment/],
    [["--map", "甲列=investment", "--map", "乙列=investment"], /最多占 1 列，--map 给了 2 列/],
    [["--map", "甲列=investment", "--set", "investment=1"], /输入“investment”给了两次/],
    [["--set", "rate=1", "--set", "rate=2"], /输入“rate”给了两次/],
    [["--unit", "甲列=万元"], /“甲列”这一列没有用作任何输入/],
    [["--map", "甲列=investment", "--unit", "甲列=公斤"], /单位不能是“公斤”，可以是：元、万元、亿元/],
    [["--map", "乙列=commissionedOn", "--unit", "乙列=万元"], /单位不能是“万元”/],
  ])("%j is refused", async (more, said) => {
    const ran = await judged(strange, ...more);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.said).toMatch(said);
  });

  test("one heading over two columns has to be told apart", async () => {
    const text = "金额,日期,金额\n8000000,2025-06-30,1\n";
    const both = ["--map", "日期=commissionedOn"];
    const ran = await judged(text, ...both, "--map", "金额=investment");
    expect(ran.exit).toBe(2);
    expect(ran.said).toContain("表头“金额”不止一列（A、C），请改写列号");
    expect(answers(await judged(text, ...both, "--map", "A=investment"))).toEqual([1_600_000]);
  });
});

describe("what is missing or looks wrong", () => {
  test("a required input without a column ends in 1: its name, what it decides, how to give it", async () => {
    const ran = await judged("申报单位,建成验收并投运日期\n甲,2025-06-30\n");
    expect(ran).toMatchObject({ exit: 1, out: "" });
    expect(ran.said).toMatch(/缺少必填的输入：investment（.*购置和安装总投资/);
    expect(ran.said).toContain('--map "表头=investment"');
    expect(ran.said).toContain("还没有用到的表头：申报单位");
    expect(ran.said).toContain('--set "investment=值"');
    const firms = await judged("企业,资产负债率\n甲,0.5\n", "--rule", "GAZELLE_ELIGIBLE");
    for (const name of ["revenues", "netProfits", "inventionPatents"]) expect(firms.said).toContain(name);
  });

  test("the example names a column that is free, not the serial number", async () => {
    const ran = await judged("序号,申报单位,投资情况,建成验收并投运日期\n1,甲,900,2025-06-30\n");
    expect(ran.said).toContain('--map "投资情况=investment"');
  });

  test("what a file says cannot command the terminal", async () => {
    const evil = "\u001b]0;x\u0007\u009b2J约";
    const ran = await judged(`序号,${HEAD}\n1,${evil},2025-06-30\n`);
    expect(ran.exit).toBe(0);
    expect(ran.said).toContain("“\ufffd]0;x\ufffd\ufffd2J约”");
    expect(objects(ran)[0]).toMatchObject({ inputs: { investment: evil } });
  });

  test("the magnitude is warned of, and the run goes on", async () => {
    const ran = await judged(`${HEAD}\n800,2025-06-30\n1260,2025-06-30\n`);
    expect(ran.exit).toBe(0);
    expect(ran.said).toMatch(/^注意：.*购置和安装总投资.*万元/m);
  });
});

describe("--sheet and --rows", () => {
  const title = [["二〇二五年加氢站申报表"], ["填报单位：甲区"], ["其他", ...(STATIONS[0] ?? [])]];
  const low = [...title, ...STATIONS.slice(1).map((row) => ["x", ...row]), ["合计", null, null, 99, null]];

  beforeAll(() =>
    writeBook(at, "几张.xlsx", [
      { name: "隐藏", rows: [["x"]], hidden: true },
      { name: "一季度", rows: STATIONS },
      { name: "二季度", rows: low },
    ]),
  );
  const at3 = async (...more: readonly string[]): Promise<Ran> =>
    run(at, ["几张.xlsx", "--rule", "STATION_AWARD", "--json", ...more]);

  test("the first sheet in sight unless one is named, in any case", async () => {
    expect(answers(await at3())).toEqual([1_600_000, 0, 2_000_000, null, null, null, 246_913.57]);
    expect(objects(await at3("--sheet", "二季度"))[0]).toMatchObject({ row: 4, answer: 1_600_000 });
  });

  test("a first sheet without a list is named, with the others", async () => {
    for (const [name, cover] of [
      ["封面.xlsx", [["加氢站奖励"], ["x", "y"]]],
      [
        "说明.xlsx",
        [
          ["项目", "说明"],
          ["甲", "乙"],
        ],
      ],
    ] as const) {
      await writeBook(at, name, [{ name: "封面", rows: cover }, { name: "名单", rows: STATIONS }]); // prettier-ignore
      const ran = await run(at, [name, "--rule", "STATION_AWARD", "--json"]);
      expect(ran).toMatchObject({ exit: 1, out: "" });
      expect(ran.said).toContain("未写 --sheet，取的是工作表“封面”（另有：名单）");
      const named = await run(at, [name, "--rule", "STATION_AWARD", "--json", "--sheet", "封面"]);
      expect(named.exit).toBe(1);
      expect(named.said).not.toContain("未写 --sheet");
    }
  });

  test("the heading row is found below titles; an area says where the list ends", async () => {
    expect(objects(await at3("--sheet", "二季度")).at(-1)).toMatchObject({ row: 11 });
    const rows = objects(await at3("--sheet", "二季度", "--rows", "B3:E6"));
    expect(rows.map(({ row, answer }) => [row, answer])).toEqual([[4, 1_600_000], [5, 0], [6, 2_000_000]]); // prettier-ignore
    const byRows = objects(await at3("--sheet", "二季度", "--rows", "3:5"));
    expect(byRows.map(({ row }) => row)).toEqual([4, 5]);
  });

  test("letters are those of the sheet", async () => {
    const ran = await at3("--sheet", "二季度", "--rows", "B3:E6", "--map", "D=investment");
    expect(objects(ran)[0]).toMatchObject({ answer: 1_600_000 });
  });

  test("results stand beside the area's rows only", async () => {
    const area = ["--sheet", "二季度", "--rows", "A3:E6", "--no-summary"];
    expect((await run(at, ["几张.xlsx", "--rule", "STATION_AWARD", ...area])).exit).toBe(0);
    const sheet = await sheetOf(at, "几张-结果.xlsx", "二季度");
    expect(sheet.rows.map((row) => row[5] ?? null).map((cell) => cell !== null)).toEqual([
      false, false, true, true, true, true, false, false, false, false, false,
    ]); // prettier-ignore
  });

  test.each([
    [["--sheet", "四季度"], 1, /没有工作表“四季度”，/],
    [["--rows", "A3"], 2, /“A3”不是区域/],
    [["--rows", "A3:B3"], 2, /只有一行/],
    [["--rows", "A0:B3"], 2, /不是区域/],
    [["--rows", "A3:B"], 2, /不是区域/],
    [["--rows", "A1:ZZZ9"], 2, /不是区域/],
    [["--rows", "A900:H999"], 1, /没有找到标题行/],
  ])("%j", async (more, exit, said) => {
    const ran = await at3(...more);
    expect(ran).toMatchObject({ exit, out: "" });
    expect(ran.said).toMatch(said);
  });
});

describe("--mapping", () => {
  const rule = facade.lists.find(({ name }) => name === "STATION_AWARD");
  const headings = HEAD.split(",");
  const columns = headings.map((heading, index) => ({ index, heading, sample: [] }));
  if (!rule) throw new Error("no rule");
  const json = toJson(save(rule, recognise(rule, columns), columns));

  test("a saved mapping names the rule and the columns, in whatever order they now stand", async () => {
    writeFileSync(join(at, "映射.json"), json);
    writeFileSync(join(at, "新.csv"), `${[...headings].reverse().join(",")}\n2025-06-30,8000000\n`);
    const ran = await run(at, ["新.csv", "--mapping", "映射.json", "--json"]);
    expect(ran.exit).toBe(0);
    expect(answers(ran)).toEqual([1_600_000]);
  });

  test.each([
    ["没有.json", null, 1, /找不到文件“没有.json”/],
    ["坏.json", "{", 1, /“坏.json”不能用作对应关系：/],
    ["空.json", "", 1, /不能用作对应关系/],
    ["别的.json", json.replace("STATION_AWARD", "NO_SUCH"), 1, /NO_SUCH/],
  ])("%s is refused", async (name, text, exit, said) => {
    if (text !== null) writeFileSync(join(at, name), text);
    const ran = await run(at, ["新.csv", "--mapping", name, "--json"]);
    expect(ran).toMatchObject({ exit, out: "" });
    expect(ran.said).toMatch(said);
  });

  test("for another rule than the one asked for", async () => {
    const ran = await run(at, ["新.csv", "--mapping", "映射.json", "--rule", "REFUEL_AWARD", "--json"]);
    expect(ran.exit).toBe(2);
    expect(ran.said).toContain("对应关系是为 STATION_AWARD 保存的");
  });
});

describe("--reading and --sensitivity", () => {
  /** 50,000,000 last year falls into both brackets. */
  const firms = "企业,2022年营业收入,2023年营业收入,2024年营业收入,资产负债率\n甲,40000000,45000000,50000000,0.5\n乙,1000000,9000000,60000000,0.5\n"; // prettier-ignore
  const rest = "netProfits=100 rdExpenses=1 fiscalYears=5 inventionPatents=9 otherRights=9 standards=9"
    .split(" ")
    .flatMap((pair) => ["--set", pair]);
  const checked = (...more: readonly string[]): Promise<Ran> =>
    judged(firms, "--rule", "GAZELLE_ELIGIBLE", ...rest, ...more);

  test("another reading is named in the summary", async () => {
    const ran = await checked("--reading", "g12=HIGHER");
    expect(ran.exit).toBe(0);
    const eligible = facade.lists.find(({ name }) => name === "GAZELLE_ELIGIBLE");
    const reading = eligible?.readings.find(({ id }) => id === "G12");
    expect(ran.said).toContain(reading?.options.higher?.zh ?? "?");
  });

  test("sensitivity counts the rows that would change", async () => {
    expect((await checked()).said).not.toContain("换一种读法");
    const ran = await checked("--sensitivity");
    expect(ran.said).toContain("换一种读法");
    expect(ran.said).toContain("变化行数");
  });
});

test("--lang en: headings, reasons and summary in English", async () => {
  writeFileSync(join(at, "en.csv"), `${HEAD}\n8000000,2025-06-30\n`);
  const ran = await run(at, ["en.csv", "--rule", "station_award", "--lang", "en"]);
  expect(ran.said).toContain("Written: ");
  expect(readFileSync(join(at, "en-结果.csv"), "utf8")).toMatch(/,"Conclusion: .*",.*,Reason,Gap,Basis\n/);
});
