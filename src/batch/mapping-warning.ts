import { type Words, words } from "../engine/words";
import type { ListCell, ListColumn } from "./list";

export type WarningKind =
  | "small-amounts"
  | "large-amounts"
  | "negative"
  | "rate-above-one"
  | "fraction-as-percent"
  | "percent-read-as-fraction"
  | "read-as-percent"
  | "not-a-date"
  | "text-among-numbers"
  | "own-units"
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

/** A cell as a warning shows it. */
export const shown = (cell: ListCell): string =>
  cell === null ? "" : typeof cell === "object" ? cell.basicValue : String(cell);
