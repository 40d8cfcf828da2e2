import * as React from "react";
import type { Day } from "../../engine/calendar";
import { dayOfInput, isoDay, today } from "../days";
import { useSpeech } from "../language";

interface DayChooserProps {
  readonly label: string;
  readonly on: Day;
  /** `null` for today, whenever that is. */
  readonly onDay: (day: Day | null) => void;
  readonly disabled?: boolean;
  readonly testId: string;
  /** Said where the day is not today. */
  readonly children?: React.ReactNode;
}

/** The day on which the law is looked at, and a way back to today. */
export function DayChooser(props: DayChooserProps): React.ReactElement {
  const { label, on, onDay, disabled = false, testId, children } = props;
  const { strings } = useSpeech();
  const [written, setWritten] = React.useState(isoDay(on));
  React.useEffect(() => {
    setWritten(isoDay(on));
  }, [on]);
  const change = (next: string): void => {
    setWritten(next);
    const chosen = dayOfInput(next);
    if (chosen !== null) onDay(chosen);
  };
  return (
    <div className="day-chooser">
      <label>
        {label}
        <input
          type="date"
          value={written}
          min="1949-10-01"
          max="2099-12-31"
          disabled={disabled}
          onChange={({ target }) => {
            change(target.value);
          }}
          data-testid={testId}
        />
      </label>
      {disabled || on === today() ? null : (
        <>
          <button
            type="button"
            className="chip"
            onClick={() => {
              onDay(null);
            }}
            data-testid={`${testId}-today`}
          >
            {strings.dates.today}
          </button>
          {children}
        </>
      )}
    </div>
  );
}
