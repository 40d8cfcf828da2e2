/** A wording in both languages of the add-in. Chinese is the text of record; English is a help for readers. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = "zh-CN" | "en-US";

/** The wording in one language. */
export const inLanguage = (words: Words, language: Language): string =>
  language === "en-US" ? words.en : words.zh;

export const words = (zh: string, en: string): Words => ({ zh, en });

/** One wording for both languages: names, numbers, citations. */
export const same = (text: string): Words => ({ zh: text, en: text });
