import type { Block } from "../../src/book/block";
import type { CellContent } from "../../src/book/book";
import { Calculator, first, one, type SheetFunction } from "../../src/book/calculator";
import { MemoryBook } from "../../src/book/memory-book";
import { parseAddress } from "../../src/book/a1";

const at = (address: string): Block => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.block;
};

function makeSheet() {
  let calls = 0;
  const counted: SheetFunction = ([argument]) => {
    calls++;
    return one(Number(first(argument?.())) * 10);
  };
  const table: SheetFunction = ([size]) => {
    const n = Number(first(size?.()));
    return { rows: Array.from({ length: n }, (_, i) => [i + 1, `第${i + 1}年`]) };
  };
  const calculator = new Calculator().add([
    ["BT.TENFOLD", counted],
    ["BT.YEARS", table],
  ]);
  const book = new MemoryBook({ calculate: calculator.calculate });
  const sheet = book.active();
  return {
    book,
    sheet,
    calls: () => calls,
    put: (address: string, ...rows: CellContent[][]) => {
      sheet.write(at(address), rows);
    },
    show: (address: string) => sheet.values(at(address)),
  };
}

describe("dependencies", () => {
  test("a changed cell recalculates who reads it, directly or not, and nobody else", () => {
    const { put, show, calls } = makeSheet();
    put("A1:A2", [1], [2]);
    put("B1:B2", ["=BT.TENFOLD(A1)"], ["=BT.TENFOLD(A2)"]);
    put("C1", ["=B1+1"]);
    expect(show("B1:C1")).toEqual([[10, 11]]);
    expect(calls()).toBe(2);
    put("A1", [5]);
    expect(show("B1:C1")).toEqual([[50, 51]]);
    expect(calls()).toBe(3);
  });

  test("formulas may come before what they read", () => {
    const { put, show } = makeSheet();
    put("A1:A3", ["=A2+1"], ["=A3+1"], ["=B1"]);
    put("B1", [10]);
    expect(show("A1:A3")).toEqual([[12], [11], [10]]);
  });

  test("a sum over a column hears of a new row at its end", () => {
    const { put, show } = makeSheet();
    put("A1:A2", [1], [2]);
    put("C1:C2", ["=SUM(A:A)"], ["=SUM(A1:A100)"]);
    put("A3", [4]);
    expect(show("C1:C2")).toEqual([[7], [7]]);
  });

  test("a circle ends", () => {
    const { put, show } = makeSheet();
    put("A1:B1", ["=B1+1", "=A1+1"]);
    expect(show("A1:B1").flat().every(Number.isFinite)).toBe(true);
  });

  test("a chain of ten thousand cells", () => {
    const { put, show } = makeSheet();
    put("A1", [1]);
    put("A2:A10000", ...Array.from({ length: 9999 }, (_, i) => [`=A${i + 1}+1`]));
    put("A1", [101]);
    expect(show("A10000")).toEqual([[10_100]]);
  });

  test("manual calculation waits, but a typed formula is calculated", () => {
    const { book, put, show } = makeSheet();
    put("A1:B1", [1, "=A1*2"]);
    book.calculationMode = "manual";
    put("A1", [5]);
    put("C1", ["=A1*3"]);
    expect(show("B1:C1")).toEqual([[2, 15]]);
    book.recalculate();
    expect(show("B1")).toEqual([[10]]);
    put("A1", [6]);
    book.calculationMode = "automatic";
    expect(show("B1:C1")).toEqual([[12, 18]]);
  });
});

describe("spilling", () => {
  test("a table spills, shrinks and grows", () => {
    const { put, show, sheet } = makeSheet();
    put("A1", [3]);
    put("C1", ["=BT.YEARS(A1)"]);
    expect(show("C1:D4")).toEqual([
      [1, "第1年"],
      [2, "第2年"],
      [3, "第3年"],
      ["", ""],
    ]);
    expect(sheet.spill({ row: 2, column: 3 })).toEqual(at("C1:D3"));
    expect(sheet.kinds(at("D2"))).toEqual([["text"]]);
    put("A1", [1]);
    expect(show("C1:D2")).toEqual([
      [1, "第1年"],
      ["", ""],
    ]);
    put("A1", [2]);
    expect(sheet.spill({ row: 0, column: 2 })).toEqual(at("C1:D2"));
  });

  test("something in the way gives #SPILL!, until it is gone", () => {
    const { put, show, sheet } = makeSheet();
    put("C2", ["x"]);
    put("C1", ["=BT.YEARS(3)"]);
    expect(show("C1:C3")).toEqual([["#SPILL!"], ["x"], [""]]);
    expect(sheet.kinds(at("C1"))).toEqual([["error"]]);
    sheet.clear(at("C2"));
    expect(show("C1:C3")).toEqual([[1], [2], [3]]);
    put("D3", ["in the way"]);
    expect(show("C1:D3")).toEqual([
      ["#SPILL!", ""],
      ["", ""],
      ["", "in the way"],
    ]);
  });

  test("formulas may read spilled cells, and the whole of them", () => {
    const { put, show } = makeSheet();
    put("F1:G1", ["=SUM(C1#)", "=C3&D3"]);
    put("C1", ["=BT.YEARS(A1)"]);
    put("A1", [3]);
    expect(show("F1:G1")).toEqual([[6, "3第3年"]]);
    put("A1", [4]);
    expect(show("F1")).toEqual([[10]]);
  });

  test("replacing the formula takes its spill back", () => {
    const { put, show } = makeSheet();
    put("C1", ["=BT.YEARS(3)"]);
    put("C1", ["done"]);
    expect(show("C1:D3")).toEqual([
      ["done", ""],
      ["", ""],
      ["", ""],
    ]);
  });
});
