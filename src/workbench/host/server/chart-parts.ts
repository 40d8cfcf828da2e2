import type { Chart } from "../../../book/book";
import { sheetOf, type HostContext } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { lookup, method, property, type Member, type ServerClass } from "../members";
import type { Of, ServerObject } from "../objects";
import { chartOf, redraw } from "./charts";

type Part = Of<"ChartTitle"> | Of<"ChartLegend"> | Of<"ChartSeries">;

const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";

/** One thing that can be said of a chart. */
export const saying = <O extends Part | { readonly chart: string }, V>(
  accepts: (value: unknown) => value is V,
  get: (chart: Chart) => V,
  told: (chart: Chart, value: V) => Partial<Omit<Chart, "id">>,
): Member<O> =>
  property<O>(
    (o, host) => get(chartOf(o.chart, host)),
    (o, value, host) => {
      if (!accepts(value)) throw invalidArgument();
      redraw(o.chart, told(chartOf(o.chart, host), value), host);
    },
  );

export const chartTitleClass: ServerClass<"ChartTitle"> = {
  type: "ChartTitle",
  members: {
    Text: saying(
      isText,
      (chart) => chart.title.text,
      (_, text) => ({ title: { text, visible: true } }),
    ),
    Visible: saying(
      isFlag,
      (chart) => chart.title.visible,
      ({ title }, visible) => ({ title: { ...title, visible } }),
    ),
  },
};

export const chartLegendClass: ServerClass<"ChartLegend"> = {
  type: "ChartLegend",
  members: {
    Visible: saying(
      isFlag,
      (chart) => chart.legend,
      (_, legend) => ({ legend }),
    ),
  },
};

/** The first column, or row, names the categories where it holds texts. */
function seriesCount(chart: Chart, host: HostContext): number {
  const { sheet, block } = chart.source;
  const byColumns = chart.seriesBy === "Columns";
  const edge = byColumns ? { ...block, columns: 1 } : { ...block, rows: 1 };
  const kinds = sheetOf(host, sheet).kinds(edge).flat();
  const [first, second] = kinds.slice(-2);
  const named = (second ?? first) === "text";
  return (byColumns ? block.columns : block.rows) - (named ? 1 : 0);
}

const series = ({ chart }: { readonly chart: string }, host: HostContext): ServerObject[] =>
  Array.from({ length: seriesCount(chartOf(chart, host), host) }, (_, index) => ({
    type: "ChartSeries",
    chart,
    index,
  }));

export const chartSeriesCollectionClass: ServerClass<"ChartSeriesCollection"> = {
  type: "ChartSeriesCollection",
  items: series,
  members: {
    Count: property((o, host) => series(o, host).length),
    GetCount: method((o, _, host) => series(o, host).length),
    GetItemAt: lookup((o, args, host) => {
      const found = series(o, host)[args.integer(0)];
      if (!found) throw itemNotFound();
      return found;
    }),
  },
};

export const chartSeriesClass: ServerClass<"ChartSeries"> = {
  type: "ChartSeries",
  members: {
    HasDataLabels: saying(
      isFlag,
      (chart) => chart.dataLabels,
      (_, dataLabels) => ({ dataLabels }),
    ),
    GapWidth: saying(
      isNumber,
      (chart) => chart.gapWidth,
      (_, gapWidth) => ({ gapWidth }),
    ),
  },
};
