import fc from "fast-check";
import { addMonths, addYears, day, dayInText, dayOf, isDay, iso, partsOf } from "../../src/engine/calendar";

describe("days as Excel's serial numbers", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2024-02-29", 45351],
    ["2025-06-30", 45838],
    ["2026-11-21", 46347],
    ["9999-12-31", 2958465],
  ])("%s is %i", (text, serial) => {
    expect(day(text)).toBe(serial);
    expect(iso(serial)).toBe(text);
  });

  it("has no 29 February 1900, which Excel counts as day 60", () => {
    expect(isDay(60)).toBe(false);
    expect(dayOf(1900, 2, 29)).toBeNull();
  });

  it.each([[0], [-1], [1.5], [2_958_466], [NaN]])("%p is no day", (serial) => {
    expect(isDay(serial)).toBe(false);
  });

  it("goes to parts and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        if (!isDay(serial)) return;
        const { year, month, day: date } = partsOf(serial);
        expect(dayOf(year, month, date)).toBe(serial);
      }),
    );
  });
});

describe("adding months", () => {
  it.each([
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-03-15", 36, "2028-03-15"],
  ])("%s + %i months is %s", (from, months, to) => {
    expect(iso(addMonths(day(from), months))).toBe(to);
  });

  it("a title of 2024-02-29 for three years ends on 2027-02-27", () => {
    expect(iso(addYears(day("2024-02-29"), 3) - 1)).toBe("2027-02-27");
  });
});

describe("days written as text", () => {
  it.each([["2025-06-30"], ["2025/6/30"], ["2025年6月30日"], ["2025-6-30"], ["2025年06月30日"]])(
    "%s",
    (text) => {
      expect(dayInText(text)).toBe(day("2025-06-30"));
    },
  );

  it.each([
    ["2025-02-30"],
    ["2025-13-01"],
    ["2025-00-10"],
    ["2025-06"],
    ["2025"],
    ["20250630"],
    ["2025-06/30"],
    ["2025年6月30"],
    ["25-06-30"],
    ["0025-06-30"],
    ["1900-02-29"],
    [""],
  ])("%j is no day", (text) => {
    expect(dayInText(text)).toBeNull();
  });
});
