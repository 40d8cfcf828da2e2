import type { RowAccount, RowAnswer } from "../functions/facade";
import type { Aside } from "./aside";
import { BLANK_ROW } from "./blank-row";
import type { ListRow } from "./list";
import type { OutputCell } from "./output";
import { MOST_BYTES } from "./pace";
import { bytesOfRow } from "./payload";
import type { RunParts, RunTrouble } from "./run-parts";

/** Some rows of a list, judged and ready to be written. Nothing is counted before they are. */

/** The thread is handed back after so many ms of judging. */
const BREATH = 12;

export interface JudgedRow {
  readonly account: RowAccount;
  /** Why it is no application; `null` for one that is. */
  readonly aside: Aside | null;
  /** What it would be under each other reading; empty where none is tried. */
  readonly others: readonly RowAnswer[];
}

export interface JudgedSlice {
  readonly from: number;
  readonly rows: readonly JudgedRow[];
  readonly cells: readonly (readonly OutputCell[])[];
  /** Of the cells, as they are sent. */
  readonly bytes: number;
}

type Judging = Pick<
  RunParts<RunTrouble>,
  "judge" | "deal" | "aside" | "noted" | "cells" | "sensitivity" | "clock" | "pause"
>;

function judged(row: ListRow, { judge, deal, aside, noted, sensitivity }: Judging): JudgedRow {
  const why = aside(row);
  if (why) return { account: BLANK_ROW, aside: why, others: [] };
  const args = deal(row);
  const account = judge.account(args);
  return {
    account: noted ? noted(account, row) : account,
    aside: null,
    others: sensitivity?.others(args) ?? [],
  };
}

/**
 * Judges the rows in breaths, as many of them as one write can carry; at least one. `null` where the person has cancelled
 * meanwhile.
 */
export async function judgedSlice(
  from: number,
  given: readonly ListRow[],
  parts: Judging,
  cancelled: () => boolean,
): Promise<JudgedSlice | null> {
  const rows: JudgedRow[] = [];
  const cells: (readonly OutputCell[])[] = [];
  let bytes = 0;
  let since = parts.clock();
  for (const row of given) {
    const one = judged(row, parts);
    const written = parts.cells(one.account, from + rows.length, row);
    const size = bytesOfRow(written);
    if (rows.length > 0 && bytes + size > MOST_BYTES) break;
    rows.push(one);
    cells.push(written);
    bytes += size;
    if (parts.clock() - since < BREATH) continue;
    await parts.pause();
    if (cancelled()) return null;
    since = parts.clock();
  }
  return { from, rows, cells, bytes };
}
