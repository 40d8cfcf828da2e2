import type { RunRecord } from "../../batch/run-record";
import type { ListRule } from "../../functions/facade";

/** A run that ended with the pane, as the workbook has kept it. */
export interface UnfinishedRun {
  readonly record: RunRecord;
  readonly rule: ListRule;
}
