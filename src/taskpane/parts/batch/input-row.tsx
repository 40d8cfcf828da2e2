import * as React from "react";
import type { ListColumn, Mapping, Source, Unit } from "../../../batch/list";
import { UNIT_WORDS, unitFor, unitsFor } from "../../../batch/units";
import type { MappingWarning } from "../../../batch/warnings";
import type { ListInput } from "../../../functions/facade";
import { type Choice, choiceOf, columnsOf, sourceAfter } from "../../batch/mapping-edits";
import { useSpeech } from "../../language";
import { DefaultButton } from "../../ui";
import { ConstantField } from "./constant-field";
import { type Option, Select } from "./select";

interface InputRowProps {
  readonly input: ListInput;
  readonly mapping: Mapping;
  readonly columns: readonly ListColumn[];
  /** A column as people call it: `D 列 总投资(万元)`. */
  readonly nameOf: (column: ListColumn) => string;
  readonly note: string;
  readonly warnings: readonly MappingWarning[];
  readonly onChange: (source: Source | undefined) => void;
}

/** Where one input of the rule comes from. */
export function InputRow(props: InputRowProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { input, mapping, warnings, onChange } = props;
  const source = mapping.inputs[input.name];
  const about = say(input.about);
  return (
    <li className="input-row" data-testid={`batch-input-${input.name}`}>
      <p className="input-label">
        <span>{say(input.label)}</span>
        <span className={input.optional ? "input-optional" : "input-required"}>
          {input.optional ? strings.batch.mapping.optional : strings.batch.mapping.required}
        </span>
      </p>
      <div className="input-source">
        <Choosers {...props} source={source} />
        {source?.kind === "constant" ? (
          <ConstantField
            input={input}
            value={source.value}
            onChange={(value) => {
              onChange({ kind: "constant", value });
            }}
          />
        ) : null}
        <UnitChoice input={input} source={source} onChange={onChange} />
      </div>
      {about ? <p className="input-about">{about}</p> : null}
      {warnings.map((warning, index) => (
        <p key={index} className="input-warning" data-testid="batch-warning">
          {say(warning.text)}
        </p>
      ))}
    </li>
  );
}

type ChoosersProps = InputRowProps & { readonly source: Source | undefined };

/** One chooser, or as many as the input has years or judgements. */
function Choosers(props: ChoosersProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const { input, source } = props;
  const own = strings.batch.mapping;
  const [further, setFurther] = React.useState(0);
  const taken = columnsOf(source).length;
  const least = source?.kind === "constant" ? 1 : Math.max(input.columns, taken);
  const shown = Math.min(Math.max(least, taken + further), Math.max(input.most, least));
  const yearly = input.columns > 1;
  const room = source?.kind === "columns" && !yearly && shown === taken && taken < input.most;
  return (
    <div className={yearly ? "choosers choosers-years" : "choosers"}>
      {Array.from({ length: shown }, (_, nth) => (
        <label key={nth} className="chooser">
          {yearly ? (
            <span className="chooser-nth" aria-hidden="true">
              {own.nth(nth + 1)}
            </span>
          ) : null}
          <Chooser
            {...props}
            nth={nth}
            label={shown > 1 ? own.nthSource(say(input.label), nth + 1) : own.source(say(input.label))}
          />
        </label>
      ))}
      {yearly ? <p className="choosers-order">{own.oldest}</p> : null}
      {room ? (
        <DefaultButton
          className="chooser-more"
          text={own.more}
          ariaLabel={`${own.more} ${say(input.label)}`}
          onClick={() => {
            setFurther(1);
          }}
        />
      ) : null}
    </div>
  );
}

type ChooserProps = ChoosersProps & { readonly nth: number; readonly label: string };

function Chooser(props: ChooserProps): React.ReactElement {
  const { strings } = useSpeech();
  const { input, columns, nameOf, source, nth, label, note, onChange } = props;
  const own = strings.batch.mapping;
  const constant = input.columns === 1 && nth === 0;
  const options: readonly Option[] = [
    { value: "none", label: own.none },
    ...(constant ? [{ value: "constant", label: own.constant }] : []),
    ...columns.map((column) => ({ value: String(column.index), label: nameOf(column) })),
  ];
  return (
    <Select
      label={label}
      value={String(choiceOf(source, nth))}
      options={options}
      testId={`batch-source-${input.name}${nth === 0 ? "" : `-${nth}`}`}
      onChange={(value) => {
        const choice: Choice = value === "none" || value === "constant" ? value : Number(value);
        const column = columns.find(({ index }) => index === choice);
        const unit = unitOf(source) ?? unitFor(input, column?.heading ?? "", column?.sample ?? [], note);
        onChange(sourceAfter(source, nth, choice, unit));
      }}
    />
  );
}

/** A further column of the same input counts as the others do; a first one as its heading says. */
const unitOf = (source: Source | undefined): Unit | undefined =>
  source?.kind === "columns" && source.columns.length > 1 ? source.unit : undefined;

interface UnitChoiceProps {
  readonly input: ListInput;
  readonly source: Source | undefined;
  readonly onChange: (source: Source) => void;
}

function UnitChoice({ input, source, onChange }: UnitChoiceProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const units = unitsFor(input);
  if (source?.kind !== "columns" || units.length < 2) return null;
  return (
    <Select
      className="select-unit"
      label={strings.batch.mapping.unit(say(input.label))}
      value={source.unit}
      options={units.map((unit) => ({ value: unit, label: say(UNIT_WORDS[unit]) }))}
      testId={`batch-unit-${input.name}`}
      onChange={(value) => {
        const unit = units.find((one) => one === value);
        if (unit) onChange({ ...source, unit });
      }}
    />
  );
}
