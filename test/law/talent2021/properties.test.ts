import fc from "fast-check";
import { call, days, fen, fenOf, holds, lesser, yuan } from "../arbitrary";
import { day } from "../case";

/** What must hold of the two deleted rewards whatever is given. Amounts in fen, as integers. */

const REWARDS = ["TALENT_TAX_REWARD", "INDUSTRIALISATION_REWARD"] as const;
type Reward = (typeof REWARDS)[number];
const rewarded = (name: Reward, given: bigint, year: number, on: number): bigint =>
  fenOf(call(name, yuan(given), year, on));

const year = fc.integer({ min: 1, max: 99 });
const stood = days("2021-01-01", "2025-02-16");
const CAP = 50_000_000n;

it("TALENT_TAX_REWARD: three years, all of it, at most half a million", () => {
  holds(
    fc.property(fen, year, stood, (given, n, on) => {
      expect(rewarded("TALENT_TAX_REWARD", given, n, on)).toBe(n <= 3 ? lesser(given, CAP) : 0n);
    }),
  );
});

it("INDUSTRIALISATION_REWARD: three years all, two years half, down to the fen", () => {
  holds(
    fc.property(fen, year, stood, (given, n, on) => {
      const half = given / 2n;
      expect(rewarded("INDUSTRIALISATION_REWARD", given, n, on)).toBe(n <= 3 ? given : n <= 5 ? half : 0n);
    }),
  );
});

it.each(REWARDS)("%s never gives more than was contributed, nor more in a later year", (name) => {
  holds(
    fc.property(fen, year, year, stood, (given, a, b, on) => {
      const early = rewarded(name, given, Math.min(a, b), on);
      const late = rewarded(name, given, Math.max(a, b), on);
      expect(late <= early && early <= given).toBe(true);
    }),
  );
});

it.each(REWARDS)("%s has no answer before 2021 nor since the deletion", (name) => {
  const anyDay = days("1905-01-01", "2199-12-31");
  const gone = anyDay.filter((on) => on < day("2021-01-01") || on > day("2025-02-16"));
  holds(
    fc.property(fen, year, gone, (given, n, on) => {
      expect(() => call(name, yuan(given), n, on)).toThrow(
        on > day("2025-02-16") ? "包府发〔2025〕3号" : "2021年1月1日",
      );
    }),
  );
});
