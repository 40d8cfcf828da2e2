import { block } from "../../src/book/block";
import { Calculator } from "../../src/book/calculator";
import { MemoryBook } from "../../src/book/memory-book";

function listen() {
  const book = new MemoryBook({ sheets: ["甲", "乙"], calculate: new Calculator().calculate });
  const heard: [string, unknown][] = [];
  const names = [
    "selection",
    "activation",
    "change",
    "calculation",
    "format",
    "sheetAdded",
    "sheetRemoved",
  ] as const;
  for (const name of names) book.on(name, (payload) => heard.push([name, payload]));
  const [first, second] = book.sheets();
  if (!first || !second) throw new Error();
  return { book, heard, first, second };
}

test("a selection is told once, and only when it moves", () => {
  const { book, heard, first } = listen();
  book.select(first.id, block(2, 1, 2, 1), { row: 3, column: 1 });
  book.select(first.id, block(2, 1, 2, 1), { row: 3, column: 1 });
  expect(heard).toEqual([
    ["selection", { sheet: first.id, block: block(2, 1, 2, 1), cell: { row: 3, column: 1 } }],
  ]);
});

test("each sheet keeps its own selection", () => {
  const { book, heard, first, second } = listen();
  book.select(first.id, block(4, 4));
  book.activate(second.id);
  book.activate(first.id);
  expect(book.selection().block).toEqual(block(4, 4));
  expect(heard.filter(([name]) => name === "activation")).toEqual([
    ["activation", { sheet: second.id, before: first.id }],
    ["activation", { sheet: first.id, before: second.id }],
  ]);
});

test("one write is one change, with the formulas it replaced", () => {
  const { heard, first } = listen();
  first.write(block(0, 0, 2, 1), [["=1+1"], [5]]);
  first.write(block(0, 0, 2, 1), [["=1+2"], [5]]);
  const changes = heard.filter(([name]) => name === "change");
  expect(changes).toEqual([
    [
      "change",
      { sheet: first.id, block: block(0, 0, 2, 1), formulas: [{ cell: { row: 0, column: 0 }, formula: "" }] },
    ],
    [
      "change",
      {
        sheet: first.id,
        block: block(0, 0, 2, 1),
        formulas: [{ cell: { row: 0, column: 0 }, formula: "=1+1" }],
      },
    ],
  ]);
});

test("calculation is told of the sheets it touched, and is no change", () => {
  const { heard, first, second } = listen();
  second.write(block(0, 0), [["=甲!A1+1"]]);
  heard.length = 0;
  first.write(block(0, 0), [[41]]);
  expect(heard.map(([name]) => name)).toEqual(["change", "calculation"]);
  expect(heard[1]).toEqual(["calculation", { sheet: second.id }]);
});

test("who leaves hears no more", () => {
  const { book, first } = listen();
  let heard = 0;
  const leave = book.on("change", () => heard++);
  first.write(block(0, 0), [[1]]);
  leave();
  first.write(block(0, 0), [[2]]);
  expect(heard).toBe(1);
});
