import { block } from "../../src/book/block";
import { Calculator } from "../../src/book/calculator";
import { MemoryBook } from "../../src/book/memory-book";

/** A sheet with some cells, and a formula in H1. */
function calculated(formula: string): unknown {
  const book = new MemoryBook({ sheets: ["Sheet1", "加氢站"], calculate: new Calculator().calculate });
  const sheet = book.active();
  sheet.write(block(0, 0, 3, 3), [
    [8, "甲", true],
    [2, "#N/A", ""],
    ["'5", "", "x"],
  ]);
  book.sheet("加氢站")?.write(block(1, 1), [[7]]);
  book.names.add({
    id: "1",
    name: "总投资",
    refersTo: "=加氢站!$B$2",
    comment: "",
    visible: true,
    sheet: null,
  });
  sheet.write(block(0, 7), [[formula]]);
  const spill = sheet.spill({ row: 0, column: 7 });
  return spill ? sheet.values(spill) : sheet.values(block(0, 7))[0]?.[0];
}

test.each([
  ["=1+2*3", 7],
  ["=-A1^2", 64],
  ["=70%", 0.7],
  ['="a"&A1&TRUE', "a8TRUE"],
  ["=A3+1", 6],
  ['="x"+1', "#VALUE!"],
  ["=A1/0", "#DIV/0!"],
  ["=B2+1", "#N/A"],
  ["=#N/A", "#N/A"],
  ["=E9", 0],
  ["=E9=0", true],
  ['=E9=""', true],
  ['="a"="A"', true],
  ['=1<"1"', true],
  ["=加氢站!B2+A1", 15],
  ["='加氢站'!B2", 7],
  ["=总投资", 7],
  ["=未知!A1", "#REF!"],
  ["=未知", "#NAME?"],
  ["=UNKNOWN(1)", "#NAME?"],
  ["=SUM(A1:A3,1,C1)", 11],
  ["=SUM(A1:B2)", "#N/A"],
  ["=COUNT(A1:C3)", 2],
  ["=COUNTA(A1:C3)", 7],
  ["=MAX(A1:A2)-MIN(A1:A2)", 6],
  ["=ROUNDDOWN(6.666,2)", 6.66],
  ["=ROUNDDOWN(-6.666,2)", -6.66],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUNDUP(0.008,2)", 0.01],
  ["=DATE(2025,6,30)", 45_838],
  ["=YEAR(45838)*100+MONTH(45838)", 202_506],
  ['=IF(A1>5,"大",1/0)', "大"],
  ['=IFERROR(B2,"无")', "无"],
  ['=IFNA(1/0,"无")', "#DIV/0!"],
  ["=AND(A1>0,C1)", true],
  ["=OR(A1<0,NOT(C1))", false],
  ["=ISERROR(B2)", true],
  ["=ISBLANK(B3)", true],
  ["=LEN(B1)", 1],
  ["=ROW()+COLUMN()", 9],
  ["=ROW(A3)", 3],
  ["={1,2;3,4}*10", [[10, 20], [30, 40]]], // prettier-ignore
  ["=A1:A2*{1,2}", [[8, 16], [2, 4]]], // prettier-ignore
  ["=bad(", "#NAME?"],
])("%s", (formula, answer) => {
  expect(calculated(formula)).toEqual(answer);
});
