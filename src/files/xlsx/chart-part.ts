import { DECLARATION } from "./blank-parts";
import type { BarChart, BarSeries } from "./changes";
import type { Dialect } from "./dialect";
import { xml } from "./xml-text";

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** `xl/charts/chart1.xml` */
export function chartPart(chart: BarChart, { chart: c, drawing: a, relations: r }: Dialect): string {
  const lying = chart.direction === "bar";
  const { legend = chart.series.length > 1, gapWidth = 60, labels = true } = chart;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/><c:chart>` +
    `${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>` +
    `<c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    chart.series.map((each, i) => series(each, i, labels)).join("") +
    `<c:gapWidth val="${gapWidth}"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>` +
    `${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>${legend ? LEGEND : ""}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const LEGEND = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';

const title = (text: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/>' +
  `<a:t>${xml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function series({ name, categories, values, points, color }: BarSeries, i: number, labels: boolean): string {
  const fill =
    color === undefined ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${xml(color)}"/></a:solidFill></c:spPr>`;
  const shown = (each: (point: readonly [string, number]) => string): string =>
    points.map((point, at) => `<c:pt idx="${at}"><c:v>${each(point)}</c:v></c:pt>`).join("");
  const count = `<c:ptCount val="${points.length}"/>`;
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${xml(name)}</c:v></c:tx>${fill}` +
    `<c:invertIfNegative val="0"/>${labels ? `<c:dLbls>${SHOW_VALUE}</c:dLbls>` : ""}` +
    `<c:cat><c:strRef><c:f>${xml(categories)}</c:f><c:strCache>${count}${shown(([text]) => xml(text))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${xml(values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}` +
    `${shown(([, value]) => String(value))}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

const SHOW_VALUE =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const isLying = ({ direction }: BarChart): boolean => direction === "bar";

const isReversed = (chart: BarChart): boolean => chart.reversed ?? isLying(chart);

const categoryAxis = (chart: BarChart): string =>
  `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${isReversed(chart) ? "maxMin" : "minMax"}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="${isLying(chart) ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';

const valueAxis = (chart: BarChart): string =>
  `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="${chart.valueAxis === true ? 0 : 1}"/><c:axPos val="${isLying(chart) ? "b" : "l"}"/>${chart.gridlines === true ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:crossAx val="${CATEGORIES}"/><c:crosses val="${isReversed(chart) ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;

/** A chart's place on its sheet, in the sheet's drawing. */
export interface Anchored {
  readonly chart: BarChart;
  /** The relation from the drawing to the chart. */
  readonly relation: string;
  /** Among the shapes of the drawing. */
  readonly id: number;
}

export const anchors = (charts: readonly Anchored[], dialect: Dialect): string =>
  charts.map((each) => anchor(each, dialect)).join("");

function anchor(
  { chart, relation, id }: Anchored,
  { sheetDrawing, drawing, chart: c, relations }: Dialect,
): string {
  const { row, column, rows, columns } = chart.place;
  const corner = (name: string, atColumn: number, atRow: number): string =>
    `<xdr:${name}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">` +
    corner("from", column, row) +
    corner("to", column + columns, row + rows) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id}" descr="${xml(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

export const emptyDrawing = ({ sheetDrawing, drawing }: Dialect): string =>
  `${DECLARATION}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`;
