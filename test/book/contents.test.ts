import { block } from "../../src/book/block";
import { MemoryBook } from "../../src/book/memory-book";

const makeSheet = () => new MemoryBook().active();

test("a block is written and read as it is", () => {
  const sheet = makeSheet();
  sheet.write(block(1, 1, 2, 2), [
    ["企业", 8_000_000],
    [true, "2025-06-30"],
  ]);
  expect(sheet.values(block(0, 0, 3, 3))).toEqual([
    ["", "", ""],
    ["", "企业", 8_000_000],
    ["", true, "2025-06-30"],
  ]);
});

test("null leaves a cell as it is, an empty text empties it", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0, 1, 3), [[1, 2, 3]]);
  sheet.write(block(0, 0, 1, 3), [[null, "", 9]]);
  expect(sheet.values(block(0, 0, 1, 3))).toEqual([[1, "", 9]]);
  expect(sheet.kinds(block(0, 0, 1, 3))).toEqual([["number", "blank", "number"]]);
});

test("an error is not the text that looks like it", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0, 1, 2), [["#N/A", "'#N/A"]]);
  expect(sheet.values(block(0, 0, 1, 2))).toEqual([["#N/A", "#N/A"]]);
  expect(sheet.kinds(block(0, 0, 1, 2))).toEqual([["error", "text"]]);
});

test("an apostrophe forces text and is not kept", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0, 1, 2), [["'=1+1", "'007"]]);
  expect(sheet.formulas(block(0, 0, 1, 2))).toEqual([["=1+1", "007"]]);
  expect(sheet.kinds(block(0, 0, 1, 2))).toEqual([["text", "text"]]);
});

test("without a calculator every formula is unknown", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0), [["=1+1"]]);
  expect(sheet.values(block(0, 0))).toEqual([["#NAME?"]]);
  expect(sheet.formulas(block(0, 0))).toEqual([["=1+1"]]);
});

test("the used block is what is written, and shrinks", () => {
  const sheet = makeSheet();
  expect(sheet.used()).toBeNull();
  sheet.write(block(2, 1, 1, 2), [[1, 2]]);
  sheet.write(block(5, 4), [["x"]]);
  expect(sheet.used()).toEqual(block(2, 1, 4, 4));
  sheet.clear(block(5, 4));
  expect(sheet.used()).toEqual(block(2, 1, 1, 2));
});

test("clearing whole columns touches no more than what is there", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0, 1, 2), [[1, 2]]);
  sheet.clear({ row: 0, column: 0, rows: 1_048_576, columns: 1 });
  expect(sheet.values(block(0, 0, 1, 2))).toEqual([["", 2]]);
});

test("texts follow the number format", () => {
  const sheet = makeSheet();
  sheet.write(block(0, 0, 1, 5), [[45_838, 0.2, 1234.5, true, "甲"]]);
  sheet.writeNumberFormats(block(0, 0, 1, 3), [["yyyy-mm-dd", "0%", "#,##0.00"]]);
  expect(sheet.texts(block(0, 0, 1, 6))).toEqual([["2025-06-30", "20%", "1,234.50", "TRUE", "甲", ""]]);
  expect(sheet.numberFormats(block(0, 2, 1, 2))).toEqual([["#,##0.00", "General"]]);
});

test("fifty thousand cells in one write", () => {
  const sheet = makeSheet();
  const rows = Array.from({ length: 10_000 }, (_, i) => [i, `企业${i}`, i / 7, i % 2 === 0, "是"]);
  sheet.write(block(0, 0, 10_000, 5), rows);
  expect(sheet.values(block(0, 0, 10_000, 5))).toEqual(rows);
});
