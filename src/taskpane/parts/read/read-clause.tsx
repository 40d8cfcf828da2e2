import * as React from "react";
import type { ClauseInDocument } from "../../../engine/document-view";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";
import { ClauseText } from "../clause-text";
import { Opens } from "../opens";
import { Readings } from "../readings";
import { Conflicts } from "./conflicts";
import { Effects } from "./effects";
import { isHeading } from "./heading";
import { Uses } from "./uses";

export const anchorOf = (clause: string): string => `read-${clause}`;

interface ReadClauseProps {
  readonly clause: ClauseInDocument;
  readonly focused: boolean;
  readonly on: number;
  /** To a clause or document by its id. */
  readonly onRead: (id: string) => void;
  readonly children?: React.ReactNode;
}

/** A clause where it stands in its document; what may be done with it below, while it is the one in focus. */
export const ReadClause = React.memo(function ReadClause({
  clause,
  focused,
  on,
  onRead,
  children,
}: ReadClauseProps): React.ReactElement {
  const { strings } = useSpeech();
  const { view, own, conflicts, effects, uses } = clause;
  const conflicting = new Set(conflicts.map(({ reading }) => reading.id));
  return (
    <article
      id={anchorOf(view.id)}
      className={`read-clause read-level-${clause.level}${focused ? " is-focus" : ""}`}
      tabIndex={-1}
      aria-label={focused ? `${view.article} ${strings.read.here}` : view.article}
      data-testid={focused ? "read-focus" : "read-clause"}
    >
      {focused ? <Where clause={clause} on={on} /> : null}
      <ClauseName clause={clause} onRead={onRead} />
      {isHeading(clause) ? null : <ClauseText clause={{ ...view, ...own }} />}
      <Effects title={strings.read.effects} effects={effects} here={view.id} on={on} onRead={onRead} />
      <Conflicts conflicts={conflicts} clause={view.id} focused={focused} on={on} onRead={onRead} />
      <Opens opens={view.opens} />
      <Readings readings={view.readings.filter(({ id }) => !conflicting.has(id))} />
      {isHeading(clause) ? null : <Uses uses={uses} open={focused} />}
      {children}
    </article>
  );
});

/** The document, where its head is out of sight. */
function Where({ clause: { view }, on }: Pick<ReadClauseProps, "clause" | "on">): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <p className="read-where">
      <span lang="zh-CN">{view.citation.slice(0, view.citation.length - view.article.length)}</span>
      {view.inForce === null ? null : (
        <span className={view.inForce ? "standing standing-in-force" : "standing standing-not-in-force"}>
          {view.inForce ? strings.inForce(isoDay(on)) : strings.notInForce(isoDay(on))}
        </span>
      )}
    </p>
  );
}

interface ClauseNameProps {
  readonly clause: ClauseInDocument;
  readonly onRead: (id: string) => void;
}

/** The number one cites it by; of a heading its own words. It brings the clause into focus. */
const ClauseName = ({ clause, onRead }: ClauseNameProps): React.ReactElement => (
  <h3>
    <button
      type="button"
      className="read-article"
      lang="zh-CN"
      onClick={() => {
        onRead(clause.view.id);
      }}
    >
      {isHeading(clause) ? clause.own.original : clause.view.article}
    </button>
  </h3>
);
