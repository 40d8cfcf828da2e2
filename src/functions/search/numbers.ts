/** A number in a folded text, from its first letter to behind its last: `200万`, `二百万`, `百分之20`. */
export interface NumberPlace {
  readonly from: number;
  readonly to: number;
  /** What it comes to, one writing for all: `2000000`, `20%`. */
  readonly value: string;
}

const ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
const CHINESE = "[零〇一二两三四五六七八九十百千万亿]+";
const MULTIPLE = "(?:万亿|[十百千]?[万亿]|[百千])";
const NUMBER = new RegExp(`(百分之)?(?:(${ARABIC})(${MULTIPLE})?(%)?|(${CHINESE}))`, "gu");

const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const DIGITS = "零一二三四五六七八九";

/** The letters with which a number can begin. */
export const beginsNumber = (letters: string): boolean => /^[\d零〇一二两三四五六七八九十]/u.test(letters);

/** All numbers of a folded text; one of letters that are no number in sense (十四五) stands as it is. */
export function numbersIn(letters: string): readonly NumberPlace[] {
  return [...letters.matchAll(NUMBER)].flatMap((found): readonly NumberPlace[] => {
    const [whole, share, digits, multiple = "", percent, chinese] = found;
    const value = digits ? shifted(digits, zerosOf(multiple)) : chineseValue(chinese ?? "");
    if (value === undefined) return [];
    return [
      { from: found.index, to: found.index + whole.length, value: share || percent ? `${value}%` : value },
    ];
  });
}

const zerosOf = (multiple: string): number =>
  Array.from(multiple).reduce((zeros, letter) => zeros + (ZEROS[letter] ?? 0), 0);

/** Moves the point to the right; one writing for equal numbers. */
function shifted(digits: string, places: number): string {
  const [whole = "", part = ""] = digits.replace(/,/gu, "").split(".");
  const all = whole + part.padEnd(places, "0");
  const point = whole.length + places;
  const before = all.slice(0, point).replace(/^0+(?=\d)/u, "");
  const after = all.slice(point).replace(/0+$/u, "");
  return after ? `${before}.${after}` : before;
}

const digitOf = (letter: string): number =>
  letter.length === 1 ? DIGITS.indexOf(letter.replace("〇", "零").replace("两", "二")) : -1;

/** 二〇二四, 二百万, 十五; nothing for letters that are no number. */
function chineseValue(letters: string): string | undefined {
  const digits = Array.from(letters, digitOf);
  if (digits.length > 2 && digits.every((digit) => digit >= 0)) return shifted(digits.join(""), 0);
  const value = partValue(letters);
  return value === undefined ? undefined : String(value);
}

/** The number by its greatest sign: what stands before it times the sign, and what stands behind. */
function partValue(letters: string): number | undefined {
  const sign = ["亿", "万", "千", "百", "十"].find((one) => letters.includes(one));
  if (sign === undefined) return singleDigit(letters);
  const at = letters.lastIndexOf(sign);
  const before = letters.slice(0, at);
  const behind = letters.slice(at + 1);
  const many = before === "" && sign === "十" ? 1 : partValue(before);
  const rest = behind === "" ? 0 : partValue(behind);
  if (many === undefined || rest === undefined) return undefined;
  const unit = 10 ** (ZEROS[sign] ?? 0);
  return rest < unit ? many * unit + rest : undefined;
}

function singleDigit(letters: string): number | undefined {
  const digit = digitOf(letters.replace(/^[零〇](?=.)/u, ""));
  return digit < 0 ? undefined : digit;
}
