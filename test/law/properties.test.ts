import fc from "fast-check";
import { call, fen, fenOf, holds, yuan } from "./arbitrary";

/** What must hold of the amounts and verdicts whatever is given. Amounts in fen, as integers, so that sums are exact. */

const award = fc.bigInt({ min: 0n, max: 200_000_000n });
const ON = "2025-06-30";

describe("STATION_AWARD", () => {
  const of = (investment: bigint): bigint => fenOf(call("STATION_AWARD", yuan(investment), ON, null));

  it("is a fifth of the investment, down to the fen, and never above its ceiling", () => {
    holds(
      fc.property(fen, (investment) => {
        const fifth = investment / 5n;
        expect(of(investment)).toBe(fifth < 200_000_000n ? fifth : 200_000_000n);
      }),
    );
  });

  it("never falls when the investment or the rate grows", () => {
    holds(
      fc.property(
        fen,
        fen,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (a, b, r, s) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(of(less) <= of(more)).toBe(true);
          const at = (rate: number): bigint => fenOf(call("STATION_AWARD", yuan(a), ON, rate / 1000));
          expect(at(Math.min(r, s)) <= at(Math.max(r, s))).toBe(true);
        },
      ),
    );
  });
});

describe("STATION_AWARD_SCHEDULE and HYDROGEN_SPLIT", () => {
  it("parts add up to the award, and each is what its share is, to the fen", () => {
    holds(
      fc.property(award, (whole) => {
        const [, ...rows] = call("STATION_AWARD_SCHEDULE", yuan(whole)) as unknown[][];
        const parts = rows.map((row) => fenOf(row[2]));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
        expect(parts.slice(0, 2)).toEqual([(whole * 4n) / 10n, (whole * 3n) / 10n]);
        for (const row of rows) expect(fenOf(row[3]) + fenOf(row[4])).toBe(fenOf(row[2]));
      }),
    );
  });

  it("halves differ by a fen at the most, the odd one with the county", () => {
    holds(
      fc.property(fen, (whole) => {
        const [[city, county] = []] = call("HYDROGEN_SPLIT", yuan(whole)) as unknown[][];
        expect([fenOf(city), fenOf(county)]).toEqual([whole / 2n, whole - whole / 2n]);
      }),
    );
  });
});

describe("REFUEL_AWARD", () => {
  const dispensed = fc.bigInt({ min: 0n, max: 30_000_000n });
  const yearOfAward = fc.constantFrom(2025, 2026);
  const of = (hundredths: bigint, price: bigint, year: number): bigint =>
    fenOf(call("REFUEL_AWARD", yuan(hundredths), yuan(price), year, null));

  it("grows with the kilograms up to its ceiling, in both years", () => {
    holds(
      fc.property(dispensed, yearOfAward, (hundredths, year) => {
        const [rate, ceiling] = year === 2025 ? [8n, 80_000_000n] : [6n, 60_000_000n];
        const earned = hundredths * rate;
        expect(of(hundredths, 2500n, year)).toBe(earned < ceiling ? earned : ceiling);
      }),
    );
  });

  it("never falls with the kilograms nor rises with the price, and above 25元 is nothing", () => {
    const price = fc.oneof(fc.bigInt({ min: 1n, max: 6000n }), fc.bigInt({ min: 2495n, max: 2505n }));
    holds(
      fc.property(dispensed, dispensed, price, price, yearOfAward, (a, b, p, q, year) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [cheap, dear] = p < q ? [p, q] : [q, p];
        expect(of(less, p, year) <= of(more, p, year)).toBe(true);
        expect(of(a, cheap, year) >= of(a, dear, year)).toBe(true);
        expect(of(a, p, year)).toBe(p > 2500n ? 0n : of(a, 2500n, year));
      }),
    );
  });
});

describe("GAZELLE_ELIGIBLE", () => {
  const series = fc
    .array(fc.integer({ min: 1, max: 2_000_000_000 }), { minLength: 3, maxLength: 3 })
    .map((row) => [row]);
  const application = fc.tuple(
    series,
    fc
      .array(fc.integer({ min: -50_000_000, max: 200_000_000 }), { minLength: 3, maxLength: 3 })
      .map((row) => [row]),
    series,
    fc.integer({ min: 1, max: 1200 }).map((n) => n / 1000),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    fc.constantFrom(null, "2025-06-30", "2026-11-21", "2026-11-22"),
  );
  const verdict = (args: readonly unknown[]): unknown => call("GAZELLE_ELIGIBLE", ...args);

  it("what is decided without some inputs stays decided when they are given", () => {
    holds(
      fc.property(application, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (full, given) => {
        const known = verdict(full.map((argument, i) => (i === 9 || given[i] ? argument : null)));
        if (known !== "待核实") expect(verdict(full)).toBe(known);
      }),
    );
  });

  it("with everything given is decided, and agrees with the twelve rows", () => {
    holds(
      fc.property(application, (full) => {
        const answer = verdict(full);
        const [, ...rows] = call("GAZELLE_CHECK", ...full) as unknown[][];
        expect(typeof answer).toBe("boolean");
        expect(rows.every((row) => row[3] !== "不符合")).toBe(answer);
        for (const row of rows) expect(row[4] !== "").toBe(row[3] === "不符合");
      }),
    );
  });

  it("does not mind rows or columns, or an amount written as text", () => {
    holds(
      fc.property(application, (full) => {
        const turned = full.map((argument) =>
          Array.isArray(argument) ? (argument[0] ?? []).map((cell) => [`${String(cell)}元`]) : argument,
        );
        expect(verdict(turned)).toBe(verdict(full));
      }),
    );
  });
});
