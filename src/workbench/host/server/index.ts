import type { ServerClass } from "../members";
import type { ServerObject, TypeName } from "../objects";
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
} from "./application";
import { chartClass, chartCollectionClass } from "./charts";
import { chartAxesClass, chartAxisClass, chartGridlinesClass } from "./chart-axes";
import {
  chartLegendClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartTitleClass,
} from "./chart-parts";
import { commentReplyClass, commentReplyCollectionClass } from "./comment-replies";
import { commentClass, commentCollectionClass } from "./comments";
import { namedItemClass, namedItemCollectionClass } from "./names";
import { worksheetProtectionClass } from "./protection";
import { rangeClass, rangeFillClass, rangeFontClass, rangeFormatClass } from "./range";
import {
  addinInternalServiceClass,
  appRuntimePersistenceServiceClass,
  appRuntimeServiceClass,
  customFunctionsClass,
} from "./services";
import { settingClass, settingCollectionClass } from "./settings";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnCollectionClass } from "./table-columns";
import { tableRowClass, tableRowCollectionClass } from "./table-rows";
import { tableCollectionClass, tableScopedCollectionClass } from "./tables";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheets";

/** Every class of the host, by the type of its objects. */
export const CLASSES: { readonly [T in TypeName]: ServerClass<T> } = {
  Workbook: workbookClass,
  Application: applicationClass,
  CultureInfo: cultureInfoClass,
  NumberFormatInfo: numberFormatInfoClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  WorksheetProtection: worksheetProtectionClass,
  Range: rangeClass,
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  TableCollection: tableCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  Table: tableClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableColumn: tableColumnClass,
  TableRowCollection: tableRowCollectionClass,
  TableRow: tableRowClass,
  NamedItemCollection: namedItemCollectionClass,
  NamedItem: namedItemClass,
  CommentCollection: commentCollectionClass,
  Comment: commentClass,
  CommentReplyCollection: commentReplyCollectionClass,
  CommentReply: commentReplyClass,
  ChartCollection: chartCollectionClass,
  Chart: chartClass,
  ChartTitle: chartTitleClass,
  ChartLegend: chartLegendClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartGridlines: chartGridlinesClass,
  SettingCollection: settingCollectionClass,
  Setting: settingClass,
  CustomFunctionsContainer: customFunctionsClass,
  AddinInternalService: addinInternalServiceClass,
  AppRuntimeService: appRuntimeServiceClass,
  AppRuntimePersistenceService: appRuntimePersistenceServiceClass,
};

/** The class of an object, whatever its type: the table above pairs them. */
export const classOf = (o: ServerObject): ServerClass<TypeName> =>
  CLASSES[o.type] as unknown as ServerClass<TypeName>;

export { SERVICES } from "./services";
