import * as React from "react";
import { useSpeech } from "../../language";

interface InFormulaProps {
  /** What the cell shows. */
  readonly text: string;
  readonly unused: boolean;
}

/** Above the answer of a call that is a part of its formula: what the cell shows, and that the answer is the call's own. */
export function InFormula({ text, unused }: InFormulaProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.explain;
  return (
    <div className="in-formula" data-testid="in-formula">
      <p className="in-formula-shown">{text === "" ? own.showsNothing : strings.shows(text)}</p>
      {unused ? <p className="aside">{own.unused}</p> : null}
      <p className="in-formula-own">{own.ownResult}</p>
    </div>
  );
}
