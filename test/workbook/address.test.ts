import { areaName, cellName, contains, parseArea, sameCell } from "../../src/workbook/address";

/** Addresses as hosts give them: quoted or not, with and without the workbook's name, absolute or relative. */
test.each([
  ["加氢站!C2", { sheet: "加氢站", row: 1, column: 2, rows: 1, columns: 1 }],
  ["'加氢站'!C2", { sheet: "加氢站", row: 1, column: 2, rows: 1, columns: 1 }],
  ["'我的 表'!$B$3:$D$9", { sheet: "我的 表", row: 2, column: 1, rows: 7, columns: 3 }],
  ["'It''s'!A1", { sheet: "It's", row: 0, column: 0, rows: 1, columns: 1 }],
  ["[测算.xlsx]瞪羚!AA10", { sheet: "瞪羚", row: 9, column: 26, rows: 1, columns: 1 }],
  ["'[测算 2026.xlsx]瞪羚'!B2", { sheet: "瞪羚", row: 1, column: 1, rows: 1, columns: 1 }],
  ["'a!b'!XFD1048576", { sheet: "a!b", row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["Sheet1!D9:B2", { sheet: "Sheet1", row: 1, column: 1, rows: 8, columns: 3 }],
])("%s is read by its parts", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(["加氢站!A:C", "加氢站!2:3", "C2", "加氢站!投资", "加氢站!A1,加氢站!C3", ""])(
  "%p is no rectangle on a sheet",
  (address) => {
    expect(parseArea(address)).toBeUndefined();
  },
);

test("cells are compared by parts, sheet names in any case", () => {
  const cell = { sheet: "Sheet1", row: 1, column: 2 };
  expect(sameCell(cell, { ...cell, sheet: "SHEET1" })).toBe(true);
  expect(sameCell(cell, { ...cell, row: 2 })).toBe(false);
});

test("a rectangle contains its corners and no neighbour", () => {
  const area = { sheet: "瞪羚", row: 1, column: 1, rows: 2, columns: 3 };
  const at = (row: number, column: number, sheet = "瞪羚") => contains(area, { sheet, row, column });
  expect([at(1, 1), at(2, 3)]).toEqual([true, true]);
  expect([at(0, 1), at(3, 1), at(1, 0), at(1, 4), at(1, 1, "加氢站")]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("names of cells and areas", () => {
  expect(cellName({ sheet: "x", row: 9, column: 27 })).toBe("AB10");
  expect(areaName({ sheet: "x", row: 1, column: 1, rows: 8, columns: 3 })).toBe("B2:D9");
  expect(areaName({ sheet: "x", row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
});
