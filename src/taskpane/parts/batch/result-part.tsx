import * as React from "react";
import type { Summary } from "../../../batch/summary";
import { leftOutText, outcomeLabel } from "../../../batch/summary-outcomes";
import type { ListRule, RowOutcome } from "../../../functions/facade";
import { shownSum } from "../../batch/shown-answer";
import type { FirstRows } from "../../batch/first-rows";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { Mark } from "../mark";
import { Part } from "./part";
import { MARKS } from "./preview-table";

/** In the order in which one asks; a rule has `yes` and `no`, or `value`. */
const ORDER: readonly Exclude<RowOutcome, "blank">[] = ["yes", "value", "no", "open", "wrong", "outside"];

/** Always there, so that a 0 is seen as such. */
const ALWAYS: ReadonlySet<RowOutcome> = new Set(["open", "wrong"]);

interface ResultPartProps {
  /** Which rule and which list these are the results of. */
  readonly of: string;
  readonly rule: ListRule;
  /** The number under which the sheet shows a row of the list. */
  readonly rowNumber: (row: number) => number;
  readonly summary: Summary;
  readonly first: FirstRows;
  /** Selects a row of the list in the sheet; rows count from 0. */
  readonly onRow: (row: number) => void;
}

/** What became of the list: how many, how much, and why not. */
export function ResultPart({ of, ...found }: ResultPartProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.batch.result;
  const { summary, rowNumber } = found;
  return (
    <Part name="result" title={own.title} aside={of}>
      <Bars {...found} />
      {summary.counts.blank > 0 ? <p className="aside">{own.blank(summary.counts.blank)}</p> : null}
      {summary.leftOut.map((one) => (
        <p key={one.why} className="aside" data-testid="batch-left-out">
          {say(leftOutText(one, rowNumber))}
        </p>
      ))}
      {summary.sum ? (
        <p className="sum" data-testid="batch-sum">
          <span>{own.sum}</span>
          <strong>{shownSum(summary.sum.exact)}</strong>
        </p>
      ) : null}
      <Reasons {...found} />
    </Part>
  );
}

type Found = Omit<ResultPartProps, "of">;

function Bars({ summary, rule, first, onRow }: Found): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.batch.result;
  const { counts } = summary;
  const judged = summary.rows - counts.blank;
  return (
    <ul className="bars">
      {ORDER.filter((outcome) => counts[outcome] > 0 || ALWAYS.has(outcome)).map((outcome) => (
        <li key={outcome} className={`bar verdict-${outcome}`} data-testid={`batch-count-${outcome}`}>
          <span className="bar-name">
            <Mark name={MARKS[outcome]} className="verdict-mark" />
            {say(outcomeLabel(outcome, rule))}
          </span>
          <span className="bar-count">{own.share(counts[outcome], percent(counts[outcome], judged))}</span>
          <GoTo
            row={first.outcomes.get(outcome)}
            label={own.first(say(outcomeLabel(outcome, rule)))}
            onRow={onRow}
          />
          <span className="bar-track" aria-hidden="true">
            <span
              className="bar-fill"
              style={{ width: `${(counts[outcome] / Math.max(1, judged)) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Never 100% or 0% for what is not all or nothing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "0%";
  const exact = (part / whole) * 100;
  const shown = Math.round(exact * 10) / 10;
  if (part > 0 && shown === 0) return "<0.1%";
  if (part < whole && shown === 100) return ">99.9%";
  return `${shown}%`;
}

const FEW = 5;

function Reasons({ summary, first, onRow }: Found): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.result;
  const [all, setAll] = React.useState(false);
  const shown = all ? summary.grounds : summary.grounds.slice(0, FEW);
  const hidden = summary.grounds.length - shown.length;
  if (summary.grounds.length === 0) return <p className="aside">{own.noReasons}</p>;
  return (
    <>
      <h3>{own.reasons}</h3>
      <ol className="reasons">
        {shown.map(({ text, rows }) => (
          <li key={text} data-testid="batch-reason">
            <span>{text}</span>
            <span className="reason-count">{own.rows(rows)}</span>
            <GoTo row={first.grounds.get(text)} label={own.first(text)} onRow={onRow} />
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <DefaultButton
          text={own.more(hidden)}
          onClick={() => {
            setAll(true);
          }}
        />
      ) : null}
    </>
  );
}

interface GoToProps {
  readonly row: number | undefined;
  readonly label: string;
  readonly onRow: (row: number) => void;
}

function GoTo({ row, label, onRow }: GoToProps): React.ReactElement | null {
  const { strings } = useSpeech();
  if (row === undefined) return <span />;
  return (
    <button
      type="button"
      className="row-link"
      aria-label={label}
      title={label}
      onClick={() => {
        onRow(row);
      }}
    >
      {strings.batch.result.look}
    </button>
  );
}
