import { emend } from "../../src/engine/document";
import { Exact, type Operator } from "../../src/engine/exact";
import type { Provision } from "../../src/engine/provision";

/**
 * The words of the law that state a comparison, and the numbers in them: what a test holds against the operators and figures
 * that the rules use. 以上, 以下 and 以内 include the number (民法典 art. 1259, by analogy); 不满, 超过, 低于, 小于, 大于 exclude it.
 */
const MARKERS: readonly (readonly [Operator, RegExp])[] = [
  [">=", /不低于|不少于|不得少于|不小于|达到|以上|至少|满(?!足)/gu],
  ["<=", /不超过|不高于|不大于|以下|以内|最高/gu],
  [">", /(?<!不)(?:超过|高于|大于)|突破/gu],
  ["<", /(?<!不|不得)(?:低于|小于|少于)|不满/gu],
];

/** The operators that a wording states, strictest sense of each word. */
export function operatorsIn(quote: string): ReadonlySet<Operator> {
  const found = new Set<Operator>();
  for (const [operator, marker] of MARKERS) {
    const rest = operator === ">=" ? quote.replace(/不满/gu, "") : quote;
    marker.lastIndex = 0;
    if (marker.test(rest)) found.add(operator);
  }
  return found;
}

const CHINESE_DIGITS = "零一二三四五六七八九十";
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Every number in a wording, as it reads: 200万元 → 2,000,000, 20% → 0.2, 三年 → 3, 4:3:3 → 4, 3, 3, 减半 → 0.5. */
export function figuresIn(quote: string): readonly Exact[] {
  const text = quote.replace(/[［］]/gu, "");
  const found: Exact[] = [];
  for (const [, digits = "0", sign = ""] of text.matchAll(/(\d+(?:\.\d+)?)\s*([%万亿])?/gu)) {
    const multiple = MULTIPLES[sign];
    const number = Exact.of(digits);
    found.push(
      sign === "%" ? number.times(Exact.of("0.01")) : multiple ? number.times(Exact.of(multiple)) : number,
    );
  }
  for (const [digit] of text.matchAll(/[一二三四五六七八九十两]/gu))
    found.push(Exact.of(digit === "两" ? 2 : CHINESE_DIGITS.indexOf(digit)));
  if (text.includes("减半")) found.push(Exact.of("0.5"));
  if (text.includes("半年")) found.push(Exact.of(6)); // months
  return found;
}

/** The quoted words as they are read: with the clause's emendations applied. */
export const quoteAsRead = (provision: Provision): string =>
  emend(provision.quote, provision.clause.emendations);
