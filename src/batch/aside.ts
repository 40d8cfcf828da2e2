import type { Kind } from "../engine/input";
import type { ListRule } from "../functions/facade";
import type { ListCell, ListRow, Mapping } from "./list";
import { type FormRow, type ListFrame, NO_FRAME, formRows } from "./list-frame";
import { isPercentCell } from "./percent-cell";

/**
 * Why a row is not judged. `blank`: nothing is written in it but perhaps its number; `unfilled`: something is, yet nothing in the
 * columns that serve the rule; the others belong to the form.
 */
export type Aside = "blank" | "unfilled" | FormRow;

/** Excel for Windows hands blanks over as 0. */
const isNothing = (cell: ListCell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  cell === 0 ||
  (typeof cell === "string" && cell.trim() === "") ||
  (isPercentCell(cell) && cell.number === 0);

const isText = (cell: ListCell): boolean => typeof cell === "string" && cell.trim() !== "";

/** No sum has a day or a year. */
const FACTS: ReadonlySet<Kind> = new Set<Kind>(["date", "year"]);

const columnsOf = ({ inputs }: Mapping, serves: (name: string) => boolean): readonly number[] =>
  Object.entries(inputs).flatMap(([name, source]) =>
    source.kind === "columns" && serves(name) ? source.columns : [],
  );

/**
 * Tells the rows of a list that are no applications from the others, for which it gives `null`. Values for all rows do not count:
 * without mapped columns every row is one.
 */
export function asides(
  { inputs }: Pick<ListRule, "inputs">,
  mapping: Mapping,
  frame: ListFrame = NO_FRAME,
): (row: ListRow) => Aside | null {
  const columns = columnsOf(mapping, () => true);
  if (!columns.length) return () => null;
  const facts = columnsOf(mapping, (name) =>
    inputs.some((input) => input.name === name && FACTS.has(input.kind)),
  );
  const ofForm = formRows(frame, (column) => facts.includes(column));
  return (row) => {
    const form = ofForm(row);
    if (form) return form;
    if (!columns.every((column) => isNothing(row[column]))) return null;
    return row.some(isText) ? "unfilled" : "blank";
  };
}
