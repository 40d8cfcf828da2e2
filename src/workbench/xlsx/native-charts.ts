import { formatBlock, quoteSheetName } from "../../book/a1";
import { block, type Block } from "../../book/block";
import type { Book, Chart, Sheet } from "../../book/book";
import type { BarChart, BarSeries } from "../../files/xlsx";

/** The charts that stand in the book, as Excel's own, by the names of their sheets. Charts of the opened file are not among them. */
export function nativeCharts(book: Book): Map<string, BarChart[]> {
  const charts = new Map<string, BarChart[]>();
  for (const chart of book.charts.all()) {
    const [sheet, source] = [book.sheet(chart.sheet), book.sheet(chart.source.sheet)];
    if (sheet && source) charts.set(sheet.name, [...(charts.get(sheet.name) ?? []), native(chart, source)]);
  }
  return charts;
}

function native(chart: Chart, source: Sheet): BarChart {
  const { title, legend, dataLabels, gapWidth, categoryAxis, valueAxis, over } = chart;
  return {
    title: title.visible ? title.text : "",
    direction: chart.type.startsWith("Bar") ? "bar" : "column",
    series: seriesOf(chart, source),
    labels: dataLabels,
    legend,
    gapWidth,
    reversed: categoryAxis.reversed,
    valueAxis: valueAxis.visible,
    gridlines: valueAxis.gridlines,
    place: { row: over.row, column: over.column, rows: over.rows, columns: over.columns },
  };
}

/** The first column names the categories and the first row the series, or the other way round. */
function seriesOf({ source: { block: all }, seriesBy }: Chart, source: Sheet): BarSeries[] {
  const byColumns = seriesBy === "Columns";
  const lines = (byColumns ? all.columns : all.rows) - 1;
  const line = (i: number): Block =>
    byColumns
      ? block(all.row + 1, all.column + i, all.rows - 1, 1)
      : block(all.row + i, all.column + 1, 1, all.columns - 1);
  const heading = (i: number): Block =>
    byColumns ? block(all.row, all.column + i) : block(all.row + i, all.column);
  const texts = source.values(line(0)).flat().map(String);
  return Array.from({ length: lines }, (_, at) => {
    const values = source
      .values(line(at + 1))
      .flat()
      .map(Number);
    return {
      name: String(source.values(heading(at + 1))[0]?.[0] ?? ""),
      categories: absolute(source.name, line(0)),
      values: absolute(source.name, line(at + 1)),
      points: texts.map((text, i) => [text, Number.isFinite(values[i]) ? (values[i] ?? 0) : 0] as const),
    };
  });
}

const absolute = (sheet: string, area: Block): string =>
  `${quoteSheetName(sheet)}!${formatBlock(area, true)}`;
