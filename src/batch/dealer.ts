import type { ListInput, ListRule } from "../functions/facade";
import { converter } from "./conversion";
import type { ListCell, ListRow, Mapping, Source } from "./list";
import { isTotalsRow } from "./totals-row";

type Take = (row: ListRow) => unknown;

/** An input that can take several columns takes a rectangle, even of one cell. */
const takesRange = ({ most }: ListInput): boolean => most > 1;

/** A row of a file ends where its cells do; what is not there is blank. */
const cellAt = (row: ListRow, column: number): ListCell => row[column] ?? null;

function constant(value: string | number | boolean, input: ListInput): Take {
  const given = takesRange(input) ? [[value]] : value;
  return () => given;
}

function takeFrom(source: Source, input: ListInput): Take {
  if (source.kind === "constant") return constant(source.value, input);
  const { columns, unit } = source;
  if (!columns.length) return () => null;
  const convert = converter(unit);
  if (takesRange(input)) return (row) => [columns.map((column) => convert(cellAt(row, column)))];
  const [column = -1] = columns;
  return (row) => convert(cellAt(row, column));
}

/**
 * Deals the cells of a row out to a rule's inputs: arguments in their order, in the units of the rule, `null` where there is no
 * source, a rectangle of one row where the input takes a range. A row may be shorter than the mapping; what is not there is
 * blank. An input that takes one cell gets the first of its columns.
 */
export function dealer(rule: ListRule, mapping: Mapping): (row: ListRow) => readonly unknown[] {
  const takes = rule.inputs.map((input): Take => {
    const source = mapping.inputs[input.name];
    return source ? takeFrom(source, input) : () => null;
  });
  return (row) => takes.map((take) => take(row));
}

const isNothing = (cell: ListCell): boolean =>
  cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");

/**
 * Whether a row is no application: nothing but blanks and zeros in its mapped columns (Excel for Windows hands blanks over as 0;
 * values for all rows do not count), or a sum of others (合计). Without mapped columns no row is blank.
 */
export function blankRows(mapping: Mapping): (row: ListRow) => boolean {
  const columns = Object.values(mapping.inputs).flatMap((source) =>
    source.kind === "columns" ? source.columns : [],
  );
  if (!columns.length) return () => false;
  return (row) => columns.every((column) => isNothing(cellAt(row, column))) || isTotalsRow(row);
}

/** `blankRows` for one row. */
export const isBlankRow = (mapping: Mapping, row: ListRow): boolean => blankRows(mapping)(row);
