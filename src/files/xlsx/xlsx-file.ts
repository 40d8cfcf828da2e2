import type { FileRow } from "../cell";
import type { Changes, NamePlace } from "./changes";

/** A workbook as it lies on the disk, opened but not read: its sheets are streamed as often as they are asked for. */
export interface XlsxFile {
  readonly sheets: readonly XlsxSheet[];
  /** Whether its dates count from 1904. `rows` turns them; a function that Excel calls gets them as they are, four years early. */
  readonly from1904: boolean;
  /** Names that Excel does not show. */
  readonly hiddenNames: readonly NamePlace[];
  /** @throws FileProblem while it is read */
  rows(sheet: string): AsyncIterable<FileRow>;
  /**
   * Writes the file with the changes. What fails or is aborted leaves `to` aborted, not closed: write into a file of another
   * name and rename it when done.
   */
  patched(changes: Changes, to: WritableStream<Uint8Array>, signal?: AbortSignal): Promise<void>;
}

export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Size as the file states it, `A1:H100001`; it may be missing or wrong. Not for what must be right. */
  readonly dimension?: string;
}
