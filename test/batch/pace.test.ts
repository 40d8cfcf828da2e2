import { MOST_BYTES, Pace } from "../../src/batch/pace";
import { bytesOfRow } from "../../src/batch/payload";
import { Speed } from "../../src/batch/progress";
import type { ListRow } from "../../src/batch/list";

/** Slices of rows of so many bytes, one after the other. */
function pace(gaps: readonly number[], bytesPerRow = 100): readonly number[] {
  const of = new Pace();
  return gaps.map((gap) => {
    const rows = of.next();
    of.passed({ rows, bytes: rows * bytesPerRow, gap });
    return rows;
  });
}

test.each<[string, readonly number[], readonly number[]]>([
  ["begins with 200 and grows by half where nothing is felt", [0, 19.9, 0, 0], [200, 300, 450, 675]],
  ["stays between 20 and 40 ms", [20, 40, 30], [200, 200, 200]],
  ["halves after a longer gap", [0, 0, 0, 40.1, 0], [200, 300, 450, 675, 337]],
  [
    "but not below 200: what remains is the host's own",
    [0, 90, 90, 90, 0, 0],
    [200, 300, 200, 200, 200, 300],
  ],
])("%s", (_, gaps, rows) => {
  expect(pace(gaps)).toEqual(rows);
});

test("never more than 20,000 rows", () => {
  expect(Math.max(...pace(Array<number>(30).fill(0)))).toBe(20_000);
});

test.each([1_000, 20_000, MOST_BYTES, 3 * MOST_BYTES])("rows of %i bytes keep to 2 MB a write", (bytes) => {
  const rows = pace(Array<number>(30).fill(0), bytes);
  for (const many of rows.slice(1)) expect(many === 1 || many * bytes <= MOST_BYTES).toBe(true);
  expect(rows.at(-1)).toBe(Math.max(1, Math.floor(MOST_BYTES / bytes)));
});

test("a slice cut short by its size is no reason to grow", () => {
  const of = new Pace();
  of.passed({ rows: 80, bytes: 80, gap: 0 });
  expect(of.next()).toBe(200);
});

test("what a host refuses is halved, and later slices keep below that size, though not below that number of rows", () => {
  const of = new Pace();
  of.refused(200, 1_000_000);
  expect(of.next()).toBe(100);
  for (let i = 0; i < 10; i += 1) of.passed({ rows: of.next(), bytes: of.next() * 5_000, gap: 0 });
  expect(of.next()).toBe(100);
  of.passed({ rows: 100, bytes: 10_000, gap: 0 });
  expect(of.next()).toBe(150);
});

test.each<[ListRow]>([
  [[]],
  [[1, -0.5, 1e300, 45_838]],
  [["abc", "", true, false]],
  [["包头市", "¥é", "a\u0000b", "𠮷野家"]],
  [[null]],
])("%j is not larger than estimated by more than a tenth, nor smaller", (row) => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(row.map((cell) => cell ?? ""))},`).length;
  const estimate = bytesOfRow(row);
  expect(estimate).toBeGreaterThanOrEqual(bytes - 5); // U+0000 is written in six signs
  expect(estimate).toBeLessThanOrEqual(bytes * 1.1 + 3);
});

describe("speed", () => {
  test("nothing is foretold before something is known", () => {
    expect(new Speed().progress(0, 10)).toEqual({ rows: 0, total: 10, perSecond: 0, secondsLeft: null });
    const speed = new Speed();
    speed.took(5, 0);
    expect(speed.progress(5, 10).secondsLeft).toBeNull();
    expect(speed.progress(10, 10).secondsLeft).toBe(0);
  });
  test("a steady run is foretold exactly", () => {
    const speed = new Speed();
    for (let i = 0; i < 20; i += 1) speed.took(100, 250);
    expect(speed.progress(2_000, 10_000).perSecond).toBeCloseTo(400, 9);
    expect(speed.progress(2_000, 10_000).secondsLeft).toBeCloseTo(20, 9);
  });
  test("a change is followed within seconds, a hiccup is not", () => {
    const speed = new Speed();
    for (let i = 0; i < 40; i += 1) speed.took(100, 250);
    speed.took(1, 50);
    expect(speed.progress(0, 1).perSecond).toBeGreaterThan(390);
    for (let i = 0; i < 40; i += 1) speed.took(50, 250);
    expect(speed.progress(0, 1).perSecond).toBeCloseTo(200, -2);
  });
});
