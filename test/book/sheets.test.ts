import { block } from "../../src/book/block";
import { Calculator } from "../../src/book/calculator";
import { MemoryBook } from "../../src/book/memory-book";

const A1 = block(0, 0);

const makeBook = () => new MemoryBook({ sheets: ["加氢站", "瞪羚"], calculate: new Calculator().calculate });

test("sheets are found by id and by name, in any case", () => {
  const book = new MemoryBook({ sheets: ["Data"] });
  const sheet = book.active();
  expect(book.sheet(sheet.id)).toBe(sheet);
  expect(book.sheet("DATA")).toBe(sheet);
  expect(book.sheet("none")).toBeUndefined();
});

test("adding, ordering, hiding", () => {
  const book = makeBook();
  const added = book.addSheet("结果");
  expect(book.sheets().map((sheet) => sheet.name)).toEqual(["加氢站", "瞪羚", "结果"]);
  added.move(0);
  expect(added.position).toBe(0);
  added.hide(true);
  expect(added.hidden).toBe(true);
  expect(() => book.addSheet("结果")).toThrow();
});

test("a renamed sheet is followed by formulas and names, its id stays", () => {
  const book = makeBook();
  const [station, gazelle] = book.sheets();
  if (!station || !gazelle) throw new Error();
  station.write(A1, [[5]]);
  gazelle.write(A1, [["=加氢站!A1*2"]]);
  book.names.add({
    id: "n",
    name: "投资",
    refersTo: "=加氢站!$A$1",
    comment: "",
    visible: true,
    sheet: null,
  });
  station.rename("2025 站");
  expect(book.sheet(station.id)?.name).toBe("2025 站");
  expect(gazelle.formulas(A1)).toEqual([["='2025 站'!A1*2"]]);
  expect(gazelle.values(A1)).toEqual([[10]]);
  expect(book.names.get("n")?.refersTo).toBe("='2025 站'!$A$1");
  station.write(A1, [[6]]);
  expect(gazelle.values(A1)).toEqual([[12]]);
});

test("a removed sheet takes its tables along and leaves #REF!", () => {
  const book = makeBook();
  const [station, gazelle] = book.sheets();
  if (!station || !gazelle) throw new Error();
  gazelle.write(A1, [["=加氢站!A1"]]);
  book.tables.add({
    id: "t",
    name: "表1",
    sheet: station.id,
    block: A1,
    showHeaders: true,
    showTotals: false,
    style: "",
  });
  book.removeSheet(station.id);
  expect(book.active()).toBe(gazelle);
  expect(book.tables.all()).toEqual([]);
  expect(gazelle.values(A1)).toEqual([["#REF!"]]);
  expect(() => {
    book.removeSheet(gazelle.id);
  }).toThrow();
  book.addSheet("加氢站").write(A1, [[7]]);
  expect(gazelle.values(A1)).toEqual([[7]]);
});
