import * as React from "react";
import type { CellScalar } from "../../engine/explanation";
import { useSpeech } from "../language";

/** Row and column of the selected cell within a spilled answer, from 0. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

interface TableAnswerProps {
  readonly rows: readonly (readonly CellScalar[])[];
  readonly selected: Offset;
}

/** A spilled table is in the sheet already: here it is folded, and scrolls within itself. */
export function TableAnswer({ rows, selected }: TableAnswerProps): React.ReactElement {
  const { strings } = useSpeech();
  const title = strings.table(rows.length, rows[0]?.length ?? 0);
  return (
    <details className="answer answer-table" data-testid="answer">
      <summary>{title}</summary>
      <div className="answer-scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} aria-current={r === selected.row && c === selected.column ? true : undefined}>
                    {String(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
