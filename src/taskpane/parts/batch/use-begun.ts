import { UNIT_WORDS } from "../../../batch/units";
import type { Source } from "../../../batch/list";
import { columnLetters } from "../../../workbook/address";
import { inputsChanged, outputChanged } from "../../batch/begun-settings";
import type { BatchState } from "../../batch/state";
import { useSpeech } from "../../language";

/** What a run that rests would go on with, where settings have been changed since; `""` where none have. */
export function useBegun({ rule, list, mapping, wish, begun }: BatchState): string {
  const { strings, language, say } = useSpeech();
  if (!rule || !list || !mapping || !begun) return "";
  const { mapping: columns, output } = strings.batch;
  const told = (source: Source | undefined): string => {
    if (!source) return columns.none;
    if (source.kind === "constant") return `${columns.constant} ${String(source.value)}`;
    const letters = source.columns.map((column) => columnLetters(list.book.area.column + column));
    const where = columns.columns(letters.join(language === "en-US" ? ", " : "、"));
    return source.unit === "asIs" ? where : `${where} ${say(UNIT_WORDS[source.unit])}`;
  };
  const between = language === "en-US" ? ": " : "：";
  const parts = inputsChanged(rule, begun, mapping).map(
    ({ input, was }) => `${say(input.label)}${between}${told(was)}`,
  );
  if (outputChanged(begun, wish)) parts.push(`${output[begun.wish.form]}${language === "en-US" ? ", " : "，"}${output[begun.wish.place]}`); // prettier-ignore
  return parts.join(language === "en-US" ? "; " : "；");
}
