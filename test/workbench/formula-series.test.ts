import { FormulaSeries } from "../../src/workbench/grid/formula-series";

/** Whether a calculation waits for more formulas to come, and when it need wait no longer. */

const again = jest.fn();
let series: FormulaSeries;

beforeEach(() => {
  jest.useFakeTimers();
  again.mockClear();
  series = new FormulaSeries();
});

afterEach(() => {
  series.dispose();
  jest.useRealTimers();
});

/** Writes of many formulas so many ms apart, then a calculation so many ms after the last one. */
const heldBack = (apart: readonly number[], after: number): boolean => {
  series.written();
  for (const ms of apart) {
    jest.advanceTimersByTime(ms);
    series.written();
  }
  jest.advanceTimersByTime(after);
  return series.holdsBack(again);
};

test.each([
  ["a single write", [], 100, false],
  ["a second one soon after", [150], 100, true],
  ["just within the pause", [399], 399, true],
  ["the second one just after the pause", [400], 100, false],
  ["the calculation just after the pause", [150], 400, false],
  ["a series that began anew", [150, 500], 100, false],
  ["a long one", [150, 150, 399], 100, true],
])("%s", (_, apart, after, held) => {
  expect(heldBack(apart, after)).toBe(held);
});

test("what was held back is asked for again once, after the last write", () => {
  heldBack([150], 100);
  series.written();
  series.holdsBack(again);
  jest.advanceTimersByTime(400);
  expect(again).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledTimes(1);
  expect(series.holdsBack(again)).toBe(false);
});

test("nothing is asked for once the book is closed", () => {
  heldBack([150], 100);
  series.dispose();
  jest.advanceTimersByTime(1000);
  expect(again).not.toHaveBeenCalled();
});
