import { day } from "../case";

/** Days worked out apart from the engine's own calendar, as serial numbers. */

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** So much later; only for days that every month has. */
export function later(iso: string, { months = 0, days = 0 }: { months?: number; days?: number }): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1 + months, date + days));
  if (days === 0 && found.getUTCDate() !== date)
    throw new RangeError(`${iso} has no counterpart ${months} months later`);
  return day(isoOf(found));
}

/** So many weekdays later; from 2025-10-13 to 2025-12-31, which hold no holiday and no make-up day, working days. */
export function weekdaysAfter(iso: string, count: number): number {
  const date = new Date(`${iso}T00:00:00Z`);
  for (let left = count; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  if (iso < "2025-10-13" || isoOf(date) > "2025-12-31") throw new RangeError(`holidays after ${iso}`);
  return day(isoOf(date));
}
