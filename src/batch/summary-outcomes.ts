import { type Language, type Words, inLanguage, words } from "../engine/words";
import type { ListRule, RowOutcome } from "../functions/facade";
import type { Summary } from "./summary";
import { type SummaryRow, cell } from "./summary-cells";

/** The outcomes of a list as rows of the summary sheet: what its chart shows. */

const LABELS: Readonly<Record<Exclude<RowOutcome, "blank">, Words>> = {
  yes: words("符合", "Met"),
  no: words("不符合", "Not met"),
  value: words("已算出", "Worked out"),
  open: words("待核实", "To verify"),
  wrong: words("数据有误", "Cannot be read"),
  outside: words("不适用", "Not covered"),
};

/** Where the answer is no verdict, met and not met are not what the outcomes say. */
const OTHER_LABELS: Readonly<
  Partial<Record<ListRule["answer"]["kind"], Readonly<Partial<Record<RowOutcome, Words>>>>>
> = {
  boolean: { yes: words("是", "Yes"), no: words("否", "No") },
  amount: {
    yes: words("有金额", "An amount"),
    no: words("不符合或金额为0", "Not met, or nothing due"),
    value: words("金额为负", "A negative amount"),
  },
};

export const outcomeLabel = (outcome: RowOutcome, rule: ListRule): Words =>
  outcome === "blank"
    ? words("空行、合计行", "Blank or total")
    : (OTHER_LABELS[rule.answer.kind]?.[outcome] ?? LABELS[outcome]);

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

/** A heading, one row for each outcome, the rows in all, the blank ones where there are any, the sum. */
export function outcomeRows(summary: Summary, rule: ListRule, language: Language): readonly SummaryRow[] {
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
          [
            cell(say(words("空行、合计行(未测算)", "Blank rows and totals (left out)")), "text"),
            cell(counts.blank, "count"),
          ],
        ]
      : []),
    ...sumRow(summary, rule, language),
  ];
}
