/** A wording in both languages of the add-in. Chinese is the text of record; English is a help for readers. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = "zh-CN" | "en-US";

/** The wording in one language. */
export const inLanguage = (words: Words, language: Language): string =>
  language === "en-US" ? words.en : words.zh;

/**
 * Of a class, not written as `{ zh, en }`: what such a literal makes while the library loads all lives long, so V8 soon has it make
 * its objects where long-lived things are kept, and there the texts of a list's rows, gone at once, cost half of the time.
 */
class Wording implements Words {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {}
}

export function words(zh: string, en: string): Words;
/** In a build that carries no English (scripts/chinese-only.cjs) the Chinese stands for both. */
export function words(zh: string, en = zh): Words {
  return new Wording(zh, en);
}

/** A name by which a cell may ask for something in either language: every build keeps both. */
export const named = (zh: string, en: string): Words => ({ zh, en });

/** One wording for both languages: names, numbers, citations. */
export const same = (text: string): Words => new Wording(text, text);

/** One text for each, put together: unlike an array of them it leaves nothing behind. */
export function strung<T>(each: readonly T[], text: (one: T) => string, between: string): string {
  let all = "";
  for (const one of each) all += (all && between) + text(one);
  return all;
}

const HAS_ENGLISH = words("中文", "English").en === "English";

/** The languages whose wording this build carries. */
export const LANGUAGES: readonly Language[] = HAS_ENGLISH ? ["zh-CN", "en-US"] : ["zh-CN"];
