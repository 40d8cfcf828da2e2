import fc from "fast-check";
import { Exact } from "../../src/engine/exact";
import { showGrowth, showGrowthFrom, showMoney, showNumber, showRatio } from "../../src/engine/show";

/** What a double shows of a rate is what the exact number shows, above all where the two stand next to a step. */

const exactGrowth = (first: Exact, last: Exact, periods: number): string =>
  showGrowth(Exact.growth(first, last, periods));
const exactRatio = (part: Exact, whole: Exact): string => showGrowth(Exact.quotient(part, whole, 30));

const amount = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }).map((units) => Exact.of(units)),
  fc.integer({ min: 1, max: 2_000_000_000 }).map((units) => Exact.scaled(units, 2)),
  fc.double({ min: 1e-9, max: 1e15, noNaN: true }).map((value) => Exact.ofCell(value)),
);
const periods = fc.integer({ min: 1, max: 3 });

it("shows any growth as the exact one", () => {
  fc.assert(
    fc.property(amount, amount, periods, (first, last, many) => {
      expect(showGrowthFrom(first, last, many)).toBe(exactGrowth(first, last, many));
    }),
    { numRuns: 2000 },
  );
});

it("shows a growth on a step of the last decimal, or a hair beside it, as the exact one", () => {
  const step = fc.integer({ min: -990_000, max: 3_000_000 });
  const hair = fc.constantFrom(-1, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), step, hair, periods, (first, by, beside, many) => {
      const base = Exact.of(first);
      const reached = base.times(Exact.of(1).plus(Exact.scaled(by, 6)).power(many));
      const last = reached.plus(Exact.of(`${String(beside)}e-30`));
      expect(showGrowthFrom(base, last, many)).toBe(exactGrowth(base, last, many));
    }),
    { numRuns: 2000 },
  );
});

it("shows any ratio as the exact one", () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 2_000_000 }), (part, whole, step) => {
      expect(showRatio(part, whole)).toBe(exactRatio(part, whole));
      const onStep = whole.times(Exact.scaled(step, 6));
      expect(showRatio(onStep, whole)).toBe(exactRatio(onStep, whole));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["1", "1.25", 1, "25%"],
  ["1", "1.44", 2, "20%"],
  ["1", "1.4399999999", 2, "19.9999%…"],
  ["3", "1", 1, "-66.6667%…"],
  ["1", "0", 2, "-100%"],
  ["0.0000000000000000000000000000001", "1e300", 1, `1${"0".repeat(331)}%`],
])("from %s to %s in %i periods it shows %s", (first, last, many, shown) => {
  const [from, to] = [Exact.of(first), Exact.of(last)];
  expect(exactGrowth(from, to, many)).toBe(showGrowthFrom(from, to, many));
  if (shown.length < 20) expect(showGrowthFrom(from, to, many)).toBe(shown);
});

it.each([
  ["0", "¥0.00", "0"],
  ["-0.5", "-¥0.50", "-0.5"],
  ["999", "¥999.00", "999"],
  ["1000", "¥1,000.00", "1,000"],
  ["-1234567.891", "-¥1,234,567.891", "-1,234,567.891"],
  ["9007199254740993.10", "¥9,007,199,254,740,993.10", "9,007,199,254,740,993.1"],
])("%s reads %s as money and %s as a number", (digits, money, number) => {
  expect(showMoney(Exact.of(digits))).toBe(money);
  expect(showNumber(Exact.of(digits))).toBe(number);
});

it("writes a short number with the digits of the long way", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 22 }), (units, scale) => {
      const [short, long] = [Exact.scaled(units, scale), Exact.of(`${String(units)}e-${String(scale)}`)];
      expect(short.toString()).toBe(long.toString());
      expect(short.compare(long)).toBe(0);
      const beyond = long.plus(Exact.of("1e-40")).minus(Exact.of("1e-40"));
      expect(beyond.toString()).toBe(short.toString());
    }),
    { numRuns: 2000 },
  );
});
