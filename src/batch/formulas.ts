import { type Words, words } from "../engine/words";
import type { ListInput, ListRule } from "../functions/facade";
import { formulaCell, isBare } from "./formula-cell";
import type { ListCell, ListRow, Mapping, Source } from "./list";
import { literal } from "./literal";
import { isPercentCell } from "./percent-cell";
import { reference } from "./reference";
import type { Readings } from "./sensitivity";

/** Live formulas for a list: each gives in its cell what a run in values would write. */

export interface FormulaArea {
  /** The column of the sheet in which the list begins, from 0. */
  readonly column: number;
  /** The row of the sheet of the list's row 0, the first below the headings, from 0. */
  readonly row: number;
  /** The list's sheet, where the formulas stand on another one. */
  readonly sheet?: string;
}

/** An argument of the function in the row of the sheet so many, from 0; the row's cells tell which of them count by themselves. */
type Argument = (row: number, cells: ListRow) => string;

const isOneAfterTheOther = (columns: readonly number[]): boolean =>
  columns.every((column, i) => i === 0 || column === (columns[i - 1] ?? column) + 1);

/** Cells of a row as one argument: a range where they may stand as they are, else `CHOOSE({1,2,3},…)`, which needs no array entry. */
function severalCells(
  columns: readonly number[],
  unit: UnitOf,
  { kind }: ListInput,
  area: FormulaArea,
): Argument {
  const places = columns.map((column) => column + area.column);
  const [first = 0] = places;
  if (isBare(unit, kind) && isOneAfterTheOther(places))
    return (row) => reference(row, first, places[places.length - 1], area.sheet);
  const numbers = places.map((_, i) => i + 1).join(",");
  return (row, cells) => {
    const written = places.map((place, i) =>
      formulaCell(reference(row, place, place, area.sheet), ownUnit(unit, cells[columns[i] ?? -1]), kind),
    );
    return `CHOOSE({${numbers}},${written.join(",")})`;
  };
}

/** A number shown in per cent is a fraction already: divided once more it would not be what a run in values gives. */
const ownUnit = (unit: UnitOf, cell: ListCell | undefined): UnitOf =>
  unit === "percent" && isPercentCell(cell) ? "fraction" : unit;

type UnitOf = Extract<Source, { readonly kind: "columns" }>["unit"];

const OMITTED: Argument = () => "";

function argument(input: ListInput, source: Source | undefined, area: FormulaArea): Argument {
  if (!source) return OMITTED;
  if (source.kind === "constant") {
    const constant = literal(source.value, input.kind);
    return () => constant;
  }
  const [column, ...others] = source.columns;
  if (column === undefined) return OMITTED;
  if (others.length > 0 && input.most > 1) return severalCells(source.columns, source.unit, input, area);
  return (row, cells) =>
    formulaCell(
      reference(row, column + area.column, undefined, area.sheet),
      ownUnit(source.unit, cells[column]),
      input.kind,
    );
}

/** Excel refuses a formula in which a required argument at the end has no place; an optional one is left out. */
function withoutTrailing(args: readonly Argument[], inputs: readonly ListInput[]): readonly Argument[] {
  const used = args.reduce(
    (most, arg, i) => (arg !== OMITTED || inputs[i]?.optional === false ? i + 1 : most),
    0,
  );
  return args.slice(0, used);
}

/**
 * The formula of the list's row so many, from 0, with `=`; references are relative, so that it can be filled down to rows whose
 * cells have the same formats.
 */
export function formulaFor(
  rule: ListRule,
  mapping: Mapping,
  area: FormulaArea,
): (row: number, cells?: ListRow) => string {
  const args = withoutTrailing(
    rule.inputs.map((input) => argument(input, mapping.inputs[input.name], area)),
    rule.inputs,
  );
  return (row, cells = []) => `=BT.${rule.name}(${args.map((arg) => arg(row + area.row, cells)).join(",")})`;
}

const LONGEST = 8192;
const LAST_ROW = 1_048_575;
/**
 * Why there can be no formulas: a function answers by the adopted readings only, and Excel limits a formula's length; `null`
 * where there can.
 */
export function formulaProblem(
  rule: ListRule,
  mapping: Mapping,
  area: FormulaArea,
  readings: Readings = {},
): Words | null {
  if (rule.readings.some(({ id, adopted }) => (readings[id] ?? adopted) !== adopted))
    return words(
      "公式只按采用的读法计算,换用其他读法时请改用“数值”输出。",
      "Formulas answer by the adopted readings only. For another reading use values instead.",
    );
  const longest = formulaFor(rule, mapping, { ...area, row: 0 })(LAST_ROW).length;
  if (longest <= LONGEST) return null;
  return words(
    "列数或常量文字太多,公式超出 Excel 的长度限制,请改用“数值”输出。",
    "Too many columns or too long a text: the formula would exceed Excel's limit. Use values instead.",
  );
}

/** Whether what follows an opening bracket ends with the bracket that closes it: `A1)` does, `A1)+1` and `A1)+F(A2)` do not. */
function closesAtEnd(text: string): boolean {
  const plain = text.replace(/"[^"]*"|'[^']*'/gu, "");
  let depth = 1;
  for (const { 0: sign, index } of plain.matchAll(/[()]/gu)) {
    depth += sign === "(" ? 1 : -1;
    if (depth === 0) return index === plain.trimEnd().length - 1;
  }
  return false;
}

/** Whether a cell's formula is a call of this rule and nothing else, such as a run in formulas has written. */
export function isOurFormula(formula: string, rule: ListRule): boolean {
  const call = `=BT.${rule.name}(`;
  return formula.toUpperCase().startsWith(call) && closesAtEnd(formula.slice(call.length));
}
