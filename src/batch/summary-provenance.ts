import { type Language, type Words, inLanguage, words } from "../engine/words";
import type { ListInput } from "../functions/facade";
import { type SummaryRow, cell } from "./summary-cells";
import type { SummaryContext } from "./summary-context";
import { UNIT_WORDS } from "./units";

/** Where a summary comes from: the list, the rule, the version, the day, and which column served which input. */

const LEFT_OUT = words("未提供", "not given");

function sourceOf(input: ListInput, { mapping, headings }: SummaryContext, language: Language): string {
  const source = mapping.inputs[input.name];
  if (!source) return inLanguage(LEFT_OUT, language);
  if (source.kind === "constant")
    return inLanguage(
      words(`各行均为 ${String(source.value)}`, `${String(source.value)} for every row`),
      language,
    );
  const columns = source.columns.map((index) => headings[index] ?? `#${index + 1}`);
  const unit = source.unit === "asIs" ? "" : inLanguage(UNIT_WORDS[source.unit], language);
  const from = columns.join(inLanguage(words("、", ", "), language));
  return unit ? inLanguage(words(`${from}(单位:${unit})`, `${from} (in ${unit})`), language) : from;
}

export function provenanceRows(context: SummaryContext, language: Language): readonly SummaryRow[] {
  const say = (text: Words): string => inLanguage(text, language);
  const line = (label: Words, value: string): SummaryRow => [cell(say(label), "text"), cell(value, "text")];
  const { rule } = context;
  return [
    [cell(say(words("来历", "Provenance")), "heading"), cell("", "heading")],
    line(words("名单", "List"), context.list),
    line(words("规则", "Rule"), `BT.${rule.name} ${say(rule.title)}`),
    line(words("函数库版本", "Version of the library"), context.version),
    line(words("测算日期", "Day"), context.day),
    ...rule.inputs.map((input) =>
      line(
        words(`列对应:${input.label.zh}`, `Column for ${input.label.en}`),
        sourceOf(input, context, language),
      ),
    ),
  ];
}
