import {
  block,
  bounding,
  contains,
  fitsSheet,
  grid,
  intersection,
  sameBlock,
  WHOLE,
} from "../../src/book/block";

test("what two blocks share", () => {
  expect(intersection(block(0, 0, 3, 3), block(2, 1, 5, 5))).toEqual(block(2, 1, 1, 2));
  expect(intersection(block(0, 0, 2, 2), block(2, 0))).toBeNull();
});

test("the smallest block that holds both", () => {
  expect(bounding(block(1, 1), block(4, 0, 1, 1))).toEqual(block(1, 0, 4, 2));
});

test("a cell within, and just outside", () => {
  expect(contains(block(1, 1, 2, 2), { row: 2, column: 2 })).toBe(true);
  expect(contains(block(1, 1, 2, 2), { row: 3, column: 2 })).toBe(false);
});

test("what lies on a sheet", () => {
  expect(fitsSheet(WHOLE)).toBe(true);
  expect(fitsSheet({ ...WHOLE, row: 1 })).toBe(false);
  expect(fitsSheet(block(-1, 0))).toBe(false);
  expect(fitsSheet(block(0, 0, 0, 1))).toBe(false);
});

test("a grid of a block", () => {
  expect(grid(block(2, 3, 2, 2), (row, column) => `${row},${column}`)).toEqual([
    ["2,3", "2,4"],
    ["3,3", "3,4"],
  ]);
  expect(sameBlock(block(1, 2), block(1, 2, 1, 1))).toBe(true);
});
