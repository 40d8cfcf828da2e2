import type { RowAccount, RowJudge } from "../functions/facade";
import type { Aside } from "./aside";
import type { ListRow } from "./list";
import type { OutputCell } from "./output";
import type { SensitivityKeeper } from "./sensitivity";
import type { SummaryKeeper } from "./summary";

/** What a long run works with, and what it tells. */

/** Why a step failed. Of the kinds only `too-large` means something to the run: it tries again with fewer rows. */
export interface RunTrouble {
  readonly kind: string;
}

export type Attempt<V, T extends RunTrouble> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly trouble: T };

/** A list, without its heading row. Rows count from 0. */
export interface ListSource<T extends RunTrouble> {
  readonly rows: number;
  /** Exactly so many rows; the same rows when asked again. */
  read(from: number, count: number): Promise<Attempt<readonly ListRow[], T>>;
}

/**
 * Where the result goes. Rows count as those of the list. Every call may be repeated after it failed, in whole or half way, and
 * then brings about what a single call would have.
 */
export interface ResultSink<T extends RunTrouble> {
  /**
   * Prepares the place and marks the result as unfinished (`unfinished.ts`), before anything is written. `rows`: so many rows were
   * written by an earlier run that this one goes on with; 0 for a fresh run.
   */
  begin(rows: number): Promise<Attempt<unknown, T>>;
  /**
   * Whether these rows stand there as an earlier part of the run has written them; asked before a run goes on, since a list that
   * was sorted meanwhile would leave answers beside other applications. A sink without it is trusted.
   */
  agrees?(from: number, cells: readonly (readonly OutputCell[])[]): Promise<Attempt<unknown, T>>;
  /** Writes these rows of the result, over whatever an earlier attempt has left there. */
  write(from: number, cells: readonly (readonly OutputCell[])[]): Promise<Attempt<unknown, T>>;
  /** The run has stopped or failed: the mark shall say that the first `rows` rows are written. */
  mark(rows: number): Promise<Attempt<unknown, T>>;
  /** Everything is written: takes the mark away. */
  end(): Promise<Attempt<unknown, T>>;
}

/** The longest time, in ms, during which the main thread answered nobody since this was last asked. */
export type GapMeter = () => number;

export interface RunParts<T extends RunTrouble> {
  readonly source: ListSource<T>;
  readonly sink: ResultSink<T>;
  readonly judge: RowJudge;
  /** A row's cells as the arguments of the judge. */
  readonly deal: (row: ListRow) => readonly unknown[];
  /** Why a row is no application; `null` for one that is. */
  readonly aside: (row: ListRow) => Aside | null;
  /** The account of a row with what is doubtful about its cells. */
  readonly noted?: (account: RowAccount, row: ListRow) => RowAccount;
  /** The result's cells of a row: `valuesOf` its account, or its formula. */
  readonly cells: (account: RowAccount, row: number, cells: ListRow) => readonly OutputCell[];
  readonly summary: SummaryKeeper;
  readonly sensitivity?: SensitivityKeeper;
  /** Rows that an earlier run has written and counted. */
  readonly done?: number;
  /** Milliseconds that only go forward. */
  readonly clock: () => number;
  /** Lets the page answer its user. */
  readonly pause: () => Promise<void>;
  readonly gapMeter: GapMeter;
  readonly onProgress?: (progress: Progress) => void;
  readonly onState?: (state: RunState<T>) => void;
  /** Whatever a part throws rather than returns. */
  readonly thrown: (error: unknown) => T;
}

/** Which step failed; `judge` where the rules themselves broke down. */
export type Step = "begin" | "read" | "judge" | "write" | "mark" | "end";

export type RunState<T extends RunTrouble> =
  | { readonly kind: "idle" }
  /** `stopping`: to be cancelled after the rows at hand. */
  | { readonly kind: "running"; readonly stopping: boolean }
  /** Rows `0 … rows − 1` are written, no others for certain. */
  | { readonly kind: "stopped"; readonly rows: number }
  /** Rows `from … to − 1` were at hand, of none where the two are equal; those before `from` are written. */
  | {
      readonly kind: "failed";
      readonly step: Step;
      readonly from: number;
      readonly to: number;
      readonly trouble: T;
    }
  | { readonly kind: "done" };

export interface Progress {
  readonly rows: number;
  readonly total: number;
  /** Smoothed; 0 until it is known. */
  readonly perSecond: number;
  /** `null` until it can be told. */
  readonly secondsLeft: number | null;
}

/** A long run. Each of these settles when the run rests again, with the state it then has; none ever rejects. */
export interface Run<T extends RunTrouble> {
  readonly state: RunState<T>;
  readonly progress: Progress;
  /** Of an idle run; any other is left as it is. */
  start(): Promise<RunState<T>>;
  /** Takes effect after the rows at hand; waits for that. */
  cancel(): Promise<RunState<T>>;
  /** Goes on with the first row not written, after a stop or a failure. */
  resume(): Promise<RunState<T>>;
  /** Repeats the step that failed and goes on as it would have: a failed mark of a stop ends in that stop. */
  retry(): Promise<RunState<T>>;
}
