import { readBook } from "../workbook/book-cells";
import { readAreas } from "../workbook/cells";
import { writeIntoEmptyCell } from "../workbook/citation";
import { commentOnCell } from "../workbook/comment";
import { followSelection } from "../workbook/following";
import { writeFormula } from "../workbook/formula-writing";
import { openList } from "../workbook/list-in-book";
import { findLists, readHead } from "../workbook/list-places";
import { findRoom } from "../workbook/list-room";
import { forgetRun, keepMapping, keepRun, readMappings, readRun } from "../workbook/list-settings";
import { listSource } from "../workbook/list-source";
import { writeSummary } from "../workbook/list-summary";
import { showSheet } from "../workbook/new-sheet";
import { resultBeside } from "../workbook/result-beside";
import { resultOnSheet } from "../workbook/result-sheet";
import { watchResult } from "../workbook/result-watch";
import { readSelectedArea } from "../workbook/selected-area";
import { readSelectedCell } from "../workbook/selected-cell";
import { readSheetNames } from "../workbook/sheet-names";
import { showArea } from "../workbook/show-area";
import { writeTables } from "../workbook/table-sheet";

/** Everything the pane asks of the workbook: the whole of its dealings with Excel. */
export const workbook = {
  readSelectedCell,
  readSelectedArea,
  readAreas,
  followSelection,
  writeIntoEmptyCell,
  writeFormula,
  commentOnCell,
  showArea,
  showSheet,
  readBook,
  readSheetNames,
  writeTables,
  findLists,
  readHead,
  openList,
  findRoom,
  listSource,
  resultBeside,
  resultOnSheet,
  watchResult,
  writeSummary,
  readMappings,
  keepMapping,
  readRun,
  keepRun,
  forgetRun,
} as const;

/** The same questions and answers, whoever gives them. */
export type Workbook = typeof workbook;
