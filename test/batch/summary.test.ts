import fc from "fast-check";
import { sensitivityKeeper } from "../../src/batch/sensitivity";
import { type SavedSummary, type SummaryKeeper, summaryKeeper } from "../../src/batch/summary";
import type { SummaryContext } from "../../src/batch/summary-context";
import { type SummaryRange, type SummarySheet, summaryRows } from "../../src/batch/summary-sheet";
import type { ListRule, RowAccount, RowOutcome } from "../../src/functions/facade";
import { facade } from "../../src/functions/facade-of-library";

function ruleOf(name: string): ListRule {
  const found = facade.lists.find((rule) => rule.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
}
const STATION = ruleOf("STATION_AWARD");
const GAZELLE = ruleOf("GAZELLE_ELIGIBLE");

const account = (
  outcome: RowOutcome,
  value: number | string = "",
  grounds: readonly string[] = [],
): RowAccount => ({
  outcome,
  value,
  error: typeof value === "string" && value.startsWith("#"),
  conclusion: "",
  reason: "",
  gap: "",
  citation: "",
  grounds,
});

function counted(accounts: readonly RowAccount[], rule = STATION): SummaryKeeper {
  const keeper = summaryKeeper(rule);
  for (const one of accounts) keeper.add(one);
  return keeper;
}

describe("the sum", () => {
  test.each<[string, readonly number[], string, number]>([
    ["of nothing", [], "0", 0],
    ["of what doubles do not add up", [0.1, 0.2, 0.3], "0.6", 0.6],
    ["of a hundred thousand fen", Array<number>(100_000).fill(0.01), "1000", 1000],
    ["of small beside large", [1e14, 0.01, -1e14], "0.01", 0.01],
    [
      "beyond 15 digits",
      Array<number>(7).fill(1_999_999_999_999.99),
      "13999999999999.93",
      13_999_999_999_999.93,
    ],
    [
      "beyond what a double tells apart",
      Array<number>(70_000).fill(9_999_999_999.99),
      "699999999999300",
      699_999_999_999_300,
    ],
    ["of amounts below 0", [-5, 3.5], "-1.5", -1.5],
  ])("%s", (_, amounts, exact, number) => {
    const { sum } = counted(amounts.map((amount) => account("yes", amount))).summary();
    expect(sum).toEqual({ exact, number });
  });

  test("leaves out what is no amount", () => {
    const rows = [
      account("open", "待核实"),
      account("wrong", "#VALUE!"),
      account("blank"),
      account("yes", 2),
    ];
    expect(counted(rows).summary().sum?.exact).toBe("2");
    expect(counted([account("yes", 2)], GAZELLE).summary().sum).toBeNull();
  });
});

describe("the reasons", () => {
  test("most rows first, then the first to appear; twice in a row counts once", () => {
    const rows = [["丙"], ["甲", "乙"], ["乙"], ["甲", "甲"], ["丁"]];
    const { grounds, otherGrounds } = counted(rows.map((grounds) => account("no", 0, grounds))).summary();
    expect(grounds.map(({ text, rows: many }) => [text, many])).toEqual([["甲", 2], ["乙", 2], ["丙", 1], ["丁", 1]]); // prettier-ignore
    expect(otherGrounds).toEqual({ kinds: 0, times: 0 });
  });
  test("the first 20, and how many more", () => {
    const rows = Array.from({ length: 23 }, (_, i) => account("no", 0, [`原因${String(i)}`]));
    const { grounds, otherGrounds } = counted([...rows, account("no", 0, ["原因22"])]).summary();
    expect(grounds.map(({ text }) => text).slice(0, 2)).toEqual(["原因22", "原因0"]);
    expect(grounds).toHaveLength(20);
    expect(otherGrounds).toEqual({ kinds: 3, times: 3 });
  });
  test("no list of reasons grows without end", () => {
    const many = counted(Array.from({ length: 3_000 }, (_, i) => account("wrong", "#VALUE!", [String(i)])));
    expect(many.saved().grounds).toHaveLength(1_000);
    expect(many.summary().otherGrounds.times).toBe(3_000 - 20);
  });
});

const anyAccount = fc
  .record({
    outcome: fc.constantFrom<RowOutcome>("yes", "no", "value", "open", "outside", "wrong", "blank"),
    amount: fc.integer({ min: -1e9, max: 1e14 }),
    grounds: fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 3 }),
  })
  .map(({ outcome, amount, grounds }) => account(outcome, amount / 100, grounds));

test("goes on from what was saved as if it had never stopped", () => {
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 40 }), fc.nat(40), (accounts, at) => {
      const before = counted(accounts.slice(0, at));
      const after = summaryKeeper(STATION, JSON.parse(JSON.stringify(before.saved())) as SavedSummary);
      for (const one of accounts.slice(at)) after.add(one);
      expect(after.summary()).toEqual(counted(accounts).summary());
      expect(after.saved()).toEqual(counted(accounts).saved());
    }),
  );
});

describe("the sheet", () => {
  const context = (of: Partial<SummaryContext> = {}): SummaryContext => ({
    rule: { ...STATION, readings: [] },
    list: "名单!A1:C8",
    mapping: {
      rule: "STATION_AWARD",
      inputs: {
        investment: { kind: "columns", columns: [1], unit: "wan" },
        commissionedOn: { kind: "constant", value: "2025-06-30" },
      },
    },
    headings: ["企业名称", "总投资(万元)"],
    version: "1.0.0",
    readings: {},
    day: "2026-02-01",
    effects: [],
    rowNumber: (row) => row + 2,
    ...of,
  });
  const ROWS = [
    account("yes", 1_600_000),
    account("yes", 2_000_000.01),
    account("no", 0, ["期间(三(五))"]),
    account("open", "#VALUE!", ["未填写"]),
    account("wrong", "#VALUE!", ["未填写"]),
    account("outside", "#N/A", ["不适用"]),
    account("blank"),
  ];
  const of = (sheet: SummarySheet): unknown[][] => sheet.rows.map((row) => row.map(({ value }) => value));
  const cellsOf = (sheet: SummarySheet, { row, column, rows, columns }: SummaryRange): unknown[] =>
    of(sheet).slice(row, row + rows).flatMap((cells) => cells.slice(column, column + columns)); // prettier-ignore

  test("in Chinese", () => {
    const sheet = summaryRows(counted(ROWS).summary(), context(), "zh-CN");
    expect(of(sheet)).toEqual([
      ["批量测算汇总:加氢站(换氢站)建设奖励上限"],
      [STATION.citation],
      [],
      ["结论", "行数", "占比"],
      ["有金额", 2, 2 / 6],
      ["不符合或金额为0", 1, 1 / 6],
      ["金额为负", 0, 0],
      ["待核实", 1, 1 / 6],
      ["数据有误", 1, 1 / 6],
      ["不适用", 1, 1 / 6],
      ["测算行数", 6],
      ["空行、合计行等(未测算)", 1],
      ["合计:奖励上限(元)", 3_600_000.01],
      [],
      ["原因(一行可有多个)", "行数", "占比"],
      ["未填写", 2, 2 / 6],
      ["期间(三(五))", 1, 1 / 6],
      ["不适用", 1, 1 / 6],
      [],
      ["来历", ""],
      ["名单", "名单!A1:C8"],
      ["规则", "BT.STATION_AWARD 加氢站(换氢站)建设奖励上限"],
      ["函数库版本", "1.0.0"],
      ["测算日期", "2026-02-01"],
      ["列对应:购置和安装总投资", "总投资(万元)(单位:万元)"],
      ["列对应:建成验收并投运日期", "各行均为 2025-06-30"],
      ["列对应:奖励比例", "未提供"],
    ]);
  });

  test.each([
    ["STATION_AWARD", "zh-CN"],
    ["STATION_AWARD", "en-US"],
    ["GAZELLE_ELIGIBLE", "zh-CN"],
    ["GAZELLE_ELIGIBLE", "en-US"],
    ["FUND_DUE", "zh-CN"],
    ["LEADER_WITHIN_LIMIT", "en-US"],
  ] as const)("the chart of %s shows labels and counts (%s)", (name, language) => {
    const rule = ruleOf(name);
    const sheet = summaryRows(counted(ROWS, rule).summary(), context({ rule, total: 100 }), language);
    const labels = cellsOf(sheet, sheet.chart.categories);
    const counts = cellsOf(sheet, sheet.chart.values);
    expect(labels.every((label) => typeof label === "string" && label !== "")).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(counts.every(Number.isInteger)).toBe(true);
    expect(counts).toHaveLength(labels.length);
    expect(sheet.chart.at.column).toBeGreaterThanOrEqual(Math.max(...sheet.rows.map((row) => row.length)));
    expect(sheet.widths.length).toBeGreaterThanOrEqual(Math.max(...sheet.rows.map((row) => row.length)));
  });

  test.each([
    [7, undefined],
    [8, "未完成:名单共8行,只测算了前7行"],
  ])("of %i rows: %s", (total, line) => {
    const sheet = summaryRows(counted(ROWS).summary(), context({ total }), "zh-CN");
    expect(of(sheet)[2]?.[0]).toBe(line);
    expect(cellsOf(sheet, sheet.chart.values).slice(0, 2)).toEqual([2, 1]);
  });

  test.each([
    [1, null],
    [100_000, "999999999999999000"],
  ])("a sum of more digits than a cell holds stands beside it in full (%i rows)", (rows, exact) => {
    const amounts = Array<RowAccount>(rows).fill(account("yes", 9_999_999_999_999.99));
    const sum = of(summaryRows(counted(amounts).summary(), context(), "zh-CN")).find(([label]) => label === "合计:奖励上限(元)"); // prettier-ignore
    expect(sum?.[2] ?? null).toBe(exact);
  });

  test("an empty list has no shares but zeros", () => {
    const shares = of(summaryRows(counted([]).summary(), context(), "zh-CN")).slice(4, 10);
    expect(shares.map(([, count, share]) => [count, share])).toEqual(Array(6).fill([0, 0]));
  });

  test("readings, and what others would change", () => {
    const readings = [
      {
        id: "T1",
        doubt: { zh: "存疑", en: "doubtful" },
        options: { a: { zh: "甲说", en: "a" }, b: { zh: "乙说", en: "b" } },
        adopted: "a",
      },
    ];
    const rule = { ...STATION, readings };
    const trial = sensitivityKeeper(rule, () => facade.judge("STATION_AWARD", "zh-CN"));
    const yes = (value: number): RowAccount => account("yes", value);
    for (let row = 0; row < 25; row += 1) trial.add(row, yes(10), [row < 22 ? yes(7.5) : account("no", 0)]);
    const effects = trial.effects();
    const sheet = of(summaryRows(counted(ROWS).summary(), context({ rule, effects }), "zh-CN"));
    const from = sheet.findIndex(([label]) => label === "存疑之处");
    expect(sheet.slice(from, from + 8)).toEqual([
      ["存疑之处", "本次读法"],
      ["T1 存疑", "甲说"],
      [],
      ["换一种读法", "变化行数", "合计变化(元)"],
      ["T1 乙说", 25, -85],
      ["其中 有金额,数值不同", 22],
      ["其中 有金额 → 不符合或金额为0", 3],
      ["涉及第2、3、4、5、6、7、8、9、10、11、12、13、14、15、16、17、18、19、20、21行等"],
    ]);
  });
});
