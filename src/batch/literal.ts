import { dayInText, isDay, partsOf } from "../engine/calendar";
import { Exact } from "../engine/exact";
import { plain } from "../engine/quantity";
import type { Kind } from "../engine/input";

/** A constant of a mapping as a formula writes it. */

/** Excel refuses a text between quotes of more than 255 signs, and counts those beyond U+FFFF twice. */
const PARTS = /[^]{1,127}/gu;
const PARTS_OF_COMMON_SIGNS = /[^]{1,255}/gu;
const RARE_SIGN = /[\u{10000}-\u{10FFFF}]/u;

function quoted(text: string): string {
  const parts = text.match(RARE_SIGN.test(text) ? PARTS : PARTS_OF_COMMON_SIGNS) ?? [""];
  return parts.map((part) => `"${part.replace(/"/gu, '""')}"`).join("&");
}

/** Before 1 March 1900 Excel counts a day that never was. */
const FIRST_SOUND_DAY = 61;

function date(day: number): string | null {
  if (!isDay(day) || day < FIRST_SOUND_DAY) return null;
  const { year, month, day: ofMonth } = partsOf(day);
  return `DATE(${String(year)},${String(month)},${String(ofMonth)})`;
}

/** All 15 digits; Excel would cut further ones off, and the functions read no more than those. */
function number(value: number): string {
  const digits = Exact.ofCell(value).toString();
  return digits.length <= 30 ? digits : value.toPrecision(15).toUpperCase();
}

/** Days become `DATE(2025,6,30)`, whether given as a serial number or as text; text keeps its quotes doubled. */
export function literal(value: string | number | boolean, kind: Kind): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return (kind === "date" ? date(value) : null) ?? number(value);
  const day = kind === "date" ? dayInText(plain(value)) : null;
  return (day === null ? null : date(day)) ?? quoted(value);
}
