import * as React from "react";
import type { ClauseView, Step } from "../../engine/explanation";
import { byDocument, openAtFirst } from "../clause-groups";
import { useGoing } from "../destinations";
import { useSpeech } from "../language";
import { ClauseBody } from "./clause-body";
import { DocumentHead } from "./document-head";

const anchorOf = (clause: string): string => `clause-${clause}`;

/** Opens a clause and brings it into view. */
export function showClause(id: string): void {
  const found = document.getElementById(anchorOf(id));
  if (!(found instanceof HTMLDetailsElement)) return;
  found.open = true;
  found.scrollIntoView({ block: "start" });
  found.querySelector("summary")?.focus({ preventScroll: true });
}

interface ClausesProps {
  readonly clauses: readonly ClauseView[];
  readonly steps: readonly Step[];
  /** The day that selects the version of the law. */
  readonly on: number | null;
}

/** The clauses an answer rests on, letter for letter, each under its document. */
export function Clauses({ clauses, steps, on }: ClausesProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const open = React.useMemo(() => openAtFirst(clauses, steps), [clauses, steps]);
  if (clauses.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{strings.clauses}</h2>
      </div>
      {byDocument(clauses).map(({ head, clauses: own }) => (
        <div key={head.id} className="card">
          <DocumentHead clause={head} on={on} />
          {own.map((clause) => (
            <details
              key={clause.id}
              id={anchorOf(clause.id)}
              className="clause"
              open={open.has(clause.id)}
              data-testid="clause"
            >
              <summary>
                <span className="clause-article">{clause.article}</span>
                <span className="clause-heading" lang="zh-CN">
                  {clause.heading}
                </span>
              </summary>
              <ClauseBody clause={clause} />
              <InDocument clause={clause} on={on} />
            </details>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Leads to the clause in the midst of its document. */
function InDocument({
  clause,
  on,
}: {
  readonly clause: ClauseView;
  readonly on: number | null;
}): React.ReactElement {
  const { strings } = useSpeech();
  const go = useGoing();
  return (
    <button
      type="button"
      className="step-clause clause-in-document"
      aria-label={strings.explain.inDocumentOf(clause.article)}
      onClick={() => {
        go({ page: "find", clause: clause.id, on });
      }}
    >
      {strings.explain.inDocument}
    </button>
  );
}
