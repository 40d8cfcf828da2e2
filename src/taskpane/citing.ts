import type { CellAddress } from "../functions/facade";
import type { Notice } from "./notice";

/** Where a citation may go. */
export interface Citing {
  /** The selected cell, told apart from others. */
  readonly place: string;
  /** The empty cell a citation can be written to. */
  readonly room: CellAddress | undefined;
  /** Absent where there is no workbook to write to. */
  readonly onInsert: ((citation: string, at: CellAddress) => Promise<Notice>) | undefined;
}
