import type { Block } from "../../book/book";

/**
 * The objects of the host, as addresses: each says where something is, none holds what is there. So an object whose sheet
 * or table has gone meanwhile is found to be gone, as in Excel.
 */
export type ServerObject =
  | { readonly type: "Workbook" }
  | { readonly type: "Application" }
  | { readonly type: "CultureInfo" }
  | { readonly type: "NumberFormatInfo" }
  | { readonly type: "DatetimeFormatInfo" }
  | { readonly type: "WorksheetCollection" }
  | { readonly type: "Worksheet"; readonly sheet: string }
  | { readonly type: "WorksheetProtection"; readonly sheet: string }
  | { readonly type: "Range"; readonly sheet: string; readonly block: Block }
  | { readonly type: "RangeFormat"; readonly sheet: string; readonly block: Block }
  | { readonly type: "RangeFill"; readonly sheet: string; readonly block: Block }
  | { readonly type: "RangeFont"; readonly sheet: string; readonly block: Block }
  /** `sheet` narrows a collection to one sheet, `block` to the tables that touch it. */
  | { readonly type: "TableCollection"; readonly sheet: string | null }
  | {
      readonly type: "TableScopedCollection";
      readonly sheet: string;
      readonly block: Block;
      readonly whole: boolean;
    }
  | { readonly type: "Table"; readonly id: string }
  | { readonly type: "TableColumnCollection"; readonly table: string }
  | { readonly type: "TableColumn"; readonly table: string; readonly index: number }
  | { readonly type: "TableRowCollection"; readonly table: string }
  | { readonly type: "TableRow"; readonly table: string; readonly index: number }
  | { readonly type: "NamedItemCollection"; readonly sheet: string | null }
  | { readonly type: "NamedItem"; readonly id: string }
  | { readonly type: "CommentCollection"; readonly sheet: string | null }
  | { readonly type: "Comment"; readonly id: string }
  | { readonly type: "CommentReplyCollection"; readonly comment: string }
  | { readonly type: "CommentReply"; readonly comment: string; readonly id: string }
  | { readonly type: "ChartCollection"; readonly sheet: string }
  | { readonly type: "Chart"; readonly chart: string }
  | { readonly type: "ChartTitle"; readonly chart: string }
  | { readonly type: "ChartLegend"; readonly chart: string }
  | { readonly type: "ChartSeriesCollection"; readonly chart: string }
  | { readonly type: "ChartSeries"; readonly chart: string; readonly index: number }
  | { readonly type: "ChartAxes"; readonly chart: string }
  | { readonly type: "ChartAxis"; readonly chart: string; readonly axis: "categoryAxis" | "valueAxis" }
  | { readonly type: "ChartGridlines"; readonly chart: string; readonly axis: "categoryAxis" | "valueAxis" }
  | { readonly type: "SettingCollection" }
  | { readonly type: "Setting"; readonly key: string }
  | { readonly type: "CustomFunctionsContainer" }
  | { readonly type: "AddinInternalService" }
  | { readonly type: "AppRuntimeService" }
  | { readonly type: "AppRuntimePersistenceService" };

export type TypeName = ServerObject["type"];

/** The object of one type. */
export type Of<T extends TypeName> = Extract<ServerObject, { readonly type: T }>;

export const workbook: Of<"Workbook"> = { type: "Workbook" };

export const worksheet = (sheet: string): Of<"Worksheet"> => ({ type: "Worksheet", sheet });

export const range = (sheet: string, block: Block): Of<"Range"> => ({ type: "Range", sheet, block });

export const table = (id: string): Of<"Table"> => ({ type: "Table", id });
