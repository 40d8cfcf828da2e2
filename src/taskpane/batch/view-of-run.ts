import type { Progress, RunState } from "../../batch/run-parts";
import type { Trouble } from "../../workbook/outcome";
import type { JobAtWork } from "./job";
import { rowNumber } from "./list-at-hand";
import { areaBeside, namedArea, resultColumns } from "./result-place";
import type { RunView } from "./run-view";
import type { Tools } from "./tools";

/** The state of a run as the page tells of it. */
export function viewOf(
  state: RunState<Trouble>,
  progress: Progress,
  { job: { list, target, rule, wish } }: Pick<JobAtWork, "job">,
  { language }: Pick<Tools, "language">,
): RunView {
  const total = list.book.area.rows;
  switch (state.kind) {
    case "idle":
      return { kind: "preparing" };
    case "running":
      return { kind: "running", progress, stopping: state.stopping };
    case "stopped": {
      const row = state.rows > 0 ? rowNumber(list, state.rows - 1) : 0;
      return { kind: "stopped", done: state.rows, total, row };
    }
    case "failed": {
      const { from, to, trouble } = state;
      const rows = to > from ? { from: rowNumber(list, from), to: rowNumber(list, to - 1) } : undefined;
      return { kind: "failed", done: from, trouble, rows };
    }
    case "done": {
      const columns = resultColumns(rule, list, wish, language).length;
      const area = target.kind === "beside" ? areaBeside(list, target.column, columns) : undefined;
      return { kind: "done", total, where: area ? namedArea(area) : "", summary: "none" };
    }
  }
}
