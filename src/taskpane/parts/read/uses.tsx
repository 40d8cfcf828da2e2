import * as React from "react";
import type { ClauseUse, UseKind } from "../../../engine/document-view";
import { useGoing } from "../../destinations";
import { useSpeech } from "../../language";

const KINDS: readonly UseKind[] = ["rests", "shown", "doubt"];

interface UsesProps {
  readonly uses: readonly ClauseUse[];
  /** Stands open from the start. */
  readonly open: boolean;
}

/** The functions that use a clause, by how they use it; each leads to its trial. */
export function Uses({ uses, open }: UsesProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const go = useGoing();
  if (uses.length === 0) return open ? <p className="uses-none">{strings.read.usesNone}</p> : null;
  return (
    <details className="uses" open={open} data-testid="uses">
      <summary>{strings.read.uses(uses.length)}</summary>
      {KINDS.filter((kind) => uses.some((use) => use.kind === kind)).map((kind) => (
        <div key={kind}>
          <p className="uses-kind">{strings.read.useKinds[kind]}</p>
          <p className="uses-functions">
            {uses
              .filter((use) => use.kind === kind)
              .map(({ name, title }) => (
                <button
                  key={name}
                  type="button"
                  className="chip"
                  onClick={() => {
                    go({ page: "trial", name });
                  }}
                >
                  {say(title)} <code>{name}</code>
                </button>
              ))}
          </p>
        </div>
      ))}
    </details>
  );
}
