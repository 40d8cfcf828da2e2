import * as React from "react";
import type { Day } from "../engine/calendar";
import { dayOfInput, isoDay, today } from "./days";
import { useKept } from "./kept";

/** A day someone has chosen, by `2025-06-30`; empty: today, whenever that is. */
const isChosen = (value: unknown): value is string =>
  value === "" || (typeof value === "string" && dayOfInput(value) !== null);

/**
 * The day on which a page looks at the law, kept under its name: the one asked for, else the one chosen last, else today. Chosen as
 * `null` it is today again, whenever that is.
 */
export function useChosenDay(
  page: "read" | "ledger",
  asked: Day | null = null,
): readonly [Day, (chosen: Day | null) => void] {
  const [kept, keep] = useKept(`${page}.day`, isChosen, "");
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
