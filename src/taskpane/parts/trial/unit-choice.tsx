import * as React from "react";
import type { Unit } from "../../../batch/list";
import { UNIT_WORDS } from "../../../batch/units";
import type { FieldInfo } from "../../../functions/facade";
import { unitsOf } from "../../trial/entry";
import { useSpeech } from "../../language";
import { Select } from "../batch/select";

interface UnitChoiceProps {
  readonly id: string;
  readonly field: FieldInfo;
  readonly label: string;
  readonly unit: Unit;
  readonly onChange: (unit: Unit) => void;
}

/** In what the figures of a field count, where there is a choice. */
export function UnitChoice({ id, field, label, unit, onChange }: UnitChoiceProps): React.ReactElement | null {
  const { strings, say } = useSpeech();
  const units = unitsOf(field);
  if (units.length < 2) return null;
  return (
    <Select
      className="select-unit"
      label={strings.trial.form.unit(label)}
      value={unit}
      options={units.map((one) => ({ value: one, label: say(UNIT_WORDS[one]) }))}
      testId={`trial-unit-${id}`}
      onChange={(value) => {
        const found = units.find((one) => one === value);
        if (found) onChange(found);
      }}
    />
  );
}
