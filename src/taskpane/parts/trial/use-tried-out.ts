import * as React from "react";
import type { Explanation } from "../../../engine/explanation";
import type { Words } from "../../../engine/words";
import type { Facade, FunctionForm } from "../../../functions/facade";
import { argumentsOf } from "../../trial/arguments";
import type { Entries } from "../../trial/entry";
import { blanksIn, problemsOf } from "../../trial/problems";
import type { CellValues } from "./use-cell-values";

/** What the entries come to. */
export interface TriedOut {
  /** Absent while the cells are not known. */
  readonly explanation: Explanation | undefined;
  /** What is wrong with each field. */
  readonly problems: readonly (Words | null)[];
  /** Required fields that are still blank. */
  readonly blanks: readonly Words[];
}

export function useTriedOut(
  facade: Facade,
  form: FunctionForm,
  entries: Entries,
  { cellsOf, state }: CellValues,
): TriedOut {
  return React.useMemo(() => {
    const blanks = blanksIn(form, entries);
    if (state !== "known")
      return { explanation: undefined, problems: form.parameters.map(() => null), blanks };
    const args = argumentsOf(form, entries, cellsOf);
    const explanation = facade.explain(form.name, args);
    const problems = problemsOf(form, entries, facade.faults(form.name, args), explanation.outcome);
    return { explanation, problems, blanks };
  }, [facade, form, entries, cellsOf, state]);
}
