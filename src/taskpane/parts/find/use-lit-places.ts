import * as React from "react";
import type { Facade } from "../../../functions/facade";
import { lightUp, rangesIn } from "../../find/light-up";

const TEXT = ".clause-text";

/** Paints what was found in a clause that stands open, in its 原文 and its 校订文, whichever is drawn. */
export function useLitPlaces(facade: Facade, query: string): React.RefObject<HTMLDivElement> {
  const body = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const drawn = body.current;
    if (!drawn) return undefined;
    const paint = (): void => {
      const text = drawn.querySelector(TEXT);
      lightUp(text ? rangesIn(text, (letters) => facade.places(query, letters)) : []);
    };
    const watch = new MutationObserver(paint);
    paint();
    watch.observe(drawn, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      lightUp([]);
    };
  }, [facade, query]);
  return body;
}
