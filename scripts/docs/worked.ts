import { day, iso } from "../../src/engine/calendar";
import { type Language, inLanguage } from "../../src/engine/words";
import { resultOf } from "../../src/functions/answers";
import { explain } from "../../src/functions/explain";
import type { Library } from "../../src/functions/library";
import type { PolicyFunction } from "../../src/functions/policy-function";
import type { Explanation } from "../../src/engine/explanation";
import { isRefusal } from "../../src/engine/refusal";
import { Account } from "../../src/engine/say";
import type { ExampleArgument, ExampleCell } from "./examples";

/** An example of the reference, worked out by the library: how it is typed, what comes back. */

const DAY = /^\d{4}-\d\d-\d\d$/u;

const isList = (
  argument: ExampleArgument,
): argument is readonly ExampleCell[] | readonly (readonly ExampleCell[])[] => Array.isArray(argument);

const rowsOf = (
  list: readonly ExampleCell[] | readonly (readonly ExampleCell[])[],
): readonly (readonly ExampleCell[])[] =>
  list.every(Array.isArray) && list.length
    ? (list as readonly (readonly ExampleCell[])[])
    : [list as readonly ExampleCell[]];

const valueOf = (cell: ExampleCell): ExampleCell =>
  typeof cell === "string" && DAY.test(cell) ? day(cell) : cell;

/** The arguments as Excel hands them over: a range as rows, repeated ones as one list, those left out as `null`. */
export function handedOver(known: PolicyFunction, example: readonly ExampleArgument[]): readonly unknown[] {
  const values = example.map((argument) =>
    isList(argument) ? rowsOf(argument).map((cells) => cells.map(valueOf)) : valueOf(argument),
  );
  return known.parameters.map(({ repeating }, at) =>
    repeating
      ? values.slice(at).map((value) => (Array.isArray(value) ? value : [[value]]))
      : (values[at] ?? null),
  );
}

function typedCell(cell: ExampleCell): string {
  if (cell === null) return "";
  if (typeof cell === "string")
    return DAY.test(cell) ? `DATE(${cell.split("-").map(Number).join(",")})` : `"${cell}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** A range is shown as an array constant, which knows neither blanks nor DATE(…). */
const typedInArray = (cell: ExampleCell): string =>
  typeof cell === "string" || cell === null ? `"${cell ?? ""}"` : typedCell(cell);

const typed = (argument: ExampleArgument): string =>
  isList(argument)
    ? `{${rowsOf(argument)
        .map((cells) => cells.map(typedInArray).join(","))
        .join(";")}}`
    : typedCell(argument);

/** `=BT.STATION_AWARD(8000000,DATE(2025,6,30))` */
export const formulaOf = (name: string, example: readonly ExampleArgument[]): string =>
  `=BT.${name}(${example.map(typed).join(",")})`;

/** A cell's error with its message, a table, or one value as the cell shows it. */
export type Shown =
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const shownCell = (cell: unknown): string =>
  isRefusal(cell) ? cell.code : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);

export function answerOf(
  known: PolicyFunction,
  example: readonly ExampleArgument[],
  language: Language,
): Shown {
  const answer = known.respond(handedOver(known, example));
  const result = resultOf(answer, language);
  if (isRefusal(result))
    return { kind: "error", code: result.code, message: inLanguage(result.message, language) };
  if (Array.isArray(result))
    return {
      kind: "table",
      rows: (result as readonly (readonly unknown[])[]).map((row) => row.map(shownCell)),
    };
  const isDate = typeof answer === "object" && answer !== null && "day" in answer;
  return { kind: "value", text: isDate ? iso(answer.day) : shownCell(result) };
}

export const explanationOf = (
  known: PolicyFunction,
  example: readonly ExampleArgument[],
  library: Library,
): Explanation => explain(known.name, handedOver(known, example), library);

/** The doubtful places that the rule asks about in this call. */
export function readingsAsked(known: PolicyFunction, example: readonly ExampleArgument[]): readonly string[] {
  const account = new Account();
  known.respond(handedOver(known, example), account);
  return account.readings.map(({ id }) => id);
}
