/** Why a file could not be read or written. Words for people are the caller's. */
export type Problem =
  | "not-a-workbook"
  /** The container of a workbook, but its content breaks the format. */
  | "damaged"
  | "encrypted"
  /** .xls */
  | "old-format"
  | "empty"
  /** Beyond what is sensible to unpack, or beyond the size of a sheet. */
  | "too-large"
  /** Neither UTF-8, UTF-16 with its mark, nor GB18030. */
  | "not-a-text";

export class FileProblem extends Error {
  override readonly name = "FileProblem";

  /** @param detail for a log: the part of the file, the reader's own message; never in the person's language */
  constructor(
    readonly problem: Problem,
    readonly detail = "",
    cause?: unknown,
  ) {
    super(detail ? `${problem}: ${detail}` : problem, { cause });
  }
}
