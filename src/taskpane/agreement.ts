import type { CellScalar, Explanation } from "../engine/explanation";
import { type SheetCell, isErrorCell } from "../workbook/cells";

/** Whether a cell shows what the law gives for what it refers to now; a formula that does more with the answer cannot be held against it. */
export type Agreement = "agrees" | "differs" | "not comparable" | "functions not loaded";

/** Excel is still working it out, or has no room to show it. */
const NOT_YET = /^#(?:BUSY!|GETTING_DATA|SPILL!|CALC!|CONNECT!)$/u;

/**
 * `whole`: the call is all there is in the formula. `named`: no name in the formula is missing, so that #NAME? can only mean the
 * functions.
 */
export function agreementOf(
  { outcome }: Pick<Explanation, "outcome">,
  whole: boolean,
  shown: SheetCell,
  named = true,
): Agreement {
  if (isErrorCell(shown) && shown.basicValue === "#NAME?")
    return named ? "functions not loaded" : "not comparable";
  if (!whole || outcome.kind === "table") return "not comparable";
  if (isErrorCell(shown) && NOT_YET.test(shown.basicValue)) return "not comparable";
  const agrees =
    outcome.kind === "error"
      ? isErrorCell(shown) && shown.basicValue === outcome.error
      : sameScalar(outcome.value, shown);
  return agrees ? "agrees" : "differs";
}

/** Cells keep 15 significant digits. */
const sameScalar = (value: CellScalar, shown: SheetCell): boolean =>
  typeof value === "number" && typeof shown === "number"
    ? value.toPrecision(15) === shown.toPrecision(15)
    : value === (shown ?? "");
