import type { Explanation } from "../../../src/engine/explanation";
import { areaName } from "../../../src/workbook/address";
import { type Grid, errorCell } from "../../../src/workbook/cells";
import type { Surroundings } from "../../../src/workbook/formula/evaluate";
import { isUnused } from "../../../src/workbook/formula/gates";
import { readFormula } from "../../../src/workbook/formula/read-formula";

const SHEET: Readonly<Record<string, Grid>> = {
  A1: [[null]],
  B1: [[5]],
  C1: [["甲"]],
  D1: [[errorCell("#N/A")]],
  "B1:B3": [[5], [0], [errorCell("#REF!")]],
};

const around = (row: number): Surroundings => ({
  cells: (area) => SHEET[areaName(area)] ?? [],
  parameters: () => [],
  explain: () => ({ outcome: { kind: "error", error: "#N/A" } }) as unknown as Explanation,
  offset: { row, column: 0 },
});

/** Of each call in a formula, whether its cell certainly does not depend on it. */
const unused = (formula: string, row = 0) =>
  (readFormula(formula, "表") ?? []).map((call) => isUnused(call, around(row)));

test.each([
  ["=IF(FALSE,BT.X(1),0)", [true]],
  ["=IF(TRUE,BT.X(1),0)", [false]],
  ["=IF(B1>3,BT.X(1),BT.Y(1))", [false, true]],
  ['=IF(A1="","",BT.X(1))', [true]],
  ["=IF(A1,BT.X(1))", [true]],
  ["=IF(C1,BT.X(1),BT.Y(1))", [true, true]], // #VALUE!, whatever the branches
  ["=IF(BT.X(1)>0,1,0)", [false]],
  ["=IF(VLOOKUP(1,B1:C1,2),BT.X(1),BT.Y(1))", [false, false]],
  ["=ROUND(IF(B1=5,1,BT.X(1)*2),2)", [true]],
  ["=IF(TRUE,IF(FALSE,BT.X(1),BT.Y(1)),BT.Z(1))", [true, false, true]],
  ["=BT.X(IF(FALSE,BT.Y(1),2))", [false, true]],
  ["=IFERROR(BT.X(1),BT.Y(1))", [false, false]], // the first is an error here
  ["=IFERROR(B1,BT.Y(1))", [true]],
  ["=IFNA(D1,BT.Y(1))", [false]],
  ["=_xlfn.IFNA(1/0,BT.Y(1))", [true]],
  ["=CHOOSE(2,BT.X(1),BT.Y(1))", [true, false]],
  ["=CHOOSE(D1,BT.X(1),BT.Y(1))", [true, true]],
  ["=CHOOSE(RAND(),BT.X(1),BT.Y(1))", [false, false]],
  ["=IFS(B1>9,BT.X(1),B1>3,BT.Y(1),TRUE,BT.Z(1))", [true, false, true]],
  ["=_xlfn.IFS(RAND()>1,BT.X(1),TRUE,BT.Y(1))", [false, false]],
  ["=IFS(D1,BT.X(1),TRUE,BT.Y(1))", [true, true]],
  ["=SWITCH(1,2,BT.X(1),0)", [false]],
  ["=AND(FALSE,BT.X(1))", [false]],
  ["=LET(x,FALSE,IF(x,BT.X(1),0))", [false]],
  ["=BT.X(1)", [false]],
])("%s", (formula, expected) => {
  expect(unused(formula)).toEqual(expected);
});

test("of several conditions the selected cell's own counts, where nothing mixes them", () => {
  expect([0, 1, 2].map((row) => unused("=IF(B1:B3>0,BT.X(B1:B3),0)", row))).toEqual([
    [false],
    [true],
    [true],
  ]);
  expect(unused("=SUM(IF(B1:B3>0,BT.X(B1:B3),0))", 1)).toEqual([false]);
});
