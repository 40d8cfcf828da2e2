/** @jest-environment ./test/cli/hucre-environment.cjs */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RELATIONS, bookParts, relations, sheet, zipOf } from "../files/xlsx/fixture";
import { type Ran, folder, objects, run } from "./command";
import { type Value, sheetOf, writeBook } from "./lists";

/** Lists as offices keep them, with what makes an amount wrong by orders of magnitude or counts a row that is no applicant. */

const place = folder();
afterAll(place.gone);
const at = place.path;

const DAY = 45_838; // 2025-06-30
const outcomes = (ran: Ran): readonly unknown[] => objects(ran).map(({ outcome }) => outcome);
const answers = (ran: Ran): readonly unknown[] => objects(ran).map(({ answer }) => answer);

const judged = async (
  name: string,
  rows: readonly (readonly Value[])[],
  rule: string,
  ...more: readonly string[]
): Promise<Ran> => {
  await writeBook(at, name, [{ name: "表", rows }]);
  return run(at, [name, "--rule", rule, "--json", ...more]);
};

/** Cells as Excel keeps them: `85%` is 0.85 in a format of per cent. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="0"/></cellXfs></styleSheet>';

type Cell = string | number | { readonly percent: number; readonly style: 1 | 2 };

const LETTERS = "ABCDEFGH";

function cellXml(cell: Cell, where: string): string {
  if (typeof cell === "string") return `<c r="${where}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${where}"><v>${cell}</v></c>`;
  return `<c r="${where}" s="${cell.style}"><v>${cell.percent}</v></c>`;
}

const rowXml = (cells: readonly Cell[], row: number, attributes = ""): string =>
  `<row r="${row}"${attributes}>${cells.map((cell, i) => cellXml(cell, `${LETTERS[i] ?? ""}${row}`)).join("")}</row>`;

async function writeParts(name: string, rows: string, more = {}, behind = ""): Promise<void> {
  const parts = bookParts(sheet(rows, { behind }), {
    "xl/styles.xml": STYLES,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    ...more,
  });
  writeFileSync(join(at, name), new Uint8Array(await (await zipOf(parts)).arrayBuffer()));
}

describe("a rate shown in per cent", () => {
  const INVESTED = [8_000_000, DAY] as const;
  const rates: readonly Cell[] = [
    15,
    { percent: 0.15, style: 1 },
    { percent: 0.2, style: 2 },
    "15%",
    ...Array.from({ length: 40 }, () => 10),
    { percent: 0.05, style: 1 }, // beyond all samples
    0.05,
  ];

  beforeAll(() =>
    writeParts(
      "比例.xlsx",
      [["总投资(元)", "投运日期", "奖励比例(%)"], ...rates.map((rate) => [...INVESTED, rate])]
        .map((cells, i) => rowXml(cells, i + 1))
        .join(""),
    ),
  );

  const expected = [
    1_200_000,
    1_200_000,
    1_600_000,
    1_200_000,
    ...Array.from({ length: 40 }, () => 800_000),
    400_000,
    4_000,
  ];

  test("is the fraction it is, whatever the heading says", async () => {
    const ran = await run(at, ["比例.xlsx", "--rule", "STATION_AWARD", "--json"]);
    expect(answers(ran)).toEqual(expected);
    const rows = objects(ran);
    expect(rows[44]?.reason).not.toContain("疑似");
    expect(rows[45]?.reason).toContain("疑似小数:“奖励比例(%)”列的0.05读作0.05%");
    expect(ran.said).toMatch(/疑似小数 {2}1 {2}/u); // counted
  });

  test("and so in live formulas, each by the format of its own cell", async () => {
    const ran = await run(at, ["比例.xlsx", "--rule", "STATION_AWARD", "--formulas", "--out", "公式.xlsx"]);
    expect(ran.exit).toBe(0);
    const made = await sheetOf(at, "公式.xlsx", "申报");
    expect(made.rows.slice(1).map((row) => row[3])).toEqual(expected);
    expect(made.cells?.get("2,3")?.formula).toMatch(/,C3\)$/u);
    expect(made.cells?.get("1,3")?.formula).toContain("C2/100");
    const checked = await run(at, ["公式.xlsx", "--recalculate", "--json"]);
    expect(objects(checked)).toEqual([]);
  });
});

describe("rows that are no applicants", () => {
  const COST = ["单位名称", "实际发生费用(元)"];

  test("the totals of a table, whatever they are called", async () => {
    const rows = [COST, ["甲", 100_000], ["乙", 50_000], ["全部申报", 150_000]];
    await writeParts(
      "表.xlsx",
      rows.map((cells, i) => rowXml(cells, i + 1)).join(""),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="单位名称"/><tableColumn id="2" name="实际发生费用(元)"/></tableColumns></table>',
      },
      `<tableParts count="1"><tablePart xmlns:r="${RELATIONS}" r:id="rId1"/></tableParts>`,
    );
    const ran = await run(at, ["表.xlsx", "--rule", "INSTRUMENT_VOUCHER", "--json"]);
    expect(answers(ran)).toEqual([50_000, 25_000, null]);
    expect(objects(ran)[2]).toMatchObject({ outcome: "blank", aside: "total" });
    expect(ran.said).toContain("其中 合计、小计等:第4行  1");
    expect(ran.said).toContain("75,000.00");
  });

  test("totals by their words, named in the summary; firms that only sound alike stay", async () => {
    const rows = [
      COST,
      ["甲", 100_000],
      ["汇总", 1],
      ["北京汇总科技有限公司", 50_000],
      ["其中：小微企业", 2],
    ];
    const ran = await judged("汇总.xlsx", rows, "INSTRUMENT_VOUCHER");
    expect(answers(ran)).toEqual([50_000, null, 25_000, null]);
    expect(ran.said).toContain("其中 合计、小计等:第3、5行  2");
  });

  test("column numbers neither count nor spoil the samples", async () => {
    const rows = [
      ["序号", "单位", "购置和安装总投资(万元)", "建成验收并投运日期", "奖励比例(%)"],
      [1, 2, 3, 4, 5],
      [1, "甲公司", 800, DAY, 0.2],
      [2, "乙公司", 900, DAY, 0.15],
    ];
    const ran = await judged("栏次.xlsx", rows, "STATION_AWARD");
    // all rates of applicants are fractions, so 5 must not make them per cent
    expect(answers(ran)).toEqual([null, 1_600_000, 1_350_000]);
    expect(ran.said).toContain("其中 栏次:第2行  1");
  });

  test("repeated headings and the foot of the form", async () => {
    const rows = [
      ["单位", "总投资(万元)", "投运日期"],
      ["甲", 100, DAY],
      ["单位", "总投资(万元)", "投运日期"],
      ["乙", 200, DAY],
      ["填表人：张三", "审核人：李四", null],
    ];
    const ran = await judged("重复.xlsx", rows, "STATION_AWARD");
    expect(outcomes(ran)).toEqual(["yes", "blank", "yes", "blank"]);
    expect(ran.said).toContain("其中 重复的标题:第3行");
    expect(ran.said).toContain("其中 填表人、备注等:第5行");
  });
});

test("单位:万元 above the rows asked for counts for them", async () => {
  const rows = [
    ["2025年加氢站建设奖励申报表", null, null],
    [null, null, "单位：万元"],
    ["单位名称", "购置和安装总投资", "建成验收并投运日期"],
    ["甲", 800, DAY],
  ];
  const ran = await judged("注.xlsx", rows, "STATION_AWARD", "--rows", "A3:C4");
  expect(answers(ran)).toEqual([1_600_000]);
});

test("but not that of another list further up", async () => {
  const rows = [
    [null, null, "单位：万元"],
    ["单位名称", "购置和安装总投资", "建成验收并投运日期"],
    ["甲", 800, DAY],
    ["单位名称", "购置和安装总投资", "建成验收并投运日期"],
    ["乙", 8_000_000, DAY],
  ];
  const ran = await judged("两表.xlsx", rows, "STATION_AWARD", "--rows", "A4:C5");
  expect(answers(ran)).toEqual([1_600_000]);
});

describe("yuan under 万元", () => {
  const HEADINGS = ["单位", "购置和安装总投资(万元)", "建成验收并投运日期"];

  test("a whole column is warned of before the run, and each row says so", async () => {
    const rows = [HEADINGS, ...[3, 4, 5, 6, 7].map((x) => [`u${x}`, x * 1_000_000, DAY])];
    const ran = await judged("全列.xlsx", rows, "STATION_AWARD");
    expect(ran.said).toContain("数额过大(如 3000000),可能已是元");
    for (const { reason } of objects(ran)) expect(reason).toContain("疑似以元填写");
    expect(ran.said).toMatch(/疑似以元填写 {2}5 {2}/u);
  });

  test("one cell is found far below the samples", async () => {
    const rows = [
      HEADINGS,
      ...Array.from({ length: 50 }, (_, i) => [`u${i}`, 800 + i, DAY]),
      ["大", 8_000_000, DAY],
    ];
    const ran = await judged("一格.xlsx", rows, "STATION_AWARD");
    expect(ran.said).not.toContain("数额过大");
    const doubtful = objects(ran).filter(({ reason }) => String(reason).includes("疑似以元填写"));
    expect(doubtful.map(({ row }) => row)).toEqual([52]);
    expect(ran.said).toMatch(/疑似以元填写 {2}1 {2}/u);
  });

  test("a sign of money alone is neither taken for yuan nor for 万元", async () => {
    const rows = [HEADINGS, ["甲", 800, DAY], ["乙", "￥950", DAY], ["丙", "￥950万元", DAY]];
    const ran = await judged("货币.xlsx", rows, "STATION_AWARD");
    expect(outcomes(ran)).toEqual(["yes", "wrong", "yes"]);
    expect(objects(ran)[1]?.reason).toContain("填的是“￥950”");
    expect(answers(ran)[2]).toBe(1_900_000);
    expect(ran.said).toContain("只有货币符号(如“￥950”)");
  });
});

test("hidden rows are worked out, and it is said which they are", async () => {
  const rows = [
    rowXml(["总投资(元)", "投运日期"], 1),
    rowXml([8_000_000, DAY], 2),
    rowXml([8_000_000, DAY], 3, ' hidden="1"'),
  ];
  await writeParts("隐藏.xlsx", rows.join(""));
  const ran = await run(at, ["隐藏.xlsx", "--rule", "STATION_AWARD", "--json"]);
  expect(ran.said).toContain("有 1 行被筛选或隐藏（第 3 行）");
  expect(ran.said).toContain("3,200,000.00");
});

describe("a required column that was not found", () => {
  const lacking = async (name: string, headings: readonly string[]): Promise<string> =>
    (await judged(name, [headings, ["甲", 800, DAY]], "STATION_AWARD")).said;

  test("an example names a heading that is nearly it", async () => {
    const said = await lacking("近.xlsx", ["单位", "购置总投资(元)", "投运日期"]);
    expect(said).toContain('如 --map "购置总投资(元)=investment"');
  });

  test("or none", async () => {
    const said = await lacking("远.xlsx", ["单位", "规模", "投运日期"]);
    expect(said).toContain('--map "表头=investment"');
    expect(said).not.toContain("如 --map");
    expect(said).toContain("还没有用到的表头：单位、规模");
  });
});
