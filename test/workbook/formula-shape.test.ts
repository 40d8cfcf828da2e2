import { shapeOf } from "../../src/workbook/formula-shape";

/** Which formulas are the same one, filled into other cells; each in D2 and in the cell named. */
type Case = [first: string, second: string, row: number, column: number, same: boolean];

const D2 = { row: 1, column: 3 };

test.each<Case>([
  ["=BT.STATION_AWARD(B2,C2)", "=BT.STATION_AWARD(B9,C9)", 8, 3, true],
  ["=BT.STATION_AWARD(B2,C2)", "=bt.station_award(b9,c9)", 8, 3, true],
  ["=BT.STATION_AWARD(B2,C2)", "=BT.STATION_AWARD(C2,D2)", 1, 4, true],
  ["=BT.STATION_AWARD(B2,C2)", "=BT.STATION_AWARD(B2,C2)", 2, 3, false],
  ["=BT.STATION_AWARD(B2,C2)", "=BT.REFUEL_AWARD(B9,C9)", 8, 3, false],
  ["=BT.STATION_AWARD($B$2,C2)", "=BT.STATION_AWARD($B$2,C9)", 8, 3, true],
  ["=BT.STATION_AWARD($B$2,C2)", "=BT.STATION_AWARD(B9,C9)", 8, 3, false],
  ["=BT.STATION_AWARD(B$2,$C2)", "=BT.STATION_AWARD(C$2,$C9)", 8, 4, true],
  ["=BT.STATION_AWARD('B2'!B2,C2)", "=BT.STATION_AWARD('B2'!B9,C9)", 8, 3, true],
  ["=BT.STATION_AWARD('B2'!B2,C2)", "=BT.STATION_AWARD('B9'!B9,C9)", 8, 3, false],
  ["=BT.STATION_AWARD(加氢站!B2,C2)", "=BT.STATION_AWARD(加氢站!B9,C9)", 8, 3, true],
  ["=BT.STATION_AWARD(表1[@B2],C2)", "=BT.STATION_AWARD(表1[@B2],C9)", 8, 3, true],
  ["=BT.STATION_AWARD(表1[@B2],C2)", "=BT.STATION_AWARD(表1[@B9],C9)", 8, 3, false],
  ["=BT.X(LOG10(B2))", "=BT.X(LOG10(B9))", 8, 3, true],
  ["=BT.X(投资_2025,B2)", "=BT.X(投资_2025,B9)", 8, 3, true],
  ["=BT.X(A:A,B2)", "=BT.X(A:A,B9)", 8, 3, true],
  ["=BT.X(A2:C2)", "=BT.X(A9:C9)", 8, 3, true],
  ["=BT.X(A2:C2)", "=BT.X(A9:D9)", 8, 3, false],
])("%s and %s", (first, second, row, column, same) => {
  const [a, b] = [shapeOf(first, D2.row, D2.column), shapeOf(second, row, column)];
  expect(a.shape === b.shape && a.literals === b.literals).toBe(same);
});

test.each([
  ["=BT.X(800,B2)", "=BT.X(1.5E+7,B2)"],
  ['=BT.X("B2",B2)', '=BT.X("说 ""B9""",B2)'],
  ["=BT.X({1,2},B2)", "=BT.X({3,4},B2)"],
])("%s and %s are one formula with other numbers or texts", (first, second) => {
  const [a, b] = [shapeOf(first, 1, 3), shapeOf(second, 1, 3)];
  expect(a.shape).toBe(b.shape);
  expect(a.literals).not.toBe(b.literals);
});
