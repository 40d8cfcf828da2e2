import type { ListInput, ListRule } from "../functions/facade";
import { converter } from "./conversion";
import type { ListCell, ListRow, Mapping, Source } from "./list";

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
