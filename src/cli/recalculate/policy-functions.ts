import {
  customFunctions,
  type Argument,
  type CustomFunction,
  type Operand,
  type SheetFunction,
} from "../../book/calculator";
import type { Place } from "../../book/memory-book";
import { isRefusal } from "../../engine/refusal";
import { type Language, inLanguage } from "../../engine/words";
import { resultOf } from "../../functions/answers";
import type { Library } from "../../functions/library";
import type { PolicyFunction } from "../../functions/policy-function";
import { fileError } from "../../files/cell";
import { NotCheckable } from "./not-checkable";
import { errorValue } from "./stored-values";

/** How functions are called: what a blank cell is to them, in which language they answer, and in what kind of formula they stand. */
export interface Manner {
  readonly blank: 0 | null;
  readonly language: Language;
  /** An array formula, which takes ranges as they are; any other takes the cell of its own row or column. */
  readonly array: boolean;
}

/** Our functions as functions of the sheet, and the two by which files write `@` and `#`. */
export function policyFunctions(
  library: Library,
  { blank, language, array }: Manner,
): Map<string, SheetFunction> {
  const functions: Record<string, CustomFunction> = {};
  for (const known of library.functions) functions[known.name] = answering(known, language);
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: library.functions.map(({ name, parameters }) => ({
      id: name,
      name,
      parameters: parameters.map(({ matrix, repeating }) => ({
        name: "",
        dimensionality: matrix ? ("matrix" as const) : ("scalar" as const),
        repeating,
      })),
    })),
  };
  const table = customFunctions(metadata, { namespace: "BT", functions, makeError: fileError, blank });
  for (const known of library.functions) {
    const name = `BT.${known.name}`;
    const called = table.get(name);
    if (called) table.set(name, ofSingleCells(called, known, array));
  }
  return table.set("_XLFN.SINGLE", ([arg], place) => crossing(arg?.() ?? { rows: [[null]] }, place));
}

/** The function as the host calls it; the invocation comes last. */
const answering =
  (known: PolicyFunction, language: Language): CustomFunction =>
  (...received) => {
    const result = resultOf(known.respond(received.slice(0, -1)), language);
    const error = (cell: unknown): unknown =>
      isRefusal(cell) ? { code: cell.code, message: inLanguage(cell.message, language) } : cell;
    if (!Array.isArray(result)) return error(result);
    return (result as readonly (readonly unknown[])[]).map((row) => row.map(error));
  };

function ofSingleCells(called: SheetFunction, { parameters }: PolicyFunction, array: boolean): SheetFunction {
  const last = parameters.at(-1);
  const takesRange = (i: number): boolean =>
    (parameters[i] ?? (last?.repeating ? last : undefined))?.matrix ?? true;
  return (args, place) => {
    const single = (arg: Argument, i: number): Argument => {
      if (!arg || takesRange(i)) return arg;
      return () => {
        const operand = arg();
        if (operand.rows.length === 1 && operand.rows[0]?.length === 1) return operand;
        if (array) throw new NotCheckable("array-in-place-of-cell");
        return crossing(operand, place);
      };
    };
    return called(args.map(single), place);
  };
}

/** The cell of a range that stands in the formula's own row or column, as `@` and formulas of old take it. */
function crossing(operand: Operand, { row, column }: Place): Operand {
  const { rows, from } = operand;
  if (rows.length === 1 && rows[0]?.length === 1) return operand;
  if (!from) throw new NotCheckable("array-in-place-of-cell");
  const { block } = from;
  const i = block.rows === 1 ? 0 : block.columns === 1 ? row - block.row : -1;
  const j = block.columns === 1 ? 0 : block.rows === 1 ? column - block.column : -1;
  const inside = i >= 0 && i < block.rows && j >= 0 && j < block.columns;
  return { rows: [[inside ? (rows[i]?.[j] ?? null) : errorValue("#VALUE!")]] };
}
