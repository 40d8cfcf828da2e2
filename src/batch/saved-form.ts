import * as v from "valibot";
import { type Words, words } from "../engine/words";
import type { ListRule } from "../functions/facade";
import { unitsFor } from "./units";

/** The form in which a mapping is kept in a workbook and handed on as a file. */

const SavedColumnForm = v.object({
  /** As it stands in the list. */
  heading: v.string(),
  /** Years from the newest column of the same figure, where the heading names a year. */
  ago: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  /** Which of several columns with the same heading, from 0. */
  nth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383))),
});

const SavedColumnsForm = v.object({
  columns: v.array(SavedColumnForm),
  unit: v.picklist(["asIs", "yuan", "wan", "yi", "fraction", "percent"]),
});
const SavedValueForm = v.object({
  value: v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]),
});

const SavedMappingForm = v.object({
  version: v.literal(1),
  rule: v.string(),
  inputs: v.record(v.string(), v.union([SavedColumnsForm, SavedValueForm])),
});

export type SavedColumn = Readonly<v.InferOutput<typeof SavedColumnForm>>;

export type SavedSource =
  | {
      readonly columns: readonly SavedColumn[];
      readonly unit: v.InferOutput<typeof SavedColumnsForm>["unit"];
    }
  | { readonly value: string | number | boolean };

/** A mapping by headings rather than places, fit for other lists of the same layout. */
export interface SavedMapping {
  readonly version: 1;
  /** Upper case, without the namespace. */
  readonly rule: string;
  /** By the names of the inputs. */
  readonly inputs: Readonly<Record<string, SavedSource>>;
}

export type ReadMapping =
  { readonly ok: true; readonly value: SavedMapping } | { readonly ok: false; readonly message: Words };

export const toJson = (saved: SavedMapping): string => `${JSON.stringify(saved, null, 2)}\n`;

const refused = (zh: string, en: string): ReadMapping => ({ ok: false, message: words(zh, en) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What does not fit the rule, `null` where all does. */
function misfit(saved: SavedMapping, rule: ListRule): Words | null {
  for (const [name, source] of Object.entries(saved.inputs)) {
    const input = rule.inputs.find((one) => one.name === name);
    if (!input)
      return words(
        `方案中的输入“${name}”不是 ${rule.name} 的输入。`,
        `The mapping has an input "${name}" that ${rule.name} does not take.`,
      );
    if ("columns" in source && !unitsFor(input).includes(source.unit))
      return words(
        `方案中“${input.label.zh}”的单位“${source.unit}”不可用。`,
        `The mapping counts "${input.label.en}" in "${source.unit}", which it cannot be counted in.`,
      );
    if ("columns" in source && source.columns.length > Math.max(input.most, input.columns))
      return words(
        `方案给“${input.label.zh}”的列太多。`,
        `The mapping gives "${input.label.en}" too many columns.`,
      );
  }
  return null;
}

/** Reads what `toJson` wrote; says what is wrong, and names an unknown rule or input. */
export function fromJson(text: string, rules: readonly ListRule[]): ReadMapping {
  const given = parsed(text.replace(/^\uFEFF/u, ""));
  if (given === undefined) return refused("不是有效的 JSON 文件。", "This is not valid JSON.");
  const form = v.safeParse(SavedMappingForm, given);
  if (!form.success) {
    const place = v.getDotPath(form.issues[0]) ?? "";
    return refused(
      `不是列对应方案,或版本不同${place ? `(${place})` : ""}。`,
      `This is not a mapping of columns, or of another version${place ? ` (${place})` : ""}.`,
    );
  }
  const rule = rules.find(({ name }) => name === form.output.rule);
  if (!rule) return refused(`没有“${form.output.rule}”这条规则。`, `There is no rule "${form.output.rule}".`);
  const wrong = misfit(form.output, rule);
  return wrong ? { ok: false, message: wrong } : { ok: true, value: form.output };
}
