import * as React from "react";
import type { Day } from "../../../engine/calendar";
import { useSpeech } from "../../language";
import { DayChooser } from "../day-chooser";

interface ReadOnProps {
  readonly on: Day;
  readonly onDay: (day: Day | null) => void;
}

/** The day on which documents are looked at. */
export function ReadOn({ on, onDay }: ReadOnProps): React.ReactElement {
  const {
    strings: { read },
  } = useSpeech();
  return (
    <DayChooser label={read.day} on={on} onDay={onDay} testId="read-day">
      <span className="day-other">{read.otherDay}</span>
    </DayChooser>
  );
}
