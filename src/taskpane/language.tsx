import * as React from "react";
import type { Language, Words } from "../engine/words";
import { enUS } from "./strings/en-US";
import { type Strings, zhCN } from "./strings/zh-CN";

export const stringsIn = (language: Language): Strings => (language === "en-US" ? enUS : zhCN);

export interface Speech {
  readonly language: Language;
  /** What the pane says of itself. */
  readonly strings: Strings;
  /** A wording of the functions, in the pane's language. */
  readonly say: (words: Words) => string;
  /** Speaks another language from here on; absent where nobody listens. */
  readonly changeLanguage?: ((language: Language) => void) | undefined;
}

export const speechIn = (language: Language): Speech => ({
  language,
  strings: stringsIn(language),
  say: (words) => (language === "en-US" ? words.en : words.zh),
});

const SpeechContext = React.createContext<Speech>(speechIn("zh-CN"));

interface SpeakingProps {
  readonly language: Language;
  readonly onLanguage?: (language: Language) => void;
}

export function Speaking({
  language,
  onLanguage,
  children,
}: React.PropsWithChildren<SpeakingProps>): React.ReactElement {
  const speech = React.useMemo(
    () => ({ ...speechIn(language), changeLanguage: onLanguage }),
    [language, onLanguage],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export const useSpeech = (): Speech => React.useContext(SpeechContext);
