import fc from "fast-check";
import { call, fen, fenOf, greater, holds, lesser, yuan } from "../arbitrary";
import { row } from "../case";
import { firm } from "./firm";

/** What must hold of growth, its floors and the stated gap, whatever is given. */

describe("CAGR", () => {
  const value = fc.integer({ min: 1, max: 1_000_000 });
  const series = fc.array(value, { minLength: 2, maxLength: 6 });
  const growth = (values: readonly number[]): number => call("CAGR", [values]) as number;
  const DIGITS = 7;

  it("does not mind the unit", () => {
    holds(
      fc.property(series, fc.integer({ min: 1, max: 10_000 }), (values, times) => {
        expect(growth(values.map((one) => one * times))).toBe(growth(values));
      }),
    );
  });

  it("read backwards undoes itself", () => {
    holds(
      fc.property(series, (values) => {
        const there = 1 + growth(values);
        const back = 1 + growth([...values].reverse());
        expect(there * back).toBeCloseTo(1, DIGITS);
      }),
    );
  });

  it("is 0 where nothing changes, and has the sign of the change", () => {
    holds(
      fc.property(value, fc.integer({ min: 2, max: 8 }), series, (one, many, values) => {
        expect(growth(Array.from({ length: many }, () => one))).toBe(0);
        const change = (values[values.length - 1] ?? 0) - (values[0] ?? 0);
        expect(Math.sign(growth(values))).toBe(Math.sign(change));
      }),
    );
  });

  it("takes the first value to the last, whatever stands between", () => {
    holds(
      fc.property(series, (values) => {
        const [first = 1, last = 1] = [values[0], values[values.length - 1]];
        const reached = first * (1 + growth(values)) ** (values.length - 1);
        expect(reached / last).toBeCloseTo(1, DIGITS);
      }),
    );
  });
});

describe("GAZELLE_GROWTH_FLOOR and GAZELLE_RD_FLOOR", () => {
  const MILLION = 100_000_000n;
  const EDGES = [50n * MILLION, 200n * MILLION, 1000n * MILLION] as const;
  const LEAST = 10n * MILLION;
  const revenue = fc
    .oneof(
      fen,
      fc.bigInt({ min: LEAST, max: 300n * MILLION }),
      fc.tuple(fc.constantFrom(LEAST, ...EDGES), fc.bigInt({ min: -1n, max: 1n })).map(([at, by]) => at + by),
    )
    .filter((one) => one >= LEAST);

  const growthFloor = (of: bigint): number => call("GAZELLE_GROWTH_FLOOR", yuan(of)) as number;
  const rdFloor = (of: bigint): number => call("GAZELLE_RD_FLOOR", yuan(of)) as number;

  it.each([
    ["growth", growthFloor],
    ["R&D", rdFloor],
  ])("%s: never rises with revenue", (_, floor) => {
    holds(
      fc.property(revenue, revenue, (a, b) => {
        expect(floor(greater(a, b))).toBeLessThanOrEqual(floor(lesser(a, b)));
      }),
    );
  });

  it("are the same throughout a bracket; at a shared edge the lower one", () => {
    const [fifty, twoHundred, thousand] = EDGES;
    const growthOf = (at: bigint): number =>
      at < fifty ? 0.25 : at < twoHundred ? 0.2 : at < thousand ? 0.15 : 0.1;
    const rdOf = (at: bigint): number => (at < fifty ? 0.05 : at <= twoHundred ? 0.04 : 0.03);
    holds(
      fc.property(revenue, (at) => {
        expect([at, growthFloor(at), rdFloor(at)]).toEqual([at, growthOf(at), rdOf(at)]);
      }),
    );
  });

  it("below 1000万元 there is no growth floor, and that of R&D stays 5 %", () => {
    holds(
      fc.property(fc.bigInt({ min: 0n, max: LEAST - 1n }), (at) => {
        expect(() => growthFloor(at)).toThrow("不足1000万元");
        expect(rdFloor(at)).toBe(0.05);
      }),
    );
  });
});

describe("GAZELLE_CHECK, row 7", () => {
  const GROWTH_ROW = 7;
  const revenues = fc.tuple(
    ...[0, 1, 2].map(() =>
      fc.oneof(
        fen.map((one) => one + 1n),
        fc.bigInt({ min: 1n, max: 3n * 10n ** 10n }),
      ),
    ),
  );
  const profits = fc.tuple(...[0, 1, 2].map(() => fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n })));

  const growthRow = (of: readonly bigint[], earned: readonly bigint[]): readonly unknown[] => {
    const given = firm({ revenues: row(...of.map(yuan)), netProfits: row(...earned.map(yuan)) });
    return (call("GAZELLE_CHECK", ...given) as unknown[][])[GROWTH_ROW] ?? [];
  };
  const plus = (values: readonly bigint[], by: bigint): bigint[] =>
    values.map((one, i) => (i === values.length - 1 ? one + by : one));

  it("the gap it states, and not a fen less, turns it to 符合", () => {
    let short = 0;
    holds(
      fc.property(revenues, profits, (of, earned) => {
        const [, , , conclusion, gap] = growthRow(of, earned);
        if (conclusion === "符合") return;
        const [, what, amount = ""] = /^上年度(营业收入|净利润)还差 ¥([\d,.]+)/u.exec(String(gap)) ?? [];
        const by = fenOf(amount.replace(/,/gu, ""));
        const closed = (more: bigint): unknown =>
          what === "净利润" ? growthRow(of, plus(earned, more))[3] : growthRow(plus(of, more), earned)[3];
        expect([what, gap, closed(by), closed(by - 1n)]).toEqual([what, gap, "符合", "不符合"]);
        short += 1;
      }),
    );
    expect(short).toBeGreaterThan(50);
  });
});
