import * as React from "react";
import type { Facade } from "../../../functions/facade";
import type { Desk } from "../../batch/desk";
import { isBusy } from "../../batch/run-view";
import { useStore } from "../../batch/use-store";
import { useSpeech } from "../../language";
import type { Workbook } from "../../workbook";
import { Decisions } from "./decisions";
import { EachRow } from "./each-row";
import { Outcome } from "./outcome";
import { RulePart } from "./rule-part";
import { RunAndOutput } from "./run-and-output";
import { UnfinishedOffer } from "./unfinished-offer";
import { useSelectedArea } from "./use-selected-area";

interface BatchPageProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
  readonly desk: Desk;
  /** Changes whenever the selection may have moved. */
  readonly moves: number;
}

/** Whole lists: one decision after the other, each drawn when the one before it has been made. */
export function BatchPage({ facade, workbook, desk, moves }: BatchPageProps): React.ReactElement {
  const { strings } = useSpeech();
  const state = useStore(desk.store);
  const area = useSelectedArea(workbook, moves);
  React.useEffect(() => {
    void desk.choosing.look();
  }, [desk, moves]);
  const ready = state.run.kind === "ready";
  React.useEffect(() => {
    if (ready) void desk.running.lookForUnfinished();
  }, [desk, ready]);
  const busy = isBusy(state.run);
  return (
    <div className="batch" data-testid="batch">
      <section className="section">
        <h2>{strings.batch.title}</h2>
        <p className="aside-first">{strings.batch.about}</p>
        <UnfinishedOffer
          unfinished={state.unfinished}
          trouble={state.unfinishedTrouble}
          running={desk.running}
        />
      </section>
      {/* Nothing of it can be changed while the rows are judged by it. */}
      <fieldset className="decisions" disabled={busy}>
        <RulePart
          rules={facade.lists}
          recent={state.recent}
          chosen={state.rule}
          onChoose={(rule) => {
            desk.choosing.chooseRule(rule);
          }}
        />
        <Decisions facade={facade} workbook={workbook} desk={desk} state={state} />
      </fieldset>
      <RunAndOutput desk={desk} state={state} />
      <Outcome workbook={workbook} desk={desk} state={state} />
      <EachRow functions={facade.functions} area={area} />
    </div>
  );
}
