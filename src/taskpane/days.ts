import { type Day, day, dayInText } from "../engine/calendar";

export { iso as isoDay } from "../engine/calendar";

/** What a date input holds as a serial number; `null` while it holds none, or half of one. */
export const dayOfInput = (written: string): Day | null =>
  /^\d{4}-\d{2}-\d{2}$/u.test(written) ? dayInText(written) : null;

/** The day in the person's own calendar. */
export function today(now = new Date()): Day {
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return day(date.toISOString().slice(0, 10));
}
