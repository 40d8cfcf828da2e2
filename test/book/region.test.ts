import { assert, array, boolean, constant, integer, property, record } from "fast-check";
import { block, bounding, contains, intersection, WHOLE, type Block, type Cell } from "../../src/book/block";
import { MemoryBook } from "../../src/book/memory-book";
import { surrounding, writtenWithin, type Holds } from "../../src/book/region";

const SIZE = 9;
const at = integer({ min: 0, max: SIZE - 1 });
const cells = array(record({ row: at, column: at }), { maxLength: 30 });
const blocks = record({
  row: at,
  column: at,
  rows: integer({ min: 1, max: 4 }),
  columns: integer({ min: 1, max: 4 }),
});

const holding =
  (written: readonly Cell[]): Holds =>
  (row, column) =>
    written.some((cell) => cell.row === row && cell.column === column);

const hull = (written: readonly Cell[]): Block | null =>
  written.reduce<Block | null>((hulled, { row, column }) => {
    const one = block(row, column);
    return hulled ? bounding(hulled, one) : one;
  }, null);

/** Every written cell beside the block is taken in, and again, until there is none. */
function grown(written: readonly Cell[], from: Block): Block {
  const around = intersection(
    { row: from.row - 1, column: from.column - 1, rows: from.rows + 2, columns: from.columns + 2 },
    WHOLE,
  );
  const beside = written.find((cell) => around && contains(around, cell) && !contains(from, cell));
  return beside ? grown(written, bounding(from, block(beside.row, beside.column))) : from;
}

test("what is written within a block is the hull of its written cells", () => {
  assert(
    property(cells, blocks, (written, within) => {
      expect(writtenWithin(holding(written), within)).toEqual(
        hull(written.filter((cell) => contains(within, cell))),
      );
    }),
  );
});

test("a region takes in what is written beside it, at its corners too, until there is nothing", () => {
  assert(
    property(cells, blocks, (written, from) => {
      expect(surrounding(holding(written), from)).toEqual(grown(written, from));
    }),
  );
});

test("a region ends where the sheet does", () => {
  const everywhere: Holds = (row, column) => row < 3 && column < WHOLE.columns;
  expect(surrounding(everywhere, block(1, 1))).toEqual({
    row: 0,
    column: 0,
    rows: 3,
    columns: WHOLE.columns,
  });
});

test("of a long list each row and column is looked at no further than its first cell", () => {
  let looks = 0;
  const list: Holds = (row, column) => {
    looks++;
    return row < 10_000 && column < 20;
  };
  expect(surrounding(list, block(0, 0))).toEqual({ row: 0, column: 0, rows: 10_000, columns: 20 });
  expect(looks).toBeLessThan(4 * 10_000);
});

test("a sheet in memory holds values and formulas, and no emptied cells", () => {
  const sheet = new MemoryBook().active();
  assert(
    property(at, at, boolean(), constant("x"), (row, column, filled, text) => {
      sheet.write(block(row, column), [[filled ? text : ""]]);
      expect(sheet.holding()(row, column)).toBe(filled);
    }),
  );
  sheet.write(block(0, 0), [['=""']]);
  expect(sheet.holding()(0, 0)).toBe(true);
});
