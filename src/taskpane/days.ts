import { type Day, day, dayInText, iso as isoDay } from "../engine/calendar";

export { isoDay };

/** What a date input holds as a serial number; `null` while it holds none, or half of one. */
export const dayOfInput = (written: string): Day | null =>
  /^\d{4}-\d{2}-\d{2}$/u.test(written) ? dayInText(written) : null;

/** A moment by the person's own clock: 2026-11-30 17:08. */
export function momentText(at: number): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${isoDay(today(moment))} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The day in the person's own calendar. */
export function today(now = new Date()): Day {
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return day(date.toISOString().slice(0, 10));
}
