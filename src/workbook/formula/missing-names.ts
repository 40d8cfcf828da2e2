import type { CellAddress } from "../../functions/facade";
import { type Outcome, done } from "../outcome";
import type { LookUp } from "./definitions";
import { lookUp } from "./look-up";
import { namesIn } from "./read-formula";

/** The names in a formula that stand for nothing in the workbook, as they stand in the formula, each once. */
export async function missingNames(
  formula: string,
  { sheet }: CellAddress,
  ask: LookUp = lookUp,
): Promise<Outcome<readonly string[]>> {
  const names = namesIn(formula, sheet);
  if (names.length === 0) return done([]);
  const found = await ask(names.map(({ name, sheet: on }) => ({ kind: "name", name, sheet: on })));
  if (!found.ok) return found;
  const missing = names.filter((_, i) => found.value[i]?.kind === "none").map(({ text }) => text);
  return done([...new Set(missing)]);
}
