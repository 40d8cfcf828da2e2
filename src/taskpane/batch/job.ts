import { asides } from "../../batch/aside";
import { dealer } from "../../batch/dealer";
import { formulaFor } from "../../batch/formulas";
import type { Mapping } from "../../batch/list";
import { valuesOf } from "../../batch/output";
import { doubtsNoted } from "../../batch/row-doubts";
import type { RunParts } from "../../batch/run-parts";
import type { RunRecord } from "../../batch/run-record";
import { type SummaryKeeper, summaryKeeper } from "../../batch/summary";
import type { ListRule } from "../../functions/facade";
import { type Trouble, failed } from "../../workbook/outcome";
import type { WorkbookSink } from "../../workbook/result-sink";
import type { Breathing } from "./breathing";
import { FirstRowsKeeper } from "./first-rows";
import { type ListAtHand, headingsIn } from "./list-at-hand";
import { ratesIn } from "./mapping-edits";
import type { OutputWish } from "./output-wish";
import { type ResultTarget, keyColumns, namedArea, resultColumns, targetText } from "./result-place";
import type { Tools } from "./tools";

/** All that is decided about a run before it starts. */
export interface Job {
  readonly rule: ListRule;
  readonly mapping: Mapping;
  readonly list: ListAtHand;
  readonly wish: OutputWish;
  readonly target: ResultTarget;
  /** Of an earlier run that this one goes on with. */
  readonly earlier?: RunRecord;
}

/** A job with what it works with and what it counts. */
export interface JobAtWork {
  readonly job: Job;
  readonly sink: WorkbookSink;
  readonly summary: SummaryKeeper;
  readonly first: FirstRowsKeeper;
  readonly parts: Omit<RunParts<Trouble>, "onProgress" | "onState">;
}

export function setUp(job: Job, tools: Tools, breathing: Breathing): JobAtWork {
  const { rule, mapping, list, earlier } = job;
  const { workbook, facade, language } = tools;
  const source = workbook.listSource(list.book, ratesIn(rule, mapping));
  const sink = sinkFor(job, tools, source);
  const summary = summaryKeeper(rule, earlier?.summary);
  const first = new FirstRowsKeeper();
  const cells = cellsOf(job, tools);
  const parts = {
    source,
    sink,
    judge: facade.judge(rule.name, language),
    deal: dealer(rule, mapping),
    aside: asides(rule, mapping, list.frame),
    noted: doubtsNoted(rule, mapping, list.columns, language),
    cells: (...[account, row, there]: Parameters<typeof cells>) => {
      first.add(account, row);
      return cells(account, row, there);
    },
    summary,
    done: earlier?.done ?? 0,
    clock: breathing.clock,
    pause: breathing.pause,
    gapMeter: breathing.gapMeter,
    thrown: troubleThrown,
  };
  return { job, sink, summary, first, parts };
}

/** A fault of ours is told like any other. */
export const troubleThrown = (error: unknown): Trouble =>
  failed("host", error instanceof Error ? error.message : String(error)).trouble;

type Cells = RunParts<Trouble>["cells"];

function cellsOf({ rule, mapping, list, wish, target }: Job, { language }: Tools): Cells {
  if (wish.form === "values") {
    const columns = resultColumns(rule, list, wish, language);
    return (account) => valuesOf(account, columns);
  }
  const { sheet, column, row } = list.book.area;
  const elsewhere = target.kind === "sheet" ? { sheet } : {};
  const formula = formulaFor(rule, mapping, { column, row, ...elsewhere });
  return (account, at, cells) => [account.outcome === "blank" ? "" : formula(at, cells)];
}

function sinkFor(
  { rule, list, wish, target }: Job,
  { workbook, language }: Tools,
  source: ReturnType<Tools["workbook"]["listSource"]>,
): WorkbookSink {
  const columns = resultColumns(rule, list, wish, language);
  const parts = { list: list.book, source, kind: { columns, contents: wish.form, language, rule } };
  if (target.kind === "beside") return workbook.resultBeside(parts, target);
  const { sheetId, keys, name } = target;
  const at = sheetId === undefined ? {} : { at: { sheetId, column: keys.length + 1 } };
  return workbook.resultOnSheet(parts, { name, keys, ...at });
}

/** A new sheet with the columns that tell whose row it is. */
export const onNewSheet = (list: ListAtHand, mapping: Mapping, name: string): ResultTarget => ({
  kind: "sheet",
  name,
  sheetId: undefined,
  keys: keyColumns(list, mapping),
});

/** What the workbook keeps of a run that is not finished. */
export function recordOf({ job, sink, summary }: JobAtWork, done: number, tools: Tools): RunRecord {
  const { rule, mapping, list, wish, target } = job;
  const place = target.kind === "sheet" ? { ...target, sheetId: sink.block()?.sheetId } : target;
  return {
    version: 1,
    library: tools.facade.version,
    rule: rule.name,
    language: tools.language,
    list: namedArea(list.place.area),
    headings: headingsIn(list),
    mapping,
    readings: {},
    output: { kind: wish.form, place: targetText(place, wish.summary) },
    total: list.book.area.rows,
    done,
    summary: summary.saved(),
    sensitivity: null,
  };
}
