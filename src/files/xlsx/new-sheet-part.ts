import { FileProblem } from "../problem";
import { DECLARATION } from "./blank-parts";
import { writeCell, type CellWriting } from "./cell-text";
import type { CellContent, NewSheet } from "./changes";
import { withColumns, withWidths } from "./column-part";
import type { Dialect } from "./dialect";
import { mergedCells } from "./merge-part";
import { MOST_ROWS } from "./names";
import { sizedRow } from "./row-size";
import type { Styles } from "./styles-part";
import { newViews } from "./view-part";

const PIECE = 65_536;

/** Relations from the sheet to what is drawn on it; `undefined` where nothing is. */
export interface SheetDrawings {
  readonly charts: string | undefined;
  readonly notes: string | undefined;
}

/** The text of a sheet that the file did not have, row by row. */
export async function* newSheetPart(
  sheet: NewSheet,
  { main, relations }: Dialect,
  styles: Styles,
  writing: CellWriting,
  drawings: SheetDrawings,
): AsyncGenerator<string> {
  const { frozenRows = 0, frozenColumns = 0, widths, columns, merges = [] } = sheet;
  let text = `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relations}">`;
  text += newViews({ rows: frozenRows, columns: frozenColumns });
  text += `${withColumns(withWidths("", "", widths), "", columns)}<sheetData>`;
  let row = 0;
  for await (const cells of sheet.rows) {
    if (row >= MOST_ROWS) throw new FileProblem("too-large", sheet.name);
    text += sizedRow(writeRow(row, cells, styles, writing), row, sheet.rowSizes?.get(row));
    row += 1;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  const { charts, notes } = drawings;
  text += `</sheetData>${mergedCells(merges)}`;
  if (charts !== undefined) text += `<drawing r:id="${charts}"/>`;
  if (notes !== undefined) text += `<legacyDrawing r:id="${notes}"/>`;
  yield `${text}</worksheet>`;
}

function writeRow(row: number, cells: readonly CellContent[], styles: Styles, writing: CellWriting): string {
  const written = cells.map((cell, column) => {
    const { look, dress } = cell;
    const style = styles.styleFor({ own: undefined, around: undefined, like: undefined, look, dress });
    return writeCell(row, column, cell, style, writing);
  });
  const text = written.join("");
  return text === "" ? "" : `<row r="${row + 1}">${text}</row>`;
}
