import { block, bounding, type Block } from "../../../book/block";
import type { Chart } from "../../../book/book";
import type { Arguments } from "../arguments";
import { sheetOf, sheetToWrite, type HostContext } from "../context";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { change, child, creation, property, type Members, type ServerClass } from "../members";
import { worksheet, type Of, type ServerObject } from "../objects";
import { collection, sameName } from "./collection";
import { rangeAt } from "./worksheet";

type Charts = Of<"ChartCollection">;

/** The kinds of chart that have been looked at; others would only pretend to be there. */
const TYPES: ReadonlySet<string> = new Set(["BarClustered", "ColumnClustered"]);

export function chartOf(id: string, host: HostContext): Chart {
  const chart = host.book.charts.get(id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Changes a chart, on a sheet that lets itself be written. */
export function redraw(id: string, changes: Partial<Omit<Chart, "id">>, host: HostContext): void {
  sheetToWrite(host, chartOf(id, host).sheet);
  host.book.charts.change(id, changes);
}

const on = (sheet: string, host: HostContext): readonly Chart[] =>
  host.book.charts.all().filter((chart) => chart.sheet === sheet);

const items = (o: Charts, host: HostContext): ServerObject[] =>
  on(sheetOf(host, o.sheet).id, host).map(({ id }) => ({ type: "Chart", chart: id }));

const PLAIN_AXIS = { visible: true, reversed: false, gridlines: false } as const;

function add(o: Charts, args: Arguments, host: HostContext): ServerObject {
  const type = args.text(0);
  if (!TYPES.has(type)) throw notImplemented(`charts of type ${type}`);
  const source = args.object(1, "Range");
  if (!source) throw invalidArgument();
  const { id: sheet } = sheetToWrite(host, o.sheet);
  const by = args.has(2) ? args.text(2) : "Auto";
  const made: Chart = {
    id: host.newId("chart"),
    name: `${host.language.startsWith("zh") ? "图表" : "Chart"} ${on(sheet, host).length + 1}`,
    sheet,
    type,
    source: { sheet: source.sheet, block: source.block },
    seriesBy:
      by === "Rows" || (by === "Auto" && source.block.columns > source.block.rows) ? "Rows" : "Columns",
    title: { text: "", visible: true },
    legend: true,
    dataLabels: false,
    gapWidth: 182,
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, gridlines: true },
    // In the middle of what is seen; nobody knows what that is here.
    over: block(5, 5, 15, 8),
  };
  host.book.charts.add(made);
  return { type: "Chart", chart: made.id };
}

export const chartCollectionClass: ServerClass<"ChartCollection"> = {
  type: "ChartCollection",
  items,
  members: {
    ...collection<"ChartCollection">(items, (o, key, host) => {
      const found = on(o.sheet, host).find((chart) => chart.id === key || sameName(chart.name, key));
      return found ? { type: "Chart", chart: found.id } : null;
    }),
    Add: creation(add),
  },
};

/** A cell by its address or as a range, on the chart's own sheet. */
function cellAt(o: Of<"Chart">, index: number, args: Arguments, host: HostContext): Block {
  const sheet = sheetOf(host, chartOf(o.chart, host).sheet);
  const found = args.object(index, "Range") ?? rangeAt(sheet, args.text(index), host);
  if (found.sheet !== sheet.id) throw invalidArgument();
  return found.block;
}

const state: Members<"Chart"> = {
  Id: property((o, host) => chartOf(o.chart, host).id),
  Name: property(
    (o, host) => chartOf(o.chart, host).name,
    (o, value, host) => {
      if (typeof value !== "string") throw invalidArgument();
      redraw(o.chart, { name: value }, host);
    },
  ),
  ChartType: property((o, host) => chartOf(o.chart, host).type),
};

export const chartClass: ServerClass<"Chart"> = {
  type: "Chart",
  identity: (o, host) => ({ Id: chartOf(o.chart, host).id }),
  members: {
    ...state,
    Title: child((o) => ({ ...o, type: "ChartTitle" })),
    Legend: child((o) => ({ ...o, type: "ChartLegend" })),
    Series: child((o) => ({ ...o, type: "ChartSeriesCollection" })),
    Axes: child((o) => ({ ...o, type: "ChartAxes" })),
    Worksheet: child((o, host) => worksheet(chartOf(o.chart, host).sheet)),
    SetPosition: change((o, args, host) => {
      const from = cellAt(o, 0, args, host);
      redraw(o.chart, { over: args.has(1) ? bounding(from, cellAt(o, 1, args, host)) : from }, host);
    }),
    Delete: change((o, _, host) => {
      const { id, sheet } = chartOf(o.chart, host);
      sheetToWrite(host, sheet);
      host.book.charts.remove(id);
    }),
  },
};
