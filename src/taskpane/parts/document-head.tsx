import * as React from "react";
import type { ClauseView } from "../../engine/explanation";
import { isoDay } from "../days";
import { useSpeech } from "../language";

interface DocumentHeadProps {
  /** Any clause of the document. */
  readonly clause: ClauseView;
  /** The day that selects the version of the law. */
  readonly on: number | null;
}

/** The document a clause stands in: title, number, issuer, dates, and whether it stood on the day. */
export function DocumentHead({ clause, on }: DocumentHeadProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { title, number, issuer, issued, inForceFrom, ends } = clause;
  const dated = issued !== null || inForceFrom !== null || ends !== null;
  return (
    <div className="document">
      <p className="document-title" lang="zh-CN">
        《{title}》
      </p>
      <p className="document-line">
        {number ? (
          <span className="document-number" lang="zh-CN">
            {number}
          </span>
        ) : null}
        <Standing clause={clause} on={on} />
      </p>
      <p className="document-issuer">
        {strings.issuer} <span lang="zh-CN">{issuer}</span>
      </p>
      {dated ? (
        <dl className="document-dates">
          {issued === null ? null : <DateTerm name={strings.dates.issued} day={isoDay(issued)} />}
          {inForceFrom === null ? null : <DateTerm name={strings.dates.from} day={isoDay(inForceFrom)} />}
          {inForceFrom === null && ends === null ? null : (
            <DateTerm name={strings.dates.ends} day={ends === null ? strings.noEnd : isoDay(ends)} />
          )}
        </dl>
      ) : null}
      {say(clause.status) ? (
        <details className="document-status">
          <summary>{strings.status}</summary>
          <p>{say(clause.status)}</p>
        </details>
      ) : null}
    </div>
  );
}

function Standing({ clause, on }: DocumentHeadProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (clause.inForce === null || on === null) return null;
  return clause.inForce ? (
    <span className="standing standing-in-force">{strings.inForce(isoDay(on))}</span>
  ) : (
    <span className="standing standing-not-in-force">{strings.notInForce(isoDay(on))}</span>
  );
}

const DateTerm = ({ name, day }: { readonly name: string; readonly day: string }): React.ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{day}</dd>
  </div>
);
