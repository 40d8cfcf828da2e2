import * as React from "react";
import type { Trouble } from "../../../workbook/outcome";
import type { Running } from "../../batch/running";
import type { UnfinishedRun } from "../../batch/unfinished";
import { useSpeech } from "../../language";
import { DefaultButton, PrimaryButton } from "../../ui";
import { Message } from "../message";
import { detailOf } from "../notice-line";

interface UnfinishedOfferProps {
  readonly unfinished: UnfinishedRun | undefined;
  /** Why it could not be gone on with. */
  readonly trouble: Trouble | undefined;
  readonly running: Running;
}

/** A run that ended with the pane can be gone on with. */
export function UnfinishedOffer({
  unfinished,
  trouble,
  running,
}: UnfinishedOfferProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const own = strings.batch.run;
  if (!unfinished) return null;
  const { record, rule } = unfinished;
  return (
    <div data-testid="batch-unfinished">
      <Message
        tone="warning"
        title={own.unfinished(record.done, record.total)}
        todo={`${say(rule.title)} · ${record.list} · ${own.unfinishedTodo}`}
      />
      {trouble ? (
        <Message tone="warning" {...strings.batch.troubles[trouble.kind]} detail={detailOf(trouble)} />
      ) : null}
      <div className="actions">
        <PrimaryButton
          text={own.resume}
          onClick={() => void running.continueUnfinished()}
          data-testid="batch-continue"
        />
        <DefaultButton text={own.discard} onClick={() => void running.discard()} />
      </div>
    </div>
  );
}
