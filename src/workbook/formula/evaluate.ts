import type { Explanation } from "../../engine/explanation";
import type { ParameterInfo } from "../../functions/facade";
import { type Area, areaName } from "../address";
import { type Grid, type SheetCell, errorCell } from "../cells";
import type { ArgumentSite, CallSite, Expression, Refusal, Unreadable } from "./expression";
import { type Argument, cellAt, isGrid, isSeveral, lift, rowsOf } from "./operand";
import { binary, unary } from "./operations";
import { SHEET_FUNCTIONS } from "./sheet-functions";

export type { Argument } from "./operand";

/** What evaluation looks up. */
export interface Surroundings {
  /** The cells of an area, read beforehand. */
  cells(area: Area): Grid;
  parameters(name: string): readonly ParameterInfo[];
  explain(name: string, args: readonly unknown[]): Explanation;
  /** Where the selected cell lies in the formula's spill: a range given for one cell is answered cell by cell. */
  readonly offset: { readonly row: number; readonly column: number };
}

/** Excel on the web answers with at most 5 MB, and a pane has no business with more. */
const MOST_CELLS = 200_000;
/** Calls of an inner function, one for each cell of a range. */
const MOST_CALLS = 1_000;

const isReadable = ({ rows, columns }: Area): boolean => rows * columns <= MOST_CELLS;

/** The areas to be read for a call, those of calls within it included, and of the conditions on which it counts. */
export const areasOf = ({ args, gates }: CallSite): readonly Area[] =>
  [...args.map(({ expression }) => expression), ...gates.flatMap(({ deciding }) => deciding)]
    .flatMap(areasIn)
    .filter(isReadable);

export function areasIn(expression: Expression): readonly Area[] {
  switch (expression.kind) {
    case "area":
      return [expression.area];
    case "unary":
    case "named":
    case "first":
      return areasIn(expression.of);
    case "binary":
      return [...areasIn(expression.left), ...areasIn(expression.right)];
    case "function":
      return expression.args.flatMap(areasIn);
    case "call":
      return expression.call.args.flatMap((site) => areasIn(site.expression));
    default:
      return [];
  }
}

/**
 * The arguments of a call, as Excel would hand them to the function, except that blanks stay blank; or the first part that
 * cannot be read.
 */
export function argumentsOf(call: CallSite, around: Surroundings): readonly Argument[] | Refusal {
  try {
    const given = new Evaluation(around).given(call);
    return given.map(({ site, value, parameter }) => {
      if (!call.elementwise && !parameter?.matrix && isSeveral(value)) throw new Unread("each", site.text);
      return fitted(value, parameter, around.offset);
    });
  } catch (error) {
    if (error instanceof Unread) return { why: error.why, part: error.part };
    throw error;
  }
}

/** A part of a formula as Excel would work it out; `undefined` where that cannot be told for certain. */
export function workedOut(expression: Expression, around: Surroundings): Argument | undefined {
  try {
    return new Evaluation(around).of(expression);
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

export const isRefusal = (read: readonly Argument[] | Refusal): read is Refusal => "why" in read;

export function parameterAt(parameters: readonly ParameterInfo[], index: number): ParameterInfo | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/** The arguments as Excel hands them over: those of a repeating parameter, and all that follow, as one list. */
export function handedOver(
  args: readonly Argument[],
  parameters: readonly ParameterInfo[],
): readonly (Argument | readonly Argument[])[] {
  const at = parameters.findIndex(({ repeating }) => repeating);
  return at < 0 || args.length <= at ? args : [...args.slice(0, at), args.slice(at)];
}

/** A parameter for a range gets rows of cells, also from a single one; a parameter for one cell gets its own out of a range. */
function fitted(
  value: Argument,
  parameter: ParameterInfo | undefined,
  { row, column }: Surroundings["offset"],
): Argument {
  if (!parameter?.matrix) return cellAt(value, row, column);
  return value === null ? value : rowsOf(value);
}

/** A part cannot be read: all that it stands in cannot either, up to the call. It never leaves this file. */
class Unread extends Error {
  constructor(
    readonly why: Unreadable,
    readonly part: string,
  ) {
    super(part);
  }
}

interface Given {
  readonly site: ArgumentSite;
  readonly value: Argument;
  readonly parameter: ParameterInfo | undefined;
}

class Evaluation {
  constructor(private readonly around: Surroundings) {}

  given(call: CallSite): readonly Given[] {
    const parameters = this.around.parameters(call.name);
    return call.args.map((site, index) => ({
      site,
      value: this.of(site.expression),
      parameter: parameterAt(parameters, index),
    }));
  }

  of(expression: Expression): Argument {
    switch (expression.kind) {
      case "omitted":
        return null;
      case "value":
        return expression.value;
      case "array":
        return expression.rows;
      case "area":
        if (!isReadable(expression.area)) throw new Unread("large", areaName(expression.area));
        return this.around.cells(expression.area);
      case "unary": {
        const { operator, text } = expression;
        const worked = lift([this.of(expression.of)], ([cell = null]) => unary(operator, cell));
        return certain(worked, "operation", text);
      }
      case "binary": {
        const { operator, text } = expression;
        const operands = [this.of(expression.left), this.of(expression.right)];
        const worked = lift(operands, ([a = null, b = null]) => binary(operator, a, b));
        return certain(worked, "operation", text);
      }
      case "function":
        return this.sheetFunction(expression);
      case "call":
        return this.innerCall(expression.call);
      case "first":
        return cellAt(this.of(expression.of), 0, 0);
      case "named":
        return this.named(expression);
      case "unreadable":
        throw new Unread(expression.refusal.why, expression.refusal.part);
      default:
        throw new Error(`not looked up: ${expression.text}`);
    }
  }

  private sheetFunction({ name, args, text }: Extract<Expression, { readonly kind: "function" }>): Argument {
    const given = args.map((part) => (part.kind === "omitted" ? undefined : () => this.of(part)));
    return certain(SHEET_FUNCTIONS.get(name)?.(given), "function", text);
  }

  /** What cannot be read of a definition is the name's fault: its words stand nowhere in the formula. */
  private named({ of, text }: Extract<Expression, { readonly kind: "named" }>): Argument {
    try {
      return this.of(of);
    } catch (error) {
      if (error instanceof Unread && error.why !== "large") throw new Unread("name", text);
      throw error;
    }
  }

  /** A call within another part of the formula: once for each cell where it is given a range for one cell. */
  private innerCall(call: CallSite): Argument {
    const given = this.given(call);
    const grids = given.filter(({ parameter }) => !parameter?.matrix).map(({ value }) => rowsOf(value));
    if (!grids.some(isSeveral)) return this.answer(call, given, { row: 0, column: 0 });
    const rows = Math.max(...grids.map((grid) => grid.length));
    const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
    if (rows * columns > MOST_CALLS) throw new Unread("large", call.text);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): SheetCell => {
        const answer = this.answer(call, given, { row, column });
        if (isGrid(answer)) throw new Unread("function", call.text);
        return answer;
      }),
    );
  }

  private answer(call: CallSite, given: readonly Given[], offset: Surroundings["offset"]): Argument {
    const args = given.map(({ value, parameter }) => fitted(value, parameter, offset));
    const handed = handedOver(args, this.around.parameters(call.name));
    const { outcome } = this.around.explain(call.name, handed);
    if (outcome.kind === "error") return errorCell(outcome.error);
    return outcome.kind === "table" ? outcome.rows : outcome.value;
  }
}

function certain(worked: Argument | undefined, why: Unreadable, part: string): Argument {
  if (worked === undefined) throw new Unread(why, part);
  return worked;
}
