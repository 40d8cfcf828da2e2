import * as React from "react";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";

/** One of the words the law knows. What came from a cell and is none of them stays, for the function to speak about. */
export function ChoiceField({
  id,
  field,
  entry,
  describedBy,
  invalid,
  onChange,
}: FieldProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const [given = ""] = entry.texts;
  const isKnown = given === "" || field.choices.some(({ value }) => value === given);
  return (
    <select
      id={id}
      className="select"
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={given}
      data-testid={`trial-${id}`}
      onChange={(event) => {
        onChange({ ...entry, texts: [event.target.value] });
      }}
    >
      <option value="">{field.optional ? strings.trial.form.blank : strings.trial.form.choose}</option>
      {isKnown ? null : <option value={given}>{given}</option>}
      {field.choices.map(({ value, about }) => (
        <option key={value} value={value}>
          {say(about)}
        </option>
      ))}
    </select>
  );
}
