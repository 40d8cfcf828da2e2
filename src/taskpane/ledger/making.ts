import type { BookCells } from "../../workbook/book-cells";
import { cellsAtHand } from "../../workbook/cells-at-hand";
import { type FormulaGroup, inventoryOf } from "../../workbook/formula-inventory";
import { rememberingLookUp } from "../../workbook/known-definitions";
import { type Outcome, type Trouble, done, failed } from "../../workbook/outcome";
import { type Breathing, breathe } from "../batch/breathing";
import { Store } from "../batch/store";
import type { Speech } from "../language";
import type { Workbook } from "../workbook";
import type { Entry } from "./entry";
import { findingsIn } from "./findings";
import { type GroupedCell, type LedgerFacade, Judging } from "./judging";
import { keepLast } from "./last-ledger";
import { type LedgerContext, auditSheet, ledgerSheet } from "./ledger-sheet";
import type { LedgerResult, LedgerState, Phase } from "./state";

export interface LedgerTools {
  readonly facade: LedgerFacade;
  readonly workbook: Pick<Workbook, "readBook" | "writeTables" | "showSheet">;
}

export interface LedgerWish {
  /** Serial numbers: today, and the day on which formulas without a date are looked at. */
  readonly madeOn: number;
  readonly chosen: number;
  readonly speech: Speech;
}

/** `BT.X` as typed, `_xldudf_BT_X` as files have it. */
const OWN = /(?:\bBT\.|_xldudf_BT_)/iu;

/** The page shall not stand still for longer, in ms. */
const LONGEST_GAP = 30;
/** Formulas between two looks at the clock. */
const TOGETHER = 50;

/** Makes the ledger of a workbook; outlives the page, which may be left and come back to. */
export class LedgerMaking {
  readonly store = new Store<{ readonly view: LedgerState }>({ view: { kind: "ready" } });
  private stopping = false;
  private readonly breathing: Breathing = breathe();

  constructor(private tools: LedgerTools) {}

  /** The same law in more languages: from the next ledger on. */
  adopt(tools: LedgerTools): void {
    if (this.store.state.view.kind !== "running") this.tools = tools;
  }

  cancel(): void {
    const { view } = this.store.state;
    if (view.kind !== "running") return;
    this.stopping = true;
    this.show({ ...view, stopping: true });
  }

  async start(wish: LedgerWish): Promise<void> {
    if (this.store.state.view.kind === "running") return;
    this.stopping = false;
    this.progress("reading", 0, 0);
    try {
      this.show(await this.make(wish));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.show({ kind: "failed", trouble: failed("host", detail).trouble });
    }
  }

  private async make(wish: LedgerWish): Promise<LedgerState> {
    const book = await this.tools.workbook.readBook({
      wants: (formula) => OWN.test(formula),
      ...this.steps("reading"),
    });
    if (!book.ok) return failure(book.trouble);
    if (!book.value) return { kind: "stopped" };
    const groups = inventoryOf(book.value.sheets);
    if (groups.length === 0) return { kind: "empty" };
    const entries = await this.judge(groups, book.value, wish);
    if (!entries.ok) return failure(entries.trouble);
    // Few formulas are judged without a pause in which a stop would have been noticed.
    if (!entries.value || this.stopping) return { kind: "stopped" };
    return this.write(entries.value, groups, book.value, wish);
  }

  /** `undefined`: it was stopped. */
  private async judge(
    groups: readonly FormulaGroup[],
    { sheets }: BookCells,
    { chosen: day }: LedgerWish,
  ): Promise<Outcome<readonly Entry[] | undefined>> {
    const read = cellsAtHand(sheets);
    const cells = groupedCells(groups);
    let [from, since] = [0, this.breathing.clock()];
    const breathe = async (): Promise<void> => {
      if (this.breathing.clock() - since < LONGEST_GAP) return;
      this.progress("judging", from, cells.length);
      await this.breathing.pause();
      since = this.breathing.clock();
    };
    const lookUp = rememberingLookUp();
    const judging = new Judging({ facade: this.tools.facade, read, lookUp, day, breathe });
    for (; from < cells.length; from += TOGETHER) {
      const added = await judging.add(cells.slice(from, from + TOGETHER));
      if (!added.ok) return added;
      await breathe();
      if (this.stopping) return done(undefined);
    }
    return done(judging.entries);
  }

  private async write(
    entries: readonly Entry[],
    groups: readonly FormulaGroup[],
    book: BookCells,
    { madeOn, chosen, speech }: LedgerWish,
  ): Promise<LedgerState> {
    const { facade, workbook } = this.tools;
    const kinds = new Map(facade.lists.map(({ name, answer }) => [name, answer.kind]));
    const context: LedgerContext = {
      workbook: book.name,
      version: facade.version,
      madeOn,
      chosen,
      kindOf: (rule) => kinds.get(rule),
    };
    const findings = findingsIn(entries, chosen);
    const tables = [ledgerSheet(entries, context, speech), auditSheet(findings, context, speech)];
    const written = await workbook.writeTables(tables, this.steps("writing"));
    if (!written.ok) return failure(written.trouble);
    if (!written.value) return { kind: "stopped" };
    const [sheet, audit] = written.value;
    if (sheet) await workbook.showSheet(sheet.id);
    const names = { sheet: sheet?.name ?? "", audit: audit?.name ?? "" };
    const counts = countsOf(entries, groups);
    const { formulas } = counts;
    keepLast({ ...names, workbook: book.name, at: Date.now(), formulas, findings: findings.length });
    return { kind: "done", result: { ...names, ...counts, findings, chosen } };
  }

  private steps(phase: Phase): {
    readonly onProgress: (done: number, total: number) => void;
    readonly stopped: () => boolean;
  } {
    return {
      onProgress: (done, total) => {
        this.progress(phase, done, total);
      },
      stopped: () => this.stopping,
    };
  }

  private progress(phase: Phase, done: number, total: number): void {
    this.show({ kind: "running", phase, done, total, stopping: this.stopping });
  }

  private show(view: LedgerState): void {
    this.store.set({ view });
  }
}

const failure = (trouble: Trouble): LedgerState => ({ kind: "failed", trouble });

const cellsIn = (groups: readonly FormulaGroup[]): number =>
  groups.reduce((sum, { cells }) => sum + cells.length, 0);

const groupedCells = (groups: readonly FormulaGroup[]): readonly GroupedCell[] =>
  groups.flatMap((group, at) => group.cells.map((cell) => ({ group, at, cell })));

const countsOf = (
  entries: readonly Entry[],
  groups: readonly FormulaGroup[],
): Pick<LedgerResult, "formulas" | "functions" | "clauses"> => ({
  formulas: cellsIn(groups),
  functions: new Set(entries.flatMap(({ facts }) => facts.call?.name ?? [])).size,
  clauses: new Set(entries.flatMap(({ facts }) => facts.clauses.map(({ id }) => id))).size,
});

const known = new WeakMap<object, LedgerMaking>();

/** The one that works on this workbook. */
export function ledgerOf(tools: LedgerTools): LedgerMaking {
  const making = known.get(tools.workbook) ?? new LedgerMaking(tools);
  making.adopt(tools);
  known.set(tools.workbook, making);
  return making;
}
