import * as React from "react";
import type { Words } from "../../../engine/words";
import type { FieldInfo, FunctionForm } from "../../../functions/facade";
import { type Entries, type Entry, blankEntries, blankEntry, isBlankEntry } from "../../trial/entry";
import { useSpeech } from "../../language";
import { EntryField } from "./field";
import { fieldId } from "./field-id";
import type { Picking } from "./use-picking";

interface FormPartProps {
  readonly form: FunctionForm;
  readonly entries: Entries;
  readonly problems: readonly (Words | null)[];
  readonly picking: Picking;
  readonly onChange: (entries: Entries) => void;
}

/** A field for each parameter of the function. */
export function FormPart(props: FormPartProps): React.ReactElement {
  const { strings } = useSpeech();
  const { form, entries, picking, onChange } = props;
  const own = strings.trial.form;
  const isBlank = entries.flat().every(isBlankEntry);
  return (
    <section className="section trial-part" aria-labelledby="trial-form">
      <div className="section-head">
        <h2 id="trial-form">{own.title}</h2>
        {isBlank ? null : (
          <button
            type="button"
            className="trial-source"
            data-testid="trial-reset"
            onClick={() => {
              picking.end();
              onChange(blankEntries(form));
            }}
          >
            {own.reset}
          </button>
        )}
      </div>
      {form.parameters.length === 0 ? <p className="aside-first">{own.noInputs}</p> : null}
      <ul className="trial-fields">
        {form.parameters.map((field, i) => (
          <Fields
            key={`${form.name} ${i}`}
            {...props}
            field={field}
            at={i}
            given={entries[i] ?? []}
            onGiven={(given) => {
              onChange(entries.map((one, at) => (at === i ? given : one)));
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface FieldsProps extends FormPartProps {
  readonly field: FieldInfo;
  readonly at: number;
  readonly given: readonly Entry[];
  readonly onGiven: (given: readonly Entry[]) => void;
}

/** The fields of one parameter: one, or as many as it is repeated. */
function Fields({ field, at, given, onGiven, problems, picking }: FieldsProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.trial.form;
  const name = say(field.label);
  return (
    <>
      {given.map((entry, nth) => (
        <EntryField
          key={nth}
          id={fieldId(at, nth)}
          field={field}
          label={field.repeating ? `${name} ${nth + 1}` : name}
          entry={entry}
          problem={nth === 0 ? (problems[at] ?? null) : null}
          picking={picking}
          onChange={(changed) => {
            onGiven(given.map((one, i) => (i === nth ? changed : one)));
          }}
        />
      ))}
      {field.repeating ? (
        <li className="trial-line">
          <button
            type="button"
            className="trial-add"
            aria-label={own.toolOf(own.add, name)}
            data-testid={`trial-more-${at}`}
            onClick={() => {
              onGiven([...given, blankEntry(field)]);
            }}
          >
            {own.add}
          </button>
          {given.length > 1 ? (
            <button
              type="button"
              className="trial-add"
              aria-label={own.toolOf(own.remove, name)}
              data-testid={`trial-less-${at}`}
              onClick={() => {
                picking.end();
                onGiven(given.slice(0, -1));
              }}
            >
              {own.remove}
            </button>
          ) : null}
        </li>
      ) : null}
    </>
  );
}
