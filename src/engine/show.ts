import { type Day, iso, partsOf } from "./calendar";
import { Exact } from "./exact";
import { ofEach } from "./once";
import { type Words, words } from "./words";
import { writtenCut, writtenFen, writtenSteps } from "./written";

/** Numbers and days as people read them. */

function grouped(digits: string): string {
  let at = digits.length - 3;
  if (at <= 0) return digits;
  if (at <= 3) return `${digits.slice(0, at)},${digits.slice(at)}`;
  let shown = digits.slice(at);
  for (; at > 3; at -= 3) shown = `${digits.slice(at - 3, at)},${shown}`;
  return `${digits.slice(0, at)},${shown}`;
}

const FEN = 2;
const ZEROS = "00";

function withSeparators(value: Exact, places: number, currency = ""): string {
  const digits = value.toString();
  const from = value.sign < 0 ? 1 : 0;
  const point = digits.indexOf(".");
  const whole = grouped(digits.slice(from, point < 0 ? undefined : point));
  const found = point < 0 ? "" : digits.slice(point + 1);
  const decimals = found.length < places ? found + ZEROS.slice(found.length, places) : found;
  return `${from ? "-" : ""}${currency}${whole}${decimals ? `.${decimals}` : ""}`;
}

/** `¥1,600,000.00`: at least to the fen, and every digit beyond it. */
export function showMoney(value: Exact): string {
  const fen = value.counted(FEN);
  return fen === null ? withSeparators(value, FEN, "¥") : writtenFen(fen);
}

/** `120,000`: every digit, none added. */
export const showNumber = (value: Exact): string => withSeparators(value, 0);

/** The last decimal shown of a rate counts steps of 10^−6, written as per cent with four decimals. */
const PLACES_OF_STEP = 6;
const ONE = Exact.of(1);
const HUNDRED = Exact.of(100);

/** `20%`: every digit. */
export function showPercent(value: Exact): string {
  const steps = value.counted(PLACES_OF_STEP);
  return steps === null ? `${value.times(HUNDRED).toString()}%` : writtenSteps(steps);
}

/** A rate that has no end of digits, cut to four decimals of a per cent, so that what falls short never reads as if it reached. */
export const showGrowth = (value: Exact): string => {
  const cut = value.times(HUNDRED).roundedDown(4);
  return `${cut.toString()}%${cut.compare(value.times(HUNDRED)) === 0 ? "" : "…"}`;
};

const STEPS = 1_000_000;
/**
 * How near to a step a double may stand and still tell on which side the number is, as a part of what is added up: two
 * quotients, a root and a product are wrong by less than a hundredth of it.
 */
const NEXT_TO_A_STEP = 1e-13;
/** Below it a double tells one step from the next. */
const MOST_STEPS = 1e10;

/** What `showGrowth` shows of a rate that a double comes near; `null` where it stands next to a step and cannot tell. */
function shownBetween(near: number): string | null {
  const steps = near * STEPS;
  const unsure = (Math.abs(steps) + STEPS) * NEXT_TO_A_STEP;
  const tells = Math.abs(steps) < MOST_STEPS && Math.abs(steps - Math.round(steps)) > unsure;
  return tells ? writtenCut(Math.floor(steps)) : null;
}

/** The step that such a rate stands next to; `null` where a double does not tell one from another. */
const stepNextTo = (near: number): number | null =>
  Math.abs(near * STEPS) < MOST_STEPS ? Math.round(near * STEPS) : null;

const rateAt = (steps: number): Exact => Exact.scaled(steps, PLACES_OF_STEP).shortened();

/** The square root, of three years, is many times as fast as any other. */
const rootOf = (ratio: number, degree: number): number =>
  degree === 2 ? Math.sqrt(ratio) : Math.pow(ratio, 1 / degree);

/** The growth rate from one number above 0 to another, as `showGrowth` shows it. */
export function showGrowthFrom(first: Exact, last: Exact, periods: number): string {
  const near = rootOf(last.toNumber() / first.toNumber(), periods) - 1;
  const shown = shownBetween(near);
  if (shown !== null) return shown;
  const steps = stepNextTo(near);
  const isStep = steps !== null && last.compare(first.times(ONE.plus(rateAt(steps)).power(periods))) === 0;
  return isStep ? writtenSteps(steps) : showGrowth(Exact.growth(first, last, periods));
}

/** Far more places than a per cent shows, so that a cut ratio can be told from an exact one. */
const PLACES = 30;

/** A part of something above 0, as `showGrowth` shows it. */
export function showRatio(part: Exact, whole: Exact): string {
  const near = part.toNumber() / whole.toNumber();
  const shown = shownBetween(near);
  if (shown !== null) return shown;
  const steps = stepNextTo(near);
  const isStep = steps !== null && part.compare(whole.times(rateAt(steps))) === 0;
  return isStep ? writtenSteps(steps) : showGrowth(Exact.quotient(part, whole, PLACES));
}

/** A list of applications names the same days over and over; so many are kept, ten years of them. */
const DAYS_KEPT = 4000;
const days = new Map<Day, Words>();

/** 2025年6月30日 / 2025-06-30. */
export function showDay(of: Day): Words {
  const known = days.get(of);
  if (known) return known;
  const { year, month, day } = partsOf(of);
  const shown = words(`${year}年${month}月${day}日`, iso(of));
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(of, shown);
  return shown;
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
