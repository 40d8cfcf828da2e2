import * as React from "react";
import type { CellScalar, TableShown } from "../../engine/explanation";
import type { Words } from "../../engine/words";
import { useSpeech } from "../language";

/** Row and column of the selected cell within a spilled answer, from 0. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

interface TableAnswerProps {
  readonly rows: readonly (readonly CellScalar[])[];
  readonly table: TableShown | undefined;
  readonly selected: Offset | null;
}

/**
 * A spilled table is in the sheet already: here the selected cell is named, and the table scrolls within itself. It is folded
 * where no cell of it is meant: a formula that does more with it, or the corner where it begins.
 */
export function TableAnswer({ rows, table, selected }: TableAnswerProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const shown = table?.shown;
  const title = strings.table(rows.length, rows[0]?.length ?? 0);
  const place = selected && table ? placeIn(table, selected) : null;
  const marked = place !== null || (selected !== null && selected.row + selected.column > 0);
  return (
    <div data-testid="answer">
      {place ? (
        <>
          <p className="answer-place">{place.names.map(say).join(" · ")}</p>
          <p className="answer answer-value">{say(place.shown)}</p>
        </>
      ) : null}
      <details className="answer answer-table" open={marked}>
        <summary>{title}</summary>
        <div className="answer-scroll" tabIndex={0} role="region" aria-label={title}>
          <table>
            <tbody>
              {rows.map((row, r) => (
                <tr key={r} className={marked && r === selected?.row ? "is-selected" : undefined}>
                  {row.map((cell, c) => (
                    <td
                      key={c}
                      aria-current={r === selected?.row && c === selected.column ? true : undefined}
                    >
                      {shown?.[r]?.[c] ? say(shown[r][c]) : String(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

interface Place {
  readonly names: readonly Words[];
  readonly shown: Words;
}

/** The selected cell by the names of its row and its column; `null` for a heading, and in a table without names. */
function placeIn({ shown, columns, headed }: TableShown, { row, column }: Offset): Place | null {
  const cell = shown[row]?.[column];
  const name = columns[column];
  if (!cell || !name || !cell.zh || (headed && (row === 0 || column === 0))) return null;
  const first = headed ? shown[row]?.[0] : undefined;
  return { names: first ? [first, name] : [name], shown: cell };
}
