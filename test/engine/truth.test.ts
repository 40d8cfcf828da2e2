import { type Truth, all, any } from "../../src/engine/truth";

const VALUES: readonly Truth[] = [true, false, null];
const pairs = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));

/** Kleene's tables, in full. */
const AND: readonly Truth[] = [true, false, null, false, false, false, null, false, null];
const OR: readonly Truth[] = [true, true, true, true, false, null, true, null, null];

it.each(pairs.map(([a, b], i) => [a, b, AND[i]]))("%p and %p is %p", (a, b, both) => {
  expect(all([a, b])).toBe(both);
});

it.each(pairs.map(([a, b], i) => [a, b, OR[i]]))("%p or %p is %p", (a, b, either) => {
  expect(any([a, b])).toBe(either);
});

it("nothing demanded is met, nothing offered is not", () => {
  expect(all([])).toBe(true);
  expect(any([])).toBe(false);
});
