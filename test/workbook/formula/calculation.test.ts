import * as fc from "fast-check";
import { block } from "../../../src/book/block";
import { Calculator } from "../../../src/book/calculator";
import { MemoryBook } from "../../../src/book/memory-book";
import { formulaCell } from "../../../src/batch/formula-cell";
import { type SheetCell, errorCell } from "../../../src/workbook/cells";
import { argumentsOf } from "../../../src/workbook/formula/evaluate";
import { readFormula } from "../../../src/workbook/formula/read-formula";

/** What stands in A1 and B1. */
type Pair = readonly [SheetCell, SheetCell];

/** An argument worked out by the pane; "refused" where it is not certain of Excel's answer. */
function worked(text: string, [a1, b1]: Pair): unknown {
  const [call] = readFormula(`=BT.X(${text})`, "表") ?? [];
  if (!call) throw new Error(text);
  const read = argumentsOf(call, {
    cells: ({ column, columns }) => [columns === 2 ? [a1, b1] : [column === 0 ? a1 : b1]],
    parameters: () => [],
    explain: () => {
      throw new Error("no inner calls");
    },
    offset: { row: 0, column: 0 },
  });
  return "why" in read ? "refused" : read[0];
}

const error = errorCell;

/** Answers of Excel. */
test.each<[string, SheetCell, SheetCell, unknown]>([
  ["A1*10000", 800, null, 8_000_000],
  ["A1*10000", null, null, 0],
  ["A1*10000", "800", null, 8_000_000],
  ["A1*10000", " 8.5 ", null, 85_000],
  ["A1*10000", "1,200", null, 12_000_000],
  ["A1*10000", "8E2", null, 8_000_000],
  ["A1*10000", "待定", null, error("#VALUE!")],
  ["A1*10000", "", null, error("#VALUE!")],
  ["A1*10000", error("#N/A"), null, error("#N/A")],
  ["A1*10000", "12%", null, "refused"],
  ["A1*10000", "￥800", null, "refused"],
  ["A1*10000", "2025-6-30", null, "refused"],
  ["A1*10000", "1 1/2", null, "refused"],
  ["A1*10000", "1,2", null, "refused"],
  ["A1*10000", "８００", null, "refused"],
  ["A1*10000", "1234567890123456", null, "refused"],
  ["A1*10000", "1E400", null, "refused"],
  ["A1*B1", true, 3, 3],
  ["A1/B1", 1, 3, 1 / 3],
  ["A1/B1", 1, 0, error("#DIV/0!")],
  ["A1/B1", 1, null, error("#DIV/0!")],
  ["A1*B1", 1e200, 1e200, error("#NUM!")],
  ["A1+B1", 1e308, 1e308, error("#NUM!")],
  ["A1+B1", 0.1, 0.2, 0.1 + 0.2],
  ["A1-B1", 3, 3, 0],
  ["A1-B1", 0.1 + 0.2, 0.3, "refused"],
  ["A1+B1", error("#REF!"), error("#N/A"), error("#REF!")],
  ["A1+B1", 1, error("#N/A"), error("#N/A")],
  ["-A1%", 20, null, -0.2],
  ["A1%%", 20, null, 0.002],
  ["A1&B1", "包府办发", 121, "包府办发121"],
  ["A1&B1", null, true, "TRUE"],
  ["A1&B1", 0.1 + 0.2, "", "0.3"],
  ["A1&B1", 1 / 3, "", "0.333333333333333"],
  ["A1&B1", 1e15, "", "refused"],
  ["A1&B1", 0.00001, "", "refused"],
  ["A1&B1", -0.5, "", "-0.5"],
  ["A1=B1", "ABC", "abc", true],
  ["A1<>B1", "甲", "乙", true],
  ["A1<B1", "甲", "乙", "refused"],
  ['A1>""', "甲", null, true],
  ['A1=""', null, null, true],
  ["A1=0", null, null, true],
  ["A1=FALSE", null, null, true],
  ["A1<B1", 5, "1", true],
  ["A1<B1", "是", false, true],
  ["A1=B1", 1, true, false],
  ["A1=B1", 0.1 + 0.2, 0.3, "refused"],
  ["A1>=B1", 0.3, 0.3, true],
  ["A1>B1", 2, 10, false],
  ["A1>B1", error("#N/A"), 1, error("#N/A")],
  ["IF(A1>B1,A1,B1)", 2, 10, 10],
  ["IF(A1,1)", 0, null, false],
  ["IF(A1,B1,2)", 1, null, null],
  ["IF(A1,1,2)", "是", null, error("#VALUE!")],
  ["IF(A1,1,2)", "true", null, 1],
  ["IF(A1,1,2)", error("#N/A"), null, error("#N/A")],
  ["IF(A1,,2)", 1, null, "refused"],
  ["IFERROR(A1/B1,0)", 1, 0, 0],
  ["IFERROR(A1,B1)", error("#N/A"), "无", "无"],
  ["IFERROR(A1,B1)", 5, "无", 5],
  ["ISNUMBER(A1)", "8", null, false],
  ["ISNUMBER(A1)", null, null, false],
  ["ISTEXT(A1)", "", null, true],
  ["ISBLANK(A1)", null, null, true],
  ["ISBLANK(A1)", "", null, false],
  ["FIND(A1,B1)", "万", "800万元", 4],
  ["FIND(A1,B1)", "亿", "800万元", error("#VALUE!")],
  ["FIND(A1,B1)", "a", "A", error("#VALUE!")],
  ["FIND(A1,B1,2)", "万", "800万元", "refused"],
  ["TRIM(A1)", "  甲  乙 ", null, "甲 乙"],
  ["TRIM(A1)", 5, null, "5"],
  ["SUM(A1,B1)", 1, "2", 1],
  ["SUM(A1:B1,3)", 1, 2, 6],
  ['SUM(A1,"2")', 1, null, "refused"],
  ["SUM(A1,B1)", 1, error("#N/A"), error("#N/A")],
  ["COUNT(A1,B1,3)", 1, "2", 2],
  ["COUNT(A1,B1)", error("#N/A"), null, 0],
  ["CHOOSE(A1,B1,5)", 2, null, 5],
  ["CHOOSE(A1,B1,5)", 3, null, error("#VALUE!")],
  ["CHOOSE(A1,B1,5)", 0, null, error("#VALUE!")],
  ["CHOOSE(A1,B1,5)", 1.9, "甲", "甲"],
  ["ROUND(A1,0)", 1, null, "refused"],
])("%s of %p and %p", (text, a1, b1, expected) => {
  expect(worked(text, [a1, b1])).toEqual(expected);
});

const calculator = new Calculator();

/** The same by the calculator of our workbook. */
function calculated(text: string, [a1, b1]: Pair): unknown {
  const book = new MemoryBook({ sheets: ["表"], calculate: calculator.calculate });
  const plain = (cell: SheetCell) =>
    cell === null
      ? ""
      : typeof cell === "object"
        ? cell.basicValue
        : typeof cell === "string"
          ? `'${cell}`
          : cell;
  const sheet = book.active();
  sheet.write(block(0, 0, 1, 3), [[plain(a1), plain(b1), `=${text}`]]);
  const [[value] = []] = sheet.values(block(0, 2));
  const [[kind] = []] = sheet.kinds(block(0, 2));
  return kind === "error" ? error(String(value)) : value;
}

const cell = fc.oneof(
  fc.integer({ min: -1e6, max: 1e9 }),
  fc.integer({ min: -1e9, max: 1e12 }).map((number) => number / 10_000),
  fc.constantFrom<SheetCell>(null, true, false, "甲", "abc", "ABC", "12.5", error("#N/A")),
);
/** Without `&`: the calculator writes numbers with all their digits. */
const OPERATORS = ["+", "-", "*", "/", "=", "<>", "<", ">", "<=", ">="];
const SHAPES = [
  (o: string, p: string) => `(A1${o}B1)${p}A1`,
  (o: string, p: string) => `IF(ISNUMBER(A1),A1${o}10000,B1${p}2)`,
  (o: string, p: string) => `IFERROR(-A1${o}B1%,A1${p}B1)`,
];

const unsigned = (value: unknown): unknown => (value === 0 ? 0 : value);

test("whatever is not refused is what the workbook's calculator gives, signs of 0 aside", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SHAPES),
      fc.constantFrom(...OPERATORS),
      fc.constantFrom(...OPERATORS),
      fc.tuple(cell, cell),
      (shape, o, p, cells) => {
        const text = shape(o, p);
        const answer = worked(text, cells);
        if (answer === "refused") return;
        compared += 1;
        expect(unsigned(answer)).toEqual(unsigned(calculated(text, cells)));
      },
    ),
    { numRuns: 3_000 },
  );
  expect(compared).toBeGreaterThan(1_200);
});

/** The formulas that a batch writes are understood, whatever stands in the cell. */
test.each<[Parameters<typeof formulaCell>[1], SheetCell, unknown]>([
  ["wan", 800, 8_000_000],
  ["wan", "800", "800万元"],
  ["wan", "1.2亿元", "1.2亿元"],
  ["wan", null, ""],
  ["wan", "  ", "  "],
  ["wan", error("#N/A"), error("#N/A")],
  ["yi", 1.2, 120_000_000],
  ["percent", 20, 0.2],
  ["percent", "20%", "20%"],
  ["percent", "20", "20%"],
  ["yuan", 8_000_000, 8_000_000],
  ["yuan", null, ""],
])("a batch's formula for a column in %s holding %p", (unit, held, expected) => {
  expect(worked(formulaCell("A1", unit, "money"), [held, null])).toEqual(expected);
});

test("a batch's formula for columns that do not stand side by side", () => {
  const text = `CHOOSE({1,2},${formulaCell("A1", "wan", "money")},${formulaCell("B1", "wan", "money")})`;
  const [call] = readFormula(`=BT.X(${text})`, "表") ?? [];
  const matrix = { matrix: true, repeating: false } as never;
  const read =
    call &&
    argumentsOf(call, {
      cells: ({ column }) => [[column === 0 ? 40 : null]],
      parameters: () => [matrix],
      explain: () => ({}) as never,
      offset: { row: 0, column: 0 },
    });
  expect(read).toEqual([[[400_000, ""]]]);
});
