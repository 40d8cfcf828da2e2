import fc from "fast-check";
import { atLeast, call, days, fen, fenOf, holds, yuan } from "../arbitrary";

/** What must hold of the shares whatever is given. Amounts in fen, as integers. */

const mode = fc.constantFrom("转让", "许可", "作价投资", "自行实施", "合作实施");
const unit = fc.constantFrom("高等院校", "科研机构", "国有科技型企业");
const day = fc.constantFrom("2024-06-28", "2025-06-30", "2028-12-31");
/** Whoever falls under 24号, on whatever day: for the units of the new measure before it began. */
const under2021 = fc.oneof(
  fc.tuple(unit, days("2021-08-14", "2024-06-27")),
  fc.tuple(fc.constantFrom("国有企业", "非财政性高校院所"), days("2021-08-14", "2099-12-31")),
);
const hundredths = fc.integer({ min: 1, max: 100 });

const share = (base: bigint, ...rest: unknown[]): bigint =>
  fenOf(call("TRANSFER_SHARE", yuan(base), ...rest));

describe("TRANSFER_SHARE", () => {
  it("without an agreement is what the measure orders, up to the fen", () => {
    holds(
      fc.property(fen, mode, unit, day, (base, by, of, on) => {
        const percent = by.endsWith("实施") ? 10n : 80n;
        expect(share(base, by, of, on)).toBe(atLeast(base, percent));
      }),
    );
  });

  it("with one is what was agreed, but for shares in kind of universities and institutes", () => {
    holds(
      fc.property(fen, mode, unit, day, hundredths, (base, by, of, on, agreed) => {
        const floored = by === "作价投资" && of !== "国有科技型企业" && agreed < 80;
        expect(share(base, by, of, on, agreed / 100)).toBe(atLeast(base, floored ? 80n : BigInt(agreed)));
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
          expect(share(base, ...rest)).toBe(atLeast(base, rate));
        },
      ),
    );
  });

  it("loses its 70% or 5% for the units of the new measure from its first day, and nobody else's changes", () => {
    holds(
      fc.property(fen, fc.constantFrom("转让", "许可", "作价投资", "自行实施"), unit, (base, by, of) => {
        const percent = by === "自行实施" ? 5n : 70n;
        expect(share(base, by, of, "2024-06-27")).toBe(atLeast(base, percent));
        expect(share(base, by, "国有企业", "2024-06-28")).toBe(atLeast(base, percent));
      }),
    );
  });
});

describe("TRANSFER_SHARE under 24号", () => {
  const year = fc.integer({ min: 1, max: 99 });

  it("with an agreement is what was agreed, however little, in whatever year", () => {
    holds(
      fc.property(fen, mode, under2021, hundredths, year, (base, by, [of, on], agreed, n) => {
        expect(share(base, by, of, on, agreed / 100, n)).toBe(atLeast(base, BigInt(agreed)));
      }),
    );
  });

  it("without one is 70%, for five years 5%, and nothing is said of joint implementation", () => {
    const alone = mode.filter((by) => by !== "合作实施");
    holds(
      fc.property(fen, alone, under2021, year, (base, by, [of, on], n) => {
        const percent = by !== "自行实施" ? 70n : n <= 5 ? 5n : 0n;
        expect(share(base, by, of, on, null, n)).toBe(atLeast(base, percent));
        expect(() => share(base, "合作实施", of, on, null, n)).toThrow("合作实施");
      }),
    );
  });
});

describe("TRANSFER_KEY_SHARE beside the new measure", () => {
  const of = (reward: bigint, organisation: string, on: number): bigint =>
    fenOf(call("TRANSFER_KEY_SHARE", yuan(reward), organisation, on));

  it("under 24号 is half of the reward too, up to the fen", () => {
    holds(
      fc.property(fen, under2021, (reward, [organisation, on]) => {
        expect(of(reward, organisation, on)).toBe(atLeast(reward, 50n));
      }),
    );
  });

  it("for anyone else, before 24号 and after the measure there is none", () => {
    const before = days("1905-01-01", "2021-08-13");
    holds(
      fc.property(fen, unit, before, days("2029-01-01", "2199-12-31"), (reward, organisation, on, after) => {
        expect(() => of(reward, "其他", after)).toThrow("范围");
        expect(() => of(reward, organisation, on)).toThrow("2021年8月14日");
        expect(() => of(reward, "国有企业", on)).toThrow("2021年8月14日");
        expect(() => of(reward, organisation, after)).toThrow("2028年12月31日");
      }),
    );
  });
});

describe("the lesser shares", () => {
  it("the main contributors' part is half of the reward, up to the fen, and leaves no more than half", () => {
    holds(
      fc.property(fen, unit, day, (reward, of, on) => {
        const part = fenOf(call("TRANSFER_KEY_SHARE", yuan(reward), of, on));
        expect(part).toBe(atLeast(reward, 50n));
        expect(reward - part <= part).toBe(true);
      }),
    );
  });

  it("a surplus leaves the researchers nine tenths, up to the fen", () => {
    holds(
      fc.property(fen, (surplus) => {
        expect(fenOf(call("SURPLUS_SHARE", yuan(surplus)))).toBe(atLeast(surplus, 90n));
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
