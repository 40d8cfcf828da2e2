/**
 * Days as Excel's serial numbers (1900 system), computed in UTC. Serial 60, the 29 February 1900 that never was, is no day.
 */
export type Day = number;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const AFTER_THE_DAY_THAT_NEVER_WAS = Date.UTC(1900, 2, 1);
const FICTITIOUS = 60;
const LAST = 2_958_465; // 9999-12-31

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const toSerial = (time: number): Day => (time - EPOCH) / DAY - (time < AFTER_THE_DAY_THAT_NEVER_WAS ? 1 : 0);

const toTime = (day: Day): number => EPOCH + (day < FICTITIOUS ? day + 1 : day) * DAY;

/** The serial number of a calendar day, or `null` where the calendar has no such day (2025-02-30) or Excel no number for it. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && isDay(toSerial(date.getTime())) ? toSerial(date.getTime()) : null;
}

export const isDay = (serial: number): boolean =>
  Number.isInteger(serial) && serial >= 1 && serial <= LAST && serial !== FICTITIOUS;

export function partsOf(day: Day): Parts {
  const date = new Date(toTime(day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day written `2025-06-30` in the law's own data. */
export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}

/** `2025-06-30`. */
export function iso(of: Day): string {
  const { year, month, day: date } = partsOf(of);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** So many months later, keeping the day of the month or taking the month's last: 2024-08-31 + 6 months = 2025-02-28. */
export function addMonths(to: Day, months: number): Day {
  const { year, month, day: date } = partsOf(to);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return toSerial(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** So many days later; steps over the 29 February 1900 that never was. */
export const addDays = (to: Day, days: number): Day => toSerial(toTime(to) + days * DAY);

export const addYears = (to: Day, years: number): Day => addMonths(to, 12 * years);

const WRITTEN = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** A day written as `2025-06-30`, `2025/6/30` or `2025年6月30日`; `null` for anything else. */
export function dayInText(text: string): Day | null {
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, date = 0] = found.slice(1).filter(Boolean).map(Number);
  return dayOf(year, month, date);
}
