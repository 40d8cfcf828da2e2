import chineseDays from "chinese-days/dist/chinese-days.json";
import { type Day, day } from "./calendar";
import { once } from "./once";
import { notCovered } from "./refusal";
import { words } from "./words";

/**
 * 工作日: Monday to Friday without the State Council's holidays, and the weekends that it makes working days.
 * The arrangements are kept by `chinese-days`; only its data is used, since its own date arithmetic follows the local time zone.
 */
const { holidays, workdays } = chineseDays as Readonly<
  Record<"holidays" | "workdays", Record<string, string>>
>;

const daysIn = (dates: Readonly<Record<string, string>>): ReadonlySet<Day> =>
  new Set(Object.keys(dates).map(day));

const holidaysOff = once(() => daysIn(holidays));
const madeUp = once(() => daysIn(workdays));

/** First and last year whose holidays are published; every year between them is (a test holds it). */
export const PUBLISHED_YEARS: readonly [first: number, last: number] = (() => {
  const years = Object.keys(holidays).map((date) => Number(date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)] as const;
})();

const [FIRST_YEAR, LAST_YEAR] = PUBLISHED_YEARS.map(String) as [string, string];
const FIRST_DAY = day(`${FIRST_YEAR}-01-01`);
const LAST_DAY = day(`${LAST_YEAR}-12-31`);

const SATURDAY = 0; // serial numbers of Saturdays are multiples of 7
const SUNDAY = 1;

const works = (on: Day): boolean =>
  !holidaysOff().has(on) && (madeUp().has(on) || ![SATURDAY, SUNDAY].includes(on % 7));

/** Whether it is a working day in China; `null` where the year's holidays are not published. */
export const isWorkday = (on: Day): boolean | null => (on < FIRST_DAY || on > LAST_DAY ? null : works(on));

/** All working days of the published years, in order. */
const allWorkdays = once((): readonly Day[] =>
  Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, i) => FIRST_DAY + i).filter(works),
);

/** How many of them have passed by the end of that day. */
function passedBy(on: Day): number {
  const list = allWorkdays();
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? on) <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The `count`-th (1, 2, …) working day after `start`, which itself does not count; `null` where a year on the way is not
 * published. However large the count, it takes no longer.
 */
export const workdayAfter = (start: Day, count: number): Day | null =>
  start < FIRST_DAY - 1 ? null : (allWorkdays()[passedBy(start) + count - 1] ?? null);

/** The next year's arrangement, published late, may still move the last days of the year before (2018-12-29 was worked). */
const LAST_SETTLED = day(`${LAST_YEAR}-12-24`);

/** Whether a year that is not published yet may still move the day. */
export const mayStillMove = (workday: Day): boolean => workday > LAST_SETTLED;

export const UNPUBLISHED = notCovered(
  words(
    `工作日只能推算在本版收录放假安排的年份内(${FIRST_YEAR}—${LAST_YEAR}年)。`,
    `Working days are known only for the years whose holidays this version holds (${FIRST_YEAR}–${LAST_YEAR}).`,
  ),
);
