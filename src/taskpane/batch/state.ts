import type { Mapping } from "../../batch/list";
import type { Progress } from "../../batch/run-parts";
import type { SavedMapping } from "../../batch/saved-mapping";
import type { ReadingEffect } from "../../batch/sensitivity";
import type { Summary } from "../../batch/summary";
import type { ListRule } from "../../functions/facade";
import type { ListPlace } from "../../workbook/list-places";
import type { Room } from "../../workbook/list-room";
import type { Trouble } from "../../workbook/outcome";
import type { BegunSettings } from "./begun-settings";
import type { FirstRows } from "./first-rows";
import type { ListAtHand } from "./list-at-hand";
import { type OutputWish, USUAL_OUTPUT } from "./output-wish";
import type { RunView } from "./run-view";
import type { UnfinishedRun } from "./unfinished";

/** What a run has come to, and of what list. */
export interface Result {
  readonly rule: ListRule;
  readonly list: ListAtHand;
  readonly summary: Summary;
  readonly first: FirstRows;
}

/** Every decision on the page for whole lists, and what has come of them. */
export interface BatchState {
  readonly rule: ListRule | undefined;
  /** Names of the rules used in this workbook, the last one first. */
  readonly recent: readonly string[];
  readonly looking: boolean;
  readonly places: readonly ListPlace[];
  /** Why the sheet or the list could not be read. */
  readonly trouble: Trouble | undefined;
  readonly list: ListAtHand | undefined;
  readonly mapping: Mapping | undefined;
  /** A mapping kept in the workbook that fits the headings and is not in use; and how well, 0 … 1. */
  readonly saved: { readonly mapping: SavedMapping; readonly fits: number } | undefined;
  readonly wish: OutputWish;
  /** What stands where results beside the list would go; `undefined` until the host has told. */
  readonly room: Room | undefined;
  readonly run: RunView;
  /** Of the run that is under way or rests. */
  readonly begun: BegunSettings | undefined;
  /** Whether the settings have changed since the run. */
  readonly changed: boolean;
  readonly result: Result | undefined;
  /** Found in the workbook: a run that ended with the pane. */
  readonly unfinished: UnfinishedRun | undefined;
  readonly unfinishedTrouble: Trouble | undefined;
  readonly comparing: Progress | undefined;
  readonly comparisonTrouble: Trouble | undefined;
  readonly effects: readonly ReadingEffect[] | undefined;
}

export const NOTHING_DECIDED: BatchState = {
  rule: undefined,
  recent: [],
  looking: false,
  places: [],
  trouble: undefined,
  list: undefined,
  mapping: undefined,
  saved: undefined,
  wish: USUAL_OUTPUT,
  room: undefined,
  run: { kind: "ready" },
  begun: undefined,
  changed: false,
  result: undefined,
  unfinished: undefined,
  unfinishedTrouble: undefined,
  comparing: undefined,
  comparisonTrouble: undefined,
  effects: undefined,
};
