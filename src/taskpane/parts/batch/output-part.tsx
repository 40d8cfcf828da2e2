import * as React from "react";
import type { OutputWish } from "../../batch/output-wish";
import { useSpeech } from "../../language";
import { Message } from "../message";
import { Part, Radios } from "./part";

interface OutputPartProps {
  readonly wish: OutputWish;
  /** What will be written where, in one sentence. */
  readonly sentence: string;
  /** The headings of the columns to be written. */
  readonly headings: readonly string[];
  /** Why formulas cannot be had for this mapping; `""` where they can. */
  readonly formulasRefused: string;
  readonly onChange: (wish: OutputWish) => void;
}

/** What is written, and where; said in a sentence before anything happens. */
export function OutputPart({
  wish,
  sentence,
  headings,
  formulasRefused,
  onChange,
}: OutputPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.batch.output;
  return (
    <Part name="output" title={own.title}>
      <Radios
        name="batch-form"
        legend={own.form}
        chosen={wish.form}
        options={[
          { value: "values", label: own.values, about: own.valuesAbout },
          { value: "formulas", label: own.formulas, about: own.formulasAbout },
        ]}
        onChoose={(form) => {
          onChange({ ...wish, form });
        }}
      />
      <Radios
        name="batch-place"
        legend={own.place}
        chosen={wish.place}
        options={[
          { value: "right", label: own.right },
          { value: "sheet", label: own.sheet },
        ]}
        onChoose={(place) => {
          onChange({ ...wish, place });
        }}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={wish.summary}
          onChange={(event) => {
            onChange({ ...wish, summary: event.target.checked });
          }}
          data-testid="batch-wants-summary"
        />
        <span>{own.summary}</span>
      </label>
      {formulasRefused && wish.form === "formulas" ? (
        <Message tone="warning" title={formulasRefused} />
      ) : (
        <p className="sentence" data-testid="batch-sentence">
          {sentence}
          <span className="choice-about">{own.columnNames(headings.join("，"))}</span>
        </p>
      )}
    </Part>
  );
}
