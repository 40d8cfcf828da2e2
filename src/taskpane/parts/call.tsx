import * as React from "react";
import type { Words } from "../../engine/words";
import type { CellAddress } from "../../functions/facade";
import type { Refusal } from "../../workbook/formula/expression";
import { placeOf } from "../../workbook/address";
import type { SelectedCell } from "../../workbook/selected-cell";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import type { CallReport } from "../report";
import { Answer } from "./answer";
import { Citation } from "./citation";
import { Clauses, showClause } from "./clauses";
import { Message } from "./message";
import { Steps } from "./steps";

interface CallProps {
  readonly report: CallReport;
  readonly cell: SelectedCell;
  readonly onInsert: (citation: string, at: CellAddress) => Promise<Notice>;
}

/** One BT call: its answer, what it rests on, how it came about, and the clauses in full. */
export function Call({ report, cell, onInsert }: CallProps): React.ReactElement {
  const { say } = useSpeech();
  const { explained, citation, call } = report;
  return (
    <>
      <section className="section section-answer">
        <p className="answer-title">
          {say(report.title)}
          {call.whole ? null : <code className="answer-call">{call.text}</code>}
        </p>
        {"refusal" in explained ? (
          <Refused refusal={explained.refusal} />
        ) : (
          <Explained report={report} cell={cell} />
        )}
        {citation ? (
          <Citation key={placeOf(cell.address)} citation={citation} room={cell.room} onInsert={onInsert} />
        ) : null}
      </section>
      {"refusal" in explained ? null : <Reasons explanation={explained.explanation} />}
    </>
  );
}

type ExplainedCall = Extract<CallReport["explained"], { readonly explanation: unknown }>;

function Explained({ report, cell }: Pick<CallProps, "report" | "cell">): React.ReactElement {
  const { strings } = useSpeech();
  const { explanation, source, agreement } = report.explained as ExplainedCall;
  const selected = {
    row: cell.address.row - cell.formulaAt.row,
    column: cell.address.column - cell.formulaAt.column,
  };
  return (
    <>
      <Answer outcome={explanation.outcome} selected={selected} />
      {agreement === "functions not loaded" ? <p className="aside">{strings.noName}</p> : null}
      {agreement === "differs" ? <p className="aside">{strings.differs(cell.text)}</p> : null}
      {typeof source === "object" ? <p className="aside">{strings.lastGiven}</p> : null}
      <Missing inputs={explanation.missing} />
    </>
  );
}

function Refused({ refusal }: { readonly refusal: Refusal }): React.ReactElement {
  const { strings } = useSpeech();
  const tooMuch = refusal.why === "whole" || refusal.why === "large";
  const todo = tooMuch ? strings.refusedArea : strings.refusedTodo;
  return <Message title={strings.refused(refusal.part)} todo={`${strings.unreadable[refusal.why]}${todo}`} />;
}

function Missing({ inputs }: { readonly inputs: readonly Words[] }): React.ReactElement | null {
  const { strings, say } = useSpeech();
  if (inputs.length === 0) return null;
  return (
    <div className="missing">
      <h2>{strings.missing}</h2>
      <ul>
        {inputs.map((input) => (
          <li key={input.zh}>{say(input)}</li>
        ))}
      </ul>
      <p>{strings.missingTodo}</p>
    </div>
  );
}

function Reasons({ explanation }: Pick<ExplainedCall, "explanation">): React.ReactElement {
  const { steps, clauses, on } = explanation;
  const known = React.useMemo(() => new Set(clauses.map(({ id }) => id)), [clauses]);
  return (
    <>
      <Steps steps={steps} clauses={known} onClause={showClause} />
      <Clauses clauses={clauses} steps={steps} on={on} />
    </>
  );
}
