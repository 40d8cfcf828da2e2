import type { CellAddress } from "../../functions/facade";
import { type Area, placeOf } from "../address";
import type { Outcome } from "../outcome";
import type { TableFacts } from "./table-reference";

/** What a formula names and only the workbook knows. */
export type Lookup =
  /** A defined name as seen from a sheet, whose own names go before the workbook's, or a table. */
  | { readonly kind: "name"; readonly name: string; readonly sheet: string }
  | { readonly kind: "table"; readonly name: string }
  /** The table a cell belongs to. */
  | { readonly kind: "table at"; readonly cell: CellAddress }
  /** Over which cells the formula of a cell spills. */
  | { readonly kind: "spill"; readonly cell: CellAddress };

export type Definition =
  /** What a name refers to, with `=`. */
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "table"; readonly table: TableFacts }
  | { readonly kind: "area"; readonly area: Area }
  /** There is no such thing. */
  | { readonly kind: "none" };

/** Looks everything up in as few round trips as may be; the answers stand in the order asked for. */
export type LookUp = (lookups: readonly Lookup[]) => Promise<Outcome<readonly Definition[]>>;

/** One text for one look-up, to tell them apart by: names are equal whatever their case. */
export function keyOf(lookup: Lookup): string {
  switch (lookup.kind) {
    case "name":
      return `name ${lookup.sheet.toLowerCase()}!${lookup.name.toLowerCase()}`;
    case "table":
      return `table ${lookup.name.toLowerCase()}`;
    default:
      return `${lookup.kind} ${placeOf(lookup.cell)}`;
  }
}
