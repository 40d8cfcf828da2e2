import type { CellValue, ErrorText } from "./book";

const ERROR_TEXTS: ReadonlySet<string> = new Set<ErrorText>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

export const isErrorText = (value: unknown): value is ErrorText =>
  typeof value === "string" && ERROR_TEXTS.has(value);

/** An error in a cell: not the text that looks like it. `message` is what the function said, where it said something. */
export class ErrorValue {
  constructor(
    readonly text: ErrorText,
    readonly message?: string,
  ) {}
}

/** What a formula gives for one cell. */
export type Answer = CellValue | ErrorValue;
