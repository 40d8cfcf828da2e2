import * as React from "react";
import type { Language } from "../engine/words";
import { keep, kept } from "./kept";

/** A choice the person made, and the language Office spoke at that time: when Office is set to another, that one counts. */
interface Choice {
  readonly chosen: Language;
  readonly office: Language;
}

const isLanguage = (value: unknown): value is Language => value === "zh-CN" || value === "en-US";

const isChoice = (value: unknown): value is Choice =>
  typeof value === "object" &&
  value !== null &&
  "chosen" in value &&
  "office" in value &&
  isLanguage(value.chosen) &&
  isLanguage(value.office);

const isChoiceOrNone = (value: unknown): value is Choice | null => value === null || isChoice(value);

/** The pane's language: Office's, unless the person has chosen the other. */
export function useLanguage(office: Language): readonly [Language, (language: Language) => void] {
  const [choice, setChoice] = React.useState(() => kept("language", isChoiceOrNone, null));
  const choose = React.useCallback(
    (chosen: Language) => {
      setChoice({ chosen, office });
      keep("language", { chosen, office });
    },
    [office],
  );
  return [choice?.office === office ? choice.chosen : office, choose];
}
