import type { IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../book/book";
import type { FormulaNames } from "../../files/formula-names";
import type { CellContent, NewSheet } from "../../files/xlsx";
import type { LooksOfSheet } from "./changed-looks";
import { contentsOf } from "./contents";
import { changedColumns, changedRows, frozenOf, mergesOf } from "./sizes";

/** A sheet that the file does not have. */
export function addedSheet(
  sheet: Sheet,
  data: Partial<IWorksheetData>,
  names: FormulaNames,
  looks: LooksOfSheet,
): NewSheet {
  const { rows: frozenRows, columns: frozenColumns } = frozenOf(data);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: inPlaces(contentsOf(sheet, names, looks)),
    columns: changedColumns(data, {}),
    rowSizes: changedRows(data, {}),
    merges: mergesOf(data),
    frozenRows,
    frozenColumns,
  };
}

const NOTHING: CellContent = { value: null };

/** Each cell at the place of its column. */
function* inPlaces(rows: ReturnType<typeof contentsOf>): Generator<readonly CellContent[]> {
  const last = Math.max(-1, ...rows.keys());
  for (let row = 0; row <= last; row++) {
    const line: CellContent[] = [];
    for (const change of rows.get(row) ?? []) line[change.column] = change;
    yield Array.from(line, (cell: CellContent | undefined) => cell ?? NOTHING);
  }
}
