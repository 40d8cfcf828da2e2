import type { Result } from "../calculation";
import type { Calculate } from "../memory-book";
import { BUILTINS } from "./builtins";
import { evaluate, type SheetFunction } from "./evaluate";

/**
 * Calculates formulas for a book in memory: references, operators, arrays, names, the common functions, and those added
 * to the table, also later. It is no Excel: whatever it does not know is `#NAME?`.
 */
export class Calculator {
  private readonly functions = new Map<string, SheetFunction>(BUILTINS);

  /** Adds functions by their names in upper case. */
  add(functions: Iterable<readonly [string, SheetFunction]>): this {
    for (const [name, called] of functions) this.functions.set(name, called);
    return this;
  }

  readonly calculate: Calculate = (formula, place): Result => {
    const { rows } = evaluate(formula, place, this.functions);
    const cells = rows.map((row) => row.map((cell) => cell ?? 0));
    const [only] = cells;
    return cells.length === 1 && only?.length === 1 ? (only[0] ?? 0) : cells;
  };
}

export { customFunctions, type CustomFunction, type MetadataFile } from "./custom-functions";
export { type Argument, type SheetFunction } from "./evaluate";
export { first, lift, one, type Operand, type Scalar } from "./operand";
