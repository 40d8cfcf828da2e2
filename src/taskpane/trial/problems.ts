import type { Explanation } from "../../engine/explanation";
import type { Words } from "../../engine/words";
import type { Facade, FieldFault, FunctionForm } from "../../functions/facade";
import { type Entries, isBlankEntry } from "./entry";

type Outcome = Explanation["outcome"];

/** Whether a message speaks of the input: messages begin with its label. */
const speaksOf = ({ zh }: Words, label: Words): boolean => zh.startsWith(`${label.zh}:`);

/** What is wrong with each field, in the function's own words; one left blank is not wrong yet. */
export function problemsOf(
  info: FunctionForm,
  entries: Entries,
  faults: ReturnType<Facade["faults"]>,
  outcome: Outcome | undefined,
): readonly (Words | null)[] {
  const message = outcome?.kind === "error" ? outcome.message : null;
  return info.parameters.map(({ label }, i): Words | null => {
    if ((entries[i] ?? []).every(isBlankEntry)) return null;
    const fault: FieldFault | null = faults[i] ?? null;
    return fault?.message ?? (message && speaksOf(message, label) ? message : null);
  });
}

/** The labels of required fields that are still blank. */
export const blanksIn = ({ parameters }: FunctionForm, entries: Entries): readonly Words[] =>
  parameters
    .filter(({ optional }, i) => !optional && (entries[i] ?? []).every(isBlankEntry))
    .map(({ label }) => label);
