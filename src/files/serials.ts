/**
 * Dates as the sheet counts them: days from 1900, including the 29 February 1900 that never was. Some workbooks count from
 * 1904; their dates are turned into these and back.
 */
const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 31);

/** From 1904 to 1900. */
export const DAYS_TO_1904 = 1462;

export function serialOf(date: Date): number {
  const days = (date.getTime() - FIRST) / DAY;
  return days >= 60 ? days + 1 : days;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** `2025-06-30`, `2025-06-30T08:30:00Z`, a time alone as a part of a day; `undefined` for anything else. */
export function serialOfIso(text: string): number | undefined {
  const time = TIME.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return serialOf(date) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
