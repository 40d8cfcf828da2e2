import type { Words } from "./words";

/** Error values a cell can hand to a function. Of its own accord a function only answers #VALUE! and #N/A. */
export type ErrorCode =
  "#VALUE!" | "#N/A" | "#DIV/0!" | "#REF!" | "#NAME?" | "#NUM!" | "#NULL!" | (string & {});

/** Why there is no answer; a value, not an exception, until the edge of the house. */
export class Refusal {
  constructor(
    readonly code: ErrorCode,
    readonly message: Words,
    /** The same without the case's own values, so that refusals can be counted over many cases. */
    readonly ground: Words = message,
  ) {}
}

/** #VALUE!: something is not given without which nothing can be worked out. */
export class Missing extends Refusal {}

/** An argument is missing, of the wrong kind or out of range. */
export const invalid = (message: Words): Refusal => new Refusal("#VALUE!", message);

/** No provision of the documents covers the case; `ground` is the message without the case's own values. */
export const notCovered = (message: Words, ground = message): Refusal => new Refusal("#N/A", message, ground);

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;
