import { block } from "../../src/book/block";
import { PROTECTED } from "../../src/workbench/host";
import { failure } from "./failure";
import { openStage, type Stage } from "./harness";

let stage: Stage;
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => stage.Excel.run(batch);
const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("汇总");

beforeEach(async () => {
  stage = await openStage({ sheets: ["名单", "汇总"] });
  stage.book.sheet("汇总")?.write(block(1, 0, 4, 2), [
    ["结论", "户数"],
    ["符合", 40],
    ["不符合", 8],
    ["待核实", 2],
  ]);
});
afterEach(() => {
  stage.close();
});

function add(context: Excel.RequestContext): Excel.Chart {
  return sheet(context).charts.add("BarClustered", sheet(context).getRange("A2:B5"), "Columns");
}

test("a chart is made, set and placed", async () => {
  await run(async (context) => {
    const chart = add(context);
    chart.name = "结论";
    chart.title.text = "各结论户数";
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.gapWidth = 60;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.setPosition("D2", "K16");
    await context.sync();
  });
  expect(stage.book.charts.all()).toMatchObject([
    {
      name: "结论",
      sheet: stage.book.sheet("汇总")?.id,
      type: "BarClustered",
      source: { block: block(1, 0, 4, 2) },
      seriesBy: "Columns",
      title: { text: "各结论户数", visible: true },
      legend: false,
      dataLabels: true,
      gapWidth: 60,
      categoryAxis: { visible: true, reversed: true, gridlines: false },
      valueAxis: { visible: false, reversed: false, gridlines: false },
      over: block(1, 3, 15, 8),
    },
  ]);
});

test("charts are listed and found by name or number, the series are counted, and charts can be removed", async () => {
  const told = await run(async (context) => {
    add(context);
    const { charts } = sheet(context);
    charts.load("items/name,items/chartType");
    const first = charts.getItemAt(0);
    const { series } = first;
    series.load("count");
    await context.sync();
    const named = charts.getItem(charts.items[0]?.name ?? "");
    const { title } = named;
    title.load("text,visible");
    await context.sync();
    return [charts.items.length, charts.items[0]?.chartType, series.count, title.visible];
  });
  expect(told).toEqual([1, "BarClustered", 1, true]);
  await run(async (context) => {
    sheet(context).charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(stage.book.charts.all()).toEqual([]);
});

test("none on a protected sheet, and none of a sheet that has gone", async () => {
  stage.host.faults.atWrite(1, PROTECTED);
  expect((await failure(run(async (context) => (add(context), context.sync())))).code).toBe("AccessDenied");
  await run(async (context) => (add(context), context.sync()));
  stage.book.removeSheet(stage.book.sheet("汇总")?.id ?? "");
  expect(stage.book.charts.all()).toEqual([]);
});

test("a second series has no labels to take where there is one", async () => {
  const missing = run(async (context) => {
    add(context).series.getItemAt(1).hasDataLabels = true;
    await context.sync();
  });
  expect((await failure(missing)).code).toBe("ItemNotFound");
});
