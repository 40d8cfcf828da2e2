import * as React from "react";
import type { Facade, FunctionForm } from "../../../functions/facade";
import type { SelectedCell } from "../../../workbook/selected-cell";
import { useKept } from "../../kept";
import { areasIn } from "../../trial/arguments";
import type { Entries, Entry } from "../../trial/entry";
import { entriesFrom } from "../../trial/prefill";
import { NOTHING_TRIED, entriesOf, isTried, recentlyTried, withEntries } from "../../trial/tried";
import type { Workbook } from "../../workbook";
import { AnswerPart, ReasonsPart } from "./answer-part";
import { placeOfField } from "./field-id";
import { FormPart } from "./form-part";
import { FunctionPart } from "./function-part";
import { InsertPart } from "./insert-part";
import { useCellValues } from "./use-cell-values";
import { usePicking } from "./use-picking";
import { useTarget } from "./use-target";
import { useTriedOut } from "./use-tried-out";

export interface TrialPageProps {
  readonly facade: Facade;
  readonly workbook: Workbook;
  /** The selected cell, where a formula would go; absent while it is being read, or outside a workbook. */
  readonly cell: SelectedCell | undefined;
  /** The function to begin with, and what its inputs begin with; otherwise what was tried last. */
  readonly name?: string | undefined;
  readonly args?: readonly unknown[] | undefined;
}

/** A function tried out in a form. */
export function TrialPage({ facade, workbook, cell, name, args }: TrialPageProps): React.ReactElement {
  const [tried, setTried] = useKept("trial", isTried, NOTHING_TRIED);
  const { forms } = facade;
  React.useEffect(() => {
    const wanted = forms.find((form) => form.name === name);
    if (!wanted) return;
    setTried(withEntries(tried, wanted.name, args ? entriesFrom(wanted, args) : entriesOf(tried, wanted)));
    // Once for each time somebody came here with a function: from then on the form is the person's.
  }, [forms, name, args]);
  const form = forms.find((one) => one.name === tried.chosen);
  return (
    <div className="trial">
      <FunctionPart
        forms={forms}
        recent={recentlyTried(tried)}
        chosen={form}
        onChoose={(chosen) => {
          setTried(withEntries(tried, chosen.name, entriesOf(tried, chosen)));
        }}
      />
      {form ? (
        <TrialForm
          key={form.name}
          facade={facade}
          workbook={workbook}
          cell={cell}
          form={form}
          entries={entriesOf(tried, form)}
          onChange={(entries) => {
            setTried(withEntries(tried, form.name, entries));
          }}
        />
      ) : null}
    </div>
  );
}

interface TrialFormProps extends Pick<TrialPageProps, "facade" | "workbook" | "cell"> {
  readonly form: FunctionForm;
  readonly entries: Entries;
  readonly onChange: (entries: Entries) => void;
}

const withEntry = (entries: Entries, id: string, change: Partial<Entry>): Entries => {
  const [parameter, nth] = placeOfField(id);
  return entries.map((given, i) =>
    i === parameter ? given.map((entry, at) => (at === nth ? { ...entry, ...change } : entry)) : given,
  );
};

function TrialForm({ facade, workbook, cell, form, entries, onChange }: TrialFormProps): React.ReactElement {
  // Cells are picked some time after the form was drawn.
  const latest = React.useRef(entries);
  latest.current = entries;
  const values = useCellValues(workbook, areasIn(entries), cell);
  const tried = useTriedOut(facade, form, entries, values);
  const picking = usePicking(workbook, {
    cell,
    cellsOf: values.cellsOf,
    takesOne: (id) => {
      const field = form.parameters[placeOfField(id)[0]];
      return field?.matrix === false;
    },
    onPicked: (id, area) => {
      onChange(withEntry(latest.current, id, { area }));
    },
  });
  const target = useTarget(cell, picking.at !== null);
  return (
    <>
      <div className="trial-body">
        <FormPart
          form={form}
          entries={entries}
          problems={tried.problems}
          picking={picking}
          onChange={onChange}
        />
        <AnswerPart tried={tried} values={values} />
      </div>
      {tried.explanation && tried.explanation.outcome.kind !== "error" ? (
        <ReasonsPart explanation={tried.explanation} />
      ) : null}
      <InsertPart
        workbook={workbook}
        form={form}
        entries={entries}
        explanation={tried.explanation}
        target={target}
        cell={cell}
      />
    </>
  );
}
