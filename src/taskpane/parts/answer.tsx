import * as React from "react";
import type { CellScalar, Explanation, TableShown } from "../../engine/explanation";
import { type Speech, useSpeech } from "../language";
import { Mark } from "./mark";
import { type Offset, TableAnswer } from "./table-answer";

type Outcome = Explanation["outcome"];
type Verdict = "met" | "unmet" | "open";

/** Letters that are still shown large: an amount, a day, a short word. The text of a clause is to be read. */
const LONGEST_LARGE = 24;

/** 待核实: some input is missing and nothing given fails. */
const OPEN = "待核实";

/** The three verdicts; `undefined` for amounts, days and texts. */
function verdictOf(value: CellScalar): Verdict | undefined {
  if (value === OPEN) return "open";
  return typeof value === "boolean" ? (value ? "met" : "unmet") : undefined;
}

function adviceFor({ error, handedBack }: ErrorOutcome, { strings }: Speech): string {
  if (handedBack) return strings.errors.given;
  return error === "#N/A" ? strings.errors.notCovered : strings.errors.value;
}

type ErrorOutcome = Extract<Outcome, { readonly kind: "error" }>;

interface AnswerProps {
  readonly outcome: Outcome;
  /** A table as a person reads it, where that is known. */
  readonly table: TableShown | undefined;
  /** Where the selected cell lies in the formula's spill; `null` where it shows no cell of the answer. */
  readonly selected: Offset | null;
}

/** The answer, large: an amount, a verdict, an error with what to do about it. */
export function Answer({ outcome, table, selected }: AnswerProps): React.ReactElement {
  const speech = useSpeech();
  if (outcome.kind === "table") return <TableAnswer rows={outcome.rows} table={table} selected={selected} />;
  if (outcome.kind === "error")
    return (
      <div className="answer answer-error" data-testid="answer">
        <p className="answer-code">{outcome.error}</p>
        <p className="answer-message">{speech.say(outcome.message)}</p>
        <p className="answer-todo">{adviceFor(outcome, speech)}</p>
      </div>
    );
  const verdict = verdictOf(outcome.value);
  if (verdict)
    return (
      <p className={`answer answer-verdict answer-${verdict}`} data-testid="answer">
        <Mark name={verdict} className="answer-mark" />
        {speech.say(outcome.shown)}
      </p>
    );
  const shown = speech.say(outcome.shown) || String(outcome.value);
  return (
    <p
      className={`answer ${shown.length > LONGEST_LARGE ? "answer-words" : "answer-value"}`}
      data-testid="answer"
    >
      {shown}
    </p>
  );
}
