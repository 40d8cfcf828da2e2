import * as React from "react";
import type { Language } from "../engine/words";
import type { Facade } from "../functions/facade";

/** functions.js runs before the pane, unless it could not be fetched. */
const onPage = (): Facade | undefined => (globalThis as { BT?: Facade }).BT;

/** `functions.en-US.js` beside `functions.js`, of the same build. */
function addressIn(language: Language): string {
  const ours = [...document.scripts].map(({ src }) => src).find((src) => OURS.test(src));
  return (ours ?? "functions.js").replace(OURS, `functions.${language}.js`);
}

const OURS = /\bfunctions\.js(?=\?|$)/u;

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
 * The functions' facade with the law's wording in that language. functions.js carries Chinese; another language is fetched when
 * it is first wanted, and where that fails the Chinese stays, to be tried anew the next time.
 */
export async function facadeIn(language: Language): Promise<Facade | undefined> {
  const facade = onPage();
  if (!facade || facade.languages.includes(language)) return facade;
  const fetching = underWay.get(language) ?? run(addressIn(language));
  underWay.set(language, fetching);
  await fetching;
  underWay.delete(language);
  return onPage();
}

/** The facade, ready once it has the language or has been found not to have it; `undefined` where functions.js did not load. */
export function useFacade(language: Language): {
  readonly facade: Facade | undefined;
  readonly ready: boolean;
} {
  const [tried, setTried] = React.useState<Language>();
  React.useEffect(() => {
    let wanted = true;
    void facadeIn(language).then(() => {
      if (wanted) setTried(language);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  const facade = onPage();
  return { facade, ready: !facade || facade.languages.includes(language) || tried === language };
}
