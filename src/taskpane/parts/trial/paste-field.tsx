import * as React from "react";
import { useSpeech } from "../../language";
import type { FieldProps } from "./field-props";

/** Whatever cells hold: typed, or pasted as a sheet copies it. */
export function PasteField({ id, entry, describedBy, invalid, onChange }: FieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const [text = ""] = entry.texts;
  const lines = text.split("\n").length;
  return (
    <>
      <textarea
        id={id}
        className="field"
        rows={Math.min(Math.max(lines, 1), 8)}
        spellCheck={false}
        aria-describedby={describedBy ? `${describedBy} ${id}-paste` : `${id}-paste`}
        aria-invalid={invalid}
        value={text}
        data-testid={`trial-${id}`}
        onChange={(event) => {
          onChange({ ...entry, texts: [event.target.value] });
        }}
      />
      <p id={`${id}-paste`} className="trial-read">
        {strings.trial.form.paste}
      </p>
    </>
  );
}
