import { readAreas } from "../workbook/cells";
import { writeIntoEmptyCell } from "../workbook/citation";
import { followSelection } from "../workbook/following";
import { readSelectedArea } from "../workbook/selected-area";
import { readSelectedCell } from "../workbook/selected-cell";

/** Everything the pane asks of the workbook: the whole of its dealings with Excel. */
export interface Workbook {
  readonly readSelectedCell: typeof readSelectedCell;
  readonly readSelectedArea: typeof readSelectedArea;
  readonly readAreas: typeof readAreas;
  readonly followSelection: typeof followSelection;
  readonly writeIntoEmptyCell: typeof writeIntoEmptyCell;
}

export const workbook: Workbook = {
  readSelectedCell,
  readSelectedArea,
  readAreas,
  followSelection,
  writeIntoEmptyCell,
};
