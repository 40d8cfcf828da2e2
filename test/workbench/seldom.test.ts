import { seldom } from "../../src/workbench/grid/seldom";

/** What is asked for again and again is done a few times a second, and never left undone. */

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("the first time at once", () => {
  const run = jest.fn();
  seldom(250, run)();
  expect(run).toHaveBeenCalledTimes(1);
});

test("then once for all that was asked meanwhile, when the while is over", () => {
  const run = jest.fn();
  const ask = seldom(250, run);
  ask();
  for (let i = 0; i < 10; i++) {
    jest.advanceTimersByTime(10);
    ask();
  }
  expect(run).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(149);
  expect(run).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(2);
});

test("at once again after a rest, and not again unasked", () => {
  const run = jest.fn();
  const ask = seldom(250, run);
  ask();
  ask();
  jest.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(2);
  ask();
  expect(run).toHaveBeenCalledTimes(3);
});
