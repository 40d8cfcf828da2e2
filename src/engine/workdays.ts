import chineseDays from "chinese-days/dist/chinese-days.json";
import { type Day, addDays, iso, partsOf } from "./calendar";

/**
 * 工作日: Monday to Friday without the State Council's holidays, and the weekends that it makes working days.
 * The arrangements are kept by `chinese-days`; only its data is used, since its own date arithmetic follows the local time zone.
 */
const { holidays, workdays } = chineseDays as Readonly<
  Record<"holidays" | "workdays", Record<string, string>>
>;

/** Years whose arrangement is published: each has a New Year's Day. */
const published = (year: number): boolean => `${String(year)}-01-01` in holidays;

const SATURDAY = 0; // serial numbers of Saturdays are multiples of 7
const SUNDAY = 1;

/** Whether it is a working day in China; `null` where the year's holidays are not published. */
export function isWorkday(day: Day): boolean | null {
  if (!published(partsOf(day).year)) return null;
  const date = iso(day);
  if (date in holidays) return false;
  return date in workdays || ![SATURDAY, SUNDAY].includes(day % 7);
}

/** The `count`-th working day after `start`, which itself does not count; `null` where a year on the way is not published. */
export function workdayAfter(start: Day, count: number): Day | null {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const works = isWorkday(day);
    if (works === null) return null;
    if (works) left -= 1;
  }
  return day;
}

/** First and last year whose holidays are published. */
export const PUBLISHED_YEARS: readonly [first: number, last: number] = (() => {
  const years = Object.keys(holidays).map((date) => Number(date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)] as const;
})();
