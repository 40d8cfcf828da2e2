import * as React from "react";
import type { ListRule, RowOutcome } from "../../../functions/facade";
import { type PreviewRow, firstLine } from "../../batch/preview";
import { shownAnswer } from "../../batch/shown-answer";
import { useSpeech } from "../../language";
import { Mark, type MarkName } from "../mark";

/** The same marks as beside the conditions of a cell. */
export const MARKS: Readonly<Record<RowOutcome, MarkName>> = {
  yes: "met",
  no: "unmet",
  value: "amount",
  open: "open",
  outside: "unchecked",
  wrong: "unmet",
  blank: "note",
};

interface PreviewTableProps {
  readonly rule: ListRule;
  readonly rows: readonly PreviewRow[];
  readonly onRow: (row: number) => void;
}

/** What comes of the first applications as the columns now stand. */
export function PreviewTable({ rule, rows, onRow }: PreviewTableProps): React.ReactElement | null {
  const { strings } = useSpeech();
  const own = strings.batch.preview;
  if (rows.length === 0) return null;
  return (
    <div className="preview" data-testid="batch-preview">
      <table>
        <caption>{own.title}</caption>
        <thead>
          <tr>
            <th scope="col">{own.row}</th>
            <th scope="col">{own.verdict}</th>
            <th scope="col">{own.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PreviewLine key={row.row} rule={rule} row={row} onRow={onRow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PreviewLineProps {
  readonly rule: ListRule;
  readonly row: PreviewRow;
  readonly onRow: (row: number) => void;
}

function PreviewLine({ rule, row: { row, name, account }, onRow }: PreviewLineProps): React.ReactElement {
  const { strings, language } = useSpeech();
  const own = strings.batch.preview;
  const answer = shownAnswer(account, rule.answer.kind, language);
  const reason = firstLine(account.reason);
  return (
    <tr className={`verdict-${account.outcome}`} data-testid="batch-preview-row">
      <th scope="row">
        <button
          type="button"
          className="row-link"
          aria-label={own.goTo(row)}
          onClick={() => {
            onRow(row);
          }}
        >
          {row}
        </button>
      </th>
      <td>
        <span className="preview-verdict">
          <Mark name={MARKS[account.outcome]} className="verdict-mark" />
          {account.outcome === "blank" ? own.blank : account.conclusion}
        </span>
        {answer ? <span className="preview-answer">{answer}</span> : null}
      </td>
      <td>
        {name ? <span className="preview-name">{name}</span> : null}
        {reason}
      </td>
    </tr>
  );
}
