import * as React from "react";
import type { Words } from "../../../engine/words";
import type { FieldInfo } from "../../../functions/facade";
import { shapeOf } from "../../trial/field-shape";
import type { Entry } from "../../trial/entry";
import { useSpeech } from "../../language";
import { CellsField } from "./cells-field";
import { ChoiceField } from "./choice-field";
import { JudgedField } from "./judged-field";
import { LineField } from "./line-field";
import { PasteField } from "./paste-field";
import { SeriesField } from "./series-field";
import { TruthField } from "./truth-field";
import type { FieldProps } from "./field-props";
import type { Picking } from "./use-picking";

interface EntryFieldProps {
  readonly id: string;
  readonly field: FieldInfo;
  /** With its number, where a parameter is repeated. */
  readonly label: string;
  readonly entry: Entry;
  readonly problem: Words | null;
  readonly picking: Picking;
  readonly onChange: (entry: Entry) => void;
}

/** One argument: its label, where it comes from, what it means, what is wrong with it. */
export function EntryField(props: EntryFieldProps): React.ReactElement {
  const { say } = useSpeech();
  const { id, field, label, entry, problem, picking, onChange } = props;
  const about = say(field.about);
  const ids = [about ? `${id}-about` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  const own: FieldProps = {
    id,
    field,
    label,
    entry,
    describedBy: ids || undefined,
    invalid: problem !== null,
    onChange,
  };
  return (
    <li className="trial-field" data-testid={`trial-field-${id}`}>
      <FieldHead {...props} />
      {entry.mode === "cells" ? <CellsField {...own} picking={picking} /> : <TypedField {...own} />}
      {problem ? (
        <p id={`${id}-problem`} className="trial-problem" data-testid="trial-problem">
          {say(problem)}
        </p>
      ) : null}
      {about ? (
        <p id={`${id}-about`} className="input-about">
          {about}
        </p>
      ) : null}
    </li>
  );
}

const ONE_CONTROL: ReadonlySet<string> = new Set(["line", "choice", "cells"]);

function FieldHead({ id, field, label, entry, picking, onChange }: EntryFieldProps): React.ReactElement {
  const { strings } = useSpeech();
  const { form, cells } = strings.trial;
  const typed = entry.mode === "typed";
  const single = typed && ONE_CONTROL.has(shapeOf(field));
  return (
    <div className="trial-field-head">
      {single ? (
        <label htmlFor={id} className="trial-label">
          {label}
        </label>
      ) : (
        <span id={`${id}-label`} className="trial-label">
          {label}
        </span>
      )}
      <span className={field.optional ? "input-optional" : "input-required"}>
        {field.optional ? form.optional : form.required}
      </span>
      <button
        type="button"
        className="trial-source"
        aria-label={typed ? cells.takeFor(label) : cells.typeFor(label)}
        data-testid={`trial-source-${id}`}
        onClick={() => {
          onChange({ ...entry, mode: typed ? "cells" : "typed" });
          if (typed && !entry.area) picking.begin(id);
          else picking.end();
        }}
      >
        {typed ? cells.take : cells.type}
      </button>
    </div>
  );
}

function TypedField(props: FieldProps): React.ReactElement {
  switch (shapeOf(props.field)) {
    case "truth":
      return <TruthField {...props} />;
    case "judged":
      return <JudgedField {...props} />;
    case "choice":
      return <ChoiceField {...props} />;
    case "series":
      return <SeriesField {...props} />;
    case "cells":
      return <PasteField {...props} />;
    case "line":
      return <LineField {...props} />;
  }
}
