import { outcomeWords } from "../engine/outcome-words";
import { type Language, type Words, inLanguage, words } from "../engine/words";
import type { ListRule, RowOutcome } from "../functions/facade";
import type { LeftOut, Summary } from "./summary";
import { type SummaryRow, cell } from "./summary-cells";
import type { SummaryContext } from "./summary-context";

/** The outcomes of a list as rows of the summary sheet: what its chart shows. */

export const outcomeLabel = (outcome: RowOutcome, rule: ListRule): Words =>
  outcome === "blank"
    ? words("空行、合计行等(未测算)", "Blank rows, totals and the like (left out)")
    : outcomeWords(outcome, rule.answer.kind);

const DECIDING: readonly ListRule["answer"]["kind"][] = ["verdict", "boolean", "amount"];

/** The outcomes this rule can have, in the order in which they are shown: always the same, so that two lists compare. */
export const shownOutcomes = (rule: ListRule): readonly Exclude<RowOutcome, "blank">[] =>
  DECIDING.includes(rule.answer.kind)
    ? [
        "yes",
        "no",
        ...(rule.answer.kind === "amount" ? (["value"] as const) : []),
        "open",
        "wrong",
        "outside",
      ]
    : ["value", "open", "wrong", "outside"];

/** Digits that a cell can hold without loss. */
const CELL_DIGITS = 15;

function sumRow({ sum }: Summary, { answer }: ListRule, language: Language): readonly SummaryRow[] {
  if (!sum) return [];
  const label = words(`合计:${answer.label.zh}`, `Total: ${answer.label.en}`);
  const digits = sum.exact.replace(/^-?0*\.?0*|\./gu, "").length;
  return [
    [
      cell(inLanguage(label, language), "label"),
      cell(sum.number, "money"),
      ...(digits > CELL_DIGITS ? [cell(sum.exact, "text")] : []),
    ],
  ];
}

const LEFT_OUT: Readonly<Record<LeftOut["why"], Words>> = {
  total: words("合计、小计等", "totals"),
  numbers: words("栏次", "column numbers"),
  heading: words("重复的标题", "repeated headings"),
  foot: words("填表人、备注等", "signatures and notes"),
  unfilled: words("用到的列都未填写", "nothing in the columns used"),
};

/** 合计、小计等:第4、9行 */
export function leftOutText({ why, count, rows }: LeftOut, rowNumber: (row: number) => number): Words {
  const numbers = rows.map(rowNumber);
  const more = count > rows.length;
  return words(
    `${LEFT_OUT[why].zh}:第${numbers.join("、")}行${more ? "等" : ""}`,
    `${LEFT_OUT[why].en}: rows ${numbers.join(", ")}${more ? " and others" : ""}`,
  );
}

const leftOutRows = (
  { leftOut }: Summary,
  { rowNumber }: Pick<SummaryContext, "rowNumber">,
  language: Language,
): readonly SummaryRow[] =>
  leftOut.map((one) => {
    const { zh, en } = leftOutText(one, rowNumber);
    return [
      cell(inLanguage(words(`其中 ${zh}`, `of these ${en}`), language), "wrapped"),
      cell(one.count, "count"),
    ];
  });

/** A heading, one row for each outcome, the rows in all, those left out where there are any, the sum. */
export function outcomeRows(
  summary: Summary,
  context: Pick<SummaryContext, "rule" | "rowNumber">,
  language: Language,
): readonly SummaryRow[] {
  const { rule } = context;
  const say = (text: Words): string => inLanguage(text, language);
  const { counts } = summary;
  const all = summary.rows - counts.blank;
  return [
    [
      cell(say(words("结论", "Conclusion")), "heading"),
      cell(say(words("行数", "Rows")), "heading"),
      cell(say(words("占比", "Share")), "heading"),
    ],
    ...shownOutcomes(rule).map((outcome): SummaryRow => [
      cell(inLanguage(outcomeLabel(outcome, rule), language), "text"),
      cell(counts[outcome], "count"),
      cell(all > 0 ? counts[outcome] / all : 0, "percent"),
    ]),
    [cell(say(words("测算行数", "Rows worked out")), "label"), cell(all, "count")],
    ...(counts.blank > 0
      ? [
          [cell(say(outcomeLabel("blank", rule)), "text"), cell(counts.blank, "count")],
          ...leftOutRows(summary, context, language),
        ]
      : []),
    ...sumRow(summary, rule, language),
  ];
}
