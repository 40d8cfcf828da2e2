import { ErrorValue } from "../error-value";
import { own, type Argument, type SheetFunction } from "./evaluate";
import { ERRORS, first, lift, numberOf, one, textOf, truthOf, type Operand, type Scalar } from "./operand";

/** The functions of Excel that sheets of applications use beside ours. */

const valueOf = (arg: Argument): Operand => arg?.() ?? one(null);

/** A function of single cells; a range in their place spills. */
const ofCells =
  (calculate: (cells: readonly Scalar[]) => Scalar): SheetFunction =>
  (args) =>
    lift(args.length > 0 ? args.map(valueOf) : [one(null)], calculate);

/** A function of numbers; an error or a text that is none is the answer. */
const ofNumbers = (calculate: (...numbers: number[]) => number | ErrorValue): SheetFunction =>
  ofCells((cells) => {
    const numbers: number[] = [];
    for (const cell of cells) {
      const number = numberOf(cell);
      if (number instanceof ErrorValue) return number;
      numbers.push(number);
    }
    return calculate(...numbers);
  });

const cellsOf = (args: readonly Argument[]): Scalar[] => args.flatMap((arg) => valueOf(arg).rows.flat());

/** Of ranges, the numbers count and nothing else; one error is the answer. */
const ofAll =
  (calculate: (numbers: readonly number[]) => Scalar): SheetFunction =>
  (args) => {
    const cells = cellsOf(args);
    const error = cells.find((cell) => cell instanceof ErrorValue);
    return one(error ?? calculate(cells.filter((cell) => typeof cell === "number")));
  };

/** The least or greatest; of nothing it is 0. */
const extreme = (choose: (a: number, b: number) => number): SheetFunction =>
  ofAll((numbers) => (numbers.length > 0 ? numbers.reduce(choose) : 0));

const rounded =
  (round: (n: number) => number) =>
  (n: number, digits = 0): number => {
    const scale = 10 ** digits;
    return (Math.sign(n) * round(Number((Math.abs(n) * scale).toPrecision(15)))) / scale;
  };

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

/** True if all, or any, of the cells that say something are. */
const joined =
  (all: boolean): SheetFunction =>
  (args) => {
    const truths = cellsOf(args)
      .filter((cell) => cell !== null)
      .map(truthOf);
    const error = truths.find((truth) => truth instanceof ErrorValue);
    return one(error ?? (all ? truths.every(Boolean) : truths.some(Boolean)));
  };

/** The value, unless it is an error the function minds. */
const unless =
  (minds: (error: ErrorValue) => boolean): SheetFunction =>
  ([value, otherwise]) => {
    const operand = valueOf(value);
    const failed = operand.rows.flat().some((cell) => cell instanceof ErrorValue && minds(cell));
    if (!failed) return operand;
    return lift([operand, valueOf(otherwise)], ([cell, other]) =>
      cell instanceof ErrorValue && minds(cell) ? (other ?? null) : (cell ?? null),
    );
  };

const choose: SheetFunction = ([condition, yes, no]) => {
  const truth = truthOf(first(valueOf(condition)));
  if (truth instanceof ErrorValue) return one(truth);
  if (truth) return valueOf(yes);
  return no ? no() : one(false);
};

const position =
  (axis: "row" | "column"): SheetFunction =>
  ([where], place) => {
    const { from } = where ? where() : own(place);
    return one(from ? from.block[axis] + 1 : ERRORS.value);
  };

const test = (holds: (cell: Scalar) => boolean): SheetFunction => ofCells(([cell]) => holds(cell ?? null));

export const BUILTINS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ["SUM", ofAll((numbers) => numbers.reduce((sum, n) => sum + n, 0))],
  [
    "AVERAGE",
    ofAll((ns) => (ns.length > 0 ? ns.reduce((sum, n) => sum + n, 0) / ns.length : ERRORS.division)),
  ],
  ["MIN", extreme((a, b) => Math.min(a, b))],
  ["MAX", extreme((a, b) => Math.max(a, b))],
  ["COUNT", (args) => one(cellsOf(args).filter((cell) => typeof cell === "number").length)],
  ["COUNTA", (args) => one(cellsOf(args).filter((cell) => cell !== null).length)],
  ["ROUND", ofNumbers(rounded(Math.round))],
  ["ROUNDDOWN", ofNumbers(rounded(Math.floor))],
  ["ROUNDUP", ofNumbers(rounded(Math.ceil))],
  ["ABS", ofNumbers(Math.abs)],
  ["INT", ofNumbers(Math.floor)],
  ["DATE", ofNumbers((year = 0, month = 0, day = 0) => (Date.UTC(year, month - 1, day) - EPOCH) / DAY)],
  ["YEAR", ofNumbers((serial = 0) => dateOf(serial).getUTCFullYear())],
  ["MONTH", ofNumbers((serial = 0) => dateOf(serial).getUTCMonth() + 1)],
  ["DAY", ofNumbers((serial = 0) => dateOf(serial).getUTCDate())],
  ["IF", choose],
  ["IFERROR", unless(() => true)],
  ["IFNA", unless((error) => error.text === "#N/A")],
  ["AND", joined(true)],
  ["OR", joined(false)],
  ["NOT", ofCells(([cell]) => not(truthOf(cell ?? null)))],
  ["ISERROR", test((cell) => cell instanceof ErrorValue)],
  ["ISNUMBER", test((cell) => typeof cell === "number")],
  ["ISTEXT", test((cell) => typeof cell === "string")],
  ["ISBLANK", test((cell) => cell === null)],
  ["NA", () => one(ERRORS.notAvailable)],
  ["LEN", ofCells(([cell]) => lengthOf(textOf(cell ?? null)))],
  ["ROW", position("row")],
  ["COLUMN", position("column")],
]);

const not = (truth: boolean | ErrorValue): Scalar => (truth instanceof ErrorValue ? truth : !truth);
const lengthOf = (text: string | ErrorValue): Scalar => (text instanceof ErrorValue ? text : text.length);
