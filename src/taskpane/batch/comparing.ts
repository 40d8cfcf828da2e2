import { asides } from "../../batch/aside";
import { dealer } from "../../batch/dealer";
import { createRun } from "../../batch/run";
import type { ResultSink, Run } from "../../batch/run-parts";
import { sensitivityKeeper } from "../../batch/sensitivity";
import { summaryKeeper } from "../../batch/summary";
import { type Trouble, done } from "../../workbook/outcome";
import { breathe } from "./breathing";
import { troubleThrown } from "./job";
import { ratesIn } from "./mapping-edits";
import type { Tools } from "./tools";

/** A comparison writes nothing. */
const NOWHERE: ResultSink<Trouble> = {
  begin: () => Promise.resolve(done(undefined)),
  write: () => Promise.resolve(done(undefined)),
  mark: () => Promise.resolve(done(undefined)),
  end: () => Promise.resolve(done(undefined)),
};

/** Which rows would change under other readings: the list judged once more, slice after slice, and nothing written. */
export class Comparing {
  private run: Run<Trouble> | undefined;

  constructor(private readonly tools: Tools) {}

  async compare(): Promise<void> {
    const { store, workbook, facade, language } = this.tools;
    const { rule, mapping, list } = store.state;
    if (!rule || !mapping || !list || store.state.comparing) return;
    const breathing = breathe();
    const judgeUnder = (readings: Readonly<Record<string, string>>) =>
      facade.judge(rule.name, language, readings);
    const sensitivity = sensitivityKeeper(rule, judgeUnder);
    const source = workbook.listSource(list.book, ratesIn(rule, mapping));
    const run = createRun<Trouble>({
      source,
      sink: NOWHERE,
      judge: facade.judge(rule.name, language),
      deal: dealer(rule, mapping),
      aside: asides(rule, mapping, list.frame),
      cells: () => [],
      summary: summaryKeeper(rule),
      sensitivity,
      clock: breathing.clock,
      pause: breathing.pause,
      gapMeter: breathing.gapMeter,
      thrown: troubleThrown,
      onProgress: (comparing) => {
        store.set({ comparing });
      },
    });
    this.run = run;
    store.set({ comparing: run.progress, effects: undefined, comparisonTrouble: undefined });
    breathing.start();
    const state = await run.start();
    breathing.stop();
    // What has been decided anew meanwhile makes this answer one to another question.
    const stale = store.state.mapping !== mapping || store.state.list !== list;
    store.set({
      comparing: undefined,
      comparisonTrouble: state.kind === "failed" ? state.trouble : undefined,
      effects: state.kind === "done" && !stale ? sensitivity.effects() : undefined,
    });
  }

  cancel(): void {
    void this.run?.cancel();
  }
}
