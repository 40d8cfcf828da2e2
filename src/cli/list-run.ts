import { BLANK_ROW } from "../batch/blank-row";
import { type Aside, asides } from "../batch/aside";
import { dealer } from "../batch/dealer";
import type { ListRow, Mapping } from "../batch/list";
import { doubtsNoted } from "../batch/row-doubts";
import { type Readings, type SensitivityKeeper, sensitivityKeeper } from "../batch/sensitivity";
import { type SummaryKeeper, summaryKeeper } from "../batch/summary";
import type { Language } from "../engine/words";
import type { Facade, ListRule, RowAccount, RowJudge } from "../functions/facade";
import type { FileRow } from "../files/cell";
import type { TotalsBlock } from "./list-file";
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
  /** Rows of totals of the sheet's tables. */
  readonly totals: readonly TotalsBlock[];
}

export interface JudgedRow {
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly cells: ListRow;
  readonly args: readonly unknown[];
  readonly account: RowAccount;
  /** Why it is no application; `null` for one that is. */
  readonly aside: Aside | null;
}

/** Judges the rows of a list as they come by. */
export class ListRun {
  private readonly judge: RowJudge;
  private readonly deal: ReturnType<typeof dealer>;
  private readonly aside: ReturnType<typeof asides>;
  private readonly noted: ReturnType<typeof doubtsNoted>;

  constructor(private readonly plan: RunPlan) {
    const { facade, rule, mapping, language, readings, head } = plan;
    this.judge = facade.judge(rule.name, language, readings);
    this.deal = dealer(rule, mapping);
    this.aside = asides(rule, mapping, head.frame);
    this.noted = doubtsNoted(rule, mapping, head.columns, language);
  }

  /** `null` for a row that does not belong to the list. */
  judged(row: FileRow): JudgedRow | null {
    const { head, lastRow } = this.plan;
    if (row.row < head.area.firstRow || row.row > lastRow) return null;
    const cells = cellsIn(row, head.area);
    const aside = this.isOfTotals(row.row) ? "total" : this.aside(cells);
    if (aside) return { row: row.row, cells, args: [], account: BLANK_ROW, aside };
    const args = this.deal(cells);
    const account = this.noted(this.judge.account(args), cells);
    return { row: row.row, cells, args, account, aside: null };
  }

  /** Whether a table that shares columns with the list has its totals there, whatever they are called. */
  private isOfTotals(row: number): boolean {
    const { totals, head } = this.plan;
    return totals.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        row >= firstRow &&
        row <= lastRow &&
        firstColumn <= head.area.lastColumn &&
        lastColumn >= head.area.firstColumn,
    );
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

  add({ row, args, account, aside }: JudgedRow): void {
    this.summary.add(account, aside && { why: aside, row: row - this.plan.head.area.firstRow });
    if (!this.sensitivity || account.outcome === "blank") return;
    this.sensitivity.add(row - this.plan.head.area.firstRow, account, this.sensitivity.others(args));
  }
}
