import type { ListInput } from "../functions/facade";
import type { Heading } from "./heading";
import type { ListColumn } from "./list";

/** Columns offered to an input, by their headings alone. */
export interface Offer {
  readonly input: ListInput;
  /** Oldest first. */
  readonly columns: readonly ListColumn[];
  readonly score: number;
}

/** A column whose heading names an input more or less. */
export interface Named {
  readonly column: ListColumn;
  readonly heading: Heading;
  readonly score: number;
  /** Whether its word means the label's only usually. */
  readonly near: boolean;
}

/** The least score, 0 … 1, with which columns are taken without asking. */
export const SURE = 0.38;
