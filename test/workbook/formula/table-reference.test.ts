import { areaName } from "../../../src/workbook/address";
import { cellsMeant, readTableReference } from "../../../src/workbook/formula/table-reference";

/** B2:E6: headings, three rows, totals. */
const TABLE = {
  area: { sheet: "加氢站", row: 1, column: 1, rows: 5, columns: 4 },
  headers: true,
  totals: true,
  columns: ["企业", "投资\n(万元)", "[特]殊#'", "Date"],
};
const BARE = { ...TABLE, headers: false, totals: false };

const meant = (text: string, table = TABLE, at = { sheet: "加氢站", row: 3, column: 9 }) => {
  const reference = readTableReference(text);
  if (!reference) throw new Error(text);
  const cells = cellsMeant(reference, table, at);
  return typeof cells === "string" ? cells : areaName(cells);
};

test.each([
  ["表1[]", "B3:E5"],
  ["表1[企业]", "B3:B5"],
  ["表1[DATE]", "E3:E5"],
  ["表1[投资\r\n(万元)]", "C3:C5"],
  ["表1['[特']殊'#'']", "D3:D5"],
  ["表1[@企业]", "B4"],
  ["表1[@]", "B4:E4"],
  ["表1[#This Row]", "B4:E4"],
  ["表1[[#This Row],[企业]]", "B4"],
  ["[@Date]", "E4"],
  ["表1[@[企业]:[Date]]", "B4:E4"],
  ["表1[[企业]:[投资\n(万元)]]", "B3:C5"],
  ["表1[[Date]:[企业]]", "B3:E5"],
  ["表1[#All]", "B2:E6"],
  ["表1[[#All],[企业]]", "B2:B6"],
  ["表1[#Headers]", "B2:E2"],
  ["表1[[#Headers],[Date]]", "E2"],
  ["表1[[#Totals],[Date]]", "E6"],
  ["表1[[#Headers],[#Data],[Date]]", "E2:E5"],
  ["表1[[#Data],[#Totals]]", "B3:E6"],
  ["表1[没有]", "table"],
  ["表1[[企业]:[没有]]", "table"],
])("%s is %s", (text, cells) => {
  expect(meant(text)).toBe(cells);
});

test.each([
  ["the headings", 1],
  ["the totals", 5],
  ["a row above", 0],
  ["a row below", 6],
])("this row is none in %s", (_, row) => {
  expect(meant("表1[@企业]", TABLE, { sheet: "加氢站", row, column: 1 })).toBe("row");
});

test("this row is none on another sheet, and the sheet's name is the same in any case", () => {
  const table = { ...TABLE, area: { ...TABLE.area, sheet: "Stations" } };
  expect(meant("表1[@企业]", table, { sheet: "加氢站", row: 3, column: 1 })).toBe("row");
  expect(meant("表1[@企业]", table, { sheet: "STATIONS", row: 3, column: 1 })).toBe("B4");
});

test("a table without headings and totals is all rows", () => {
  expect(meant("表1[企业]", BARE)).toBe("B2:B6");
  expect(meant("表1[#Headers]", BARE)).toBe("table");
  expect(meant("表1[#Totals]", BARE)).toBe("table");
  expect(meant("表1[#All]", BARE)).toBe("B2:E6");
});

test("another workbook's table is none of ours", () => {
  expect(readTableReference("其他.xlsx!表1[企业]")).toBeUndefined();
});
