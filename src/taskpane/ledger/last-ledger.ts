import { keep, kept } from "../kept";

/**
 * That a ledger was made, kept between openings of the pane. What it has found is not: the workbook may have changed since, and the
 * sheets hold it as it was.
 */
export interface LastLedger {
  /** The file's name. */
  readonly workbook: string;
  /** In ms since 1970. */
  readonly at: number;
  readonly sheet: string;
  readonly audit: string;
  readonly formulas: number;
  readonly findings: number;
}

const NAME = "ledger.last";
const MOST_WORKBOOKS = 20;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isLast = (value: unknown): value is LastLedger =>
  isRecord(value) &&
  (["workbook", "sheet", "audit"] as const).every((name) => typeof value[name] === "string") &&
  (["at", "formulas", "findings"] as const).every((name) => Number.isFinite(value[name]));

const areLast = (value: unknown): value is readonly LastLedger[] =>
  Array.isArray(value) && value.every(isLast);

/** Of each workbook the last, the latest first. */
export const lastLedgers = (): readonly LastLedger[] => kept(NAME, areLast, []);

export function keepLast(last: LastLedger): void {
  const others = lastLedgers().filter(({ workbook }) => workbook !== last.workbook);
  keep(NAME, [last, ...others].slice(0, MOST_WORKBOOKS));
}
