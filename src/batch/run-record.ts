import * as v from "valibot";
import { type Language, type Words, words } from "../engine/words";
import type { Mapping } from "./list";
import type { Readings, SavedSensitivity } from "./sensitivity";
import type { SavedSummary } from "./summary";

/** An unfinished run as it is kept with the workbook, so that it can be offered again when the pane was closed. */

export interface RunRecord {
  readonly version: 1;
  /** The library's version: another one may count differently, so the run has to start anew. */
  readonly library: string;
  readonly rule: string;
  readonly language: Language;
  /** Address of the list with its heading row: `名单!A1:F101`. */
  readonly list: string;
  /** Headings of the list: where they have changed, the record no longer fits. */
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly readings: Readings;
  readonly output: { readonly kind: "values" | "formulas"; readonly place: string };
  readonly total: number;
  /** Rows written and counted. */
  readonly done: number;
  readonly summary: SavedSummary;
  readonly sensitivity: SavedSensitivity | null;
}

const rows = v.pipe(v.number(), v.integer(), v.minValue(0));
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/u));
const outcomes = ["yes", "no", "value", "open", "outside", "wrong", "blank"] as const;
const outcome = v.picklist(outcomes);
const scalar = v.union([v.string(), v.number(), v.boolean()]);
const answer = v.object({ outcome, value: scalar, error: v.boolean() });

const source = v.variant("kind", [
  v.object({
    kind: v.literal("columns"),
    columns: v.array(rows),
    unit: v.picklist(["asIs", "yuan", "wan", "yi", "fraction", "percent"]),
  }),
  v.object({ kind: v.literal("constant"), value: scalar }),
]);

const summary = v.object({
  counts: v.object({
    yes: rows,
    no: rows,
    value: rows,
    open: rows,
    outside: rows,
    wrong: rows,
    blank: rows,
  }),
  sum: decimal,
  grounds: v.array(v.tuple([v.string(), rows])),
  uncounted: rows,
  leftOut: v.optional(
    v.array(
      v.object({
        why: v.picklist(["total", "numbers", "heading", "foot", "unfilled"]),
        count: rows,
        rows: v.array(rows),
      }),
    ),
    [],
  ),
});

const effect = v.object({
  reading: v.string(),
  option: v.string(),
  instead: v.string(),
  changed: rows,
  rows: v.array(v.object({ row: rows, before: answer, after: answer })),
  changes: v.array(v.object({ before: outcome, after: outcome, rows })),
  sum: v.nullable(decimal),
});

const RECORD: v.GenericSchema<unknown, RunRecord> = v.pipe(
  v.object({
    version: v.literal(1),
    library: v.string(),
    rule: v.string(),
    language: v.picklist(["zh-CN", "en-US"]),
    list: v.string(),
    headings: v.array(v.string()),
    mapping: v.object({ rule: v.string(), inputs: v.record(v.string(), source) }),
    readings: v.record(v.string(), v.string()),
    output: v.object({ kind: v.picklist(["values", "formulas"]), place: v.string() }),
    total: rows,
    done: rows,
    summary,
    sensitivity: v.nullable(v.array(effect)),
  }),
  v.check(({ done, total }) => done <= total),
  v.check(({ done, summary: { counts } }) => Object.values(counts).reduce((a, b) => a + b, 0) === done),
);

export const toJson = (record: RunRecord): string => JSON.stringify(record);

type Read =
  { readonly ok: true; readonly value: RunRecord } | { readonly ok: false; readonly message: Words };

const UNREADABLE = words(
  "未完成测算的记录已损坏,不能续算。",
  "The record of the unfinished run is damaged; it cannot be resumed.",
);

/** A record that was changed by hand, or whose counts do not add up to the rows done, is refused. */
export function fromJson(text: string): Read {
  try {
    const read = v.safeParse(RECORD, JSON.parse(text));
    return read.success ? { ok: true, value: read.output } : { ok: false, message: UNREADABLE };
  } catch {
    return { ok: false, message: UNREADABLE };
  }
}
