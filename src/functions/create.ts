import type { Refusal } from "../engine/refusal";
import { isRefusal } from "../engine/refusal";
import { type Language, inLanguage } from "../engine/words";
import { measures } from "../law";
import { type Result, resultOf } from "./answers";
import { CallMemory } from "./calls";
import { libraryOf } from "./library-of";
import { invocationIn } from "./marshal";
import type { PolicyFunction } from "./policy-function";

export const library = libraryOf(measures);
export const calls = new CallMemory();

/** A refusal as the error that Excel shows; only #VALUE! and #N/A carry their message to the person. */
const excelError = ({ code, message }: Refusal, language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(code as unknown as CustomFunctions.ErrorCode, inLanguage(message, language));

/** The runtime turns these into #VALUE! when they are thrown; returned they stay what they are. */
const RETURNED: readonly string[] = ["#REF!", "#NAME?"];

/** Errors are values up to here; at the edge they are thrown, or stand in their cell of a table. */
function delivered(result: Result, language: Language): unknown {
  if (isRefusal(result)) {
    const error = excelError(result, language);
    if (RETURNED.includes(result.code)) return error;
    throw error;
  }
  if (!Array.isArray(result)) return result;
  const rows = result as readonly (readonly unknown[])[];
  return rows.map((row) => row.map((cell) => (isRefusal(cell) ? excelError(cell, language) : cell)));
}

type ExcelFunction = (...args: unknown[]) => unknown;

function excelFunction(known: PolicyFunction, language: Language): ExcelFunction {
  const { name } = known;
  return (...received) => {
    const invocation = invocationIn(received);
    const args = invocation ? received.slice(0, -1) : received;
    if (invocation?.address) calls.remember(invocation.address, name, args);
    return delivered(resultOf(known.respond(args), language), language);
  };
}

/** The functions as Excel calls them: arguments in order, the invocation last; they throw `CustomFunctions.Error`. */
export const createFunctions = (language: Language): ReadonlyMap<string, ExcelFunction> =>
  new Map(library.functions.map((known) => [known.name, excelFunction(known, language)]));
