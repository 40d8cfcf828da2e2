import { Exact } from "../engine/exact";
import { type Words, words } from "../engine/words";
import type { ListCell, ListColumn } from "./list";
import { isPercentCell } from "./percent-cell";

export type WarningKind =
  | "small-amounts"
  | "large-amounts"
  | "negative"
  | "rate-above-one"
  | "fraction-as-percent"
  | "percent-read-as-fraction"
  | "read-as-percent"
  | "not-a-date"
  | "not-a-year"
  | "text-among-numbers"
  | "own-units"
  | "bare-currency"
  | "errors"
  | "used-twice"
  | "years-order"
  | "years-differ"
  | "few-years"
  | "units-differ"
  | "other-measure"
  | "less-specific";

/** Something about a mapping that looks wrong, naming the column and an example. */
export interface MappingWarning {
  readonly input: string;
  readonly kind: WarningKind;
  readonly text: Words;
}

/** A column as a warning names it: by its heading on one line, by its place where it has none. */
export function columnName({ heading, index }: ListColumn): Words {
  const line = heading.replace(/\s+/gu, " ").trim();
  return line
    ? words(`“${line}”列`, `column "${line}"`)
    : words(`第${String(index + 1)}列`, `column ${String(index + 1)}`);
}

/** A cell as a warning shows it; 0.85 in a cell of per cent as 85%. */
export function shown(cell: ListCell): string {
  if (cell === null) return "";
  if (isPercentCell(cell)) return `${Exact.ofCell(cell.number).times(HUNDRED).toString()}%`;
  return typeof cell === "object" ? cell.basicValue : String(cell);
}

const HUNDRED = Exact.of(100);
