import type { Words } from "./words";

/** Error values a cell can hand to a function. Of its own accord a function only answers #VALUE! and #N/A. */
export type ErrorCode =
  "#VALUE!" | "#N/A" | "#DIV/0!" | "#REF!" | "#NAME?" | "#NUM!" | "#NULL!" | (string & {});

/** Why there is no answer; a value, not an exception, until the edge of the house. */
export class Refusal {
  constructor(
    readonly code: ErrorCode,
    readonly message: Words,
  ) {}
}

/** An argument is missing, of the wrong kind or out of range. */
export const invalid = (message: Words): Refusal => new Refusal("#VALUE!", message);

/** No provision of the documents covers the case. */
export const notCovered = (message: Words): Refusal => new Refusal("#N/A", message);

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;
