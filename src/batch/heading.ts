import { type Measure, type MoneyUnit, measureIn, moneyUnitIn } from "./heading-units";
import { type YearMark, yearMarkIn } from "./heading-years";

/** A heading taken apart: what it is about, of which year, in what it is counted. */
export interface Heading {
  /** What is left without year, unit and remarks on the form, half width and lower case. */
  readonly core: string;
  readonly year: YearMark;
  readonly unit: MoneyUnit | null;
  readonly measure: Measure | null;
}

/** ① and the like become bare digits under NFKC, and would then read as part of the words. */
const CIRCLED = /[\u2460-\u2473\u2776-\u277F]/gu;
const ORDINAL = /^(?:\(?\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,3}[、)])\s*/u;
const PARENTHESES = /\(([^()]*)\)/gu;
/** How a cell is to be filled in says nothing of what it is about. */
const FORM_REMARK =
  /^(?:是[/或、]?否|有[/或、]?无|[y年][y年m月d日\s/.\-]*|必填|选填|可选|下拉选择?|请?填.*|如.*|例.*|格式.*|小数|含税|不含税)$/u;
const OPENING = /^(?:其中:?|备注:?)\s*/u;

/** One form for all ways of typing: half width, lower case, no line breaks, round brackets, no stars. */
export const evened = (text: string): string =>
  text
    .replace(CIRCLED, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[〔[【{]/gu, "(")
    .replace(/[〕\]】}]/gu, ")")
    .replace(/[*※"“”'‘’《》]/gu, "")
    .replace(/[—–−‐‑]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/** Forms are often spaced out: 总 投 资. */
const closedUp = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "").trim();

interface Remarks {
  readonly words: readonly string[];
  readonly unit: MoneyUnit | null;
  readonly measure: Measure | null;
}

/** What stands in brackets: a unit, a remark on the form, or words that belong to the heading. */
function remarksIn(inside: readonly string[]): Remarks {
  const words: string[] = [];
  let unit: MoneyUnit | null = null;
  let measure: Measure | null = null;
  for (const piece of inside
    .map(closedUp)
    .flatMap((text) => (moneyUnitIn(text) ? [text] : text.split(/[,;、]/u)))) {
    const text = closedUp(piece);
    const money = moneyUnitIn(text);
    unit ??= money;
    const counted = measureIn(text);
    measure ??= counted;
    if (!money && !counted && !FORM_REMARK.test(text)) words.push(text);
  }
  return { words, unit, measure };
}

/** A unit after a comma, a slash, a colon or a blank, or 万元 right behind the words. */
const UNIT_BEHIND = /^(.*?)(?:[\s,;:/_]*单位[:\s]+|[\s,;:/_]+)([^\s,;:_()]+)$/u;
const UNIT_AT_END = /^(.*[^\d\s.])((?:人民币)?[万亿]元|%)$/u;

function unitBehind(text: string): { rest: string; unit: MoneyUnit | null; measure: Measure | null } {
  for (const pattern of [UNIT_BEHIND, UNIT_AT_END]) {
    const [, rest = "", last = ""] = pattern.exec(text) ?? [];
    const unit = moneyUnitIn(last);
    const measure = measureIn(last);
    if (rest && (unit || measure)) return { rest, unit, measure };
  }
  return { rest: text, unit: null, measure: null };
}

/** Takes a heading apart; the same reading serves a rule's own labels. */
export function readHeading(text: string): Heading {
  const whole = evened(text).replace(ORDINAL, "").replace(OPENING, "");
  const inside = [...whole.matchAll(PARENTHESES)].map(([, words = ""]) => words);
  const remarks = remarksIn(inside);
  const behind = unitBehind(whole.replace(PARENTHESES, " ").replace(/\s+/gu, " ").trim());
  const { mark, rest } = yearMarkIn(closedUp([...remarks.words, behind.rest].join(" ")));
  return {
    core: rest.replace(/^[\s,;:/_-]+|[\s,;:/_-]+$/gu, ""),
    year: mark,
    unit: remarks.unit ?? behind.unit,
    measure: remarks.measure ?? behind.measure,
  };
}
