/**
 * Of which year a heading speaks: a calendar year, so many years before the present one (上年度: 1), or the place in a row of years
 * (第一年: 1). `before` counts from 上年度 (前一年: 1), and says nothing sure where that does not stand beside it. `span` covers several years at once and is the figure of none.
 */
export type YearMark =
  | { readonly kind: "none" }
  | { readonly kind: "calendar"; readonly year: number; readonly atEnd: boolean }
  | { readonly kind: "ago"; readonly ago: number }
  | { readonly kind: "place"; readonly place: number }
  | { readonly kind: "before"; readonly years: number }
  | { readonly kind: "span" };

const NONE: YearMark = { kind: "none" };

const CALENDAR = /(?:fy ?)?(?<!\d)((?:19|20)\d{2})(?!\d)\s*(年度|年?末|年?底|年?12月(?:31日|末|底)|年)?/gu;
const SHORT = /(?<!\d)([0-4]\d)年(度|末|底)?/gu;
const SPAN = /(?:19|20)\d{2}\s*年?度?\s*[-~至到]\s*(?:(?:19|20)?\d{2})(?!\d)\s*年?/u;

const AGO: readonly (readonly [RegExp, number])[] = [
  [/上上上一?年度?|大前年度?/u, 3],
  [/上上一?年度?|(?<!以)前年度?/u, 2],
  [/上一?个?年度?|去年|最?近一年度?/u, 1],
  [/本年度?|当年度?|今年/u, 0],
];
const COUNTED_BACK = /(?<![a-z])[tn]\s*-\s*([0-4])\s*年?度?/u;
const PLACE = /第([一二三四1-4])年度?/u;
const DIGITS = "一二三四";
const BEFORE = /前([一两二])个?年度?/u;
const BEFORE_DIGITS = "一两";

interface Found {
  readonly mark: YearMark;
  readonly rest: string;
}

const without = (text: string, pattern: RegExp): string =>
  text.replace(pattern, " ").replace(/\s+/gu, " ").trim();

function calendarIn(text: string): Found | null {
  const full = [...text.matchAll(CALENDAR)];
  const short = full.length ? [] : [...text.matchAll(SHORT)];
  const [first] = [...full, ...short];
  if (!first) return null;
  const years = new Set([...full, ...short].map(([, digits]) => Number(digits) % 2000));
  if (years.size > 1) return { mark: { kind: "span" }, rest: text };
  const year = Number(first[1]);
  return {
    mark: {
      kind: "calendar",
      year: year < 100 ? 2000 + year : year,
      atEnd: /[末底]|12月/u.test(first[2] ?? ""),
    },
    rest: without(text, full.length ? CALENDAR : SHORT),
  };
}

function relativeIn(text: string): Found | null {
  for (const [pattern, ago] of AGO)
    if (pattern.test(text)) return { mark: { kind: "ago", ago }, rest: without(text, pattern) };
  const [back, years] = COUNTED_BACK.exec(text) ?? [];
  if (back) return { mark: { kind: "ago", ago: Number(years) }, rest: without(text, COUNTED_BACK) };
  const [before, count = ""] = BEFORE.exec(text) ?? [];
  if (before)
    return {
      mark: { kind: "before", years: BEFORE_DIGITS.indexOf(count) + 1 || 2 },
      rest: without(text, BEFORE),
    };
  const [place, number = ""] = PLACE.exec(text) ?? [];
  if (!place) return null;
  return {
    mark: { kind: "place", place: DIGITS.indexOf(number) + 1 || Number(number) },
    rest: without(text, PLACE),
  };
}

/** The year in a heading, and the heading without it. */
export function yearMarkIn(text: string): Found {
  if (SPAN.test(text)) return { mark: { kind: "span" }, rest: text };
  return calendarIn(text) ?? relativeIn(text) ?? { mark: NONE, rest: text };
}
