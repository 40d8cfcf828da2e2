import { roomFor } from "../../src/workbook/selected-cell";

const cell = (column: number) => ({ sheet: "加氢站", row: 1, column });
const none = undefined;

/** Where a citation goes: never over anything, never into a spill. */
test.each([
  ["an empty cell takes it itself", 2, { from: 0, contents: ["甲", 1, "", 3] }, none, 2],
  ["a cell beyond the row's contents takes it itself", 7, { from: 0, contents: ["甲"] }, none, 7],
  ["a cell left of the row's contents takes it itself", 0, { from: 3, contents: ["甲"] }, none, 0],
  ["a formula sends it to the next cell", 2, { from: 0, contents: ["甲", 1, "=BT.X(B2)"] }, none, 3],
  [
    "filled neighbours are passed over",
    1,
    { from: 1, contents: ["=BT.X(A2)", "备注", 0, false, ""] },
    none,
    5,
  ],
  [
    "a spill is passed over, its empty-looking cells too",
    1,
    { from: 1, contents: ["=BT.Y(A2)", "", ""] },
    { sheet: "加氢站", row: 1, column: 1, rows: 4, columns: 3 },
    4,
  ],
  ["the last column of the sheet has no right", 16_383, { from: 16_383, contents: ["=BT.X()"] }, none, none],
])("%s", (_, column, row, spill, expected) => {
  expect(roomFor(cell(column), row, spill)?.column).toBe(expected);
});
