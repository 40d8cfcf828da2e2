import * as React from "react";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";
import { type Segment, Segments } from "./segments";

/** What a person has to judge, item by item; what is not judged yet is 待核实. */
export function JudgedField({
  id,
  field,
  label,
  entry,
  describedBy,
  onChange,
}: FieldProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.trial.form;
  const segments: readonly Segment[] = [
    { value: "true", label: own.yes },
    { value: "false", label: own.no },
    { value: "", label: own.open },
  ];
  const [first = ""] = entry.texts;
  const alike = entry.texts.every((text) => text === first) ? first : "mixed";
  const named = field.decides.length === entry.texts.length;
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy} className="judged">
      <div className="judged-item judged-all">
        <span id={`${id}-all`}>{own.all}</span>
        <Segments
          id={`${id}-each`}
          labelledBy={`${id}-all`}
          value={alike}
          segments={segments}
          onChange={(value) => {
            onChange({ ...entry, texts: entry.texts.map(() => value) });
          }}
        />
      </div>
      {entry.texts.map((text, i) => (
        <div key={i} className="judged-item">
          <span id={`${id}-${i}-label`}>
            {named ? say(field.decides[i] ?? field.label) : own.nth(label, i + 1)}
          </span>
          <Segments
            id={`${id}-${i}`}
            labelledBy={`${id}-${i}-label`}
            value={text}
            segments={segments}
            onChange={(value) => {
              onChange({ ...entry, texts: entry.texts.map((one, at) => (at === i ? value : one)) });
            }}
          />
        </div>
      ))}
    </div>
  );
}
