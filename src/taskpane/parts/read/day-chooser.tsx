import * as React from "react";
import type { Day } from "../../../engine/calendar";
import { isoDay } from "../../days";
import { useSpeech } from "../../language";
import { dayOfInput, today } from "./chosen-day";

interface DayChooserProps {
  readonly on: Day;
  /** `null` for today, whenever that is. */
  readonly onDay: (day: Day | null) => void;
}

/** The day on which documents are looked at. */
export function DayChooser({ on, onDay }: DayChooserProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
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
        {read.day}
        <input
          type="date"
          value={written}
          min="1950-01-01"
          max="2099-12-31"
          onChange={({ target }) => {
            change(target.value);
          }}
          data-testid="read-day"
        />
      </label>
      {on === today() ? null : (
        <>
          <button
            type="button"
            className="chip"
            onClick={() => {
              onDay(null);
            }}
          >
            {read.today}
          </button>
          <span className="day-other">{read.otherDay}</span>
        </>
      )}
    </div>
  );
}
