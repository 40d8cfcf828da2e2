import * as React from "react";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";
import { type Segment, Segments } from "./segments";

/** Yes, no, or nothing, which is never taken for no. */
export function TruthField({ id, entry, describedBy, onChange }: FieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const own = strings.trial.form;
  const [given = ""] = entry.texts;
  const known: readonly Segment[] = [
    { value: "true", label: own.yes },
    { value: "false", label: own.no },
    { value: "", label: own.blank },
  ];
  const isKnown = known.some(({ value }) => value === given);
  return (
    <Segments
      id={id}
      labelledBy={`${id}-label`}
      describedBy={describedBy}
      value={given}
      // 小型 and 大型 answer some questions as well: what came from a cell so stays.
      segments={isKnown ? known : [...known, { value: given, label: given }]}
      onChange={(value) => {
        onChange({ ...entry, texts: [value] });
      }}
    />
  );
}
