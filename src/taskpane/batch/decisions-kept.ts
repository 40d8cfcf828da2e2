import type { ListColumn, Mapping } from "../../batch/list";
import { apply, fromJson, save, toJson } from "../../batch/saved-mapping";
import type { ListRule } from "../../functions/facade";
import { keep, kept } from "../kept";
import { headingsIn } from "./list-at-hand";
import { type OutputWish, USUAL_OUTPUT } from "./output-wish";
import type { BatchState } from "./state";

/** What was decided about a list when the pane was closed: there again when it is opened, so that nobody decides it twice. */
interface Kept {
  readonly rule: string;
  readonly wish: OutputWish;
  /** With the headings of the list it was made for. */
  readonly headings: readonly string[];
  readonly mapping: string;
}

const NAME = "batch.decided";

const isWish = (value: unknown): value is OutputWish =>
  typeof value === "object" &&
  value !== null &&
  "form" in value &&
  (value.form === "values" || value.form === "formulas") &&
  "place" in value &&
  (value.place === "right" || value.place === "sheet") &&
  "summary" in value &&
  typeof value.summary === "boolean";

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "rule" in value &&
  typeof value.rule === "string" &&
  "wish" in value &&
  isWish(value.wish) &&
  "headings" in value &&
  Array.isArray(value.headings) &&
  value.headings.every((heading) => typeof heading === "string") &&
  "mapping" in value &&
  typeof value.mapping === "string";

const NOTHING: Kept = { rule: "", wish: USUAL_OUTPUT, headings: [], mapping: "" };

/** The mapping for a list with just these headings; `null` for any other. */
export type KeptMapping = (rule: ListRule, columns: readonly ListColumn[], note: string) => Mapping | null;

/** The decisions of the last time, as far as the rules still know them. */
export function decidedBefore(
  rules: readonly ListRule[],
): Pick<BatchState, "rule" | "wish"> & { readonly mapping: KeptMapping } {
  const before = kept(NAME, isKept, NOTHING);
  const saved = fromJson(before.mapping, rules);
  return {
    rule: rules.find(({ name }) => name === before.rule),
    wish: before.wish,
    mapping: (rule, columns, note) => {
      const same = headingsIn({ columns }).join("\n") === before.headings.join("\n");
      return same && saved.ok && saved.value.rule === rule.name
        ? apply(saved.value, rule, columns, note)
        : null;
    },
  };
}

/** Keeps the decisions of a state whenever they are others than before. */
export function decisionsKeeper(): (state: BatchState) => void {
  let last: Partial<BatchState> = {};
  return ({ rule, wish, list, mapping }) => {
    const same = last.rule === rule && last.wish === wish && last.list === list && last.mapping === mapping;
    last = { rule, wish, list, mapping };
    // While a list is being opened there is no mapping yet, and what was decided still holds.
    if (same || !rule || !list || !mapping) return;
    const { columns } = list;
    keep(NAME, {
      rule: rule.name,
      wish,
      headings: headingsIn(list),
      mapping: toJson(save(rule, mapping, columns)),
    } satisfies Kept);
  };
}
