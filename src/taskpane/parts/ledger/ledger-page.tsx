import * as React from "react";
import type { Facade } from "../../../functions/facade";
import { useStore } from "../../batch/use-store";
import { useChosenDay } from "../../chosen-day";
import { today } from "../../days";
import { ledgerOf } from "../../ledger/making";
import type { LedgerState } from "../../ledger/state";
import { useSpeech } from "../../language";
import { DefaultButton, PrimaryButton } from "../../ui";
import type { Workbook } from "../../workbook";
import { DayChooser } from "../day-chooser";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import { LastMade } from "./last-made";
import { LedgerOutcome } from "./ledger-outcome";
import { LedgerProgress } from "./ledger-progress";

export interface LedgerPageProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
}

/** 依据清单: what every BT function of the workbook rests on. */
export function LedgerPage({ facade, workbook }: LedgerPageProps): React.ReactElement {
  const speech = useSpeech();
  const { strings } = speech;
  const own = strings.ledger;
  const making = ledgerOf({ facade, workbook });
  const { view } = useStore(making.store);
  const [chosen, setChosen] = useChosenDay("ledger");
  const busy = view.kind === "running";
  return (
    <div className="ledger" data-testid="ledger">
      <section className="section">
        <h2>{own.title}</h2>
        <p className="aside-first">{own.about}</p>
        <DayChooser label={own.day} on={chosen} onDay={setChosen} disabled={busy} testId="ledger-day" />
        {busy ? (
          <LedgerProgress
            view={view}
            onCancel={() => {
              making.cancel();
            }}
          />
        ) : (
          <Start
            again={view.kind !== "ready"}
            failed={view.kind === "failed"}
            onStart={() => void making.start({ madeOn: today(), chosen, speech })}
          />
        )}
        <Standing view={view} />
        {view.kind === "ready" ? <LastMade workbook={workbook} /> : null}
      </section>
      {view.kind === "done" ? (
        <LedgerOutcome result={view.result} facade={facade} workbook={workbook} />
      ) : null}
    </div>
  );
}

interface StartProps {
  readonly again: boolean;
  readonly failed: boolean;
  readonly onStart: () => void;
}

function Start({ again, failed, onStart }: StartProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.ledger;
  const Button = again && !failed ? DefaultButton : PrimaryButton;
  return (
    <div className="actions">
      <Button
        text={failed ? own.retry : again ? own.again : own.start}
        onClick={onStart}
        data-testid="ledger-start"
      />
    </div>
  );
}

/** Where it stands while it rests. */
function Standing({ view }: { readonly view: LedgerState }): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.ledger;
  switch (view.kind) {
    case "stopped":
      return <Message title={own.stopped} />;
    case "empty":
      return <Message {...own.empty} />;
    case "failed":
      return <Message tone="warning" {...own.troubles[view.trouble.kind]} detail={detailOf(view.trouble)} />;
    default:
      return null;
  }
}
