import { excelDate } from "../../../src/workbook/formula/date-call";

const error = { type: "Error", basicValue: "#NUM!" };

/** Serial numbers as Excel's 1900 system shows them. */
test.each([
  [2025, 6, 30, 45838],
  [2024, 2, 29, 45351],
  [2025, 2, 29, 45717],
  [2025, 13, 1, 46023],
  [2025, 0, 1, 45627],
  [2025, 1, 0, 45657],
  [2025.9, 6.9, 30.9, 45838],
  [125, 6, 30, 45838],
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [9999, 12, 31, 2_958_465],
  [10_000, 1, 1, error],
  [-1, 1, 1, error],
  [1900, 1, -1, error],
  [9999, 12, 32, error],
])("DATE(%d,%d,%d) = %p", (year, month, day, serial) => {
  expect(excelDate(year, month, day)).toEqual(serial);
});
