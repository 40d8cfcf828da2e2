import * as React from "react";
import { growsInFront } from "../../trial/field-shape";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";
import { ReadBackLine } from "./read-back-line";
import { UnitChoice } from "./unit-choice";

/** Figures one after the other: a year each, oldest first, or any number of amounts. */
export function SeriesField(props: FieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const { id, field, label, entry, describedBy, invalid, onChange } = props;
  const own = strings.trial.form;
  const yearly = growsInFront(field);
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <ol className="series">
        {entry.texts.map((text, i) => (
          <li key={yearly ? i - entry.texts.length : i} className="series-item">
            <input
              className="field"
              type="text"
              autoComplete="off"
              inputMode="decimal"
              aria-label={(yearly ? own.nthYear : own.nth)(label, i + 1)}
              aria-invalid={invalid}
              value={text}
              data-testid={`trial-${id}-${i}`}
              onChange={(event) => {
                const { value } = event.target;
                onChange({ ...entry, texts: entry.texts.map((one, at) => (at === i ? value : one)) });
              }}
              onPaste={(event) => {
                const pasted = pastedSeries(event.clipboardData.getData("text"), entry.texts, i, field.most);
                if (!pasted) return;
                event.preventDefault();
                onChange({ ...entry, texts: pasted });
              }}
            />
            <ReadBackLine field={field} text={text} unit={entry.unit} />
          </li>
        ))}
      </ol>
      {yearly ? <p className="trial-read">{own.oldest}</p> : null}
      <SeriesTools {...props} />
    </div>
  );
}

/** Several cells pasted into one field are dealt out to those that follow; `null` for a single one. */
function pastedSeries(
  pasted: string,
  texts: readonly string[],
  from: number,
  most: number,
): readonly string[] | null {
  const cells = pasted.replace(/(?:\r?\n)+$/u, "").split(/\t|\r?\n/u);
  if (cells.length < 2) return null;
  return [...texts.slice(0, from), ...cells, ...texts.slice(from + cells.length)].slice(0, most);
}

function SeriesTools({ id, field, label, entry, onChange }: FieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.trial.form;
  const yearly = growsInFront(field);
  const add = yearly ? own.addYear : own.add;
  const { texts } = entry;
  return (
    <div className="trial-line series-tools">
      <UnitChoice
        id={id}
        field={field}
        label={label}
        unit={entry.unit}
        onChange={(unit) => {
          onChange({ ...entry, unit });
        }}
      />
      {texts.length < field.most ? (
        <button
          type="button"
          className="trial-add"
          aria-label={own.toolOf(add, label)}
          data-testid={`trial-add-${id}`}
          onClick={() => {
            onChange({ ...entry, texts: yearly ? ["", ...texts] : [...texts, ""] });
          }}
        >
          {add}
        </button>
      ) : null}
      {texts.length > field.columns ? (
        <button
          type="button"
          className="trial-add"
          aria-label={own.toolOf(own.remove, label)}
          data-testid={`trial-remove-${id}`}
          onClick={() => {
            onChange({ ...entry, texts: yearly ? texts.slice(1) : texts.slice(0, -1) });
          }}
        >
          {own.remove}
        </button>
      ) : null}
    </div>
  );
}
