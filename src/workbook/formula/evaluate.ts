import type { Explanation } from "../../engine/explanation";
import type { ParameterInfo } from "../../functions/facade";
import type { Area } from "../address";
import { type Grid, type SheetCell, errorCell, isErrorCell } from "../cells";
import { excelDate } from "./date-call";
import type { CallSite, Expression, Refusal } from "./expression";

/** An argument as Excel hands it over: a scalar, rows of cells for a range, `null` for an omitted one. */
export type Argument = SheetCell | Grid;

/** What evaluation looks up. */
export interface Surroundings {
  /** The cells of an area, read beforehand. */
  cells(area: Area): Grid;
  parameters(name: string): readonly ParameterInfo[];
  explain(name: string, args: readonly Argument[]): Explanation;
  /** Where the selected cell lies in the formula's spill: a range given for one cell is answered cell by cell. */
  readonly offset: { readonly row: number; readonly column: number };
}

const isGrid = (value: Argument): value is Grid => Array.isArray(value);

/** The areas a call reads, those of calls within it included. */
export function areasOf(call: CallSite): readonly Area[] {
  const of = (expression: Expression): readonly Area[] => {
    switch (expression.kind) {
      case "area":
        return [expression.area];
      case "negated":
      case "percent":
        return of(expression.of);
      case "date":
        return expression.parts.flatMap(of);
      case "call":
        return areasOf(expression.call);
      default:
        return [];
    }
  };
  return call.args.flatMap(of);
}

/** The first part of a call that cannot be read. */
export function refusalOf(call: CallSite): Refusal | undefined {
  const of = (expression: Expression): Refusal | undefined => {
    switch (expression.kind) {
      case "unreadable":
        return expression.refusal;
      case "negated":
      case "percent":
        return of(expression.of);
      case "call":
        return refusalOf(expression.call);
      default:
        return undefined;
    }
  };
  for (const argument of call.args) {
    const refusal = of(argument);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The arguments of a call that has no unreadable part, as Excel would hand them to the function, except that blanks stay blank. */
export function argumentsOf(call: CallSite, around: Surroundings): readonly Argument[] {
  const parameters = around.parameters(call.name);
  return call.args.map((expression, index) => {
    const value = evaluate(expression, around);
    return fitted(value, parameterAt(parameters, index), around.offset);
  });
}

function parameterAt(parameters: readonly ParameterInfo[], index: number): ParameterInfo | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/** A parameter for a range gets rows of cells, also from a single one; a parameter for one cell gets its own out of a range. */
function fitted(
  value: Argument,
  parameter: ParameterInfo | undefined,
  offset: Surroundings["offset"],
): Argument {
  if (parameter?.matrix) return isGrid(value) || value === null ? value : [[value]];
  if (!isGrid(value)) return value;
  const row = value[value.length === 1 ? 0 : offset.row];
  const cell = row?.[row.length === 1 ? 0 : offset.column];
  return cell === undefined ? errorCell("#N/A") : cell;
}

function evaluate(expression: Expression, around: Surroundings): Argument {
  switch (expression.kind) {
    case "omitted":
      return null;
    case "value":
      return expression.value;
    case "array":
      return expression.rows;
    case "area":
      return around.cells(expression.area);
    case "negated":
      return mapped(evaluate(expression.of, around), (number) => -number);
    case "percent":
      return mapped(evaluate(expression.of, around), (number) => number / 100);
    case "date":
      return dated(expression.parts, around);
    case "call":
      return answer(around.explain(expression.call.name, argumentsOf(expression.call, around)));
    case "unreadable":
      throw new Error(`unreadable: ${expression.refusal.part}`);
  }
}

/** Excel's reading of a cell where a number is called for. */
function numberIn(cell: SheetCell): number | ReturnType<typeof errorCell> {
  if (cell === null) return 0;
  if (isErrorCell(cell)) return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "number") return cell;
  const number = cell.trim() === "" ? NaN : Number(cell.replace(/,/gu, ""));
  return Number.isFinite(number) ? number : errorCell("#VALUE!");
}

function mapped(value: Argument, change: (number: number) => number): Argument {
  const one = (cell: SheetCell): SheetCell => {
    const number = numberIn(cell);
    return typeof number === "number" ? change(number) : number;
  };
  return isGrid(value) ? value.map((row) => row.map(one)) : one(value);
}

function dated(parts: readonly Expression[], around: Surroundings): SheetCell {
  const numbers = parts.map((part) =>
    numberIn(fitted(evaluate(part, around), undefined, around.offset) as SheetCell),
  );
  const error = numbers.find(isErrorCell);
  if (error) return error;
  const [year, month, day] = numbers as number[];
  return excelDate(year ?? 0, month ?? 0, day ?? 0);
}

/** What an inner call hands to the outer one. */
function answer({ outcome }: Explanation): Argument {
  if (outcome.kind === "error") return errorCell(outcome.error);
  return outcome.kind === "table" ? outcome.rows : outcome.value;
}
