import { type Day, iso, partsOf } from "./calendar";
import { Exact } from "./exact";
import { ofEach } from "./once";
import { type Words, words } from "./words";

/** Numbers and days as people read them. */

function grouped(digits: string): string {
  let at = digits.length - 3;
  if (at <= 0) return digits;
  let shown = digits.slice(at);
  for (; at > 3; at -= 3) shown = `${digits.slice(at - 3, at)},${shown}`;
  return `${digits.slice(0, at)},${shown}`;
}

function withSeparators(value: Exact, places: number, currency = ""): string {
  const digits = value.toString();
  const from = value.sign < 0 ? 1 : 0;
  const point = digits.indexOf(".");
  const whole = grouped(digits.slice(from, point < 0 ? undefined : point));
  const decimals = (point < 0 ? "" : digits.slice(point + 1)).padEnd(places, "0");
  return `${from ? "-" : ""}${currency}${whole}${decimals ? `.${decimals}` : ""}`;
}

/** `¥1,600,000.00`: at least to the fen, and every digit beyond it. */
export const showMoney = (value: Exact): string => withSeparators(value, 2, "¥");

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

/** Steps of the last decimal shown in 1; how near to one a double may stand and still tell on which side the number is. */
const STEPS = 1_000_000;
const NEXT_TO_A_STEP = 0.001;
/** Below it a double is that exact. */
const MOST_STEPS = 1e10;

/** What `showGrowth` shows of an endless rate that a double comes near; `null` where it cannot tell. */
function shownBy(near: number): string | null {
  const steps = near * STEPS;
  const cut = Math.floor(steps);
  const past = steps - cut;
  const tells = past > NEXT_TO_A_STEP && past < 1 - NEXT_TO_A_STEP && cut < MOST_STEPS && cut > -MOST_STEPS;
  return tells ? `${Exact.scaled(cut, 4).toString()}%…` : null;
}

/** The growth rate from one number above 0 to another, as `showGrowth` shows it. */
export function showGrowthFrom(first: Exact, last: Exact, periods: number): string {
  const near = Math.pow(last.toNumber() / first.toNumber(), 1 / periods) - 1;
  return shownBy(near) ?? showGrowth(Exact.growth(first, last, periods));
}

/** Far more places than a per cent shows, so that a cut ratio can be told from an exact one. */
const PLACES = 30;

/** A part of something above 0, as `showGrowth` shows it. */
export const showRatio = (part: Exact, whole: Exact): string =>
  shownBy(part.toNumber() / whole.toNumber()) ?? showGrowth(Exact.quotient(part, whole, PLACES));

/** 2025年6月30日 / 2025-06-30. */
export function showDay(of: Day): Words {
  const { year, month, day } = partsOf(of);
  return words(`${year}年${month}月${day}日`, iso(of));
}

interface Span {
  readonly from: Day;
  readonly until: Day | null;
}

/** 2025年1月1日至2026年12月31日; open at the end where no end is stated. */
export const showPeriod = ofEach(({ from, until }: Span): Words => {
  const first = showDay(from);
  if (until === null) return words(`${first.zh}起`, `from ${first.en} on`);
  const last = showDay(until);
  return words(`${first.zh}至${last.zh}`, `from ${first.en} to ${last.en}`);
});

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
