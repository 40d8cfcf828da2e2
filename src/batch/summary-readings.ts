import { type Language, type Words, inLanguage, same, words } from "../engine/words";
import type { ListRule } from "../functions/facade";
import type { ReadingEffect } from "./sensitivity";
import { NAMED } from "./summary";
import { type SummaryRow, EMPTY_ROW, cell } from "./summary-cells";
import type { SummaryContext } from "./summary-context";
import { outcomeLabel } from "./summary-outcomes";

/** The doubtful places of a rule in the summary: how each was read, and what another reading would change. */

export function readingRows({ rule, readings }: SummaryContext, language: Language): readonly SummaryRow[] {
  if (rule.readings.length === 0) return [];
  return [
    [
      cell(inLanguage(words("存疑之处", "Doubtful place"), language), "heading"),
      cell(inLanguage(words("本次读法", "Read as"), language), "heading"),
    ],
    ...rule.readings.map(({ id, doubt, options, adopted }): SummaryRow => {
      const option = readings[id] ?? adopted;
      return [
        cell(`${id} ${inLanguage(doubt, language)}`, "wrapped"),
        cell(inLanguage(options[option] ?? same(option), language), "text"),
      ];
    }),
    EMPTY_ROW,
  ];
}

export function effectRows(context: SummaryContext, language: Language): readonly SummaryRow[] {
  const { effects, rule } = context;
  if (effects.length === 0) return [];
  const say = (text: Words): string => inLanguage(text, language);
  return [
    [
      cell(say(words("换一种读法", "Under another reading")), "heading"),
      cell(say(words("变化行数", "Rows changed")), "heading"),
      ...(rule.answer.kind === "amount"
        ? [cell(say(words("合计变化(元)", "Change of the total")), "heading")]
        : []),
    ],
    ...effects.flatMap(
      (effect) =>
        [
          [
            cell(`${effect.reading} ${say(effect.wording)}`, "wrapped"),
            cell(effect.changed, "count"),
            ...(effect.sum === null ? [] : [cell(Number(effect.sum), "money")]),
          ],
          ...changeRows(effect, rule, language),
          ...whichRows(effect, context, language),
        ] satisfies SummaryRow[],
    ),
    EMPTY_ROW,
  ];
}

const changeRows = ({ changes }: ReadingEffect, rule: ListRule, language: Language): readonly SummaryRow[] =>
  changes.map(({ before, after, rows }) => {
    const [from, to] = [outcomeLabel(before, rule), outcomeLabel(after, rule)];
    const change =
      before === after
        ? words(`其中 ${from.zh},数值不同`, `of these ${from.en}, another value`)
        : words(`其中 ${from.zh} → ${to.zh}`, `of these ${from.en} → ${to.en}`);
    return [cell(inLanguage(change, language), "text"), cell(rows, "count")];
  });

function whichRows(
  { rows, changed }: ReadingEffect,
  { rowNumber }: SummaryContext,
  language: Language,
): readonly SummaryRow[] {
  if (rows.length === 0) return [];
  const numbers = rows.slice(0, NAMED).map(({ row }) => rowNumber(row));
  const more = changed > numbers.length;
  const which = words(
    `涉及第${numbers.join("、")}行${more ? "等" : ""}`,
    `rows ${numbers.join(", ")}${more ? " and others" : ""}`,
  );
  return [[cell(inLanguage(which, language), "wrapped")]];
}
