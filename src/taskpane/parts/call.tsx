import * as React from "react";
import type { CellAddress, Facade, FunctionInfo } from "../../functions/facade";
import { placeOf } from "../../workbook/address";
import type { SelectedCell } from "../../workbook/selected-cell";
import { commentText, shownBeside } from "../commenting";
import { useGoing } from "../destinations";
import { useSpeech } from "../language";
import type { Notice } from "../notice";
import type { CallReport, ExplainedCall } from "../report";
import { quoted } from "../separators";
import { DefaultButton } from "../ui";
import { Answer } from "./answer";
import { Citation } from "./citation";
import { Clauses, showClause } from "./clauses";
import { Chain } from "./explain/chain";
import { askedInputs } from "./explain/asked-inputs";
import { Changes } from "./explain/changes";
import { InFormula } from "./explain/in-formula";
import { Inputs } from "./explain/inputs";
import { leadingScale } from "./explain/leading-scale";
import { ListRowLine } from "./explain/list-row-line";
import { Missing } from "./explain/missing";
import { ReadingsBeside } from "./explain/readings-beside";
import { Refused } from "./explain/refused";
import { Scales } from "./explain/scale";
import { useConsidered } from "./explain/use-considered";
import { Steps } from "./steps";
import type { Offset } from "./table-answer";

interface CallProps {
  readonly facade: Facade;
  readonly report: CallReport;
  readonly cell: SelectedCell;
  /** Names in the formula that the workbook does not have. */
  readonly missingNames: readonly string[];
  readonly onInsert: (citation: string, at: CellAddress) => Promise<Notice>;
}

/** One BT call: its answer, what it rests on, how it came about, and the clauses in full. */
export function Call({ facade, report, cell, missingNames, onInsert }: CallProps): React.ReactElement {
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
        {call.whole ? null : <InFormula text={cell.text} unused={report.unused} />}
        {"refusal" in explained ? (
          <Refused refusal={explained.refusal} missingNames={missingNames} />
        ) : (
          <Explained facade={facade} report={report} explained={explained} cell={cell}>
            {missingNames.length ? (
              <p className="aside">{speech.strings.noSuchName(quoted(missingNames, speech.language))}</p>
            ) : null}
          </Explained>
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

interface ReasonsProps {
  readonly facade: Facade;
  readonly explained: ExplainedCall;
  readonly cell: SelectedCell;
}

type ExplainedProps = React.PropsWithChildren<ReasonsProps & { readonly report: CallReport }>;

function Explained({ facade, report, explained, cell, children }: ExplainedProps): React.ReactElement {
  const { strings } = useSpeech();
  const { explanation, source, agreement, args, row } = explained;
  const { outcome, steps, chain = [], missing, name } = explanation;
  const leading = React.useMemo(() => leadingScale(steps), [steps]);
  const { call, unused } = report;
  // Where the formula mixes the cells of a table none of them is the selected one.
  const selected = call.elementwise ? offsetOf(cell) : null;
  return (
    <>
      {row ? <ListRowLine row={row} facade={facade} /> : null}
      <div className={unused ? "answer-unused" : undefined}>
        <Answer outcome={outcome} table={explanation.table} selected={selected} />
      </div>
      {children}
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

const inputsOf = (facade: Facade, name: string): Facade["lists"][number]["inputs"] =>
  facade.lists.find((rule) => rule.name === name)?.inputs ?? [];

const offsetOf = ({ address, formulaAt }: SelectedCell): Offset => ({
  row: address.row - formulaAt.row,
  column: address.column - formulaAt.column,
});

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

function Reasons({ facade, explained, cell }: ReasonsProps): React.ReactElement {
  const { explanation, args, origins, source } = explained;
  const { name, steps, clauses, on } = explanation;
  const known = React.useMemo(() => new Set(clauses.map(({ id }) => id)), [clauses]);
  const leading = React.useMemo(() => leadingScale(steps), [steps]);
  const considered = useConsidered(facade, name, args);
  return (
    <>
      <Inputs
        inputs={askedInputs(facade, name, args)}
        origins={origins}
        sheet={cell.address.sheet}
        lastGiven={typeof source === "object"}
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
