import { columnName, formatAddress, formatBlock, parseAddress, quoteSheetName } from "../../src/book/a1";
import { block, COLUMNS, ROWS, WHOLE } from "../../src/book/block";

describe("reading an address", () => {
  test.each([
    ["C2", undefined, block(1, 2)],
    ["c2", undefined, block(1, 2)],
    [" $C$2:D9 ", undefined, block(1, 2, 8, 2)],
    ["B9:A1", undefined, block(0, 0, 9, 2)],
    ["A:B", undefined, block(0, 0, ROWS, 2)],
    ["3:5", undefined, block(2, 0, 3, COLUMNS)],
    ["XFD1048576", undefined, block(ROWS - 1, COLUMNS - 1)],
    ["加氢站!C2", "加氢站", block(1, 2)],
    ["'加氢站'!C2", "加氢站", block(1, 2)],
    ["'It''s'!A1", "It's", block(0, 0)],
    ["'2025 年'!A1:B2", "2025 年", block(0, 0, 2, 2)],
    ["[Book1.xlsx]Sheet1!A1", "Sheet1", block(0, 0)],
  ])("%s", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual({ sheet, block: expected });
  });

  test.each(["", "投资", "A0", "XFE1", "A1048577", "A1,B2", "A1:A", "1", "Sheet1!"])("%s is none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe("writing an address", () => {
  test.each([
    [block(1, 2), "C2", "$C$2"],
    [block(1, 2, 8, 2), "C2:D9", "$C$2:$D$9"],
    [block(0, 0, ROWS, 2), "A:B", "$A:$B"],
    [block(2, 0, 3, COLUMNS), "3:5", "$3:$5"],
    [WHOLE, "1:1048576", "$1:$1048576"],
  ])("%j", (b, relative, absolute) => {
    expect(formatBlock(b)).toBe(relative);
    expect(formatBlock(b, true)).toBe(absolute);
  });

  test.each([
    ["Sheet1", "Sheet1"],
    ["加氢站", "加氢站"],
    ["My sheet", "'My sheet'"],
    ["It's", "'It''s'"],
    ["2025", "'2025'"],
    ["1月", "'1月'"],
    ["a-b", "'a-b'"],
    ["包科发〔2024〕84号", "'包科发〔2024〕84号'"],
    ["R1C1", "'R1C1'"],
    ["C", "'C'"],
    ["A1", "'A1'"],
    ["TRUE", "'TRUE'"],
  ])("the sheet %s is written %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  test("hosts may quote every name", () => {
    expect(formatAddress("加氢站", block(1, 2))).toBe("加氢站!C2");
    expect(formatAddress("加氢站", block(1, 2), "always")).toBe("'加氢站'!C2");
  });

  test("what is written is read again", () => {
    for (const name of ["加氢站", "It's", "'", "a!b", "2025", "x'y'z", "R1C1"]) {
      const written = formatAddress(name, block(3, 4, 2, 2));
      expect(parseAddress(written)).toEqual({ sheet: name, block: block(3, 4, 2, 2) });
    }
  });
});

test("columns", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});
