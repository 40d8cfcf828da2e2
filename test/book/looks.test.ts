import { block, ROWS } from "../../src/book/block";
import { MemoryBook } from "../../src/book/memory-book";
import { Paint } from "../../src/book/paint";

describe("paint", () => {
  test("what is shared is told, what differs is null", () => {
    const paint = new Paint("white");
    paint.paint(block(0, 0, 2, 2), "red");
    expect(paint.shared(block(0, 0, 2, 2))).toBe("red");
    expect(paint.shared(block(0, 0, 3, 2))).toBeNull();
    expect(paint.shared(block(5, 5))).toBe("white");
  });

  test("cells painted one by one are alike all the same", () => {
    const paint = new Paint(false);
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++) paint.paint(block(row, column), true);
    expect(paint.shared(block(0, 0, 4, 3))).toBe(true);
    paint.paint(block(2, 1), false);
    expect(paint.shared(block(0, 0, 4, 3))).toBeNull();
    expect(paint.shared(block(0, 0, 2, 3))).toBe(true);
  });

  test("a coat hides what lies wholly under it", () => {
    const paint = new Paint(0);
    paint.paint(block(3, 3), 1);
    paint.paint(block(0, 0, ROWS, 9), 2);
    expect(paint.shared(block(0, 0, ROWS, 9))).toBe(2);
  });
});

test("a width belongs to the whole column", () => {
  const sheet = new MemoryBook().active();
  sheet.reformat(block(4, 2), { columnWidth: 120, bold: true });
  expect(sheet.format(block(100, 2))).toMatchObject({ columnWidth: 120, bold: false });
  expect(sheet.format(block(4, 2, 2, 1)).bold).toBeNull();
});

test("columns are fitted to what they show, Chinese at double width", () => {
  const sheet = new MemoryBook().active();
  sheet.write(block(0, 0, 1, 3), [["abcdef", "购置和安装总投资", ""]]);
  sheet.autofit(block(0, 0, 1, 3), "columns");
  const width = (column: number): number => sheet.format(block(0, column)).columnWidth ?? 0;
  expect(width(1)).toBeGreaterThan(2 * width(0));
  expect(width(2)).toBe(54);
});
