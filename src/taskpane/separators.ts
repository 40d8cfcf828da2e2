import type { Language } from "../engine/words";

/** What stands between and around the parts of a text. */
interface Separators {
  readonly list: string;
  readonly clause: string;
  readonly aside: (text: string) => string;
}

export const SEPARATORS: Readonly<Record<Language, Separators>> = {
  "zh-CN": { list: "、", clause: "；", aside: (text) => `（${text}）` },
  "en-US": { list: ", ", clause: "; ", aside: (text) => ` (${text})` },
};

/** “投资”、“比例” */
export const quoted = (names: readonly string[], language: Language): string =>
  names.map((name) => `“${name}”`).join(SEPARATORS[language].list);
