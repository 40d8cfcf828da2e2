import type { Mapping } from "../../src/batch/list";
import { summaryKeeper } from "../../src/batch/summary";
import { type SummarySheet, summaryRows } from "../../src/batch/summary-sheet";
import { block, intersection } from "../../src/book/block";
import { facade } from "../../src/functions/facade-of-library";
import { writeSummary } from "../../src/workbook/list-summary";
import { showSheet } from "../../src/workbook/new-sheet";
import { HostError, PROTECTED } from "../../src/workbench/host";
import { RULE, value } from "./batch-list";
import { openStage, type Stage } from "./harness";

let stage: Stage;
beforeEach(async () => {
  stage = (await openStage({ sheets: ["名单"] })).asGlobals();
});
afterEach(() => {
  stage.close();
});

const MAPPING: Mapping = {
  rule: "STATION_AWARD",
  inputs: {
    investment: { kind: "columns", columns: [1], unit: "yuan" },
    commissionedOn: { kind: "columns", columns: [2], unit: "asIs" },
  },
};

function summarySheet(): SummarySheet {
  const judge = facade.judge("STATION_AWARD", "zh-CN");
  const keeper = summaryKeeper(RULE);
  for (const args of [
    [3_000_000, 45_839, null],
    [3_000_000, 40_000, null],
    [1_000_000, 45_839, null],
  ])
    keeper.add(judge.account(args));
  const context = {
    rule: RULE,
    list: "名单!A1:C4",
    mapping: MAPPING,
    headings: ["=企业", "总投资", "投运日期"],
    version: "1.0.0",
    readings: {},
    day: "2026-11-22",
    effects: [],
    rowNumber: (row: number) => row + 2,
  };
  return summaryRows(keeper.summary(), context, "zh-CN");
}

const written = (name: string) => {
  const sheet = stage.book.sheet(name);
  const used = sheet?.used();
  return sheet && used ? { values: sheet.values(used), used, sheet } : undefined;
};

test("every cell of the summary, as it stands; text stays text", async () => {
  const summary = summarySheet();
  const id = value(await writeSummary(summary));
  const { values = [], sheet } = written(summary.name) ?? {};
  expect(stage.book.sheet(id)?.name).toBe(summary.name);
  summary.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      expect(values[r]?.[c]).toBe(cell.value);
    });
  });
  expect(sheet?.format(block(0, 0))).toMatchObject({ bold: true, fontSize: 14 });
  expect(sheet?.format(block(0, 0)).columnWidth).toBeGreaterThan(200);
});

test("the chart shows the counts by conclusion and covers no cell", async () => {
  const summary = summarySheet();
  value(await writeSummary(summary));
  const { used, sheet } = written(summary.name) ?? {};
  const [chart] = stage.book.charts.all();
  const { categories, values } = summary.chart;
  expect(chart).toMatchObject({
    sheet: sheet?.id,
    type: "BarClustered",
    title: { text: summary.chart.title, visible: true },
    legend: false,
    dataLabels: true,
    categoryAxis: { reversed: true },
    valueAxis: { visible: false, gridlines: false },
    source: { sheet: sheet?.id, block: { ...categories, columns: 2 } },
  });
  expect(values).toEqual({ ...categories, column: categories.column + 1 });
  const names = sheet?.values(categories).flat() ?? [];
  expect(names.every((name) => typeof name === "string" && name !== "")).toBe(true);
  expect(
    sheet
      ?.kinds(values)
      .flat()
      .every((kind) => kind === "number"),
  ).toBe(true);
  expect(used && chart && intersection(used, chart.over)).toBeNull();
});

test("a sheet of that name is left as it is", async () => {
  const summary = summarySheet();
  stage.book.addSheet(summary.name).write(block(0, 0), [["去年的汇总"]]);
  const first = value(await writeSummary(summary));
  const second = value(await writeSummary(summary));
  expect(stage.book.sheets().map(({ name }) => name)).toEqual([
    "名单",
    summary.name,
    `${summary.name} (2)`,
    `${summary.name} (3)`,
  ]);
  expect(written(summary.name)?.values).toEqual([["去年的汇总"]]);
  expect(first).not.toBe(second);
  value(await showSheet(first));
  expect(stage.book.active().name).toBe(`${summary.name} (2)`);
});

test.each([1, 2, 3, 8, 20, 25, 32])("nothing half written is left behind: write %d is refused", async (n) => {
  stage.host.faults.atWrite(n, n === 1 ? new HostError("GeneralException", "no") : PROTECTED);
  expect(await writeSummary(summarySheet())).toMatchObject({ ok: false });
  expect(stage.book.sheets().map(({ name }) => name)).toEqual(["名单"]);
  expect(stage.book.charts.all()).toEqual([]);
  expect(await writeSummary(summarySheet())).toMatchObject({ ok: true });
});
