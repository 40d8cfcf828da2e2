import * as React from "react";
import type { Change } from "../../../engine/explanation";
import { useGoing } from "../../destinations";
import { useSpeech } from "../../language";
import { ClauseLink } from "./clause-link";
import { Fold } from "./fold";

interface ChangesProps {
  /** The function that was called. */
  readonly name: string;
  readonly changes: readonly Change[];
  readonly clauses: ReadonlySet<string>;
  readonly on: number | null;
}

/** What would make the answer another: the nearest places, each proved by the rule, each to be tried. */
export function Changes({ name, changes, clauses, on }: ChangesProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const go = useGoing();
  if (changes.length === 0) return null;
  const own = strings.explain;
  return (
    <Fold name="changes" title={own.changes} count={changes.length} openAtFirst>
      <ul className="changes">
        {changes.map((change) => (
          <li key={change.text.zh} data-testid="change">
            <p>{say(change.text)}</p>
            <p className="change-deeds">
              <ClauseLink clause={change.clause} known={clauses} on={on} />
              <button
                type="button"
                className="step-clause"
                aria-label={own.tryChange(say(change.text))}
                onClick={() => {
                  go({ page: "trial", name, args: change.args });
                }}
              >
                {own.trial}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p className="section-aside">{own.changesAbout}</p>
    </Fold>
  );
}
