import fc from "fast-check";
import { call, fen, fenOf, greater, holds, lesser, yuan } from "../arbitrary";

/** What must hold of the money and tax rules whatever is given. Amounts in fen, as integers, so that sums are exact. */

const amount = (name: string, ...fen: readonly bigint[]): bigint => fenOf(call(name, ...fen.map(yuan)));

/** So many per cent, down to the fen, up to the ceiling in fen. */
const SHARES: readonly (readonly [string, (base: bigint) => unknown, percent: bigint, ceiling: bigint])[] = [
  ["RD_SUBSIDY, small", (base) => call("RD_SUBSIDY", yuan(base), true), 5n, 200_000_000n],
  ["RD_SUBSIDY, other", (base) => call("RD_SUBSIDY", yuan(base), false), 3n, 200_000_000n],
  ["TECH_PURCHASE_SUBSIDY", (base) => call("TECH_PURCHASE_SUBSIDY", yuan(base), null), 50n, 200_000_000n],
  ["the same, equity", (base) => call("TECH_PURCHASE_SUBSIDY", yuan(base), "技术入股"), 50n, 200_000_000n],
  ["INSTRUMENT_VOUCHER", (base) => call("INSTRUMENT_VOUCHER", yuan(base)), 50n, 30_000_000n],
  ["FLEX_TALENT_SUBSIDY", (base) => call("FLEX_TALENT_SUBSIDY", yuan(base)), 30n, 10_000_000n],
  ["CARRIER, 1亿元", (base) => call("CARRIER_INVESTMENT_GRANT", 1e8, yuan(base)), 5n, 300_000_000n],
  ["CARRIER, below", (base) => call("CARRIER_INVESTMENT_GRANT", 99_999_999.99, yuan(base)), 3n, 200_000_000n],
];

describe.each(SHARES)("%s", (_, of, percent, ceiling) => {
  it("is its share down to the fen, and never above its ceiling", () => {
    holds(
      fc.property(fen, (base) => {
        expect(fenOf(of(base))).toBe(lesser((base * percent) / 100n, ceiling));
      }),
    );
  });

  it("never falls when more is spent, and grows by no more than that", () => {
    holds(
      fc.property(fen, fen, (a, b) => {
        const [less, more] = [fenOf(of(lesser(a, b))), fenOf(of(greater(a, b)))];
        expect(less <= more && more - less <= greater(a, b) - lesser(a, b)).toBe(true);
      }),
    );
  });
});

describe("CARRIER_INVESTMENT_GRANT", () => {
  const of = (total: bigint, year: bigint): bigint => amount("CARRIER_INVESTMENT_GRANT", total, year);
  const EDGE = 10_000_000_000n;

  it("never falls with the total, and depends on it only at 1亿元, where the law is not continuous", () => {
    holds(
      fc.property(fen, fen, fen, (a, b, year) => {
        const [low, high] = [lesser(a, b), greater(a, b)];
        expect(of(low, year) <= of(high, year)).toBe(true);
        if (low >= EDGE || high < EDGE) expect(of(low, year)).toBe(of(high, year));
      }),
    );
  });
});

describe("SOE_APPRAISAL_PROFIT", () => {
  const profit = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const of = (own: bigint, rd: bigint, before: bigint): bigint =>
    amount("SOE_APPRAISAL_PROFIT", own, rd, before);

  it("adds R&D back, and half of its growth once more, down to the fen", () => {
    holds(
      fc.property(profit, fen, fen, (own, rd, before) => {
        const growth = rd > before ? rd - before : 0n;
        expect(of(own, rd, before)).toBe(own + rd + growth / 2n);
      }),
    );
  });

  it("moves with the profit fen by fen, and never falls when R&D grows", () => {
    holds(
      fc.property(profit, fen, fen, fen, (own, a, b, before) => {
        expect(of(own + 1n, a, before) - of(own, a, before)).toBe(1n);
        expect(of(own, lesser(a, b), before) <= of(own, greater(a, b), before)).toBe(true);
      }),
    );
  });
});

/** A sum in halves of a fen or finer, to the nearest fen, halves up. */
const nearest = (parts: bigint, of: bigint): bigint => (2n * parts + of) / (2n * of);

describe("TRANSFER_INCOME_TAXABLE and TRANSFER_INCOME_TAX", () => {
  const FREE = 500_000_000n;
  const above = (income: bigint): bigint => greater(income - FREE, 0n);

  it("is half of what lies above 500万元, halves of a fen up", () => {
    holds(
      fc.property(fen, (income) => {
        expect(amount("TRANSFER_INCOME_TAXABLE", income)).toBe(nearest(above(income), 2n));
      }),
    );
  });

  it("taxes the unrounded part at the rate, 25 % by default, and rounds once", () => {
    holds(
      fc.property(fen, fc.bigInt({ min: 1n, max: 1000n }), (income, perMille) => {
        const tax = fenOf(call("TRANSFER_INCOME_TAX", yuan(income), Number(perMille) / 1000));
        expect(tax).toBe(nearest(above(income) * perMille, 2000n));
        expect(fenOf(call("TRANSFER_INCOME_TAX", yuan(income), null))).toBe(nearest(above(income), 8n));
      }),
    );
  });
});

describe("LOCAL_TAX_RELIEF", () => {
  const of = (tax: bigint, first: number, year: number): bigint =>
    fenOf(call("LOCAL_TAX_RELIEF", yuan(tax), first, year));
  const firstYear = fc.integer({ min: 2021, max: 2150 });

  it("over the six years is four and a half times the tax, a half fen a year up", () => {
    holds(
      fc.property(fen, fc.integer({ min: 2022, max: 2150 }), (tax, first) => {
        const half = nearest(tax, 2n);
        const years = Array.from({ length: 8 }, (_, n) => of(tax, first, first + n - 1));
        expect(years).toEqual([0n, tax, tax, tax, half, half, half, 0n]);
      }),
    );
  });

  it("is never more than the tax, and depends only on which year it is", () => {
    holds(
      fc.property(fen, firstYear, fc.integer({ min: -20, max: 40 }), (tax, first, n) => {
        const year = Math.max(2021, first + n);
        expect(of(tax, first, year) <= tax).toBe(true);
        expect(of(tax, first, year)).toBe(of(tax, first + 1, year + 1));
      }),
    );
  });
});

describe("ZONE_RANK_AWARD", () => {
  it("is 500万元 for each full five places, and nothing for a fall", () => {
    const rank = fc.integer({ min: 1, max: 400 });
    holds(
      fc.property(rank, rank, (before, now) => {
        const fives = before > now ? Math.floor((before - now) / 5) : 0;
        expect(call("ZONE_RANK_AWARD", before, now)).toBe(fives * 5_000_000);
      }),
    );
  });
});

describe("CONTRACT_REGISTRATION_GRANT", () => {
  const of = (previous: bigint, current: bigint): bigint =>
    amount("CONTRACT_REGISTRATION_GRANT", previous, current);

  it("is 20万元 for each full 5000万元 more, at most 100万元", () => {
    const turnover = fc.bigInt({ min: 0n, max: 60_000_000_000n });
    holds(
      fc.property(turnover, turnover, (previous, current) => {
        const steps = current > previous ? (current - previous) / 5_000_000_000n : 0n;
        expect(of(previous, current)).toBe(lesser(steps * 20_000_000n, 100_000_000n));
      }),
    );
  });

  it("jumps exactly at a full step", () => {
    holds(
      fc.property(fen, fc.bigInt({ min: 1n, max: 5n }), (previous, steps) => {
        const full = previous + steps * 5_000_000_000n;
        expect(of(previous, full) - of(previous, full - 1n)).toBe(20_000_000n);
      }),
    );
  });
});

describe("PRIZE_MATCH", () => {
  const grade = fc.constantFrom("特等", "一等", "二等", "三等");

  it("is the prize money or nothing", () => {
    holds(
      fc.property(fen, fc.constantFrom("国家", "自治区"), grade, fc.boolean(), (prize, level, of, first) => {
        const due = level === "国家" || (of === "一等" && first);
        expect(fenOf(call("PRIZE_MATCH", yuan(prize), level, of, first))).toBe(due ? prize : 0n);
        expect(call("PRIZE_MATCH", yuan(prize), level, `${of}奖`, first)).toBe(
          call("PRIZE_MATCH", yuan(prize), level, of, first),
        );
      }),
    );
  });
});

describe("RETIREMENT_DEFERRABLE", () => {
  it("what is decided without one of the two stays decided when it is given", () => {
    const task = fc.constantFrom("国家", "自治区", "市", "旗县");
    const title = fc.constantFrom("正高", "副高", "高级", "中级", "初级");
    holds(
      fc.property(task, title, fc.boolean(), fc.boolean(), (level, of, hasTask, hasTitle) => {
        const full = call("RETIREMENT_DEFERRABLE", level, of);
        const known = call("RETIREMENT_DEFERRABLE", hasTask ? level : null, hasTitle ? of : null);
        expect(typeof full).toBe("boolean");
        if (known !== "待核实") expect(known).toBe(full);
      }),
    );
  });
});
