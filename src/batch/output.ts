import type { ListRule, RowAccount } from "../functions/facade";
import { type Language, type Words, inLanguage, words } from "../engine/words";
import { finished } from "./unfinished";

/** Which columns the result of a list has, and what goes into them. */

/** A cell to be written: `""` stays blank. Text still has to go through `asText` for the medium it is written to. */
export type OutputCell = string | number | boolean;

export type OutputPart = "conclusion" | "answer" | "reason" | "gap" | "citation";

/** How a cell is to look, for media that have looks. Nothing is wrapped: the rows of a list keep their height. */
export type Look = "text" | "money" | "percent" | "date" | "number";

export interface OutputColumn {
  readonly part: OutputPart;
  readonly heading: string;
  readonly look: Look;
  /** Excel's number format of the cells below the heading. */
  readonly numberFormat: string;
  /** In characters of the standard font. */
  readonly width: number;
}

/** A rate shows at least two decimals of a per cent and every further digit, so what falls short never reads as if it reached. */
export const NUMBER_FORMATS: Readonly<Record<Look, string>> = {
  text: "General",
  money: "#,##0.00",
  percent: "0.00############%",
  date: "yyyy-mm-dd",
  number: "General",
};

const HEADINGS: Readonly<Record<Exclude<OutputPart, "answer">, Words>> = {
  conclusion: words("结论", "Conclusion"),
  reason: words("原因", "Reason"),
  gap: words("差距", "Gap"),
  citation: words("依据", "Basis"),
};

type AnswerKind = ListRule["answer"]["kind"];

/** A verdict is the conclusion itself; a column of its own would only repeat it. */
const ANSWER_LOOKS: Readonly<Partial<Record<AnswerKind, Look>>> = {
  amount: "money",
  rate: "percent",
  date: "date",
  count: "number",
  text: "text",
};

/** Only conditions and amounts are missed by so much; a day, a rate or a word is not. */
const WITH_GAP: readonly AnswerKind[] = ["verdict", "boolean", "amount"];

const WIDTHS: Readonly<Record<OutputPart, number>> = {
  conclusion: 14,
  answer: 16,
  reason: 48,
  gap: 32,
  citation: 40,
};

const column = (part: OutputPart, heading: string, look: Look): OutputColumn => ({
  part,
  heading,
  look,
  numberFormat: NUMBER_FORMATS[look],
  width: WIDTHS[part],
});

/** 结论:加氢站建设奖励: the rule's title tells the results of one rule from those of another beside it. */
const conclusionHeading = (rule: ListRule, language: Language): string =>
  `${inLanguage(HEADINGS.conclusion, language)}${language === "en-US" ? ": " : ":"}${inLanguage(rule.title, language)}`;

/** No two headings of a table may be the same: Excel would rename the second one without a word. */
function distinct(columns: readonly OutputColumn[], taken: readonly string[]): readonly OutputColumn[] {
  const used = new Set(taken);
  return columns.map((one) => {
    let heading = one.heading;
    for (let n = 2; used.has(heading); n += 1) heading = `${one.heading}(${String(n)})`;
    used.add(heading);
    return { ...one, heading };
  });
}

/**
 * The columns of a result in values: 结论, the answer, 原因, 差距, 依据, without those that make no sense for the rule.
 * `taken`: headings that stand in the list already; ours are numbered where they would be the same.
 */
export function valueColumns(
  rule: ListRule,
  language: Language,
  taken: readonly string[] = [],
): readonly OutputColumn[] {
  const plain = (part: "reason" | "gap" | "citation"): OutputColumn =>
    column(part, inLanguage(HEADINGS[part], language), "text");
  const look = ANSWER_LOOKS[rule.answer.kind];
  return distinct(
    [
      column("conclusion", conclusionHeading(rule, language), "text"),
      ...(look ? [column("answer", inLanguage(rule.answer.label, language), look)] : []),
      plain("reason"),
      ...(WITH_GAP.includes(rule.answer.kind) ? [plain("gap")] : []),
      plain("citation"),
    ],
    taken,
  );
}

/** The one column of a result in live formulas, under the answer's label. */
export const formulaColumns = (
  rule: ListRule,
  language: Language,
  taken: readonly string[] = [],
): readonly OutputColumn[] =>
  distinct(
    [column("answer", inLanguage(rule.answer.label, language), ANSWER_LOOKS[rule.answer.kind] ?? "text")],
    taken,
  );

/** Excel refuses a longer text. */
const LONGEST = 32_767;

const fitting = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** An answer stands in its cell only where there is one: never a 0 for what is open, outside or wrong; the conclusion says why. */
const answerOf = ({ outcome, error, value }: RowAccount): OutputCell => {
  if (error || outcome === "open" || outcome === "outside" || outcome === "wrong" || outcome === "blank")
    return "";
  return typeof value === "string" ? fitting(value) : value;
};

/** What goes into the columns of one row; all blank for a blank row. */
export const valuesOf = (account: RowAccount, columns: readonly OutputColumn[]): readonly OutputCell[] =>
  columns.map(({ part }) => {
    if (part === "answer") return answerOf(account);
    return account.outcome === "blank" ? "" : fitting(account[part]);
  });

const WITHOUT_NUMBER = /\(\d+\)$/u;

/**
 * Whether the headings are those of a result of this rule, in either language, finished or not: what a later run may write over.
 * A single column of formulas is never taken for ours by its heading alone; see `isOurFormula`.
 */
export function isOurs(headings: readonly string[], rule: ListRule): boolean {
  const found = headings.map((heading) => finished(heading).replace(WITHOUT_NUMBER, ""));
  return (["zh-CN", "en-US"] as const).some((language) => {
    const ours = valueColumns(rule, language);
    return ours.length === found.length && ours.every(({ heading }, i) => heading === found[i]);
  });
}
