import * as React from "react";
import { countText } from "../../ledger/numbers";
import type { LedgerState } from "../../ledger/state";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";

interface LedgerProgressProps {
  readonly view: Extract<LedgerState, { readonly kind: "running" }>;
  readonly onCancel: () => void;
}

/** What is being done and how far it is; the phase alone is spoken, so that nobody hears every number. */
export function LedgerProgress({ view, onCancel }: LedgerProgressProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.ledger;
  const { phase, done, total, stopping } = view;
  return (
    <div className="ledger-progress" data-testid="ledger-progress">
      <progress max={Math.max(1, total)} value={done} aria-label={own.progress} />
      <p>
        <span role="status">{own.phases[phase]}</span>
        {total > 0 ? (
          <span className="ledger-part" aria-hidden="true">
            {own.part(countText(done), countText(total))}
          </span>
        ) : null}
      </p>
      <div className="actions">
        <DefaultButton
          text={stopping ? own.cancelling : own.cancel}
          onClick={onCancel}
          disabled={stopping}
          data-testid="ledger-cancel"
        />
      </div>
    </div>
  );
}
