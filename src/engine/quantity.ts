import { Exact } from "./exact";

/**
 * Numbers written as text, as people type and paste them: full width, blanks, thousands separators, ¥, 元, 万元, 亿元, per cent.
 * Anything else is no number.
 */
export interface Quantity {
  readonly value: Exact;
  /** What kind of sign stood behind or before it, so that a rate is not taken for an amount. */
  readonly unit: "none" | "yuan" | "percent";
}

const NUMBER = /^([+-]?)(¥?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(%|亿元?|万元?|元)?$/;
const LONGEST = 60;

const MULTIPLES: Readonly<Record<string, Exact>> = {
  万: Exact.of(10_000),
  万元: Exact.of(10_000),
  亿: Exact.of(100_000_000),
  亿元: Exact.of(100_000_000),
};
const HUNDREDTH = Exact.of("0.01");

/** Full width to half width, all blanks out, one form for yuan and minus signs. */
export const plain = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, "").replace(/[¥￥]/gu, "¥").replace(/[−–]/gu, "-");

/** Two numbers in one cell are not one number. */
const DIGITS_APART = /\d\s+[\d.]/u;

export function quantityInText(text: string): Quantity | null {
  if (text.length > LONGEST || DIGITS_APART.test(text.normalize("NFKC"))) return null;
  const found = NUMBER.exec(plain(text));
  if (!found) return null;
  const [, before = "", currency = "", after = "", digits = "0", suffix = ""] = found;
  if (before && after) return null;
  const magnitude = Exact.of(digits.replace(/,/g, ""));
  const value = before === "-" || after === "-" ? magnitude.negated() : magnitude;
  if (suffix === "%") return currency ? null : { value: value.times(HUNDREDTH), unit: "percent" };
  const multiple = MULTIPLES[suffix];
  return {
    value: multiple ? value.times(multiple) : value,
    unit: currency || suffix ? "yuan" : "none",
  };
}
