import chineseDays from "chinese-days/dist/chinese-days.json";
import fc from "fast-check";
import { call, days, holds, monthsLater, utc } from "./arbitrary";
import { day } from "./case";

/** What must hold of every day and term worked out from a date, against JavaScript's own calendar. */

const serial = (name: string, ...args: unknown[]): number => call(name, ...args) as number;

const anyDay = days("1905-01-01", "2190-12-31");
/** Days from which so many working days end before the last published holidays do. */
const counted = days("2021-08-14", "2026-10-31");
const measure2024 = days("2024-06-28", "2028-12-31");

type Dated = readonly [what: string, from: fc.Arbitrary<number>, of: (on: number) => number];

const DATED: readonly Dated[] = [
  ["FUND_DUE", counted, (on) => serial("FUND_DUE", on)],
  ["WORKDAY_AFTER", counted, (on) => serial("WORKDAY_AFTER", on, 30)],
  [
    "PUBLICITY_END of a price",
    days("2024-06-28", "2028-12-31"),
    (on) => serial("PUBLICITY_END", on, "协议定价"),
  ],
  [
    "PUBLICITY_END of a plan",
    days("2024-06-28", "2026-10-31"),
    (on) => serial("PUBLICITY_END", on, "激励方案"),
  ],
  ["INSTALMENT_DUE", anyDay, (on) => serial("INSTALMENT_DUE", on)],
  ["PROJECT_DUE, 技术攻关", measure2024, (on) => serial("PROJECT_DUE", on, "技术攻关")],
  ["PROJECT_DUE, 成果转化", measure2024, (on) => serial("PROJECT_DUE", on, "成果转化")],
  ["RESULT_REGISTRATION_DUE", measure2024, (on) => serial("RESULT_REGISTRATION_DUE", on)],
  ["GAZELLE_VALID_UNTIL", anyDay, (on) => serial("GAZELLE_VALID_UNTIL", on)],
  ["GAZELLE_REAPPLY_FROM", anyDay, (on) => serial("GAZELLE_REAPPLY_FROM", on)],
];

it.each(DATED)("%s: a whole day, later than its date, never earlier for a later one", (_, from, of) => {
  holds(
    fc.property(from, from, (a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      expect(of(early)).toBeLessThanOrEqual(of(late));
      expect(of(early)).toBeGreaterThan(early);
      expect(Number.isInteger(of(early))).toBe(true);
    }),
  );
});

type Term = readonly [what: string, months: number, less: number];
const TERMS: readonly Term[] = [
  ["INSTALMENT_DUE", 36, 0],
  ["GAZELLE_VALID_UNTIL", 36, 1],
  ["GAZELLE_REAPPLY_FROM", 36, 0],
];

it.each(TERMS)("%s: %i months later, less %i days", (name, months, less) => {
  holds(
    fc.property(anyDay, (on) => {
      expect(serial(name, on)).toBe(monthsLater(on, months) - less);
    }),
  );
});

describe("WORKDAY_AFTER", () => {
  const many = fc.integer({ min: 1, max: 100 });
  const start = days("2005-01-01", "2026-01-31");
  const after = (from: number, n: number): number => serial("WORKDAY_AFTER", from, n);

  it("m days and then n are m + n", () => {
    holds(
      fc.property(start, many, many, (from, m, n) => {
        expect(after(after(from, m), n)).toBe(after(from, m + n));
      }),
    );
  });

  it("grows with the count day by day", () => {
    holds(
      fc.property(start, many, (from, n) => {
        expect(after(from, n + 1)).toBeGreaterThan(after(from, n));
        expect(after(from, 1)).toBeGreaterThan(from);
      }),
    );
  });

  it("is a weekday that is no holiday, or a day made up for one", () => {
    const SUNDAY = 0;
    const SATURDAY = 6;
    holds(
      fc.property(start, many, (from, n) => {
        const on = utc(after(from, n));
        const iso = on.toISOString().slice(0, 10);
        const weekday = ![SATURDAY, SUNDAY].includes(on.getUTCDay());
        expect([iso, iso in chineseDays.holidays]).toEqual([iso, false]);
        expect([iso, weekday || iso in chineseDays.workdays]).toEqual([iso, true]);
      }),
    );
  });

  it("gives FUND_DUE with 30 days and the publicity of a plan with 15", () => {
    holds(
      fc.property(days("2024-06-28", "2026-10-31"), (on) => {
        expect(serial("FUND_DUE", on)).toBe(after(on, 30));
        expect(serial("PUBLICITY_END", on, "激励方案")).toBe(after(on, 15));
        expect(serial("PUBLICITY_END", on, "协议定价")).toBe(on + 15);
      }),
    );
  });
});

describe("FULL_FISCAL_YEARS", () => {
  const founded = days("1990-01-01", "2024-11-22");
  const applied = days("2024-11-22", "2026-11-21");
  const full = (from: number, until: number): number => serial("FULL_FISCAL_YEARS", from, until);
  const yearOf = (on: number): number => utc(on).getUTCFullYear();

  it("counts the calendar years that begin on the foundation or later and are over", () => {
    holds(
      fc.property(founded, applied, (from, until) => {
        const last = yearOf(until) - 1;
        const first = from === day(`${yearOf(from)}-01-01`) ? yearOf(from) : yearOf(from) + 1;
        expect(full(from, until)).toBe(Math.max(0, last - first + 1));
      }),
    );
  });

  it("never falls for an older firm or a later application", () => {
    holds(
      fc.property(founded, founded, applied, applied, (a, b, c, d) => {
        const [older, younger] = [Math.min(a, b), Math.max(a, b)];
        const [early, late] = [Math.min(c, d), Math.max(c, d)];
        expect(full(older, early)).toBeGreaterThanOrEqual(full(younger, early));
        expect(full(older, late)).toBeGreaterThanOrEqual(full(older, early));
      }),
    );
  });
});
