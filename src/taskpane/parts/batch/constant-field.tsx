import * as React from "react";
import type { ListInput } from "../../../functions/facade";
import { useSpeech } from "../../language";
import { Select } from "./select";

type Constant = string | number | boolean;

interface ConstantFieldProps {
  readonly input: ListInput;
  readonly value: Constant;
  readonly onChange: (value: Constant) => void;
}

/** One value for all rows, asked for as the input wants it. */
export function ConstantField({ input, value, onChange }: ConstantFieldProps): React.ReactElement {
  const { strings, say } = useSpeech();
  const own = strings.batch.mapping;
  const label = own.value(say(input.label));
  const testId = `batch-value-${input.name}`;
  if (input.kind === "boolean" || input.kind === "judged")
    return (
      <Select
        label={label}
        value={typeof value === "boolean" ? String(value) : ""}
        options={[
          { value: "", label: own.choose },
          { value: "true", label: own.yes },
          { value: "false", label: own.no },
        ]}
        onChange={(chosen) => {
          onChange(chosen === "" ? "" : chosen === "true");
        }}
        testId={testId}
      />
    );
  if (input.choices.length > 0)
    return (
      <Select
        label={label}
        value={String(value)}
        options={[
          { value: "", label: own.choose },
          ...input.choices.map((word) => ({ value: word, label: word })),
        ]}
        onChange={onChange}
        testId={testId}
      />
    );
  return (
    <input
      className="field"
      type={input.kind === "date" ? "date" : "text"}
      inputMode={NUMERIC.has(input.kind) ? "decimal" : undefined}
      aria-label={label}
      placeholder={own.valueHint}
      value={String(value)}
      data-testid={testId}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

const NUMERIC: ReadonlySet<ListInput["kind"]> = new Set(["money", "number", "fraction", "count", "year"]);
