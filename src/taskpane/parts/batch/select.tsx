import * as React from "react";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly testId?: string | undefined;
  readonly className?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** The browser's own list of choices: every keyboard and screen reader knows it, and a list of a hundred columns costs nothing. */
export const Select = ({
  label,
  value,
  options,
  onChange,
  testId,
  className,
  describedBy,
  disabled,
}: SelectProps): React.ReactElement => (
  <select
    className={`select ${className ?? ""}`}
    aria-label={label}
    aria-describedby={describedBy}
    value={value}
    disabled={disabled}
    data-testid={testId}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
