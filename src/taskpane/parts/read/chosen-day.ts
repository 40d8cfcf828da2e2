import * as React from "react";
import { type Day, day, isDay } from "../../../engine/calendar";
import { isoDay } from "../../days";
import { useKept } from "../../kept";

/** What a date input holds as a serial number; `null` while it holds none. */
export function dayOfInput(written: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return null;
  const serial = day(written);
  return isDay(serial) ? serial : null;
}

/** The day in the person's own calendar. */
export function today(now = new Date()): Day {
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return day(date.toISOString().slice(0, 10));
}

/** A day someone has chosen, by `2025-06-30`; empty: today, whenever that is. */
const isChosen = (value: unknown): value is string =>
  value === "" || (typeof value === "string" && dayOfInput(value) !== null);

/** The day on which the documents are looked at: the one asked for, else the one chosen last, else today. */
export function useChosenDay(asked: Day | null): readonly [Day, (chosen: Day | null) => void] {
  const [kept, keep] = useKept("read.day", isChosen, "");
  const [first, setFirst] = React.useState(asked);
  React.useEffect(() => {
    setFirst(asked);
  }, [asked]);
  const choose = React.useCallback(
    (chosen: Day | null) => {
      setFirst(null);
      keep(chosen === null || chosen === today() ? "" : isoDay(chosen));
    },
    [keep],
  );
  return [first ?? dayOfInput(kept) ?? today(), choose];
}
