import "../excel";
import fc from "fast-check";
import { createFunctions } from "../../../src/functions/create";
import { day } from "../case";

/** What must hold of the two deleted rewards whatever is given. Amounts in fen, as integers. */

const functions = createFunctions("zh-CN");
const call = (name: string, ...args: unknown[]): number => functions.get(name)?.(...args) as number;
const holds = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, { numRuns: 300 });
};

const REWARDS = ["TALENT_TAX_REWARD", "INDUSTRIALISATION_REWARD"] as const;
type Reward = (typeof REWARDS)[number];
const fenOf = (name: Reward, fen: number, year: number, on: number): number =>
  Math.round(call(name, fen / 100, year, on) * 100);

const fen = fc.integer({ min: 0, max: 10 ** 12 });
const year = fc.integer({ min: 1, max: 99 });
const stood = fc.integer({ min: day("2021-01-01"), max: day("2025-02-16") });
const CAP = 50_000_000;

it("TALENT_TAX_REWARD: three years, all of it, at most half a million", () => {
  holds(
    fc.property(fen, year, stood, (given, n, on) => {
      expect(fenOf("TALENT_TAX_REWARD", given, n, on)).toBe(n <= 3 ? Math.min(given, CAP) : 0);
    }),
  );
});

it("INDUSTRIALISATION_REWARD: three years all, two years half, down to the fen", () => {
  holds(
    fc.property(fen, year, stood, (given, n, on) => {
      const half = Math.floor(given / 2);
      expect(fenOf("INDUSTRIALISATION_REWARD", given, n, on)).toBe(n <= 3 ? given : n <= 5 ? half : 0);
    }),
  );
});

it.each(REWARDS)("%s never gives more than was contributed, nor more in a later year", (name) => {
  holds(
    fc.property(fen, year, year, stood, (given, a, b, on) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((n) => fenOf(name, given, n, on));
      expect(early).toBeLessThanOrEqual(given);
      expect(late).toBeLessThanOrEqual(early ?? 0);
    }),
  );
});

it.each(REWARDS)("%s has no answer before 2021 nor since the deletion", (name) => {
  const days = fc.integer({ min: day("1905-01-01"), max: day("2199-12-31") });
  const gone = days.filter((on) => on < day("2021-01-01") || on > day("2025-02-16"));
  holds(
    fc.property(fen, year, gone, (given, n, on) => {
      expect(() => call(name, given / 100, n, on)).toThrow(
        on > day("2025-02-16") ? "包府发〔2025〕3号" : "2021年1月1日",
      );
    }),
  );
});
