import type { CellKind } from "../../book/book";

/** The kinds of cells, as `range.valueTypes` names them. */
export const VALUE_TYPES: Readonly<Record<CellKind, string>> = {
  blank: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
};
