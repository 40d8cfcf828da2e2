import { FileProblem } from "../problem";
import { DECLARATION } from "./blank-parts";
import { writeCell, type CellWriting } from "./cell-text";
import type { CellContent, NewSheet } from "./changes";
import { withWidths } from "./column-part";
import type { Dialect } from "./dialect";
import { MOST_ROWS } from "./names";
import type { Styles } from "./styles-part";

const PIECE = 65_536;

/**
 * The text of a sheet that the file did not have, row by row.
 * @param drawing the relation to the sheet's drawing, where it has one
 */
export async function* newSheetPart(
  sheet: NewSheet,
  { main, relations }: Dialect,
  styles: Styles,
  writing: CellWriting,
  drawing: string | undefined,
): AsyncGenerator<string> {
  let text = `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relations}">${frozen(sheet.frozenRows ?? 0)}`;
  text += `${withWidths("", "", sheet.widths)}<sheetData>`;
  let row = 0;
  for await (const cells of sheet.rows) {
    if (row >= MOST_ROWS) throw new FileProblem("too-large", sheet.name);
    text += writeRow(row, cells, styles, writing);
    row += 1;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  yield `${text}</sheetData>${drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`}</worksheet>`;
}

function writeRow(row: number, cells: readonly CellContent[], styles: Styles, writing: CellWriting): string {
  const written = cells.map((cell, column) => {
    const style = styles.styleFor({ own: undefined, around: undefined, like: undefined, look: cell.look });
    return writeCell(row, column, cell, style, writing);
  });
  const text = written.join("");
  return text === "" ? "" : `<row r="${row + 1}">${text}</row>`;
}

const frozen = (rows: number): string =>
  rows === 0
    ? ""
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
