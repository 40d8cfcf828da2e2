import type { Language } from "../engine/words";
import type { Facade, Memory } from "../functions/facade";

/** functions.js runs before the pane, unless it could not be fetched. */
export const functionsOnPage = (): Memory | Facade | undefined => (globalThis as { BT?: Memory | Facade }).BT;

const found = (): Facade | undefined => {
  const onPage = functionsOnPage();
  return onPage && "explain" in onPage ? onPage : undefined;
};

const FILES: Readonly<Record<Language, string>> = { "zh-CN": "law.js", "en-US": "law.en-US.js" };

/** Beside `functions.js`, of the same build. */
function address(language: Language): string {
  const functions = [...document.scripts].map(({ src }) => src).find((src) => FUNCTIONS.test(src));
  return (functions ?? "functions.js").replace(FUNCTIONS, FILES[language]);
}

const FUNCTIONS = /\bfunctions\.js(?=\?|$)/u;

/** Settles when the script has run, or cannot be had. */
const run = (src: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement("script");
    const settle = (): void => {
      script.remove();
      resolve();
    };
    script.addEventListener("load", settle);
    script.addEventListener("error", settle);
    script.src = src;
    document.head.append(script);
  });

const underWay = new Map<Language, Promise<void>>();

/**
 * The law with its wording in that language, fetched when it is first wanted: Excel waits for functions.js alone. Where English cannot
 * be had there is the Chinese. `undefined` where functions.js did not load, or no law can be had. The next call tries anew.
 */
export async function lawOnPage(language: Language): Promise<Facade | undefined> {
  if (!functionsOnPage() || found()?.languages.includes(language)) return found();
  await fetched(language);
  return found() ?? (language === "zh-CN" ? undefined : lawOnPage("zh-CN"));
}

async function fetched(language: Language): Promise<void> {
  const fetching = underWay.get(language) ?? run(address(language));
  underWay.set(language, fetching);
  await fetching;
  underWay.delete(language);
}
