import type { Run, RunState } from "../../batch/run-parts";
import { createRun } from "../../batch/run";
import { save } from "../../batch/saved-mapping";
import { areaName } from "../../workbook/address";
import type { Room } from "../../workbook/list-room";
import type { Trouble } from "../../workbook/outcome";
import { type Breathing, breathe } from "./breathing";
import { type Job, type JobAtWork, onNewSheet, recordOf, setUp } from "./job";
import { besideEarlier, listAtHand } from "./list-at-hand";
import { afterUseOf } from "./recent-rules";
import { areaBeside, resultColumns } from "./result-place";
import { isBusy } from "./run-view";
import { writeSummarySheet } from "./summary-writing";
import type { Tools } from "./tools";
import { findUnfinished, jobOf } from "./unfinished-run";
import { viewOf } from "./view-of-run";
import { Watches } from "./watches";

/** How often the workbook is told how far a run has come, in ms: enough for a pane that is closed in the middle. */
const KEPT_EVERY = 10_000;

/** Cells of which a person has to say what is to become of them. */
type Taken = Extract<Room, { kind: "occupied" | "earlier" }>;

/** The run of a list, from the question what may be written over to the summary. */
export class Running {
  private atWork: JobAtWork | undefined;
  private run: Run<Trouble> | undefined;
  /** What waits for a person to say what is to become of occupied cells. */
  private waiting: { readonly job: Omit<Job, "target">; readonly room: Taken } | undefined;
  private keeping: Promise<void> = Promise.resolve();
  private breathing: Breathing | undefined;
  private readonly watches: Watches;

  constructor(private readonly tools: Tools) {
    this.watches = new Watches(tools);
  }

  /** Looks once for a run that ended with the pane. */
  async lookForUnfinished(): Promise<void> {
    const unfinished = await findUnfinished(this.tools);
    if (this.tools.store.state.run.kind === "ready") this.tools.store.set({ unfinished });
  }

  async discard(): Promise<void> {
    this.tools.store.set({ unfinished: undefined, unfinishedTrouble: undefined });
    await this.tools.workbook.forgetRun();
  }

  /** Goes on with the run that ended with the pane. */
  async continueUnfinished(): Promise<void> {
    const { store } = this.tools;
    const { unfinished } = store.state;
    if (!unfinished) return;
    store.set({ run: { kind: "preparing" }, unfinishedTrouble: undefined });
    const job = await jobOf(unfinished, this.tools);
    if (!job.ok) {
      store.set({ run: { kind: "ready" }, unfinishedTrouble: job.trouble });
      return;
    }
    const { rule, mapping, list, wish } = job.value;
    store.set({ rule, mapping, list, wish, saved: undefined, unfinished: undefined });
    await this.begin(job.value);
  }

  async start(): Promise<void> {
    const { store, workbook, language } = this.tools;
    const { rule, mapping, list: before, wish } = store.state;
    if (!rule || !mapping || !before || isBusy(store.state.run)) return;
    this.run = undefined;
    this.atWork = undefined;
    store.set({ run: { kind: "preparing" }, result: undefined, begun: undefined, unfinished: undefined });
    // The sheet may have changed since the list was chosen.
    const book = await workbook.openList(before.place, before.headingRow, rule);
    if (!book.ok) {
      this.fail(book.trouble, 0);
      return;
    }
    const list = listAtHand(before.place, before.head, before.headingRow, book.value);
    const job = { rule, mapping, list, wish };
    store.set({ list });
    if (wish.place === "sheet") {
      await this.elsewhere(job);
      return;
    }
    const columns = resultColumns(rule, list, wish, language).length;
    const room = await workbook.findRoom(list.book, columns, wish.form);
    if (!room.ok) this.fail(room.trouble, 0);
    else if (room.value.kind === "none") await this.elsewhere(job);
    else if (this.mustAsk(list.book.sheetId, room.value)) this.ask(job, room.value, columns);
    else
      await this.begin({ ...job, target: { kind: "beside", column: room.value.column, overwrite: false } });
  }

  /** Of results of its own it asks where a person may have changed them: what was written before this session, or touched since. */
  private mustAsk(sheetId: string, room: Room): room is Taken {
    if (room.kind === "occupied") return true;
    return room.kind === "earlier" && !this.watches.untouched(sheetId, room.column);
  }

  private ask(job: Omit<Job, "target">, room: Taken, columns: number): void {
    this.waiting = { job, room };
    const { beyond, column } = room;
    const found = room.kind === "occupied" ? room.found : undefined;
    const area = areaBeside(job.list, column, columns);
    const further = beyond === null ? undefined : areaBeside(job.list, beyond, columns);
    this.tools.store.set({
      run: {
        kind: "asking",
        where: area ? areaName(area) : "",
        found,
        beyond: further && areaName(further),
      },
    });
  }

  /** The answer to the question; nothing has been written until then. */
  async answer(answer: "overwrite" | "beyond" | "elsewhere" | "leave"): Promise<void> {
    const { waiting } = this;
    this.waiting = undefined;
    if (!waiting) return;
    const { job, room } = waiting;
    if (answer === "leave") {
      this.tools.store.set({ run: { kind: "ready" } });
      return;
    }
    if (answer === "elsewhere") {
      await this.elsewhere({ ...job, wish: { ...job.wish, place: "sheet" } });
      return;
    }
    if (answer === "overwrite")
      await this.begin({ ...job, target: { kind: "beside", column: room.column, overwrite: true } });
    else if (room.beyond !== null)
      await this.begin({
        ...job,
        list: besideEarlier(job.list),
        target: { kind: "beside", column: room.beyond, overwrite: false },
      });
  }

  private async elsewhere(job: Omit<Job, "target">): Promise<void> {
    const { strings } = this.tools;
    await this.begin({ ...job, target: onNewSheet(job.list, job.mapping, strings.batch.output.sheetName) });
  }

  private async begin(job: Job): Promise<void> {
    const { store, workbook } = this.tools;
    const breathing = (this.breathing = breathe());
    let kept = breathing.clock();
    const atWork = setUp(job, this.tools, breathing);
    const run = createRun<Trouble>({
      ...atWork.parts,
      onProgress: () => {
        this.show(run.state);
        if (breathing.clock() - kept < KEPT_EVERY) return;
        kept = breathing.clock();
        void this.keep();
      },
      onState: (state) => {
        this.show(state);
      },
    });
    this.atWork = atWork;
    this.run = run;
    const begun = { mapping: job.mapping, wish: job.wish };
    const recent = afterUseOf(job.rule.name);
    store.set({ run: { kind: "preparing" }, recent, begun, changed: false, saved: undefined });
    await this.watches.begin(job);
    void workbook.keepMapping(save(job.rule, job.mapping, job.list.columns));
    await this.work(() => run.start());
  }

  cancel(): void {
    void this.run?.cancel();
  }

  async resume(): Promise<void> {
    const { run } = this;
    if (run) await this.work(() => run.resume());
  }

  /** Also a summary that could not be written, when all rows are. */
  async retry(): Promise<void> {
    const { run } = this;
    if (run?.state.kind === "failed") await this.work(() => run.retry());
    else if (run?.state.kind === "done") await this.summarise();
    else await this.start();
  }

  /** Until the run rests again; what it has come to is told and kept. */
  private async work(deed: () => Promise<RunState<Trouble>>): Promise<void> {
    const { store, workbook } = this.tools;
    this.breathing?.start();
    const state = await deed();
    this.breathing?.stop();
    const { atWork } = this;
    if (!atWork) return;
    const { job, summary, first } = atWork;
    const counted = summary.summary();
    if (counted.rows > 0) store.set({ result: { rule: job.rule, list: job.list, summary: counted, first } });
    if (state.kind !== "done") {
      await this.keep();
      return;
    }
    const { target } = job;
    if (target.kind === "beside") store.set({ room: { kind: "earlier", column: target.column, unfinished: null, beyond: null } }); // prettier-ignore
    this.keeping = this.keeping.then(async () => {
      await workbook.forgetRun();
    });
    await this.summarise();
  }

  private async summarise(): Promise<void> {
    const { store } = this.tools;
    const { atWork } = this;
    const { run } = store.state;
    if (!atWork?.job.wish.summary || run.kind !== "done") return;
    store.set({ run: { ...run, summary: "writing" } });
    const written = await writeSummarySheet(atWork, this.tools);
    store.set({ run: { ...run, summary: written.ok ? "written" : written.trouble } });
  }

  /** One after the other, so that what is kept last is what is known last. */
  private keep(): Promise<void> {
    const { atWork, run } = this;
    if (!atWork || !run || run.progress.rows === 0) return this.keeping;
    const record = recordOf(atWork, run.progress.rows, this.tools);
    this.keeping = this.keeping.then(async () => {
      await this.tools.workbook.keepRun(record);
    });
    return this.keeping;
  }

  private fail(trouble: Trouble, done: number): void {
    this.tools.store.set({ run: { kind: "failed", done, trouble, rows: undefined } });
  }

  /** The state of the run in the words of the sheet. */
  private show(state: RunState<Trouble>): void {
    const { atWork, run } = this;
    if (!atWork || !run) return;
    this.tools.store.set({ run: viewOf(state, run.progress, atWork, this.tools) });
  }
}
