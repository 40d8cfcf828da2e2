import { valuesNamed } from "../../src/engine/values";

/** What was read, by name and in order. */

const values = valuesNamed(["investment", "openedOn"]);

test("has each value under its name and at its place", () => {
  const read = values([8_000_000, null]);
  expect([read.investment, read.openedOn]).toEqual([8_000_000, null]);
  expect(read.inOrder).toEqual([8_000_000, null]);
});

test("knows its names and no others, and keeps rules apart", () => {
  const read = values([1, 2]);
  expect(["investment" in read, "openedOn" in read, "rate" in read]).toEqual([true, true, false]);
  expect("investment" in valuesNamed(["rate"])([1])).toBe(false);
});

test("can be taken apart by name", () => {
  const { openedOn } = values([1, 2]);
  expect(openedOn).toBe(2);
});
