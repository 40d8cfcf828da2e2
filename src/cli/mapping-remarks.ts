import type { ListColumn, Mapping } from "../batch/list";
import { missing } from "../batch/missing";
import { warningsFor } from "../batch/warnings";
import { type Words, words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";

/** What is to be said of a mapping before a long run. */
export interface MappingRemarks {
  /** What looks wrong, and what stays open without a column; the run goes on. */
  readonly warnings: readonly Words[];
  /** Why nothing can be worked out; `null` where it can. */
  readonly lacking: Words | null;
}

export function mappingRemarks(
  rule: ListRule,
  mapping: Mapping,
  columns: readonly ListColumn[],
): MappingRemarks {
  const without = missing(rule, mapping);
  const required = without.filter(({ input }) => isRequired(input));
  const optional = without.filter(({ input }) => !isRequired(input));
  return {
    warnings: [
      ...warningsFor(rule, mapping, columns).map(({ text }) => words(`注意：${text.zh}`, `Note: ${text.en}`)),
      ...optional.map(({ text }) => words(`提示：${text.zh}`, `Hint: ${text.en}`)),
    ],
    lacking: required.length > 0 ? lackingText(required, columns, unused(mapping, columns)) : null,
  };
}

const isRequired = ({ optional }: ListInput): boolean => !optional;

/** The last heading that serves nothing: the first is a serial number or a name. */
function unused({ inputs }: Mapping, columns: readonly ListColumn[]): string | undefined {
  const used = Object.values(inputs).flatMap((source) => (source.kind === "columns" ? source.columns : []));
  return columns.filter(({ index, heading }) => heading !== "" && !used.includes(index)).at(-1)?.heading;
}

function lackingText(
  required: readonly { readonly input: ListInput; readonly text: Words }[],
  columns: readonly ListColumn[],
  example = "C",
): Words {
  const headings = columns.map(({ heading }) => heading).filter(Boolean);
  const names = required.map(({ input }) => input.name);
  return words(
    `缺少必填的输入：${required.map(({ input, text }) => `${input.name}（${text.zh}）`).join("；")}。` +
      `请用 --map "表头=${names[0] ?? ""}" 指定它在哪一列（如 --map "${example}=${names[0] ?? ""}"），或用 --set "${names[0] ?? ""}=值" 给全部行同一个值（等号后留空表示未知）。名单的表头：${headings.join("、")}。`,
    `Required inputs have no column: ${required.map(({ input, text }) => `${input.name} (${text.en})`).join("; ")}. ` +
      `Name one with --map "HEADING=${names[0] ?? ""}", or give all rows one value with --set "${names[0] ?? ""}=VALUE" (nothing behind the sign: not known). The headings: ${headings.join(", ")}.`,
  );
}
