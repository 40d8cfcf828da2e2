import { type Aside, asides } from "../../src/batch/aside";
import { headingsOf } from "../../src/batch/heading-row";
import type { ListRow, Mapping } from "../../src/batch/list";
import { frameOf } from "../../src/batch/list-frame";
import { summaryKeeper } from "../../src/batch/summary";
import { leftOutText } from "../../src/batch/summary-outcomes";
import { BLANK_ROW } from "../../src/batch/blank-row";
import type { ListRule } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

const ruleOf = (name: string): ListRule => {
  const found = facade.lists.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

const VOUCHER = ruleOf("INSTRUMENT_VOUCHER");
const STATION = ruleOf("STATION_AWARD");
const COST: Mapping = {
  rule: "INSTRUMENT_VOUCHER",
  inputs: { cost: { kind: "columns", columns: [2], unit: "yuan" } },
};

const HEADINGS: ListRow = ["序号", "单位名称", "实际发生费用(元)"];

describe("rows of totals", () => {
  const aside = asides(VOUCHER, COST, frameOf([HEADINGS, [1, "甲公司", 100]], 0, HEADINGS.map(String)));
  test.each<readonly [unknown, Aside | null]>([
    ["合计", "total"],
    ["总 计", "total"],
    ["汇总", "total"],
    ["全市汇总", "total"],
    ["平均", "total"],
    ["平均值", "total"],
    ["户均", "total"],
    ["计", "total"],
    ["共3家", "total"],
    ["共 12 户企业", "total"],
    ["合计3家", "total"],
    ["其中：小微企业", "total"],
    ["其中:青山区", "total"],
    ["青山区装备制造产业园区小计", "total"],
    ["青山区合计（3家）", "total"],
    ["累计数", "total"],
    ["Average", "total"],
    // applicants all the same
    ["北京汇总科技有限公司", null],
    ["汇总数据服务中心", null],
    ["平均律科技公司", null],
    ["计算机研究所", null],
    ["其中：甲科技有限公司", null],
    ["共青农场", null],
    ["共3家连锁店有限公司", null],
    ["会计师事务所", null],
    ["总计划研究院", null],
    ["合计（北京）科技公司", null],
  ])("%s: %p", (name, expected) => {
    expect(aside([9, name as string, 150_000])).toBe(expected);
    expect(aside([null, name as string, 150_000])).toBe(expected);
  });

  test("words behind an ordinal", () => {
    expect(aside(["一、", "青山区小计", 3])).toBe("total");
    expect(aside(["（二）", "汇总", 3])).toBe("total");
  });

  test("less sure words count only where nothing else is said in the row", () => {
    expect(aside(["汇总", "甲公司", 100])).toBeNull();
    expect(aside(["合计", "甲公司", 100])).toBe("total");
  });

  test("and where no day of its own stands there", () => {
    const mapping: Mapping = {
      rule: "STATION_AWARD",
      inputs: {
        investment: { kind: "columns", columns: [1], unit: "wan" },
        commissionedOn: { kind: "columns", columns: [2], unit: "asIs" },
      },
    };
    const ofStations = asides(STATION, mapping);
    expect(ofStations(["汇总", 800, 45_838])).toBeNull();
    expect(ofStations(["汇总", 800, 12])).toBe("total"); // Excel counts the days there
    expect(ofStations(["汇总", 800, null])).toBe("total");
    expect(ofStations(["合计", 800, 45_838])).toBe("total");
  });
});

/** What the rows below the headings are, row by row. */
function asidesOf(rows: readonly ListRow[], row = 0): readonly (Aside | null)[] {
  const frame = frameOf(rows, row, headingsOf(rows, row));
  return rows.slice(row + 1).map(asides(VOUCHER, COST, frame));
}

describe("the row of column numbers", () => {
  test.each<readonly [string, readonly ListRow[]]>([
    ["numbers", [HEADINGS, [1, 2, 3], [1, "甲公司", 8], [2, "乙公司", 9]]],
    ["as text", [HEADINGS, ["1", "2", "3"], [1, "甲公司", 8], [2, "乙公司", 9]]],
    ["in brackets", [HEADINGS, ["(1)", "（2）", "③"], [1, "甲公司", 8]]],
    ["stems before numbers", [HEADINGS, ["甲", "乙", 1], [1, "甲公司", 8], [2, "乙公司", 9]]],
    ["letters", [HEADINGS, ["A", "B", "C"], [1, "甲公司", 8], [2, "乙公司", 9]]],
    ["named", [HEADINGS, ["栏次", 1, 2], [1, 5, 8], [2, 6, 9]]],
    ["with how they are worked out", [HEADINGS, [1, 2, "3=1+2"], [1, "甲公司", 8]]],
    [
      "under 栏次",
      [
        ["栏次", "单位", "费用(元)"],
        [1, 2, 3],
        [1, "甲公司", 8],
      ],
    ],
    [
      "the serial number begins again",
      [
        ["序号", "专利", "费用(元)"],
        [1, 2, 3],
        [1, 7, 8],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(asidesOf(rows)).toEqual(["numbers", ...rows.slice(2).map(() => null)]);
  });

  test.each<readonly [string, readonly ListRow[]]>([
    [
      "an applicant with few of each",
      [
        ["专利", "软著", "费用(元)"],
        [1, 2, 3],
        [5, 0, 8],
      ],
    ],
    [
      "an applicant called 甲",
      [
        ["单位", "专利", "费用(元)"],
        ["甲", 1, 2],
        ["乙", 3, 4],
      ],
    ],
    ["not from 1 on", [HEADINGS, [2, 3, 4], [1, "甲公司", 8]]],
    [
      "not every column",
      [
        ["序号", "单位", "费用(元)", "电话", "备注"],
        [1, null, 3],
        [2, "甲公司", 8],
      ],
    ],
    ["nothing below to compare with", [HEADINGS, [1, 2, 3]]],
  ])("is none: %s", (_, rows) => {
    expect(asidesOf(rows)[0]).toBeNull();
  });

  test("repeated on the next page", () => {
    const rows: readonly ListRow[] = [
      HEADINGS,
      [1, 2, 3],
      [1, "甲公司", 8],
      HEADINGS,
      [1, 2, 3],
      [2, "乙", 9],
    ];
    expect(asidesOf(rows)).toEqual(["numbers", null, "heading", "numbers", null]);
  });
});

describe("headings repeated for printing", () => {
  test("each row of them", () => {
    const groups: ListRow = ["序号", "单位名称", "费用(元)", null];
    const parts: ListRow = [null, null, "2023年", "2024年"];
    const rows = [groups, parts, [1, "甲公司", 8, 9], groups, parts, [2, "乙公司", 8, 9]];
    expect(asidesOf(rows, 1)).toEqual([null, "heading", "heading", null]);
  });

  test("whatever their spacing; a single word of them is no heading", () => {
    const rows: readonly ListRow[] = [
      HEADINGS,
      [1, "甲公司", 8],
      ["序 号", "单位\n名称", "实际发生费用（元）"],
      [2, "单位名称", 9],
    ];
    expect(asidesOf(rows)).toEqual([null, "heading", null]);
  });
});

describe("what stands at the foot of a form", () => {
  test.each<readonly [ListRow, Aside | null]>([
    [["填表人：张三", "", "审核人：李四"], "foot"],
    [["单位负责人（签字）：", null, "填表日期：2025年7月1日"], "foot"],
    [[null, null, "制表: 王五"], "foot"],
    [["注：1.以审计报告为准。", "", ""], "foot"],
    [["说明：无", "", "审核人："], "foot"],
    [["填表人：张三", "", 100], null], // a figure is somebody's
    [["甲公司", "", "审核人：李四"], null],
    [["甲公司：", "", 100], null],
  ])("%j: %p", (row, expected) => {
    expect(asidesOf([HEADINGS, [1, "甲公司", 8], row])[1]).toBe(expected);
  });
});

test("rows with nothing in the columns used: empty ones, and such as name somebody", () => {
  const rows: readonly ListRow[] = [
    HEADINGS,
    [1, "甲公司", 8],
    [2, null, null],
    [3, "丙公司", null],
    ["二、", "青山区", 0],
  ];
  expect(asidesOf(rows)).toEqual([null, "blank", "unfilled", "unfilled"]);
});

test("the summary names the rows left out, twenty of each sort", () => {
  const keeper = summaryKeeper(VOUCHER);
  for (let row = 0; row < 25; row += 1) keeper.add(BLANK_ROW, { why: "total", row });
  keeper.add(BLANK_ROW, { why: "blank", row: 30 });
  keeper.add(BLANK_ROW, { why: "foot", row: 31 });
  const resumed = summaryKeeper(VOUCHER, keeper.saved());
  resumed.add(BLANK_ROW, { why: "foot", row: 32 });
  const { leftOut, counts } = resumed.summary();
  expect(counts.blank).toBe(28);
  expect(leftOut.map(({ why, count }) => [why, count])).toEqual([
    ["total", 25],
    ["foot", 2],
  ]);
  const texts = leftOut.map((one) => leftOutText(one, (row) => row + 2).zh);
  expect(texts[0]).toMatch(/^合计、小计等:第2、3、.*、21行等$/u);
  expect(texts[1]).toBe("填表人、备注等:第33、34行");
});
