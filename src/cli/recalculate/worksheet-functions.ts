import { type Operand, type Scalar, type SheetFunction, first, lift, one } from "../../book/calculator";
import { ErrorValue } from "../../book/error-value";
import { numberOf, textOf } from "../../book/calculator/operand";
import { errorValue } from "./stored-values";

/** Functions of Excel in the formulas that a batch writes, which the book's calculator does not have. */

/** A cell chosen by its number, with all that it refers to; by several numbers, several cells side by side. */
const choose: SheetFunction = ([index, ...choices]) => {
  const numbers = index?.() ?? one(null);
  const chosen = (number: Scalar): Operand => {
    const which = numberOf(number);
    if (which instanceof ErrorValue) return one(which);
    const choice = choices[Math.trunc(which) - 1];
    return Math.trunc(which) < 1 || Math.trunc(which) > choices.length
      ? one(VALUE)
      : (choice?.() ?? one(null));
  };
  const [[only, ...others] = [], ...rows] = numbers.rows;
  if (others.length === 0 && rows.length === 0) return chosen(only ?? null);
  return lift([numbers], ([number]) => first(chosen(number ?? null)));
};

const VALUE = errorValue("#VALUE!");

/** Where a text begins in another, from 1; in the same case. */
const find: SheetFunction = ([what, within, start]) =>
  lift([what?.() ?? one(null), within?.() ?? one(null), start?.() ?? one(1)], ([sought, text, from]) => {
    const [needle, hay, at] = [textOf(sought ?? null), textOf(text ?? null), numberOf(from ?? null)];
    if (needle instanceof ErrorValue) return needle;
    if (hay instanceof ErrorValue) return hay;
    if (at instanceof ErrorValue) return at;
    if (at < 1 || at > hay.length + 1) return VALUE;
    const found = hay.indexOf(needle, Math.trunc(at) - 1);
    return found < 0 ? VALUE : found + 1;
  });

/** Without blanks at the ends, one where there are several in a row; only the common blank counts. */
const trim: SheetFunction = ([arg]) =>
  lift([arg?.() ?? one(null)], ([cell]) => {
    const text = textOf(cell ?? null);
    return text instanceof ErrorValue ? text : text.replace(/ +/g, " ").replace(/^ | $/g, "");
  });

export const WORKSHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map([
  ["CHOOSE", choose],
  ["FIND", find],
  ["TRIM", trim],
]);
