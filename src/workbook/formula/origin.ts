import type { ParameterInfo } from "../../functions/facade";
import type { Area } from "../address";
import type { CallSite, Expression } from "./expression";
import { areasIn, parameterAt, type Surroundings } from "./evaluate";

/**
 * How an argument is made: written in the formula, the value of a name, cells as they stand, worked out of parts that can be
 * read, or by a part that cannot, of which only what it came to is known.
 */
export type Making = "constant" | "name" | "cells" | "computed" | "unread";

/** Where an argument comes from. */
export interface ArgumentOrigin {
  /** As it stands in the formula: `C2`, `C2*10000`, `表1[@投资]`, `投资总额`; "" where it is omitted. */
  readonly text: string;
  /**
   * The cells it was made of, in the order of the formula: what a name, a table or `#` stands for, and of a range given for one
   * cell the cell that counts here. None for a constant, or where the part cannot be read.
   */
  readonly areas: readonly Area[];
  readonly made: Making;
}

/** The origins of a call's arguments, one for each. */
export function originsOf(
  call: CallSite,
  { parameters, offset }: Pick<Surroundings, "parameters" | "offset">,
): readonly ArgumentOrigin[] {
  const known = parameters(call.name);
  return call.args.map(({ text, expression }, index) => ({
    text,
    areas: distinct(areasAt(expression, parameterAt(known, index), offset)),
    made: makingOf(expression),
  }));
}

function makingOf(expression: Expression): Making {
  switch (expression.kind) {
    case "omitted":
    case "value":
    case "array":
      return "constant";
    case "area":
      return "cells";
    case "named": {
      const of = makingOf(expression.of);
      return of === "constant" ? "name" : of;
    }
    case "unary": {
      const of = makingOf(expression.of); // −5 and 20% are constants still
      return of === "constant" || of === "unread" ? of : "computed";
    }
    default:
      return isReadable(expression) ? "computed" : "unread";
  }
}

function isReadable(expression: Expression): boolean {
  switch (expression.kind) {
    case "unreadable":
      return false;
    case "unary":
    case "named":
    case "first":
      return isReadable(expression.of);
    case "binary":
      return isReadable(expression.left) && isReadable(expression.right);
    case "function":
      return expression.args.every(isReadable);
    case "call":
      return expression.call.args.every((site) => isReadable(site.expression));
    default:
      return true;
  }
}

function areasAt(
  expression: Expression,
  parameter: ParameterInfo | undefined,
  offset: Surroundings["offset"],
): readonly Area[] {
  const areas = areasIn(expression);
  return parameter?.matrix || !isCellByCell(expression) ? areas : areas.map((area) => cellOf(area, offset));
}

/** Whether each cell of the result comes from the cells in its own place. */
function isCellByCell(expression: Expression): boolean {
  switch (expression.kind) {
    case "unary":
    case "named":
      return isCellByCell(expression.of);
    case "binary":
      return isCellByCell(expression.left) && isCellByCell(expression.right);
    case "function":
      return !/^(?:SUM|COUNT|CHOOSE)$/u.test(expression.name) && expression.args.every(isCellByCell);
    case "call":
    case "first":
      return false;
    default:
      return true;
  }
}

/** The cell of an area that belongs to a place of the spill; the area itself where it reaches no further. */
function cellOf(area: Area, offset: Surroundings["offset"]): Area {
  const row = area.rows === 1 ? 0 : offset.row;
  const column = area.columns === 1 ? 0 : offset.column;
  if (row >= area.rows || column >= area.columns) return area;
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

const sameArea = (a: Area, b: Area): boolean =>
  a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;

const distinct = (areas: readonly Area[]): readonly Area[] =>
  areas.filter((area, i) => areas.findIndex((other) => sameArea(other, area)) === i);
