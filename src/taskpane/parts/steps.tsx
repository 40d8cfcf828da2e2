import * as React from "react";
import type { Scale, Step } from "../../engine/explanation";
import { useSpeech } from "../language";
import { ClauseButton } from "./explain/clause-link";
import { Scales } from "./explain/scale";
import { Mark, type MarkName } from "./mark";

function markOf(step: Step): MarkName {
  if (step.kind !== "condition") return step.kind;
  if (step.unchecked) return "unchecked";
  return step.met === true ? "met" : step.met === false ? "unmet" : "open";
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** Shows a clause, where the pane has it. */
  readonly onClause: (id: string) => void;
  readonly clauses: ReadonlySet<string>;
  /** The scale that is drawn elsewhere already. */
  readonly leading?: Scale | undefined;
}

/** How the answer came about, in the order checked. */
export function Steps({ steps, onClause, clauses, leading }: StepsProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (steps.length === 0) return null;
  const count = (mark: MarkName): number => steps.filter((step) => markOf(step) === mark).length;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{strings.steps}</h2>
        <p className="section-aside">{strings.tally(count("met"), count("unmet"), count("open"))}</p>
      </div>
      <ol className="steps">
        {steps.map((step, index) => (
          <StepRow key={index} step={step} leading={leading}>
            {clauses.has(step.clause) ? <ClauseButton clause={step.clause} onClause={onClause} /> : null}
          </StepRow>
        ))}
      </ol>
    </section>
  );
}

type StepRowProps = React.PropsWithChildren<{
  readonly step: Step;
  readonly leading: Scale | undefined;
}>;

function StepRow({ step, leading, children }: StepRowProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const mark = markOf(step);
  const gap = say(step.gap);
  return (
    <li className={`step step-${mark}`} data-testid="step">
      <Mark name={mark} label={strings.marks[mark]} className="step-mark" />
      <div className="step-body">
        <StepText text={say(step.text)} value={say(step.shown)} />
        {gap ? (
          <p className="step-gap">
            <span className="step-gap-label">{strings.gap}</span> {gap}
          </p>
        ) : null}
        <Scales scales={(step.scales ?? []).filter((scale) => scale !== leading)} />
        {children}
      </div>
    </li>
  );
}

/** A value that the wording names is set off there; any other stands at the end of the line. */
function StepText({ text, value }: { readonly text: string; readonly value: string }): React.ReactElement {
  const at = value === "" ? -1 : text.endsWith(value) ? text.length - value.length : text.indexOf(value);
  if (at < 0)
    return (
      <p className="step-line">
        <span className="step-text">{text}</span>
        {value ? <span className="step-value">{value}</span> : null}
      </p>
    );
  return (
    <p className="step-line">
      <span className="step-text">
        {text.slice(0, at)}
        <strong>{value}</strong>
        {text.slice(at + value.length)}
      </span>
    </p>
  );
}
