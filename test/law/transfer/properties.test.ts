import "../excel";
import fc from "fast-check";
import { createFunctions } from "../../../src/functions/create";

/** What must hold of the shares whatever is given. Amounts in fen, as integers. */

const functions = createFunctions("zh-CN");
const call = (name: string, ...args: unknown[]): unknown => functions.get(name)?.(...args);
const fenOf = (yuan: unknown): bigint => BigInt(Math.round(Number(yuan) * 100));
const yuan = (fen: bigint): number => Number(fen) / 100;

const holds = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, { numRuns: 300 });
};
const fen = fc.bigInt({ min: 0n, max: 10n ** 12n });
const mode = fc.constantFrom("转让", "许可", "作价投资", "自行实施", "合作实施");
const unit = fc.constantFrom("高等院校", "科研机构", "国有科技型企业");
const day = fc.constantFrom("2024-06-28", "2025-06-30", "2028-12-31");
const hundredths = fc.integer({ min: 1, max: 100 });

const share = (base: bigint, ...rest: unknown[]): bigint =>
  fenOf(call("TRANSFER_SHARE", yuan(base), ...rest));
const least = (base: bigint, percent: bigint): bigint => (base * percent + 99n) / 100n;

describe("TRANSFER_SHARE", () => {
  it("without an agreement is what the measure orders, up to the fen", () => {
    holds(
      fc.property(fen, mode, unit, day, (base, by, of, on) => {
        const percent = by.endsWith("实施") ? 10n : 80n;
        expect(share(base, by, of, on)).toBe(least(base, percent));
      }),
    );
  });

  it("with one is what was agreed, but for shares in kind of universities and institutes", () => {
    holds(
      fc.property(fen, mode, unit, day, hundredths, (base, by, of, on, agreed) => {
        const floored = by === "作价投资" && of !== "国有科技型企业" && agreed < 80;
        expect(share(base, by, of, on, agreed / 100)).toBe(least(base, floored ? 80n : BigInt(agreed)));
      }),
    );
  });

  it("never falls when the base or the agreed share grows, and never exceeds the base", () => {
    holds(
      fc.property(fen, fen, mode, unit, day, hundredths, hundredths, (a, b, by, of, on, x, y) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [low, high] = [Math.min(x, y) / 100, Math.max(x, y) / 100];
        expect(share(less, by, of, on, low) <= share(more, by, of, on, low)).toBe(true);
        expect(share(more, by, of, on, low) <= share(more, by, of, on, high)).toBe(true);
        expect(share(more, by, of, on, high) <= more).toBe(true);
      }),
    );
  });

  it("is the rate of TRANSFER_SHARE_RATE on the base", () => {
    holds(
      fc.property(
        fen,
        mode,
        unit,
        day,
        fc.option(hundredths, { nil: null }),
        fc.integer({ min: 1, max: 7 }),
        (base, by, of, on, agreed, year) => {
          const rest = [by, of, on, agreed === null ? null : agreed / 100, year];
          const rate = BigInt(Math.round(Number(call("TRANSFER_SHARE_RATE", ...rest)) * 100));
          expect(share(base, ...rest)).toBe(least(base, rate));
        },
      ),
    );
  });

  it("loses its 70% or 5% for the units of the new measure from its first day, and nobody else's changes", () => {
    holds(
      fc.property(fen, fc.constantFrom("转让", "许可", "作价投资", "自行实施"), unit, (base, by, of) => {
        const percent = by === "自行实施" ? 5n : 70n;
        expect(share(base, by, of, "2024-06-27")).toBe(least(base, percent));
        expect(share(base, by, "国有企业", "2024-06-28")).toBe(least(base, percent));
      }),
    );
  });
});

describe("the lesser shares", () => {
  it("the main contributors' part is half of the reward, up to the fen, and leaves no more than half", () => {
    holds(
      fc.property(fen, unit, day, (reward, of, on) => {
        const part = fenOf(call("TRANSFER_KEY_SHARE", yuan(reward), of, on));
        expect(part).toBe(least(reward, 50n));
        expect(reward - part <= part).toBe(true);
      }),
    );
  });

  it("a surplus leaves the researchers nine tenths, up to the fen", () => {
    holds(
      fc.property(fen, (surplus) => {
        expect(fenOf(call("SURPLUS_SHARE", yuan(surplus)))).toBe(least(surplus, 90n));
      }),
    );
  });

  it("net income and direct costs add up to the income, or nothing is left", () => {
    holds(
      fc.property(fen, fen, (income, costs) => {
        const net = fenOf(call("TRANSFER_NET_INCOME", yuan(income), yuan(costs)));
        expect(net).toBe(income > costs ? income - costs : 0n);
      }),
    );
  });
});

describe("BEST_OF", () => {
  const amounts = fc.array(fen, { minLength: 1, maxLength: 8 });

  it("is the highest, in whatever order and shape, with blanks anywhere", () => {
    holds(
      fc.property(amounts, fc.infiniteStream(fc.nat()), (list, at) => {
        const best = call("BEST_OF", [list.map(yuan)]);
        expect(fenOf(best)).toBe(list.reduce((most, one) => (one > most ? one : most)));
        const mixed: unknown[] = [...list].reverse().map(yuan);
        mixed.splice((at.next().value as number) % (mixed.length + 1), 0, "");
        expect(
          call(
            "BEST_OF",
            mixed.map((one) => [one]),
          ),
        ).toBe(best);
      }),
    );
  });
});
