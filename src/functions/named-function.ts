import { singleCell } from "../engine/cell";
import { problem } from "../engine/input";
import type { Refusal } from "../engine/refusal";
import { words } from "../engine/words";
import type { ParameterInfo } from "./facade";
import type { Library } from "./library";
import { firstError, givenOf } from "./marshal";
import type { PolicyFunction } from "./policy-function";
import { unknownFunction } from "./references";

/** The parameter by which one function names another: `STATION_AWARD`, with or without `BT.`. */
export const functionParameter: ParameterInfo = {
  label: words("函数", "function"),
  about: words(
    "函数名,如 STATION_AWARD(可带 BT.)",
    "The function's name, such as STATION_AWARD (with or without BT.)",
  ),
  optional: false,
  matrix: false,
  repeating: false,
};

/** The function named by a cell; missing is #VALUE!, unknown #N/A with the nearest names. */
export function namedFunction(raw: unknown, library: Library): PolicyFunction | Refusal {
  const error = firstError([raw]);
  if (error) return error;
  const name = String(singleCell(givenOf(raw)) ?? "").trim();
  if (!name) return problem(functionParameter.label, words("未填写", "is missing"));
  return (
    library.find(name) ??
    unknownFunction(
      name,
      library.functions.map((known) => known.name),
    )
  );
}
