import { type SheetCell, errorCell, isErrorCell } from "../cells";
import { excelDate } from "./date-call";
import { type Argument, isGrid, isSeveral, lift } from "./operand";
import { numberIn, textIn, truthIn } from "./operations";

/** An argument, worked out when it is asked for: `IF` looks at one of two. `undefined` is an omitted one. */
export type Given = (() => Argument) | undefined;

/** A function of the sheet; `undefined` where Excel's own answer cannot be told for certain. */
type SheetFunction = (args: readonly Given[]) => Argument | undefined;

const VALUE = errorCell("#VALUE!");

/** What stands in the place of an omitted argument is 0. */
const valueOf = (given: Given): Argument => (given ? given() : 0);

const ofCells =
  (
    count: number,
    work: (...cells: readonly [SheetCell, SheetCell, SheetCell]) => SheetCell | undefined,
  ): SheetFunction =>
  (args) =>
    args.length === count
      ? lift(args.map(valueOf), ([a = null, b = null, c = null]) => work(a, b, c))
      : undefined;

const choose: SheetFunction = ([condition, yes, no, ...more]) => {
  if (!condition || !yes || more.length > 0) return undefined;
  const given = condition();
  if (isSeveral(given))
    return lift([given, yes(), no ? no() : false], ([cell = null, a = null, b = null]) => {
      const truth = truthIn(cell);
      return typeof truth === "boolean" ? (truth ? a : b) : truth;
    });
  const [[cell = null] = []] = isGrid(given) ? given : [[given]];
  const truth = truthIn(cell);
  if (typeof truth !== "boolean") return truth;
  return truth ? yes() : no ? no() : false;
};

const unlessError: SheetFunction = ([value, otherwise, ...more]) => {
  if (!value || !otherwise || more.length > 0) return undefined;
  const given = value();
  if (isSeveral(given))
    return lift([given, otherwise()], ([cell = null, other = null]) => (isErrorCell(cell) ? other : cell));
  const [[cell = null] = []] = isGrid(given) ? given : [[given]];
  return isErrorCell(cell) ? otherwise() : given;
};

const pick: SheetFunction = ([index, ...choices]) => {
  if (!index || choices.includes(undefined)) return undefined;
  const given = index();
  const chosen = (cell: SheetCell): number | SheetCell | undefined => {
    const number = numberIn(cell);
    return typeof number === "number" ? Math.trunc(number) - 1 : number;
  };
  if (!isSeveral(given)) {
    const [[cell = null] = []] = isGrid(given) ? given : [[given]];
    const place = chosen(cell);
    return typeof place === "number" ? (choices[place]?.() ?? VALUE) : place;
  }
  return lift([given, ...choices.map(valueOf)], ([cell = null, ...cells]) => {
    const place = chosen(cell);
    if (typeof place !== "number") return place;
    return place in cells ? cells[place] : VALUE;
  });
};

const find = (sought: SheetCell, within: SheetCell): SheetCell | undefined => {
  const [part, text] = [textIn(sought), textIn(within)];
  if (typeof part !== "string") return part;
  if (typeof text !== "string") return text;
  const place = text.indexOf(part);
  return place < 0 ? VALUE : place + 1;
};

const trimmed = (cell: SheetCell): SheetCell | undefined => {
  const text = textIn(cell);
  return typeof text === "string" ? text.replace(/ +/gu, " ").replace(/^ | $/gu, "") : text;
};

const date = (...parts: readonly SheetCell[]): SheetCell | undefined => {
  const numbers = parts.map(numberIn);
  if (numbers.includes(undefined)) return undefined;
  const [year, month, day] = numbers;
  const error = numbers.find(isErrorCell);
  return error ?? excelDate(Number(year), Number(month), Number(day));
};

/** Of ranges the numbers count and nothing else; a single value that is none would be converted, by rules of its own. */
const ofNumbers =
  (work: (numbers: readonly number[], errors: readonly SheetCell[]) => SheetCell): SheetFunction =>
  (args) => {
    const values = args.map(valueOf);
    if (!values.every((value) => isGrid(value) || typeof value === "number" || isErrorCell(value)))
      return undefined;
    const cells = values.flatMap((value) => (isGrid(value) ? value.flat() : [value]));
    return work(
      cells.filter((cell) => typeof cell === "number"),
      cells.filter(isErrorCell),
    );
  };

const test = (holds: (cell: SheetCell) => boolean): SheetFunction => ofCells(1, holds);

/** The functions that formulas around ours are made of, those that a batch writes among them. */
export const SHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ["IF", choose],
  ["IFERROR", unlessError],
  ["CHOOSE", pick],
  ["ISNUMBER", test((cell) => typeof cell === "number")],
  ["ISTEXT", test((cell) => typeof cell === "string")],
  ["ISBLANK", test((cell) => cell === null)],
  ["FIND", ofCells(2, find)],
  ["TRIM", ofCells(1, trimmed)],
  ["DATE", ofCells(3, date)],
  ["COUNT", ofNumbers((numbers) => numbers.length)],
  ["SUM", ofNumbers((numbers, [error]) => error ?? numbers.reduce((sum, number) => sum + number, 0))],
]);
