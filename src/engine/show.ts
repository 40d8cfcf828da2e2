import { type Day, iso, partsOf } from "./calendar";
import { Exact } from "./exact";
import { type Words, words } from "./words";

/** Numbers and days as people read them. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

function withSeparators(value: Exact, places: number): string {
  const [whole = "0", fraction = ""] = value.toString().replace("-", "").split(".");
  const decimals = fraction.padEnd(places, "0");
  return `${value.sign < 0 ? "-" : ""}${grouped(whole)}${decimals ? `.${decimals}` : ""}`;
}

/** `¥1,600,000.00`: at least to the fen, and every digit beyond it. */
export const showMoney = (value: Exact): string => `¥${withSeparators(value, 2)}`.replace("¥-", "-¥");

/** `120,000`: every digit, none added. */
export const showNumber = (value: Exact): string => withSeparators(value, 0);

const HUNDRED = Exact.of(100);

/** `20%`: every digit. */
export const showPercent = (value: Exact): string => `${value.times(HUNDRED).toString()}%`;

/** A rate that has no end of digits, cut to four decimals of a per cent, so that what falls short never reads as if it reached. */
export const showGrowth = (value: Exact): string => {
  const cut = value.times(HUNDRED).roundedDown(4);
  return `${cut.toString()}%${cut.compare(value.times(HUNDRED)) === 0 ? "" : "…"}`;
};

/** 2025年6月30日 / 2025-06-30. */
export function showDay(of: Day): Words {
  const { year, month, day } = partsOf(of);
  return words(`${year}年${month}月${day}日`, iso(of));
}

/** 2025年1月1日至2026年12月31日; open at the end where no end is stated. */
export function showPeriod({ from, until }: { readonly from: Day; readonly until: Day | null }): Words {
  const first = showDay(from);
  if (until === null) return words(`${first.zh}起`, `from ${first.en} on`);
  const last = showDay(until);
  return words(`${first.zh}至${last.zh}`, `from ${first.en} to ${last.en}`);
}

/** Yuan as the documents write them: 200万元, 2亿元, else with separators. */
export function showYuan(value: Exact): Words {
  const number = showNumber(value);
  const round = (unit: number): string | null => {
    const many = Exact.quotient(value, Exact.of(unit), 4);
    return value.compare(Exact.of(unit)) >= 0 && many.times(Exact.of(unit)).compare(value) === 0
      ? many.toString()
      : null;
  };
  const hundredMillions = round(100_000_000);
  const tenThousands = round(10_000);
  const zh = hundredMillions
    ? `${hundredMillions}亿元`
    : tenThousands
      ? `${tenThousands}万元`
      : `${number}元`;
  return words(zh, `¥${number}`);
}
