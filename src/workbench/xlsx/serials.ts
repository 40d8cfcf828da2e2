/**
 * Dates as the sheet counts them. The reader gives date cells as UTC dates; the grid and the functions count days from
 * 1900, including the 29 February 1900 that never was.
 */
const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 31);

export function serialOf(date: Date): number {
  const days = (date.getTime() - FIRST) / DAY;
  return days >= 60 ? days + 1 : days;
}
