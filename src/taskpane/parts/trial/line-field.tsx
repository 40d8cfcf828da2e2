import * as React from "react";
import type { FieldInfo } from "../../../functions/facade";
import { suggestedFor } from "../../trial/suggested";
import { useSpeech } from "../../language";
import { Combobox } from "./combobox";
import type { FieldProps } from "./field-props";
import { ReadBackLine } from "./read-back-line";
import { UnitChoice } from "./unit-choice";

const FIGURES: ReadonlySet<FieldInfo["kind"]> = new Set(["money", "number", "fraction", "count", "year"]);

/** One value in a line: a figure with its unit, a day, a text, a name known to the library. */
export function LineField(props: FieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const { id, field, label, entry, describedBy, invalid, onChange } = props;
  const [text = ""] = entry.texts;
  if (field.suggestions.length > 0) return <NameField {...props} />;
  return (
    <>
      <div className="trial-line">
        <input
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          spellCheck={false}
          inputMode={FIGURES.has(field.kind) ? "decimal" : undefined}
          placeholder={field.kind === "date" ? strings.trial.form.dateHint : undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={text}
          data-testid={`trial-${id}`}
          onChange={(event) => {
            onChange({ ...entry, texts: [event.target.value] });
          }}
        />
        <UnitChoice
          id={id}
          field={field}
          label={label}
          unit={entry.unit}
          onChange={(unit) => {
            onChange({ ...entry, unit });
          }}
        />
      </div>
      <ReadBackLine field={field} text={text} unit={entry.unit} />
    </>
  );
}

function NameField({
  id,
  field,
  label,
  entry,
  describedBy,
  invalid,
  onChange,
}: FieldProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const [text = ""] = entry.texts;
  const fitting = React.useMemo(() => suggestedFor(field.suggestions, text), [field, text]);
  const change = (value: string): void => {
    onChange({ ...entry, texts: [value] });
  };
  return (
    <Combobox
      id={id}
      label={label}
      listLabel={strings.trial.form.suggestions(label)}
      text={text}
      folded
      describedBy={describedBy}
      invalid={invalid}
      testId={`trial-${id}`}
      groups={[
        {
          title: "",
          options: fitting.map(({ value, about }) => ({
            value,
            label: value,
            aside: say(about) === value ? undefined : say(about),
          })),
        },
      ]}
      onText={change}
      onChoose={change}
    />
  );
}
