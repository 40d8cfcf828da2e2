import { SURE, candidates } from "../batch/headings";
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
    lacking: required.length > 0 ? lackingText(required, rule, mapping, columns) : null,
  };
}

const isRequired = ({ optional }: ListInput): boolean => !optional;

/** The headings of columns that serve nothing. */
function unused({ inputs }: Mapping, columns: readonly ListColumn[]): readonly ListColumn[] {
  const used = Object.values(inputs).flatMap((source) => (source.kind === "columns" ? source.columns : []));
  return columns.filter(({ index, heading }) => heading.trim() !== "" && !used.includes(index));
}

/** Nearly recognised: what is less like the input's own words is not worth naming as an example. */
const LIKELY = SURE / 2;

/** The unused heading that comes nearest to the input; `undefined` where none comes near, or two do alike. */
function likeliest(rule: ListRule, { name }: ListInput, free: readonly ListColumn[]): ListColumn | undefined {
  const [best, next] = (candidates(rule, free)[name] ?? []).filter(({ score }) => score >= LIKELY);
  if (!best || best.columns.length !== 1 || next?.score === best.score) return undefined;
  return free.find(({ index }) => index === best.columns[0]);
}

/** A heading stands on several lines in its cell, and on one on the command line. */
const onOneLine = (heading: string): string => heading.replace(/\s+/gu, " ").trim();

function lackingText(
  required: readonly { readonly input: ListInput; readonly text: Words }[],
  rule: ListRule,
  mapping: Mapping,
  columns: readonly ListColumn[],
): Words {
  const free = unused(mapping, columns);
  const headings = free.map(({ heading }) => onOneLine(heading));
  const examples = required.flatMap(({ input }) => {
    const column = likeliest(rule, input, free);
    return column ? [`--map "${onOneLine(column.heading)}=${input.name}"`] : [];
  });
  const name = required[0]?.input.name ?? "";
  const [zh, en] = examples[0] ? [`（如 ${examples[0]}）`, ` (perhaps ${examples[0]})`] : ["", ""];
  return words(
    `缺少必填的输入：${required.map(({ input, text }) => `${input.name}（${text.zh}）`).join("；")}。` +
      `请用 --map "表头=${name}" 指定它在哪一列${zh}，或用 --set "${name}=值" 给全部行同一个值（等号后留空表示未知）。还没有用到的表头：${headings.join("、") || "无"}。`,
    `Required inputs have no column: ${required.map(({ input, text }) => `${input.name} (${text.en})`).join("; ")}. ` +
      `Name one with --map "HEADING=${name}"${en}, or give all rows one value with --set "${name}=VALUE" (nothing behind the sign: not known). Headings not used yet: ${headings.join(", ") || "none"}.`,
  );
}
