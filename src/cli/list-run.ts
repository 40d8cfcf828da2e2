import { BLANK_ROW } from "../batch/blank-row";
import { blankRows, dealer } from "../batch/dealer";
import type { Mapping } from "../batch/list";
import { type Readings, type SensitivityKeeper, sensitivityKeeper } from "../batch/sensitivity";
import { type SummaryKeeper, summaryKeeper } from "../batch/summary";
import type { Language } from "../engine/words";
import type { Facade, ListRule, RowAccount, RowJudge } from "../functions/facade";
import type { FileRow } from "../files/cell";
import { type ListHead, cellsIn } from "./list-head";

/** What is run: a rule on the rows of a list. */
export interface RunPlan {
  readonly facade: Facade;
  readonly language: Language;
  readonly rule: ListRule;
  readonly mapping: Mapping;
  readonly readings: Readings;
  readonly head: ListHead;
  /** The last row that holds anything, from 0. */
  readonly lastRow: number;
}

export interface JudgedRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly args: readonly unknown[];
  readonly account: RowAccount;
}

/** Judges the rows of a list as they come by. */
export class ListRun {
  private readonly judge: RowJudge;
  private readonly deal: ReturnType<typeof dealer>;
  private readonly isBlank: ReturnType<typeof blankRows>;

  constructor(private readonly plan: RunPlan) {
    const { facade, rule, mapping, language, readings } = plan;
    this.judge = facade.judge(rule.name, language, readings);
    this.deal = dealer(rule, mapping);
    this.isBlank = blankRows(mapping);
  }

  /** `null` for a row that does not belong to the list. */
  judged(row: FileRow): JudgedRow | null {
    const { head, lastRow } = this.plan;
    if (row.row < head.area.firstRow || row.row > lastRow) return null;
    const cells = cellsIn(row, head.area);
    if (this.isBlank(cells)) return { row: row.row, args: [], account: BLANK_ROW };
    const args = this.deal(cells);
    return { row: row.row, args, account: this.judge.account(args) };
  }
}

/** What is counted while a list is run. */
export class RunCounts {
  readonly summary: SummaryKeeper;
  readonly sensitivity: SensitivityKeeper | null;

  constructor(
    private readonly plan: RunPlan,
    sensitive: boolean,
  ) {
    const { facade, rule, language, readings } = plan;
    this.summary = summaryKeeper(rule);
    this.sensitivity = sensitive
      ? sensitivityKeeper(rule, (other) => facade.judge(rule.name, language, other), readings)
      : null;
  }

  add({ row, args, account }: JudgedRow): void {
    this.summary.add(account);
    if (!this.sensitivity || account.outcome === "blank") return;
    this.sensitivity.add(row - this.plan.head.area.firstRow, account, this.sensitivity.others(args));
  }
}
