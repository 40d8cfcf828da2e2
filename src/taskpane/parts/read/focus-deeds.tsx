import * as React from "react";
import type { Citing } from "../../citing";
import { useSpeech } from "../../language";
import { Citation } from "../citation";
import type { Step } from "./use-focus";

interface FocusDeedsProps extends Citing {
  readonly citation: string;
  readonly onBack: () => void;
  readonly step: Step;
}

/** What may be done with the clause in focus: cite it, go on to its neighbours. */
export function FocusDeeds({
  citation,
  place,
  room,
  onInsert,
  onBack,
  step,
}: FocusDeedsProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  return (
    <div className="focus-deeds">
      <Citation key={`${citation}${place}`} citation={citation} room={room} onInsert={onInsert} />
      <p className="focus-steps">
        <button
          type="button"
          className="link"
          disabled={!step.back}
          aria-keyshortcuts="Alt+ArrowUp"
          title={read.keys}
          onClick={step.back}
        >
          ↑ {read.previous}
        </button>
        <button type="button" className="link" onClick={onBack}>
          {read.back}
        </button>
        <button
          type="button"
          className="link"
          disabled={!step.on}
          aria-keyshortcuts="Alt+ArrowDown"
          title={read.keys}
          onClick={step.on}
        >
          ↓ {read.next}
        </button>
      </p>
    </div>
  );
}
