import { CellRuns } from "../../src/workbook/cell-runs";

const runs = (...cells: (readonly [row: number, column: number])[]): CellRuns => {
  const made = new CellRuns();
  for (const [row, column] of cells) made.add(row, column);
  return made;
};

test.each<[string, CellRuns, string]>([
  ["nothing", runs(), ""],
  ["a cell", runs([1, 6]), "G2"],
  ["a column", runs([1, 6], [2, 6], [3, 6]), "G2:G4"],
  ["a gap", runs([1, 6], [2, 6], [4, 6]), "G2:G3、G5"],
  ["a rectangle", runs([1, 6], [2, 6], [1, 7], [2, 7]), "G2:H3"],
  ["columns of different height", runs([1, 6], [2, 6], [1, 7]), "G2:G3、H2"],
  ["columns apart", runs([1, 6], [1, 8]), "G2、I2"],
])("%s", (_, made, name) => {
  expect(made.name("、")).toEqual({ text: name, whole: true });
});

test("of very many pieces the first are named, and all are counted", () => {
  const made = runs(...Array.from({ length: 100 }, (_, i) => [i * 2, 0] as const));
  const { text, whole } = made.name("、");
  expect([text.split("、").length, whole, made.cells]).toEqual([24, false, 100]);
});
