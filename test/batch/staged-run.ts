import { valueColumns, valuesOf } from "../../src/batch/output";
import { createRun } from "../../src/batch/run";
import type { Attempt, ListSource, ResultSink, Run, RunState, Step } from "../../src/batch/run-parts";
import { fromJson, toJson } from "../../src/batch/run-record";
import { type SensitivityKeeper, sensitivityKeeper } from "../../src/batch/sensitivity";
import { type SummaryKeeper, summaryKeeper } from "../../src/batch/summary";
import { unfinishedRow } from "../../src/batch/unfinished";
import type { ListCell, ListRow } from "../../src/batch/list";
import { facade } from "../../src/functions/facade-of-library";
import { ListInABook, type Trouble } from "./list-in-a-book";

/** Runs over a list in a workbook in memory, disturbed as a test wants it. */

const station = facade.lists.find(({ name }) => name === "STATION_AWARD");
if (!station) throw new Error("no such rule");
/** A doubtful place to try, whatever the law's own may be. */
export const RULE: typeof station = {
  ...station,
  readings: [
    {
      id: "T1",
      doubt: { zh: "存疑", en: "doubtful" },
      options: { a: { zh: "甲", en: "a" }, b: { zh: "乙", en: "b" } },
      adopted: "a",
    },
  ],
};

const DAY = 45_838; // 2025-06-30

/** Awards, none, blank rows, amounts that cannot be read, days outside: what lists hold. */
const rowOf = (i: number): ListRow => {
  if (i % 97 === 5) return [null, null, null];
  const investment: ListCell = i % 31 === 7 ? "约八百万" : i % 13 === 3 ? null : 1_000_000.01 + i * 0.07;
  return [`企业${String(i)}`, investment, i % 5 === 0 ? DAY - 400 : DAY + (i % 700)];
};
export const LIST = Array.from({ length: 600 }, (_, i) => rowOf(i));
/** With a gap that is neither long nor short the pace stays at 200 rows: three slices. */
const STEADY = 30;

export interface Staged {
  readonly list: ListInABook;
  readonly run: Run<Trouble>;
  readonly summary: SummaryKeeper;
  readonly sensitivity: SensitivityKeeper;
}

interface Staging {
  readonly list?: ListInABook;
  readonly wrap?: (of: Layers) => Partial<Layers>;
  readonly from?: Staged;
  readonly gap?: () => number;
  readonly rows?: readonly ListRow[];
  readonly onState?: (state: RunState<Trouble>) => void;
  readonly judge?: ReturnType<typeof facade.judge>;
}

export interface Layers {
  readonly source: ListSource<Trouble>;
  readonly sink: ResultSink<Trouble>;
}

export const columns = valueColumns(RULE, "zh-CN");
const law = facade.judge("STATION_AWARD", "zh-CN");
/** The rows of a hundred runs are the same ones: each is judged once. */
function remembered<A>(ask: (args: readonly unknown[]) => A): (args: readonly unknown[]) => A {
  const known = new Map<string, A>();
  return (args) => {
    const key = JSON.stringify(args);
    const answer = known.get(key) ?? ask(args);
    known.set(key, answer);
    return answer;
  };
}
export const judge: typeof law = {
  answer: remembered((args) => law.answer(args)),
  account: remembered((args) => law.account(args)),
};
/** Another reading under which half the amounts would be due. */
const judgeUnder = (): typeof judge => ({
  ...judge,
  answer: ([investment, ...others]) =>
    judge.answer([typeof investment === "number" ? investment / 2 : investment, ...others]),
});

export function staged({ list, wrap, from, gap, rows = LIST, onState, judge: other }: Staging = {}): Staged {
  const on = list ?? from?.list ?? new ListInABook(rows, columns);
  const record = from && recordOf(from);
  const summary = summaryKeeper(RULE, record?.summary);
  const sensitivity = sensitivityKeeper(RULE, judgeUnder, {}, record?.sensitivity ?? undefined);
  const layers = { source: on.source, sink: on.sink };
  let now = 0;
  const run = createRun<Trouble>({
    ...layers,
    ...wrap?.(layers),
    judge: other ?? judge,
    deal: ([, investment, day]) => [investment, day, null],
    aside: (row) => (row.every((cell) => cell === null) ? "blank" : null),
    cells: (account) => valuesOf(account, columns),
    summary,
    sensitivity,
    ...(record ? { done: record.done } : {}),
    clock: () => (now += 0.01),
    pause: () => Promise.resolve(),
    gapMeter: gap ?? (() => STEADY),
    ...(onState ? { onState } : {}),
    thrown: () => ({ kind: "thrown" }),
  });
  return { list: on, run, summary, sensitivity };
}

/** What the workbook's settings would keep, through JSON and back. */
function recordOf({ run, summary, sensitivity }: Staged): ReturnType<typeof read> {
  return read(
    toJson({
      version: 1,
      library: facade.version,
      rule: RULE.name,
      language: "zh-CN",
      list: "名单!A1:C601",
      headings: [],
      mapping: { rule: RULE.name, inputs: {} },
      readings: {},
      output: { kind: "values", place: "名单!D1" },
      total: run.progress.total,
      done: run.progress.rows,
      summary: summary.saved(),
      sensitivity: sensitivity.saved(),
    }),
  );
}
function read(json: string): Extract<ReturnType<typeof fromJson>, { ok: true }>["value"] {
  const found = fromJson(json);
  if (!found.ok) throw new Error(found.message.zh);
  return found.value;
}

export const outcomeOf = ({ list, summary, sensitivity, run }: Staged): unknown => ({
  contents: list.contents(),
  summary: summary.summary(),
  effects: sensitivity.effects(),
  rows: run.progress.rows,
  state: run.state,
});

export type FaultyStep = Exclude<Step, "judge">;

export interface Fault {
  readonly step: FaultyStep;
  /** Which call of that step. */
  readonly call: number;
  readonly kind: Trouble["kind"];
  /** Half of the work is done when it fails; or the whole, and only the answer is lost. */
  readonly after?: "half" | "all";
}

/** The real sink and source, of which certain calls fail. */
export const faulty =
  (faults: readonly Fault[], onWrite?: (call: number) => void, list?: () => ListInABook) =>
  ({ source, sink }: Layers): Layers => {
    const calls = { begin: 0, read: 0, write: 0, mark: 0, end: 0 };
    async function call<V>(
      step: FaultyStep,
      work: () => Promise<Attempt<V, Trouble>>,
      half?: () => void,
    ): Promise<Attempt<V, Trouble>> {
      calls[step] += 1;
      const fault = faults.find((one) => one.step === step && one.call === calls[step]);
      if (!fault) return work();
      if (fault.after === "all") await work();
      if (fault.after === "half") half?.();
      if (fault.kind === "thrown") throw new Error("the host broke down");
      return { ok: false, trouble: { kind: fault.kind } };
    }
    return {
      source: { ...source, read: (from, count) => call("read", () => source.read(from, count)) },
      sink: {
        begin: (rows) => call("begin", () => sink.begin(rows)),
        mark: (rows) => call("mark", () => sink.mark(rows)),
        end: () => call("end", () => sink.end()),
        write: (from, cells) => {
          onWrite?.(calls.write + 1);
          return call(
            "write",
            () => sink.write(from, cells),
            () => list?.().put(from, cells.slice(0, cells.length / 2)),
          );
        },
      },
    };
  };

/** A result that is not whole says so, and never names more rows than are written. */
export function expectHonest({ list, run }: Staged): void {
  const named = unfinishedRow(list.heading);
  if (run.state.kind === "done") expect(named).toBeNull();
  else if (named === null) expect(list.written).toBe(0);
  else {
    const blanks = LIST.slice(0, named).filter((row) => row[0] === null).length;
    const filled = list.contents() as unknown[][];
    expect(filled.slice(1, named + 1).filter((row) => row[3] !== "").length + blanks).toBe(named);
    expect(named).toBeLessThanOrEqual(run.progress.rows);
  }
}
