import type { ListRule } from "../functions/facade";
import type { Mapping } from "./list";
import type { ReadingEffect, Readings } from "./sensitivity";

/** What a summary tells beside its counts. */
export interface SummaryContext {
  readonly rule: ListRule;
  /** `名单!A1:F101`, or the name of a file and of its sheet. */
  readonly list: string;
  readonly mapping: Mapping;
  /** Of the list's columns, in their order. */
  readonly headings: readonly string[];
  /** The library's version. */
  readonly version: string;
  /** Readings other than the adopted under which the list was run. */
  readonly readings: Readings;
  /** yyyy-mm-dd */
  readonly day: string;
  readonly effects: readonly ReadingEffect[];
  /** The number under which the person knows a row of the list. */
  readonly rowNumber: (row: number) => number;
  /** Rows of the whole list, where a run has stopped before its end. */
  readonly total?: number;
}
