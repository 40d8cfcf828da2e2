import chineseDays from "chinese-days/dist/chinese-days.json";
import { addDays, day, iso, partsOf } from "../../src/engine/calendar";
import { PUBLISHED_YEARS, isWorkday, mayStillMove, workdayAfter } from "../../src/engine/workdays";

/** Working days against the State Council's yearly notices (国办发明电), typed in here by hand. */

const [FIRST, LAST] = PUBLISHED_YEARS;

interface Arrangement {
  /** First and last day of each holiday. */
  readonly off: readonly (readonly [from: string, to: string])[];
  /** Saturdays and Sundays that are worked. */
  readonly worked: readonly string[];
}

const NOTICES: Readonly<Record<number, Arrangement>> = {
  2021: {
    off: [
      ["01-01", "01-03"],
      ["02-11", "02-17"],
      ["04-03", "04-05"],
      ["05-01", "05-05"],
      ["06-12", "06-14"],
      ["09-19", "09-21"],
      ["10-01", "10-07"],
    ],
    worked: ["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"],
  },
  2022: {
    off: [
      ["01-01", "01-03"],
      ["01-31", "02-06"],
      ["04-03", "04-05"],
      ["04-30", "05-04"],
      ["06-03", "06-05"],
      ["09-10", "09-12"],
      ["10-01", "10-07"],
      ["12-31", "12-31"], // by the notice for 2023
    ],
    worked: ["01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09"],
  },
  2023: {
    off: [
      ["01-01", "01-02"],
      ["01-21", "01-27"],
      ["04-05", "04-05"],
      ["04-29", "05-03"],
      ["06-22", "06-24"],
      ["09-29", "10-06"],
    ],
    worked: ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"],
  },
  2024: {
    off: [
      ["01-01", "01-01"],
      ["02-10", "02-17"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["06-08", "06-10"],
      ["09-15", "09-17"],
      ["10-01", "10-07"],
    ],
    worked: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"],
  },
  2025: {
    off: [
      ["01-01", "01-01"],
      ["01-28", "02-04"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["05-31", "06-02"],
      ["10-01", "10-08"],
    ],
    worked: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  2026: {
    off: [
      ["01-01", "01-03"],
      ["02-15", "02-23"],
      ["04-04", "04-06"],
      ["05-01", "05-05"],
      ["06-19", "06-21"],
      ["09-25", "09-27"],
      ["10-01", "10-07"],
    ],
    worked: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
};

/** By the weekday of the language's own calendar, apart from serial numbers. */
function byNotice(year: number, date: string): boolean {
  const { off, worked } = NOTICES[year] ?? { off: [], worked: [] };
  if (off.some(([from, to]) => date >= from && date <= to)) return false;
  const weekday = new Date(`${String(year)}-${date}T00:00:00Z`).getUTCDay();
  return worked.includes(date) || (weekday !== 0 && weekday !== 6);
}

it.each(Object.keys(NOTICES).map(Number))("every day of %d is as the notice has it", (year) => {
  for (let on = day(`${String(year)}-01-01`); partsOf(on).year === year; on += 1)
    expect([iso(on), isWorkday(on)]).toEqual([iso(on), byNotice(year, iso(on).slice(5))]);
});

it.each([
  ["2025-01-26", true, "a Sunday, worked for the Spring Festival"],
  ["2025-10-08", false, "a Wednesday, the last day of the National Day holiday"],
  ["2024-02-04", true, "a Sunday, worked for the Spring Festival"],
  ["2024-02-09", true, "New Year's Eve of 2024 was a working day"],
  ["2026-01-02", false, "a Friday, New Year 2026"],
  ["2026-01-04", true, "a Sunday, worked for it"],
  ["2020-01-31", false, "a Friday, the holiday lengthened in the epidemic"],
  ["2015-09-03", false, "a Thursday, the parade"],
  ["2018-12-29", true, "a Saturday, worked by the notice for 2019"],
  ["2018-12-31", false, "a Monday, off by the notice for 2019"],
  ["2025-06-28", false, "a plain Saturday"],
  ["2025-06-30", true, "a plain Monday"],
])("%s: %s (%s)", (date, expected) => {
  expect(isWorkday(day(date))).toBe(expected);
});

describe("the years that are published", () => {
  it("begin in 2004, reach 2026 at least, and leave none out", () => {
    const years = new Set(Object.keys(chineseDays.holidays).map((date) => date.slice(0, 4)));
    expect(FIRST).toBe(2004);
    expect(LAST).toBeGreaterThanOrEqual(2026);
    expect(years.size).toBe(LAST - FIRST + 1);
    for (const year of years) expect(chineseDays.holidays).toHaveProperty([`${year}-01-01`]);
  });

  it("make no plain weekday a working day of their own, nor a day both", () => {
    for (const date of Object.keys(chineseDays.workdays)) {
      expect([0, 1]).toContain(day(date) % 7);
      expect(chineseDays.holidays).not.toHaveProperty([date]);
    }
  });

  it.each([
    [`${String(FIRST - 1)}-12-31`, null],
    [`${String(FIRST)}-01-01`, false],
    [`${String(LAST)}-12-31`, true],
    [`${String(LAST + 1)}-01-04`, null],
    ["1949-10-01", null],
    ["9999-12-31", null],
  ])("%s: %s", (date, expected) => {
    expect(isWorkday(day(date))).toBe(expected);
  });
});

describe("the count-th working day after a day", () => {
  it.each([
    ["2025-06-30", 1, "2025-07-01"],
    ["2025-06-27", 1, "2025-06-30"],
    ["2025-06-28", 1, "2025-06-30"],
    ["2025-01-24", 1, "2025-01-26"],
    ["2025-01-27", 1, "2025-02-05"],
    ["2025-09-30", 1, "2025-10-09"],
    ["2025-09-30", 3, "2025-10-11"],
    ["2025-12-31", 1, "2026-01-04"],
    ["2003-12-31", 1, "2004-01-02"],
    ["2003-12-30", 1, null],
    [`${String(LAST)}-12-30`, 1, `${String(LAST)}-12-31`],
    [`${String(LAST)}-12-31`, 1, null],
    [`${String(LAST)}-12-30`, 2, null],
    [`${String(LAST + 5)}-06-30`, 1, null],
    ["1900-01-01", 1, null],
    ["2025-06-30", 1e9, null],
    ["2025-06-30", 1e300, null],
  ])("%s + %d = %s", (start, count, expected) => {
    const found = workdayAfter(day(start), count);
    expect(found === null ? null : iso(found)).toBe(expected);
  });

  it("is what walking day by day finds", () => {
    for (let start = day("2023-12-20"); start <= day("2025-11-30"); start += 13)
      for (const count of [1, 2, 7, 15, 30, 61]) {
        let [on, left] = [start, count];
        while (left > 0) {
          on = addDays(on, 1);
          if (isWorkday(on)) left -= 1;
        }
        expect(workdayAfter(start, count)).toBe(on);
      }
  });

  it("may still move where the next year's notice is not out", () => {
    expect(mayStillMove(day(`${String(LAST)}-12-24`))).toBe(false);
    expect(mayStillMove(day(`${String(LAST)}-12-25`))).toBe(true);
  });
});
