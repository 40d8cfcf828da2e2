import * as React from "react";
import type { ClauseInDocument } from "../../../engine/document-view";
import { useSpeech } from "../../language";
import { isHeading } from "./heading";

interface ContentsProps {
  readonly clauses: readonly ClauseInDocument[];
  readonly focus: string;
  readonly onRead: (clause: string) => void;
}

/** The table of contents, folded; items below an article are found in it. */
export function Contents({ clauses, focus, onRead }: ContentsProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  return (
    <details className="contents" data-testid="contents">
      <summary>{read.contents(clauses.length)}</summary>
      <ul>
        {clauses.map((clause) => {
          const { id, article, heading } = clause.view;
          const named = clause.level <= 3;
          return (
            <li key={id} className={`contents-${clause.level}`}>
              <button
                type="button"
                className="contents-entry"
                aria-current={id === focus ? "true" : undefined}
                lang="zh-CN"
                onClick={() => {
                  onRead(id);
                }}
              >
                {isHeading(clause) ? (
                  clause.own.original
                ) : (
                  <>
                    <span className="contents-article">{article}</span> {named ? heading : ""}
                  </>
                )}
                {clause.conflicts.length > 0 ? (
                  <span className="contents-mark" lang={undefined}>
                    {read.conflictMark}
                  </span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
