import type { Language } from "../engine/words";

/**
 * The language asked for, else the one of the terminal: English where it is set to English, Chinese everywhere else.
 * The variables in the order in which POSIX has them count.
 */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = asked ?? [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? "";
  return /^en/i.test(wanted) ? "en-US" : "zh-CN";
}

export const isLanguage = (asked: string): boolean => /^(?:zh|en)(?:[-_][A-Za-z]+)?$/.test(asked);
