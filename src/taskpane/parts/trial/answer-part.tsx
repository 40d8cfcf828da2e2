import * as React from "react";
import type { Explanation } from "../../../engine/explanation";
import type { Words } from "../../../engine/words";
import { useGoing } from "../../destinations";
import { type Speech, useSpeech } from "../../language";
import { Answer } from "../answer";
import { Citation } from "../citation";
import { Message } from "../message";
import { detailOf } from "../notice-line";
import { Steps } from "../steps";
import type { CellValues } from "./use-cell-values";
import { useRoomBelow } from "./use-room-below";
import type { TriedOut } from "./use-tried-out";

interface AnswerPartProps {
  readonly tried: TriedOut;
  readonly values: CellValues;
}

/** What is given comes to this; before everything required is given, what is still needed. */
export function AnswerPart({ tried, values }: AnswerPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const ref = useRoomBelow();
  return (
    <section ref={ref} className="trial-answer" aria-labelledby="trial-answer" data-testid="trial-answer">
      <h2 id="trial-answer">{strings.trial.answer.title}</h2>
      <div aria-live="polite" aria-atomic="true">
        <Shown tried={tried} values={values} />
      </div>
    </section>
  );
}

/** Labels one behind the other. */
const listOf = (labels: readonly Words[], { language, say }: Speech): string =>
  labels.map(say).join(language === "zh-CN" ? "、" : ", ");

function Shown({ tried, values }: AnswerPartProps): React.ReactElement {
  const speech = useSpeech();
  const { strings } = speech;
  const own = strings.trial;
  const { explanation, blanks } = tried;
  if (values.trouble) {
    const { todo } = strings.troubles[values.trouble.kind];
    return <Message tone="warning" title={own.cells.unread} todo={todo} detail={detailOf(values.trouble)} />;
  }
  if (values.state === "too many") return <p className="trial-waiting">{own.cells.tooLarge}</p>;
  if (!explanation) return <p className="trial-waiting">{own.answer.reading}</p>;
  const { outcome } = explanation;
  if (outcome.kind === "error" && outcome.error === "#VALUE!" && blanks.length > 0)
    return (
      <>
        <p className="trial-waiting">{own.answer.waiting}</p>
        <p className="trial-still">{own.answer.still(listOf(blanks, speech))}</p>
      </>
    );
  return <Answer outcome={outcome} table={explanation.table} selected={null} />;
}

/** Why: what is missing, the steps, the citation. */
export function ReasonsPart({
  explanation,
}: {
  readonly explanation: Explanation;
}): React.ReactElement | null {
  const speech = useSpeech();
  const { strings } = speech;
  const go = useGoing();
  const own = strings.trial.answer;
  const { missing, steps, clauses, citation, on } = explanation;
  const known = React.useMemo(() => new Set(clauses.map(({ id }) => id)), [clauses]);
  if (missing.length === 0 && steps.length === 0 && citation === "") return null;
  return (
    <section className="section trial-reasons" aria-label={own.basis}>
      {missing.length > 0 ? (
        <p className="trial-missing" data-testid="trial-missing">
          <strong>{own.missing}</strong> {listOf(missing, speech)}
        </p>
      ) : null}
      {citation ? (
        <Citation key={citation} citation={citation} room={undefined} onInsert={undefined} />
      ) : null}
      {steps.length > 0 ? (
        <details className="trial-steps">
          <summary>{own.steps(steps.length)}</summary>
          <Steps
            steps={steps}
            clauses={known}
            onClause={(clause) => {
              go({ page: "find", clause, on });
            }}
          />
        </details>
      ) : null}
    </section>
  );
}
