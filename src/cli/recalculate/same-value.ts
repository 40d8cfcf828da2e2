import { type Answer, ErrorValue } from "../../book/error-value";

/** Excel shows and compares 15 digits; beyond them two programs may well differ. */
const DIGITS = 15;

/** Whether a cell would show the same: numbers by 15 digits, errors by their code; blank, 0 and empty text are three things. */
export function sameValue(a: Answer | null, b: Answer | null): boolean {
  if (a instanceof ErrorValue || b instanceof ErrorValue)
    return a instanceof ErrorValue && b instanceof ErrorValue && a.text === b.text;
  if (typeof a === "number" && typeof b === "number")
    return a === b || a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  return (a ?? "") === (b ?? "");
}

/** As a person reads it in a message; text in quotes, so that "5" is not 5. */
export function shownValue(value: Answer | null): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** For JSON. */
export const plainValue = (value: Answer | null): string | number | boolean | null =>
  value instanceof ErrorValue ? value.text : value;
