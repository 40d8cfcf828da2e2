import type { Facade, Memory } from "../functions/facade";

/** functions.js runs before the pane, unless it could not be fetched. */
export const functionsOnPage = (): Memory | Facade | undefined => (globalThis as { BT?: Memory | Facade }).BT;

const found = (): Facade | undefined => {
  const onPage = functionsOnPage();
  return onPage && "explain" in onPage ? onPage : undefined;
};

/** `law.js` beside `functions.js`, of the same build. */
function address(): string {
  const functions = [...document.scripts].map(({ src }) => src).find((src) => FUNCTIONS.test(src));
  return (functions ?? "functions.js").replace(FUNCTIONS, "law.js");
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

let underWay: Promise<void> | undefined;

/**
 * The law, fetched when it is first wanted: Excel waits for functions.js alone. `undefined` where functions.js did not load, or
 * law.js cannot be had; the next call tries anew.
 */
export async function lawOnPage(): Promise<Facade | undefined> {
  if (!functionsOnPage() || found()) return found();
  underWay ??= run(address());
  await underWay;
  underWay = undefined;
  return found();
}
