import * as React from "react";
import type { CellAddress, Facade, FunctionInfo, ListInput } from "../../functions/facade";
import { placeOf } from "../../workbook/address";
import type { Refusal } from "../../workbook/formula/expression";
import type { SelectedCell } from "../../workbook/selected-cell";
import { commentText, shownBeside } from "../commenting";
import { useGoing } from "../destinations";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import type { CallReport, ExplainedCall } from "../report";
import { DefaultButton } from "../ui";
import { Answer } from "./answer";
import { Citation } from "./citation";
import { Clauses, showClause } from "./clauses";
import { Chain } from "./explain/chain";
import { Changes } from "./explain/changes";
import { Inputs } from "./explain/inputs";
import { leadingScale } from "./explain/leading-scale";
import { Missing } from "./explain/missing";
import { ReadingsBeside } from "./explain/readings-beside";
import { Scales } from "./explain/scale";
import { useConsidered } from "./explain/use-considered";
import { Message } from "./message";
import { Steps } from "./steps";

interface CallProps {
  readonly facade: Facade;
  readonly report: CallReport;
  readonly cell: SelectedCell;
  readonly onInsert: (citation: string, at: CellAddress) => Promise<Notice>;
}

/** One BT call: its answer, what it rests on, how it came about, and the clauses in full. */
export function Call({ facade, report, cell, onInsert }: CallProps): React.ReactElement {
  const speech = useSpeech();
  const { explained, citation, call } = report;
  const comment =
    citation && !("refusal" in explained)
      ? {
          at: cell.address,
          text: commentText(
            citation,
            explained.explanation,
            shownBeside(call, explained.agreement, cell),
            speech,
          ),
        }
      : undefined;
  return (
    <>
      <section className="section section-answer">
        <p className="answer-title">
          {speech.say(report.title)}
          {call.whole ? null : <code className="answer-call">{call.text}</code>}
        </p>
        {"refusal" in explained ? (
          <Refused refusal={explained.refusal} />
        ) : (
          <Explained facade={facade} explained={explained} cell={cell} />
        )}
        {citation ? (
          <Citation
            key={placeOf(cell.address)}
            citation={citation}
            room={cell.room}
            onInsert={onInsert}
            comment={comment}
          />
        ) : null}
      </section>
      {"refusal" in explained ? null : <Reasons facade={facade} explained={explained} cell={cell} />}
    </>
  );
}

interface ExplainedProps {
  readonly facade: Facade;
  readonly explained: ExplainedCall;
  readonly cell: SelectedCell;
}

function Explained({ facade, explained, cell }: ExplainedProps): React.ReactElement {
  const { strings } = useSpeech();
  const { explanation, source, agreement, args } = explained;
  const { outcome, steps, chain = [], missing, name } = explanation;
  const leading = React.useMemo(() => leadingScale(steps), [steps]);
  const selected = {
    row: cell.address.row - cell.formulaAt.row,
    column: cell.address.column - cell.formulaAt.column,
  };
  return (
    <>
      <Answer outcome={outcome} selected={selected} />
      {agreement === "functions not loaded" ? <p className="aside">{strings.noName}</p> : null}
      {agreement === "differs" ? <p className="aside">{strings.differs(cell.text)}</p> : null}
      {typeof source === "object" ? <p className="aside">{strings.lastGiven}</p> : null}
      <Chain sentences={chain} />
      <Scales scales={leading ? [leading] : []} />
      <Missing inputs={missing} known={inputsOf(facade, name)} />
      <TryIt info={functionOf(facade, name)} args={args} />
    </>
  );
}

const functionOf = (facade: Facade, name: string): FunctionInfo | undefined =>
  facade.functions.find((info) => info.name === name);

const NONE: readonly ListInput[] = [];

const inputsOf = (facade: Facade, name: string): readonly ListInput[] =>
  facade.lists.find((rule) => rule.name === name)?.inputs ?? NONE;

interface TryItProps {
  readonly info: FunctionInfo | undefined;
  readonly args: readonly unknown[];
}

/** Takes the values to the form, to be changed there. */
function TryIt({ info, args }: TryItProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const go = useGoing();
  if (!info || info.parameters.length === 0) return null;
  return (
    <p className="try-it">
      <DefaultButton
        text={strings.explain.trial}
        ariaLabel={strings.explain.tryIt}
        onClick={() => {
          go({ page: "trial", name: info.name, args });
        }}
        data-testid="try-it"
      />
    </p>
  );
}

function Refused({ refusal }: { readonly refusal: Refusal }): React.ReactElement {
  const { strings } = useSpeech();
  const tooMuch = refusal.why === "whole" || refusal.why === "large";
  const todo = tooMuch ? strings.refusedArea : strings.refusedTodo;
  return <Message title={strings.refused(refusal.part)} todo={`${strings.unreadable[refusal.why]}${todo}`} />;
}

function Reasons({ facade, explained, cell }: ExplainedProps): React.ReactElement {
  const { explanation, args, origins } = explained;
  const { name, steps, clauses, on } = explanation;
  const known = React.useMemo(() => new Set(clauses.map(({ id }) => id)), [clauses]);
  const leading = React.useMemo(() => leadingScale(steps), [steps]);
  const considered = useConsidered(facade, name, args);
  return (
    <>
      <Inputs
        parameters={functionOf(facade, name)?.parameters ?? []}
        known={inputsOf(facade, name)}
        args={args}
        origins={origins}
        sheet={cell.address.sheet}
      />
      <Steps steps={steps} clauses={known} onClause={showClause} leading={leading} />
      {considered ? (
        <>
          <Changes name={name} changes={considered.changes} clauses={known} on={on} />
          <ReadingsBeside readings={considered.readings} clauses={known} on={on} />
        </>
      ) : null}
      <Clauses clauses={clauses} steps={steps} on={on} />
    </>
  );
}
